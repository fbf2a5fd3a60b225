// SPDX-License-Identifier: GPL-3.0-or-later
// The window: what a user waits for, from the act to the painted window. Run it in a release build. Start and opening
// are medians of processes and files; keys and tabs are p50 and p99 with what is painted after each.
#include "app/application.h"
#include "app/translation.h"
#include "tests/support/own_folders.h"
#include "tests/ui/support/scripted_user.h"

#include "core/model/numbering.h"
#include "core/store/agreement_store.h"
#include "core/store/registry.h"
#include "core/store/revision_store.h"
#include "ui/common/grid_view.h"
#include "ui/common/icons.h"
#include "ui/common/paper_view.h"
#include "ui/common/revision_document.h"
#include "ui/common/settings.h"
#include "ui/common/theme.h"
#include "ui/shell/agreement_tab.h"
#include "ui/shell/document_area.h"
#include "ui/shell/main_window.h"
#include "ui/shell/region_pages.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace core;

namespace {

/// Milliseconds of the clock that all processes share.
double now()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Tells when a widget, or what stands in it, has been painted.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget& root)
        : m_root(root)
    {
        qApp->installEventFilter(this);
    }

    /// Until the next paint is done, from the act on.
    double after(const std::function<void()>& act)
    {
        m_isPainted = false;
        const double start = now();
        act();
        constexpr double kLongest = 5000;
        while (!m_isPainted && now() - start < kLongest)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return now() - start;
    }

    /// Paints before this moment do not count.
    void expect() { m_isPainted = false; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(object);
        if (event->type() == QEvent::Paint && widget != nullptr && (widget == &m_root || m_root.isAncestorOf(widget)))
            m_isPainted = true;
        return false;
    }

private:
    QWidget& m_root;
    bool m_isPainted = false;
};

void settle(int milliseconds)
{
    const double until = now() + milliseconds;
    while (now() < until)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
}

void tell(const char* what, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](size_t percent) { return times[std::min(times.size() - 1, times.size() * percent / 100)]; };
    std::printf("%-48s p50 %6.1f ms  p99 %6.1f ms  limit %3.0f ms%s\n", what, at(50), at(99), limit,
                at(99) > limit ? "  ABOVE" : "");
}

/// The same steps as main(), up to the first painted window; prints the time since the process was asked for.
int start(double asked)
{
    app::installTranslation(*qApp, u"ja"_s);
    QApplication::setWindowIcon(ui::icon(u"kyoyaku"_s));
    ui::applyTheme({});
    app::Application application(std::make_unique<tests::ScriptedUser>());
    PaintWatch watch(application.window());
    watch.after([&] { application.start({}); });
    std::printf("%f\n", now() - asked);
    return 0;
}

void measureStart(const QString& program)
{
    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        QProcess process;
        process.start(program, {u"--start"_s, QString::number(now(), 'f', 3)});
        process.waitForFinished();
        times.push_back(process.readAllStandardOutput().trimmed().toDouble());
    }
    tell("start of the process to the first painted window", times, 500);
}

void renew(model::Provision* node)
{
    node->lineage = LineageId::create();
    for (model::Provision& child : node->children)
        renew(&child);
}

model::Provision* firstOf(model::Provision* root, model::ProvisionKind kind)
{
    if (root->kind == kind)
        return root;
    for (model::Provision& child : root->children) {
        if (auto* found = firstOf(&child, kind))
            return found;
    }
    return nullptr;
}

/// 260 articles make some 30 pages; 400 rows of the role table.
model::Provision enlarged(model::Provision root)
{
    constexpr int kArticles = 260;
    constexpr int kRows = 400;
    model::Provision* article = firstOf(&root, model::ProvisionKind::Article);
    auto& siblings = root.children;
    const auto isArticle = [](const model::Provision& node) { return node.kind == model::ProvisionKind::Article; };
    auto last = std::find_if(siblings.rbegin(), siblings.rend(), isArticle).base();
    int number = static_cast<int>(std::count_if(siblings.begin(), siblings.end(), isArticle));
    std::vector<model::Provision> more;
    while (number < kArticles) {
        more.push_back(*article);
        renew(&more.back());
        more.back().number = model::makeNumber(article->number.style, {++number});
    }
    siblings.insert(last, more.begin(), more.end());
    model::Provision* section = firstOf(&root, model::ProvisionKind::Section);
    while (firstOf(section, model::ProvisionKind::Initiative) == nullptr)
        section = &section->children.front();
    const model::Provision row = *firstOf(section, model::ProvisionKind::Initiative);
    const auto has = model::allOfKind(root, model::ProvisionKind::Initiative).size();
    for (size_t i = has; i < kRows; ++i) {
        section->children.push_back(row);
        renew(&section->children.back());
    }
    return root;
}

void press(QWidget& widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(&widget, &up);
}

void measureKeys(const char* what, ui::GridView& grid, int row, int column)
{
    constexpr int kKeys = 300;
    grid.goToRow(row, column);
    settle(200);
    grid.edit(grid.currentIndex());
    QWidget* editor = nullptr;
    for (auto* open : grid.findChildren<QPlainTextEdit*>(u"cellEditor"_s)) {
        if (open->isVisible())
            editor = open;
    }
    if (editor == nullptr) {
        std::printf("%s: no cell could be edited\n", what);
        return;
    }
    editor->setFocus();
    settle(100);
    PaintWatch watch(*editor);
    std::vector<double> times;
    for (int i = 0; i < kKeys; ++i) {
        const bool isBack = i % 3 == 2;
        times.push_back(
            watch.after([&] { isBack ? press(*editor, Qt::Key_Backspace, {}) : press(*editor, Qt::Key_A, u"圏"_s); }));
    }
    tell(what, times, 16);
    PaintWatch all(grid);
    std::printf("%-48s     %6.1f ms\n", "  the edit kept, until the grid is painted",
                all.after([&] { grid.commitOpenEditor(); }));
    settle(300);
}

} // namespace

int main(int argc, char** argv)
{
    const QByteArrayList words(argv, argv + argc);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const tests::OwnFolders folders;
    QApplication qt(argc, argv);
    QCoreApplication::setApplicationName(u"kyoyaku-bench"_s);
    if (words.value(1) == "--start")
        return start(words.value(2).toDouble());

    measureStart(QCoreApplication::applicationFilePath());
    app::installTranslation(qt, u"ja"_s);
    ui::applyTheme({});
    auto user = std::make_unique<tests::ScriptedUser>();
    user->closing = ui::CloseChoice::LeaveUnsaved;
    app::Application application(std::move(user));
    ui::shell::MainWindow& window = application.window();
    application.start({});
    settle(300);
    PaintWatch painted(window);
    std::vector<double> opening;
    for (int i = 0; i < 7; ++i) {
        // It is read in a worker; what counts is the paint after that.
        opening.push_back(painted.after([&] {
            window.findChild<QAction*>(u"sampleSapporo"_s)->trigger();
            while (application.isWorking())
                QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            painted.expect();
        }));
        settle(200);
    }
    tell("the sample opened", opening, 300);

    auto& registry = *application.registry();
    const auto otaru = store::AgreementStore(registry.connection()).find(u"小樽市"_s);
    auto* tab = window.documents().openAgreement(otaru->id);
    settle(500);
    tab->findChild<QPushButton*>(u"makeDraft"_s)->click();
    settle(300);
    const auto enlarging = registry.edit(u"増やす"_s, [&] {
        model::Revision draft = tab->document().revision();
        draft.text.root = enlarged(draft.text.root);
        return store::RevisionStore(registry.connection()).changeDraft(draft);
    });
    if (!enlarging) {
        std::printf("not enlarged: %s\n", qPrintable(enlarging.error().detail));
        return 1;
    }
    const double pagesUntil = now() + 20000;
    settle(2000);
    while (tab->paper().pageCount() < 25 && now() < pagesUntil)
        settle(100);
    std::printf("%-48s %d pages\n", "the enlarged draft", tab->paper().pageCount());

    auto* editors = tab->findChild<QTabWidget*>(u"editors"_s);
    measureKeys("key in an article of a long agreement", tab->frontGrid(), tab->frontGrid().model()->rowCount() / 2, 1);
    editors->setCurrentIndex(1);
    settle(1000);
    measureKeys("key in a role table of 400 rows", tab->frontGrid(), tab->frontGrid().model()->rowCount() / 2, 2);

    window.documents().region().openMembers();
    settle(300);
    std::vector<double> switching;
    for (int i = 0; i < 40; ++i) {
        switching.push_back(painted.after([&] { window.documents().setCurrentIndex(i % 2 == 0 ? 1 : 0); }));
        settle(30);
    }
    tell("from one document to the other", switching, 50);
    window.documents().setCurrentIndex(1);
    std::vector<double> editing;
    for (int i = 0; i < 40; ++i) {
        editing.push_back(painted.after([&] { editors->setCurrentIndex(i % 2); }));
        settle(30);
    }
    tell("from articles to role table", editing, 50);
    window.findChild<QAction*>(u"closeFile"_s)->trigger();
    return 0;
}
