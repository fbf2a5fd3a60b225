// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace core::model {
struct BoundarySet;
}

namespace ui {
class TaskStrip;
}

namespace ui::map {

/// Which part of a boundary file is kept.
enum class BoundaryScope { Area, Prefecture, Everything };

/// The line below the map: what is under the pointer and where the borders come from; the offer to read them in, and
/// the work of the page.
class BoundaryBar : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BoundaryBar)

public:
    explicit BoundaryBar(QWidget* parent = nullptr);

    void showSet(const std::optional<core::model::BoundarySet>& set);
    void setWritable(bool isWritable);
    /// The municipality under the pointer; empty: the origin of the borders.
    void showWords(const QString& words);
    /// What is doubtful in what was just read in, a sentence each; the first few are in sight, all in the tool tip.
    void showDoubts(const QStringList& sentences);
    /// Boundaries are being read: none can be asked for meanwhile.
    void setBusy(bool isBusy);
    [[nodiscard]] TaskStrip& strip() { return *m_strip; }
    [[nodiscard]] BoundaryScope scope() const;

Q_SIGNALS:
    void importAsked();

private:
    QLabel* m_words;
    QLabel* m_doubts;
    QComboBox* m_scope;
    QPushButton* m_import;
    TaskStrip* m_strip;
    QString m_origin;
};

} // namespace ui::map
