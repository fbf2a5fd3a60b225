// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTabWidget>

#include <functional>

namespace ui::shell {

/// Tabs of documents: each has a key, is opened once and then brought to the front; and the way back and forth through
/// those visited.
class DocumentTabs : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentTabs)

public:
    explicit DocumentTabs(QWidget* parent = nullptr);

    /// The page of a key in front, with the keyboard; made by `make` when there is none.
    QWidget* bring(const QString& key, const std::function<QWidget*()>& make, const QString& title,
                   const QString& iconName);
    [[nodiscard]] int indexOf(const QString& key) const;
    void closePage(QWidget* page);
    /// Deletes all pages at once, and forgets the way through them.
    void clearPages();

    void goBack() { walk(-1); }
    void goForward() { walk(1); }
    [[nodiscard]] bool canGoBack() const { return nextVisited(-1) >= 0; }
    [[nodiscard]] bool canGoForward() const { return nextVisited(1) >= 0; }

    /// No more than is needed: the panes beside it give way to what the centre would like, and do not come back.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

Q_SIGNALS:
    void frontChanged();

protected:
    void tabInserted(int index) override;

private:
    void visit(int index);
    [[nodiscard]] qsizetype nextVisited(int step) const;
    void walk(int step);

    QStringList m_visited; ///< keys, oldest first
    qsizetype m_at = -1;
    bool m_isWalking = false;
};

} // namespace ui::shell
