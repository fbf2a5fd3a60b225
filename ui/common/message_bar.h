// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

#include <chrono>
#include <functional>

class QEnterEvent;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace ui {

/// The bar below the document for what must be said without stopping the work (ui.md 8): an error in three parts with
/// its technical detail behind 「詳細」, or a notice with an offer. One message at a time, the newest. Never modal. A
/// notice that offers nothing goes by itself once there was time to read it; errors and offers stay.
class MessageBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const core::Error& error);
    /// detail: more lines behind 「詳細」.
    void showNotice(const QString& sentence, const QString& detail = {});
    /// Something else has happened: a notice that would go by itself goes now.
    void outdate();
    /// A button of the message now shown; a click hides the bar and calls `chosen`.
    void addOffer(const QString& text, const std::function<void()>& chosen);
    [[nodiscard]] QString sentence() const;
    /// How long a notice of this length stays: longer ones longer.
    [[nodiscard]] static std::chrono::milliseconds timeToRead(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void show(const QString& sentence, const QString& detail, bool isError);
    void wearColours();
    void goSoon();

    QLabel* m_words;
    QToolButton* m_more;
    QToolButton* m_close;
    QHBoxLayout* m_offers;
    QTimer* m_leaving;
    QString m_detail;
    bool m_isError = false;
    bool m_isPassing = false; ///< it goes by itself
};

} // namespace ui
