// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recognise/correction.h"

#include "ui/common/spacing.h"

#include "core/base/marker.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace core;
using model::ProvisionKind;

namespace ui::recognise {
namespace {

bool hasCaption(const model::Provision& provision)
{
    return !provision.caption.isEmpty() || provision.kind == ProvisionKind::Article ||
           provision.kind == ProvisionKind::Section;
}

/// The words of an article stand in its paragraphs, those of a section in its heading.
bool hasText(const model::Provision& provision)
{
    return provision.kind != ProvisionKind::Article && provision.kind != ProvisionKind::Section;
}

} // namespace

std::optional<model::ProvisionNumber> numberFrom(const QString& words, const model::ProvisionNumber& before)
{
    const QString typed = words.trimmed();
    if (typed == before.asWritten)
        return before;
    if (typed.isEmpty())
        return model::ProvisionNumber{};
    if (const auto head = readArticleHead(typed); head && head->length == typed.size())
        return model::ProvisionNumber{head->style, head->values, typed};
    const auto marker = readMarker(typed);
    if (!marker || marker->length != typed.size() || marker->readings.empty())
        return {};
    const auto alike = std::find_if(marker->readings.begin(), marker->readings.end(),
                                    [&](const MarkerReading& reading) { return reading.style == before.style; });
    const MarkerReading& reading = alike == marker->readings.end() ? marker->readings.front() : *alike;
    model::ProvisionNumber number{reading.style, {}, typed};
    if (reading.style != NumberStyle::Bullet)
        number.values = {reading.value};
    return number;
}

bool correct(model::Provision& root, const Correction& correction)
{
    bool isThere = false;
    model::visit(root, [&](model::Provision& node) {
        if (node.lineage != correction.lineage)
            return;
        node.number = correction.number;
        node.caption = correction.caption;
        node.text = correction.text;
        isThere = true;
    });
    return isThere;
}

CorrectionDialog::CorrectionDialog(const model::Provision& provision, const QString& place, const QString& reason,
                                   QWidget* parent)
    : QDialog(parent)
    , m_before(provision)
    , m_number(new QLineEdit(provision.number.asWritten, this))
    , m_caption(new QLineEdit(provision.caption, this))
    , m_text(new QPlainTextEdit(provision.text, this))
    , m_wrong(new QLabel(this))
{
    setObjectName(u"correctionDialog"_s);
    setWindowTitle(tr("Correct %1").arg(place));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* why = new QLabel(reason, this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kWideGap);
    const auto add = [form](const QString& name, const QString& words, QWidget* field, bool isUsed) {
        field->setObjectName(name);
        field->setAccessibleName(words);
        if (isUsed)
            form->addRow(words, field);
        else
            field->hide();
    };
    add(u"correctionNumber"_s, tr("Number"), m_number, provision.number.style != NumberStyle::None);
    add(u"correctionCaption"_s, tr("Caption"), m_caption, hasCaption(provision));
    add(u"correctionText"_s, tr("Wording"), m_text, hasText(provision));
    m_text->setTabChangesFocus(true);
    m_wrong->setObjectName(u"correctionWrong"_s);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setWordWrap(true);

    auto* take = new QPushButton(tr("Correct"), this);
    take->setObjectName(u"correctionTake"_s);
    take->setAccessibleName(take->text());
    take->setDefault(true);
    connect(take, &QPushButton::clicked, this, &CorrectionDialog::take);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"correctionCancel"_s);
    cancel->setAccessibleName(cancel->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_wrong, 1);
    buttons->addWidget(take);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap * 2, kWideGap * 2, kWideGap * 2, kWideGap);
    column->setSpacing(kWideGap);
    column->addWidget(why);
    column->addLayout(form, 1);
    column->addLayout(buttons);
    resize(560, hasText(provision) ? 360 : 200);
}

void CorrectionDialog::take()
{
    const auto number = numberFrom(m_number->text(), m_before.number);
    if (!number) {
        m_wrong->setText(tr("“%1” is no number.").arg(m_number->text()));
        m_number->setFocus();
        return;
    }
    const Correction correction{m_before.lineage, *number, m_caption->text(), m_text->toPlainText()};
    accept();
    Q_EMIT corrected(correction);
}

} // namespace ui::recognise
