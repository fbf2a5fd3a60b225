// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_page.h"

#include "core/base/calendar.h"
#include "ui/common/icons.h"
#include "ui/common/spacing.h"
#include "ui/shell/entry_button.h"
#include "ui/shell/recent_files.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

constexpr int kIconSize = 32;
constexpr int kWidest = 860;

EntryButton* entry(const QString& iconName, const QString& title, const QString& line, const QString& name)
{
    auto* button = new EntryButton(title, line);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(kIconSize, kIconSize));
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
    , m_notAgain(new QCheckBox(tr("Do not show this page at the next start; open the file used last")))
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
    entries->setSpacing(kWideGap);
    entries->addWidget(sapporo, 0, 0);
    entries->addWidget(asahikawa, 0, 1);
    entries->addWidget(area, 1, 0);
    entries->addWidget(fresh, 1, 1);
    entries->addWidget(open, 2, 0);
    entries->setColumnStretch(0, 1);
    entries->setColumnStretch(1, 1);

    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(kWideGap / 3);
    m_recentBox->setLayout(m_recent);

    auto* content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kWideGap * 2, kWideGap * 3, kWideGap * 2, kWideGap * 2);
    column->setSpacing(kWideGap);
    column->addWidget(heading(tr("Cooperation agreements of a metro area"), kTitleScale));
    column->addLayout(entries);
    column->addSpacing(kWideGap);
    column->addWidget(heading(tr("Files used last"), kHeadingScale));
    column->addWidget(m_recentBox);
    column->addSpacing(kWideGap);
    auto* tour = entry(u"help"_s, tr("See how it works in three minutes"),
                       tr("Six steps on the sample. Esc ends it at any time."), u"startTour"_s);
    connect(tour, &QAbstractButton::clicked, this, &StartPage::tourAsked);
    column->addWidget(tour);
    m_notAgain->setObjectName(u"notAgain"_s);
    m_notAgain->setAccessibleName(m_notAgain->text());
    connect(m_notAgain, &QCheckBox::toggled, this, [](bool isOn) { RecentFiles().setOpensLast(isOn); });
    column->addWidget(m_notAgain);
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
    const RecentFiles files;
    m_notAgain->setChecked(files.opensLast());
    const QStringList paths = files.paths();
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
    layout->setSpacing(kWideGap / 3);
    auto* button = entry(u"agreement"_s, info.completeBaseName(), line, u"recentFile"_s);
    button->setEnabled(isThere);
    connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
    layout->addWidget(button, 1);
    if (!isThere) {
        auto* locate = new QPushButton(tr("Say where it is…"));
        locate->setObjectName(u"locateFile"_s);
        locate->setAccessibleName(tr("Say where %1 is").arg(info.completeBaseName()));
        connect(locate, &QAbstractButton::clicked, this, [this, path] { Q_EMIT locateAsked(path); });
        layout->addWidget(locate);
    }
    const bool isPinned = RecentFiles().isPinned(path);
    layout->addWidget(
        rowButton(isPinned ? u"pinned"_s : u"pin"_s,
                  (isPinned ? tr("Let %1 go from the top") : tr("Keep %1 at the top")).arg(info.completeBaseName()),
                  u"pinFile"_s, [path, isPinned] { RecentFiles().setPinned(path, !isPinned); }));
    layout->addWidget(rowButton(u"close"_s, tr("Take %1 off the list").arg(info.completeBaseName()), u"dropFile"_s,
                                [path] { RecentFiles().remove(path); }));
    m_recent->addWidget(row);
}

QWidget* StartPage::rowButton(const QString& iconName, const QString& tip, const QString& name,
                              std::function<void()> act)
{
    constexpr int kSize = 28;
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFixedSize(kSize, kSize);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(
        button, &QAbstractButton::clicked, this,
        [this, act = std::move(act)] {
            act();
            refresh();
        },
        Qt::QueuedConnection);
    return button;
}

} // namespace ui::shell
