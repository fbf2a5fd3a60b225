// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/as_of.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {
class DateField;
}

namespace ui::shell {

/// 時点 in the toolbar: the day for which everything is shown, and 現行, which goes back to today.
class AsOfControl : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfControl)

public:
    explicit AsOfControl(QWidget* parent = nullptr);

    /// Shows a day without announcing it.
    void setAsOf(AsOf asOf);
    /// The day that it is: in the present the field goes along over midnight. Its own timer calls it.
    void follow(QDate today);

Q_SIGNALS:
    void dayChosen(QDate day);
    /// Midnight has passed while the present is shown.
    void dayPassed();

private:
    QDate m_today; ///< as it was shown
    AsOf m_asOf;
    DateField* m_field;
    QToolButton* m_now;
};

/// The band above the documents while another day than today is shown (ui.md 3).
class AsOfBand : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AsOfBand)

public:
    explicit AsOfBand(QWidget* parent = nullptr);

    /// Hidden for today.
    void setAsOf(AsOf asOf);

Q_SIGNALS:
    void todayAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void wearColours();

    QLabel* m_words;
    QPushButton* m_back;
};

} // namespace ui::shell
