// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <QScrollArea>

#include <vector>

class QButtonGroup;

namespace ui::shell {

/// 版の帯: ●H31.3.29締結 ─ ●R3.6.25変更 ─ ○案. One button a revision; the one pressed is shown, arrow keys walk. Shape
/// and words tell the state, never colour alone. Knows nothing of the registry.
class RevisionStrip : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionStrip)

public:
    explicit RevisionStrip(QWidget* parent = nullptr);

    /// In the order of their numbers. Announces nothing.
    void setRevisions(const std::vector<core::model::RevisionSummary>& revisions, core::RevisionId inForce,
                      core::RevisionId shown);
    [[nodiscard]] int count() const;
    /// What the revision that is shown is called, in words: 「第2版　令和3年6月25日変更（現行）」.
    [[nodiscard]] QString shownWords() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(core::RevisionId revision);

private:
    QWidget* m_row = nullptr;
    QButtonGroup* m_buttons;
};

/// 「R3.6.25」; empty for a day before 明治.
[[nodiscard]] QString shortEraDate(QDate day);

} // namespace ui::shell
