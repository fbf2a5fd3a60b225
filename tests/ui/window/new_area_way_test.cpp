// SPDX-License-Identifier: GPL-3.0-or-later
// A new area from its declaration to the published vision, as an office goes that way: in the window alone.
#include "tests/ui/shell/desktop_fixture.h"

#include "core/base/width_folding.h"
#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "core/store/vision_store.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <stdexcept>

using namespace core;
using namespace Qt::StringLiterals;

namespace tests {

namespace {

class NewAreaWayTest : public DesktopTest
{
protected:
    /// As part(), for a way on which every part must be there.
    template <typename Widget>
    Widget* needed(const QString& name)
    {
        // Forms that were closed before are gone with the next events only.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* found = part<Widget>(name);
        if (found == nullptr)
            throw std::runtime_error("there is no " + name.toStdString());
        return found;
    }
    void press(const QString& button)
    {
        auto* found = needed<QPushButton>(button);
        ASSERT_TRUE(found->isEnabled()) << button.toStdString();
        QTest::mouseClick(found, Qt::LeftButton);
    }
    void type(const QString& field, const QString& words)
    {
        auto* line = needed<QLineEdit>(field);
        line->setFocus();
        line->setText(words);
        Q_EMIT line->editingFinished();
    }
    /// 旭川市 with two neighbours, from the list of municipalities that is shipped; no sample.
    void makeArea()
    {
        start({});
        QTest::mouseClick(needed<QWidget>(u"newAreaEntry"_s), Qt::LeftButton);
        auto* core = needed<QComboBox>(u"areaCore"_s);
        core->setCurrentIndex(core->findText(u"旭川市"_s, Qt::MatchStartsWith));
        for (const QString& member : {u"東神楽町"_s, u"美瑛町"_s}) {
            needed<QLineEdit>(u"areaFilter"_s)->setText(member);
            auto* list = needed<QListView>(u"areaMembers"_s)->model();
            ASSERT_EQ(list->rowCount(), 1);
            list->setData(list->index(0, 0), Qt::Checked, Qt::CheckStateRole);
        }
        m_user->answers.file = path(u"旭川"_s);
        press(u"areaMake"_s);
        waitForFile();
        ASSERT_NE(m_application->registry(), nullptr);
    }
    void declare()
    {
        trigger(u"declaration"_s);
        type(u"declaredOn"_s, u"R7.5.12"_s);
        needed<QPlainTextEdit>(u"declarationWill"_s)->setPlainText(u"圏域の中心的な役割を担う。"_s);
        m_user->answers.file = path(u"宣言書.pdf"_s);
        press(u"declarationKeep"_s);
        press(u"declarationPdf"_s);
        ASSERT_TRUE(waitFor([this] { return QFile::exists(path(u"宣言書.pdf"_s)); }));
    }
    /// One step with its day for all rows of the board; `kind` is its place in the list of steps.
    void step(int kind, const QString& day, const QString& number = {})
    {
        needed<QTableView>(u"procedureBoard"_s)->selectAll();
        press(u"procedureEdit"_s);
        needed<QComboBox>(u"stepKind"_s)->setCurrentIndex(kind);
        type(u"stepDay"_s, day);
        needed<QLineEdit>(u"stepNumber"_s)->setText(number);
        if (!number.isEmpty())
            needed<QAbstractButton>(u"stepCountsOn"_s)->setChecked(true);
        press(u"stepKeep"_s);
    }
    void council()
    {
        trigger(u"procedure"_s);
        step(0, u"R7.6.2"_s);
        step(1, u"R7.6.10"_s, u"51"_s);
        step(2, u"R7.6.27"_s);
        m_user->answers.folder = path(u"議会"_s);
        ASSERT_TRUE(QDir().mkpath(m_user->answers.folder));
        needed<QTableView>(u"procedureBoard"_s)->selectAll();
        press(u"procedurePapers"_s);
        for (const QString& member : {u"東神楽町"_s, u"美瑛町"_s})
            ASSERT_TRUE(waitFor([&] { return QDir(path(u"議会/"_s + member)).entryList(QDir::Files).size() == 7; }));
    }
    void sign()
    {
        needed<QTableView>(u"procedureBoard"_s)->selectAll();
        press(u"procedureSign"_s);
        type(u"signingDay"_s, u"R7.6.30"_s);
        type(u"signingEffect"_s, u"R7.7.1"_s);
        auto* signers = needed<QTableWidget>(u"signingSigners"_s);
        for (int row = 0; row < signers->rowCount(); ++row) {
            signers->item(row, 1)->setText(u"北海道"_s);
            signers->item(row, 3)->setText(u"氏名"_s);
        }
        press(u"signingKeep"_s);
        step(3, u"R7.7.1"_s, u"101"_s);
        step(4, u"R7.7.10"_s);
        step(5, u"R7.7.10"_s);
    }
    void plan()
    {
        trigger(u"addVision"_s);
        type(u"visionFrom"_s, u"R7.10.1"_s);
        type(u"visionTo"_s, u"R12.3.31"_s);
        type(u"visionAdopted"_s, u"R7.9.25"_s);
        part<QPlainTextEdit>(u"visionImage"_s)->setPlainText(u"人の行き来が続く圏域"_s);
        press(u"visionKeep"_s);
        press(u"visionAddProject"_s);
        needed<QLineEdit>(u"projectName"_s)->setText(u"周遊観光ルートの造成"_s);
        for (const QString& list : {u"projectParticipants"_s, u"projectInitiatives"_s}) {
            auto* rows = needed<QListWidget>(list);
            ASSERT_GT(rows->count(), 0) << list.toStdString();
            for (int row = 0; row < rows->count(); ++row)
                rows->item(row)->setCheckState(Qt::Checked);
        }
        needed<QTableWidget>(u"projectYears"_s)->item(1, 0)->setText(u"3000"_s);
        press(u"projectKeep"_s);
        press(u"visionAddKpi"_s);
        needed<QLineEdit>(u"kpiName"_s)->setText(u"観光入込客数"_s);
        needed<QLineEdit>(u"kpiBaseline"_s)->insert(u"7200"_s);
        needed<QLineEdit>(u"kpiBaselineYear"_s)->setText(u"R6"_s);
        needed<QLineEdit>(u"kpiTarget"_s)->insert(u"8000"_s);
        needed<QLineEdit>(u"kpiTargetYear"_s)->setText(u"R11"_s);
        needed<QTableWidget>(u"kpiActuals"_s)->item(0, 1)->setText(u"7350"_s);
        press(u"kpiKeep"_s);
        for (const QString& paper : {u"visionDocument"_s, u"visionProgress"_s}) {
            m_user->answers.file = path(paper + u".pdf"_s);
            needed<QAction>(paper + u"Save"_s)->trigger();
            ASSERT_TRUE(waitFor([&] { return QFile::exists(path(paper + u".pdf"_s)); }));
        }
    }
    void publish()
    {
        trigger(u"documentRegister"_s);
        m_user->answers.folder = path(u"公表"_s);
        ASSERT_TRUE(QDir().mkpath(m_user->answers.folder));
        press(u"documentsPublish"_s);
        press(u"publicationStart"_s);
        // While its files are moved a page stands there that only knows them.
        ASSERT_TRUE(waitFor([this] { return published().contains(u"東神楽町"_s); }));
    }
    /// The words of a paper, as somebody who opens it finds them.
    [[nodiscard]] QString wordsOf(const QString& pdf) const
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path(pdf), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished());
        return withoutSpaces(QString::fromUtf8(reader.readAllStandardOutput()));
    }
    /// What every paper of the way must say.
    void readPapers() const
    {
        EXPECT_TRUE(wordsOf(u"宣言書.pdf"_s).contains(u"圏域の中心的な役割を担う。"_s));
        EXPECT_TRUE(wordsOf(u"宣言書.pdf"_s).contains(u"令和7年5月12日"_s));
        for (const QString& member : {u"東神楽町"_s, u"美瑛町"_s}) {
            const QDir folder(path(u"議会/"_s + member));
            for (const QString& paper : folder.entryList(QDir::Files)) {
                const QString words = wordsOf(u"議会/"_s + member + u'/' + paper);
                EXPECT_TRUE(words.contains(member)) << paper.toStdString();
                EXPECT_TRUE(words.contains(u"連携協約"_s)) << paper.toStdString();
            }
        }
        const QString vision = wordsOf(u"visionDocument.pdf"_s);
        for (const QString& words : {u"第1期ビジョン"_s, u"人の行き来が続く圏域"_s, u"周遊観光ルートの造成"_s,
                                     u"3,000"_s, u"観光入込客数"_s, u"8,000"_s, u"連携協約2件"_s})
            EXPECT_TRUE(vision.contains(words)) << words.toStdString();
        const QString progress = wordsOf(u"visionProgress.pdf"_s);
        EXPECT_TRUE(progress.contains(u"7,350"_s) && progress.contains(u"観光入込客数"_s));
    }
    [[nodiscard]] QString published() const
    {
        QFile page(path(u"公表/index.html"_s));
        return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    }
};

TEST_F(NewAreaWayTest, GoesFromTheDeclarationToThePublishedVision)
{
    makeArea();
    declare();
    council();
    sign();
    auto& connection = m_application->registry()->connection();
    for (const QString& member : {u"東神楽町"_s, u"美瑛町"_s}) {
        const auto agreement = store::AgreementStore(connection).find(member);
        ASSERT_TRUE(agreement.isOk());
        const auto text = store::RevisionStore(connection).newest(agreement->id);
        EXPECT_EQ(text->state, model::RevisionState::Signed);
        EXPECT_EQ(text->text.effectiveOn, QDate(2025, 7, 1));
    }
    const QString state = needed<QLabel>(u"procedureCount"_s)->text();
    EXPECT_EQ(state, u"Out of order: 0, not recorded: 0"_s);
    plan();
    const auto visions = store::VisionStore(connection).all();
    ASSERT_TRUE(visions.isOk());
    ASSERT_EQ(visions->size(), 1U);
    // Every initiative has its project, and every KPI its values.
    auto* coverage = needed<QListWidget>(u"visionCoverage"_s);
    ASSERT_EQ(coverage->count(), 1);
    EXPECT_TRUE(coverage->item(0)->text().startsWith(u"Every initiative has a project"_s))
        << coverage->item(0)->text().toStdString();
    publish();
    EXPECT_TRUE(published().contains(u"美瑛町"_s));
    EXPECT_TRUE(published().contains(u"令和7年（2025年）6月30日"_s));
    // The vision itself, and what a reader of the page gets behind its link.
    EXPECT_TRUE(published().contains(u"第1期ビジョン（PDF："_s)) << published().toStdString();
    EXPECT_TRUE(published().contains(u"令和7年（2025年）9月25日"_s));
    EXPECT_TRUE(wordsOf(u"公表/documents/vision-1.pdf"_s).contains(u"周遊観光ルートの造成"_s));
    EXPECT_TRUE(wordsOf(u"公表/documents/agreement-1.pdf"_s).contains(u"東神楽町"_s));
    readPapers();
    trigger(u"save"_s);
    EXPECT_FALSE(m_application->registry()->hasUnsavedEdits());
}

} // namespace

} // namespace tests
