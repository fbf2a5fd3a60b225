// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

/// One field for a day in any calendar (date_input.h). Enter or leaving it takes the day, which is then shown as
/// 令和6年4月1日; what cannot be read stays as it was typed, with the reason below. Ctrl+; puts today. Esc puts the
/// last valid day back.
class DateField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    /// The name is what a screen reader says, and the object name of the line is `name`.
    DateField(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);
    ~DateField() override;

    /// Takes what stands there, as leaving the field does; announces the day when it is another one.
    void take();
    /// Shows a day without announcing it; an invalid one empties the field.
    void setDate(QDate date);
    /// The last day that was taken; invalid while there is none.
    [[nodiscard]] QDate date() const { return m_date; }
    /// What stands there, taken or not; invalid where it is no day.
    [[nodiscard]] QDate entered() const;
    /// Whether what stands there is a day, or nothing where that is allowed.
    [[nodiscard]] bool isGood() const;
    /// Whether the field may be empty: then emptying it announces an invalid day.
    void setOptional(bool isOptional) { m_isOptional = isOptional; }
    /// Words that the empty field shows.
    void setPlaceholder(const QString& words);
    /// Why what stands there is no day; empty when all is well.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void dateChanged(QDate date);
    /// A person types; the day is taken when the field is left.
    void edited();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void tell(const QString& sentence, bool isError);

    QLineEdit* m_line;
    QLabel* m_reason;
    QDate m_date;
    bool m_isOptional = false;
};

} // namespace ui
