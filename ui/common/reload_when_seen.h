// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringView>
#include <QWidget>

#include <functional>
#include <initializer_list>

namespace core::store {
class Registry;
struct ChangeSummary;
} // namespace core::store

namespace ui {

/// Which edits change what a page shows.
using Concern = std::function<bool(const core::store::ChangeSummary& summary)>;

/// Those that touch one of these tables; names are literals.
[[nodiscard]] Concern changesOf(std::initializer_list<QStringView> tables);
/// All but those that touch this table alone: 発行台帳, in which a page enters the papers that it makes itself.
[[nodiscard]] Concern changesBeside(QStringView table);

/// Has a page follow the registry, and read it only while somebody sees the page: an edit in one tab must not wait for
/// all the others. A page out of sight is out of date until it is shown. Who asks such a page for something meanwhile
/// has it catch up first. Owned by the page; main thread; reads nothing any more once the registry is closed.
class ReloadWhenSeen : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReloadWhenSeen)

public:
    /// `reload` is called after an edit that concerns the page and after a merge: at once, or when the page is shown.
    /// Not now: what a page shows at first it reads itself.
    ReloadWhenSeen(core::store::Registry& registry, QWidget& page, Concern concern, std::function<void()> reload);

    /// Reads what waits, for a page that is asked while it is hidden; nothing when it is up to date.
    void catchUp();
    /// Whether what the page shows is out of date.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void takeNotice();

    QPointer<core::store::Registry> m_registry;
    QWidget& m_page;
    Concern m_concern;
    std::function<void()> m_reload;
    bool m_isWaiting = false;
};

} // namespace ui
