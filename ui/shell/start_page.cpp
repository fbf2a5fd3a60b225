// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/base/calendar.h"
#include "ui/common/icons.h"
#include "ui/shell/recent_files.h"

#include <QCommandLinkButton>
#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

constexpr int kGap = 12;
constexpr int kIconSize = 32;
constexpr int kWidest = 860;
constexpr double kEntryScale = 1.15; // QCommandLinkButton draws its title in this size, the line below in a smaller one

QCommandLinkButton* entry(const QString& iconName, const QString& title, const QString& line, const QString& name)
{
    auto* button = new QCommandLinkButton(title, line);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(kIconSize, kIconSize));
    QFont font = button->font();
    font.setPointSizeF(font.pointSizeF() * kEntryScale);
    button->setFont(font);
    button->setAccessibleName(title);
    button->setAccessibleDescription(line);
    return button;
}

QLabel* heading(const QString& words, double scale)
{
    auto* label = new QLabel(words);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    return label;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QVBoxLayout)
    , m_recentBox(new QWidget)
{
    constexpr double kTitleScale = 1.8;
    constexpr double kHeadingScale = 1.1;
    auto* sapporo =
        entry(u"sample"_s, tr("Open the sample “Sapporo”"),
              tr("Made from the published figures and dates of the Sapporo area. Try whatever you like; the "
                 "sample itself does not change."),
              u"openSapporo"_s);
    auto* asahikawa = entry(u"sample"_s, tr("Open the sample “Asahikawa”"),
                            tr("An agreement with free wording and stacked roles."), u"openAsahikawa"_s);
    auto* area =
        entry(u"area"_s, tr("Make a new metro area"),
              tr("Name, core city and members: a draft agreement is made for each member."), u"newAreaEntry"_s);
    auto* fresh =
        entry(u"import"_s, tr("Start from documents"),
              tr("Makes an empty file, into which published agreements (text files) are read."), u"newFile"_s);
    auto* open = entry(u"open"_s, tr("Open a file"),
                       tr("A registry file (.kyoyaku) on this computer or a shared folder."), u"openFile"_s);
    connect(sapporo, &QAbstractButton::clicked, this, [this] { Q_EMIT sampleAsked(u"sapporo"_s); });
    connect(asahikawa, &QAbstractButton::clicked, this, [this] { Q_EMIT sampleAsked(u"asahikawa"_s); });
    connect(area, &QAbstractButton::clicked, this, &StartPage::areaAsked);
    connect(fresh, &QAbstractButton::clicked, this, &StartPage::newAsked);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openAsked);

    auto* entries = new QGridLayout;
    entries->setSpacing(kGap);
    entries->addWidget(sapporo, 0, 0);
    entries->addWidget(asahikawa, 0, 1);
    entries->addWidget(area, 1, 0);
    entries->addWidget(fresh, 1, 1);
    entries->addWidget(open, 2, 0);
    entries->setColumnStretch(0, 1);
    entries->setColumnStretch(1, 1);

    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(kGap / 3);
    m_recentBox->setLayout(m_recent);

    auto* content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap * 2, kGap * 3, kGap * 2, kGap * 2);
    column->setSpacing(kGap);
    column->addWidget(heading(tr("Cooperation agreements of a metro area"), kTitleScale));
    column->addLayout(entries);
    column->addSpacing(kGap);
    column->addWidget(heading(tr("Files used last"), kHeadingScale));
    column->addWidget(m_recentBox);
    column->addStretch();

    auto* centred = new QWidget;
    auto* row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(centred);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // Its entries take the focus, and are scrolled into sight.
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    refresh();
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = RecentFiles().paths();
    for (const QString& path : paths)
        addRecent(path);
    if (paths.isEmpty())
        m_recent->addWidget(new QLabel(tr("None yet.")));
}

void StartPage::addRecent(const QString& path)
{
    const QFileInfo info(path);
    const bool isThere = info.exists();
    const QDateTime saved = info.lastModified();
    const QString line =
        isThere ? tr("%1 - saved %2 %3")
                      .arg(info.absolutePath(), core::toEraDate(saved.date()), saved.time().toString(u"HH:mm"_s))
                : tr("%1 - not found").arg(info.absolutePath());
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap / 3);
    auto* button = entry(u"agreement"_s, info.completeBaseName(), line, u"recentFile"_s);
    button->setEnabled(isThere);
    connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
    layout->addWidget(button, 1);
    auto* off = new QToolButton;
    off->setIcon(icon(u"close"_s));
    off->setAutoRaise(true);
    off->setToolTip(tr("Take off the list"));
    off->setAccessibleName(tr("Take %1 off the list").arg(info.completeBaseName()));
    // The button goes with its row: the list is made anew only after its own click is done.
    connect(
        off, &QAbstractButton::clicked, this,
        [this, path] {
            RecentFiles().remove(path);
            refresh();
        },
        Qt::QueuedConnection);
    layout->addWidget(off);
    m_recent->addWidget(row);
}

} // namespace ui::shell
