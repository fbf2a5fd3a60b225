// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/common/error_sentences.h"
#include "ui/common/file_prompt.h"
#include "ui/common/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui::shell {
namespace {

const QString kEnding = u".json"_s;

QString filter()
{
    return SettingsDialog::tr("Settings (*.json)");
}

QSpinBox* number(const QString& name, const QString& accessibleName, int least, int most, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(least, most);
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(FilePrompt& files, QWidget* parent)
    : QDialog(parent)
    , m_files(files)
    , m_letters(new QDoubleSpinBox(this))
    , m_scheme(new QComboBox(this))
    , m_generations(number(u"generations"_s, tr("Earlier states kept"), 0, Settings::kMostGenerations, this))
    , m_days(number(u"generationDays"_s, tr("Days they are kept"), 1, Settings::kMostDays, this))
    , m_newLeft(new QCheckBox(tr("The text as amended stands on the left"), this))
    , m_told(new QLabel(this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    show(SettingsStore::read());
    connect(m_letters, &QDoubleSpinBox::valueChanged, this, &SettingsDialog::take);
    for (QSpinBox* box : {m_generations, m_days})
        connect(box, &QSpinBox::valueChanged, this, &SettingsDialog::take);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &SettingsDialog::take);
    connect(m_newLeft, &QCheckBox::toggled, this, &SettingsDialog::take);
}

void SettingsDialog::build()
{
    m_letters->setObjectName(u"letterSize"_s);
    m_letters->setAccessibleName(tr("Size of the letters"));
    m_letters->setRange(Settings::kSmallest, Settings::kLargest);
    m_letters->setDecimals(1);
    m_letters->setSingleStep(0.5);
    m_letters->setSuffix(tr(" pt"));
    m_newLeft->setObjectName(u"newTextLeft"_s);
    m_newLeft->setAccessibleName(m_newLeft->text());
    m_scheme->setObjectName(u"scheme"_s);
    m_scheme->setAccessibleName(tr("Colours"));
    m_scheme->addItem(tr("As the system"), static_cast<int>(SchemeChoice::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(SchemeChoice::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(SchemeChoice::Dark));
    m_generations->setSpecialValueText(tr("none"));
    m_told->setObjectName(u"settingsTold"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    auto* note = new QLabel(tr("Each save keeps the state saved on this computer, apart from the file itself. Older "
                               "states go by number and age; the newest always stays."),
                            this);
    note->setObjectName(u"generationsNote"_s);
    note->setWordWrap(true);

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(kWideGap * 2);
    form->setVerticalSpacing(kWideGap);
    form->addRow(tr("Size of the letters"), m_letters);
    form->addRow(tr("Colours"), m_scheme);
    form->addRow(tr("Earlier states kept"), m_generations);
    form->addRow(tr("Days they are kept"), m_days);
    form->addRow(tr("Comparison table"), m_newLeft);
    auto* buttons = new QHBoxLayout;
    const auto add = [this, buttons](const QString& name, const QString& text, auto act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
    };
    add(u"exportSettings"_s, tr("Export…"), [this] { exportTo(); });
    add(u"importSettings"_s, tr("Import…"), [this] { importFrom(); });
    add(u"defaultSettings"_s, tr("Defaults"), [this] {
        show(Settings());
        take();
    });
    buttons->addStretch();
    add(u"closeSettings"_s, tr("Close"), [this] { accept(); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap);
    column->setSpacing(kWideGap);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_told);
    column->addStretch();
    column->addLayout(buttons);
    constexpr int kWidth = 480;
    resize(kWidth, column->totalHeightForWidth(kWidth) + kWideGap * 2);
}

void SettingsDialog::show(const Settings& settings)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_letters), QSignalBlocker(m_scheme), QSignalBlocker(m_generations),
                                    QSignalBlocker(m_days), QSignalBlocker(m_newLeft)};
    m_letters->setValue(settings.letterSize);
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(settings.scheme)));
    m_generations->setValue(settings.generations);
    m_days->setValue(settings.generationDays);
    m_newLeft->setChecked(settings.isNewLeft);
}

void SettingsDialog::take()
{
    Settings settings;
    settings.letterSize = m_letters->value();
    settings.scheme = static_cast<SchemeChoice>(m_scheme->currentData().toInt());
    settings.generations = m_generations->value();
    settings.generationDays = m_days->value();
    settings.isNewLeft = m_newLeft->isChecked();
    SettingsStore::write(settings);
    m_told->clear();
    Q_EMIT changed(settings);
}

void SettingsDialog::exportTo()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_files.fileToSave(this, tr("Export the settings"),
                                      folder + u'/' + tr("Settings of Kyoyaku") + kEnding, filter());
    if (path.isEmpty())
        return;
    if (!path.endsWith(kEnding))
        path += kEnding;
    const auto written = SettingsStore::writeFile(path, SettingsStore::read());
    m_told->setText(written ? tr("The settings were exported: %1").arg(path) : sentence(written.error()));
}

void SettingsDialog::importFrom()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = m_files.fileToOpen(this, tr("Import settings"), folder, filter());
    if (path.isEmpty())
        return;
    const auto read = SettingsStore::readFile(path);
    if (!read || !*read) {
        m_told->setText(read ? tr("This is no file of settings. Choose one that was exported here.")
                             : sentence(read.error()));
        return;
    }
    show(**read);
    take();
    m_told->setText(tr("The settings were imported."));
}

} // namespace ui::shell
