// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

class QAction;
class QDockWidget;
class QMainWindow;
class QSettings;
class QWidget;

namespace ui::shell {

class OverlayPane;

/// The panes round the documents: 案内 at the left, 詳細 at the right, 下段 below. Each is shown or hidden by its
/// command (Ctrl+Shift+1/2/3); what the user chose, and the sizes, are remembered. On a window narrower than kNarrow
/// 詳細 is there only while it is asked for; on one narrower than kOverlay it lies over the documents. Without a file
/// there are none. Owned by the window.
class SidePanes : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanes)

public:
    enum Pane { Navigation, Details, Lower, PaneCount };
    /// px. At 1366, beside paper and details, a role table would have columns of four characters.
    static constexpr int kNarrow = 1400;
    static constexpr int kOverlay = 1280; ///< ui.md 3

    SidePanes(QMainWindow* window, QWidget* navigation, QWidget* details, QWidget* lower);

    /// The commands that show and hide the panes, in their order, and 「配置を元に戻す」.
    [[nodiscard]] QList<QAction*> commands() const;

    void setFileOpen(bool isOpen);
    void show(Pane pane);
    [[nodiscard]] bool isShown(Pane pane) const;
    /// The panes that are shown, in their order: for F6.
    [[nodiscard]] QList<QWidget*> shownWidgets() const;
    /// Every pane at its place, in its size, 下段 hidden.
    void reset();
    void save(QSettings& settings) const;
    void restore(const QSettings& settings);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Part
    {
        QDockWidget* dock = nullptr;
        QWidget* content = nullptr; ///< in its dock, or in the overlay
        QAction* toggle = nullptr;
        bool isWanted = true;
    };
    void add(Pane pane, const QString& title, const QString& name, QWidget* content);
    void place();
    void apply();
    void want(Pane pane, bool isWanted);
    void setWidth(int width);
    void setOverlaid(bool isOverlaid);

    QMainWindow* m_window;
    std::array<Part, PaneCount> m_parts;
    QAction* m_reset;
    OverlayPane* m_overlay = nullptr; ///< made with the first narrow window
    bool m_isFileOpen = false;
    bool m_isNarrow = false;
    bool m_isOverlaid = false;
    bool m_showsOnNarrow = false; ///< 詳細 was asked for on a narrow window
};

} // namespace ui::shell
