// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/procedure/wording_dialog.h"

#include "core/procedure/house_wording.h"
#include "core/store/procedure_store.h"
#include "core/store/registry.h"
#include "ui/common/procedure_sentences.h"
#include "ui/common/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

WordingDialog::WordingDialog(store::Registry& registry, QWidget* parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_kind(new QComboBox(this))
    , m_words(new QPlainTextEdit(this))
    , m_told(new QLabel(this))
    , m_house(new QPushButton(tr("Back to the house wording"), this))
    , m_keep(new QPushButton(tr("Keep"), this))
{
    setObjectName(u"wordingDialog"_s);
    setWindowTitle(tr("Wording of the papers"));
    setAttribute(Qt::WA_DeleteOnClose);
    std::vector<model::PaperWording> own;
    if (auto kept = store::ProcedureStore(m_registry.connection()).wordings())
        own = std::move(*kept);
    for (const model::PaperKind kind : model::kPaperKinds) {
        m_kind->addItem(paperWords(kind));
        m_before.push_back(core::procedure::wordingOf(own, kind));
    }
    m_wordings = m_before;
    build();
    show(0);
    m_keep->setEnabled(!m_registry.isReadOnly());
}

void WordingDialog::build()
{
    m_kind->setObjectName(u"wordingKind"_s);
    m_kind->setAccessibleName(tr("Paper"));
    m_words->setObjectName(u"wordingText"_s);
    m_words->setAccessibleName(tr("Wording"));
    m_words->setTabChangesFocus(true);
    auto* hint = new QLabel(tr("Variables: %1. ［右］ and ［中央］ at the start of a line move it.")
                                .arg(u"｛"_s + core::procedure::variableNames().join(u"｝ ｛"_s) + u"｝"_s),
                            this);
    hint->setObjectName(u"wordingHint"_s);
    hint->setWordWrap(true);
    hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_told->setObjectName(u"wordingTold"_s);
    m_told->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_house);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    buttons->addWidget(cancel);
    m_house->setObjectName(u"wordingHouse"_s);
    m_keep->setObjectName(u"wordingKeep"_s);
    cancel->setObjectName(u"wordingCancel"_s);
    for (QPushButton* button : {m_house, m_keep, cancel}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kWideGap, kWideGap, kWideGap, kWideGap);
    column->setSpacing(kGap);
    column->addWidget(m_kind);
    column->addWidget(m_words, 1);
    column->addWidget(hint);
    column->addWidget(m_told);
    column->addLayout(buttons);
    resize(760, 600);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        takeShown();
        show(index);
    });
    connect(m_words, &QPlainTextEdit::textChanged, this, &WordingDialog::tellUnknown);
    connect(m_house, &QPushButton::clicked, this, [this] {
        m_words->setPlainText(core::procedure::houseWording(model::kPaperKinds.at(static_cast<size_t>(m_shown))));
    });
    connect(m_keep, &QPushButton::clicked, this, &WordingDialog::keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void WordingDialog::show(int index)
{
    m_shown = index;
    m_words->setPlainText(m_wordings.at(static_cast<size_t>(index)));
    tellUnknown();
}

void WordingDialog::takeShown()
{
    m_wordings.at(static_cast<size_t>(m_shown)) = m_words->toPlainText();
}

void WordingDialog::tellUnknown()
{
    const QStringList unknown = core::procedure::unknownVariables(m_words->toPlainText());
    m_told->setText(unknown.isEmpty() ? QString() : tr("These are no variables: %1").arg(unknown.join(u' ')));
}

void WordingDialog::keep()
{
    takeShown();
    const auto kept = m_registry.edit(u"文例を変更"_s, [&]() -> Result<void> {
        store::ProcedureStore store(m_registry.connection());
        for (size_t at = 0; at < m_wordings.size(); ++at) {
            if (m_wordings[at] == m_before[at])
                continue;
            const model::PaperKind kind = model::kPaperKinds.at(at);
            const bool isHouse = m_wordings[at] == core::procedure::houseWording(kind);
            if (auto put = store.putWording(kind, isHouse ? QString() : m_wordings[at]); !put)
                return put;
        }
        return {};
    });
    if (!kept) {
        Q_EMIT failed(kept.error());
        return;
    }
    accept();
}

} // namespace ui::procedure
