// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/leaving_page.h"
#include "ui/recognise/review_document.h"

#include "core/model/municipality.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace core::store {
class Registry;
} // namespace core::store

namespace ui {
class BackgroundTask;
} // namespace ui

namespace ui::recognise {

class ProvisionOutline;
class SourceView;

/// 取込の確認: documents are read in a worker and shown one after the other, the source at the left, what was
/// recognised at the right, with the findings below. The user accepts (Y) or rejects (N) each doubtful place; documents
/// with nothing open and nothing rejected are then taken in as signed agreements by one edit that can be undone.
class ImportReviewPage : public QWidget, public LeavingPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportReviewPage)

public:
    /// The master list gives codes and kana of municipalities that the file does not know yet.
    ImportReviewPage(core::store::Registry& registry, std::vector<core::model::Municipality> master,
                     QWidget* parent = nullptr);

    /// Documents that are read, in their order; empty while reading.
    [[nodiscard]] const std::vector<ReviewDocument>& documents() const { return m_documents; }
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] bool wouldLose() const override { return isReading() || !m_documents.empty(); }
    /// The question offers to take in what is decided, to give up, or to go on checking.
    void leaveThen(const std::function<void()>& leave) override;

public Q_SLOTS:
    /// Reads documents in place of those under review.
    void read(const QStringList& paths);
    /// 採用, 却下: decides about the chosen place and goes on to the next one that is open, in the next document too.
    void accept();
    void reject();
    /// 直す: asks for the right words of the chosen place; goes on when they are given.
    void edit();
    /// 次: the next doubtful place without a decision.
    void goOn();
    /// Accepts every open place of the document that is shown.
    void acceptRest();
    void importReady();

Q_SIGNALS:
    /// After the edit, in the order of the documents.
    void imported(const QList<core::AgreementId>& agreements);
    /// Nothing is left to review: all taken in, or the user has given up.
    void finished();
    void told(const QString& sentence);
    void failed(const core::Error& error);

private:
    void buildLayout();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeRight();
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* addButton(const QString& words, const QString& name, void (ImportReviewPage::*act)());
    void addKeys();

    void takeRead(std::vector<ReviewDocument> documents);
    void showDocument(int index);
    void showFindings();
    void showFinding(int finding);
    void showState();
    void decide(Decision decision);
    void stop();
    [[nodiscard]] ReviewDocument* current();
    [[nodiscard]] int currentFinding() const;
    [[nodiscard]] QString findingLine(int finding) const;
    [[nodiscard]] QString documentLine(const ReviewDocument& document) const;
    void removeImported();

    core::store::Registry& m_registry;
    std::vector<core::model::Municipality> m_master;
    std::vector<ReviewDocument> m_documents;
    int m_shown = -1; ///< index of the document that is shown

    QLabel* m_counts;
    QListWidget* m_list;
    SourceView* m_source;
    ProvisionOutline* m_outline;
    QListWidget* m_findings;
    QCheckBox* m_onlyDoubtful;
    QLabel* m_sentence;
    QLabel* m_hint;
    QProgressBar* m_progress;
    QWidget* m_review = nullptr;
    QStackedLayout* m_stack = nullptr;
    QPushButton* m_accept = nullptr;
    QPushButton* m_reject = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_acceptRest = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_stop = nullptr;
    BackgroundTask* m_reading;
    bool m_isFilling = false;
};

} // namespace ui::recognise
