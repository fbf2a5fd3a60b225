// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace core::model {
struct BoundarySet;
}

namespace ui::map {

/// Which part of a boundary file is kept.
enum class BoundaryScope { Area, Prefecture, Everything };

/// The line below the map: what is under the pointer and where the borders come from; the offer to read them in, and
/// its progress.
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
    void setBusy(bool isBusy);
    void showProgress(int done, int total);
    [[nodiscard]] BoundaryScope scope() const;

Q_SIGNALS:
    void importAsked();
    void cancelAsked();

private:
    QLabel* m_words;
    QLabel* m_doubts;
    QComboBox* m_scope;
    QPushButton* m_import;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QString m_origin;
};

} // namespace ui::map
