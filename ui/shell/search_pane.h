// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/search_store.h"
#include "ui/common/selection.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace core::store {
class Registry;
}

namespace ui {
class BackgroundTask;
}

namespace ui::shell {

class SearchHitsModel;

/// 検索結果: the hits of a search over all agreements. Searches in a worker while somebody types, always for the words
/// typed last, and again when the texts change.
class SearchPane : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchPane)

public:
    explicit SearchPane(QWidget* parent = nullptr);

    /// nullptr: no file. The registry must outlive the next call.
    void setRegistry(core::store::Registry* registry);
    void search(const QString& words);
    /// Goes to the chosen hit, the first one when none is chosen.
    void openCurrent();
    /// The list gets the focus, its first row chosen.
    void enterList();
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool isSearching() const;

Q_SIGNALS:
    void hitChosen(const ui::Selection& place);
    /// The words stand in the text of a concluded amendment.
    void amendmentChosen(core::AmendmentAgreementId amendment);
    void failed(const core::Error& error);

private:
    void build();
    void start();
    void take(const core::Result<core::store::SearchResult>& result);
    void showCount();

    core::store::Registry* m_registry = nullptr;
    BackgroundTask* m_task;
    SearchHitsModel* m_hits;
    QLabel* m_count;
    QCheckBox* m_past;
    QTableView* m_table;
    QLabel* m_empty;
    QPushButton* m_searchPast;
    QStackedLayout* m_stack = nullptr;
    QString m_words;
    bool m_isStale = false; ///< other words were typed, or a text was changed, while a search was running
    int m_total = 0;
};

} // namespace ui::shell
