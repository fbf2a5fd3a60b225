// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into the declaration, and when it becomes an edit.
#include "ui/procedure/declaration_page.h"

#include "core/store/metro_area_store.h"
#include "core/store/registry.h"
#include "ui/common/date_field.h"
#include "ui/common/reload_when_seen.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace core;

namespace ui::procedure {

namespace {

/// As a field gives words back that were put into it: without what only looks like a space or an end of line.
QString asShown(const QString& words)
{
    QTextDocument document;
    document.setPlainText(words);
    return document.toPlainText();
}

/// Words that nobody has touched stay as they are kept, to the byte.
QString wordsIn(const QPlainTextEdit& field, const QString& kept)
{
    QString words = field.toPlainText();
    return words == asShown(kept) ? kept : words;
}

} // namespace

void DeclarationPage::connectFields()
{
    constexpr int kPause = 2000; // ms: the border between two typing runs
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &DeclarationPage::keepTyped);
    for (QLineEdit* line : {m_title, m_place}) {
        connect(line, &QLineEdit::textChanged, this, &DeclarationPage::onTyped);
        line->installEventFilter(this);
    }
    for (QPlainTextEdit* words : {m_will, m_functions, m_fields}) {
        connect(words, &QPlainTextEdit::textChanged, this, &DeclarationPage::onTyped);
        words->setUndoRedoEnabled(false);
        words->installEventFilter(this);
    }
    for (DateField* day : {m_declared, m_published}) {
        connect(day, &DateField::dateChanged, this, [this] {
            showPaper();
            keepTyped();
        });
    }
}

bool DeclarationPage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        keepTyped();
    } else if (event->type() == QEvent::ShortcutOverride) {
        // 戻す of the window takes back a whole typing run, here as everywhere.
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void DeclarationPage::onTyped()
{
    if (m_isFilling)
        return;
    showPaper();
    m_pause.start();
}

bool DeclarationPage::commitPending()
{
    if (!isEditable())
        return true;
    for (DateField* day : {m_declared, m_published})
        day->take();
    if (!keepTyped())
        return false;
    for (const DateField* day : {m_declared, m_published}) {
        if (!day->isGood()) {
            Q_EMIT told(tr("A day of the declaration was not kept. It cannot be read: %1 Enter a day such as R6.6.3, "
                           "or empty the field.")
                            .arg(day->reason()));
            return false;
        }
    }
    return true;
}

/// A day that cannot be read stays in its field. What others have changed while the page was hidden is taken over
/// first: what is kept is the whole declaration, and theirs would be lost with it.
bool DeclarationPage::keepTyped()
{
    m_pause.stop();
    m_follow->catchUp();
    return !isEditable() || !isChanged() || keep();
}

bool DeclarationPage::keep()
{
    const model::Declaration wanted = typed();
    const auto kept = m_registry.edit(u"宣言を変更"_s, [&]() -> Result<void> {
        store::MetroAreaStore store(m_registry.connection());
        if (wanted.id.isValid())
            return store.changeDeclaration(wanted);
        const auto added = store.addDeclaration(wanted);
        return added ? Result<void>() : Result<void>(added.error());
    });
    if (!kept)
        Q_EMIT failed(kept.error());
    return kept.isOk();
}

/// A field whose words are still those that were shown takes those that are kept now; what is being typed stays, and so
/// does the cursor where nothing is new.
void DeclarationPage::follow(const model::Declaration& shown, const model::Declaration& kept)
{
    const auto isDue = [](const auto& there, const auto& before, const auto& now) {
        return there == before && before != now;
    };
    const auto line = [&](QLineEdit& field, const QString& before, const QString& now) {
        if (isDue(field.text(), before, now))
            field.setText(now);
    };
    const auto words = [&](QPlainTextEdit& field, const QString& before, const QString& now) {
        if (isDue(field.toPlainText(), asShown(before), asShown(now)))
            field.setPlainText(now);
    };
    const auto day = [&](DateField& field, std::optional<QDate> before, std::optional<QDate> now) {
        if (isDue(field.date(), before.value_or(QDate()), now.value_or(QDate())))
            field.setDate(now.value_or(QDate()));
    };
    line(*m_title, shown.title, kept.title);
    day(*m_declared, shown.declaredOn, kept.declaredOn);
    day(*m_published, shown.publishedOn, kept.publishedOn);
    line(*m_place, shown.publishedIn, kept.publishedIn);
    words(*m_will, shown.will, kept.will);
    words(*m_functions, shown.functions, kept.functions);
    words(*m_fields, shown.fields, kept.fields);
}

model::Declaration DeclarationPage::typed() const
{
    const auto day = [](const DateField* field) {
        return field->date().isValid() ? std::optional<QDate>(field->date()) : std::nullopt;
    };
    model::Declaration declaration = m_source.declaration;
    declaration.title = m_title->text();
    declaration.declaredOn = day(m_declared);
    declaration.publishedOn = day(m_published);
    declaration.publishedIn = m_place->text();
    declaration.will = wordsIn(*m_will, m_source.declaration.will);
    declaration.functions = wordsIn(*m_functions, m_source.declaration.functions);
    declaration.fields = wordsIn(*m_fields, m_source.declaration.fields);
    return declaration;
}

} // namespace ui::procedure
