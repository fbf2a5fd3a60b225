// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ui_support.h"

#include "app/samples/sample.h"
#include "app/samples/sample_text.h"

#include "core/exchange/plain_text.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

std::unique_ptr<core::store::Registry> PageTest::registry(const QString& sample) const
{
    core::store::FirstContents contents;
    if (!sample.isEmpty())
        contents = [&sample](core::store::Connection& connection) { return app::fillWithSample(connection, sample); };
    auto made = core::store::Registry::create(path(u"test.kyoyaku"_s), {}, contents);
    EXPECT_TRUE(made.isOk());
    return std::move(made).value();
}

QString PageTest::document(const QString& name, const QString& member) const
{
    const auto text = app::sapporoText(app::sampleParties(u"札幌市"_s, member));
    EXPECT_TRUE(text.isOk());
    QFile file(path(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(core::exchange::toPlainText(*text).toUtf8());
    return file.fileName();
}

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10'000);
}

namespace {

bool isQtPart(const QWidget& widget)
{
    // The icons inside a line edit are its own as well.
    return widget.objectName().startsWith(u"qt_"_s) ||
           (widget.parentWidget() != nullptr && widget.parentWidget()->inherits("QLineEdit"));
}

/// Its parts are Qt's: the line edit of a spin box, the viewport of a view.
bool isWhole(const QWidget& widget)
{
    return !widget.inherits("QFrame") || widget.inherits("QLabel") || widget.inherits("QAbstractScrollArea");
}

void collect(const QWidget& widget, QStringList& missing)
{
    const bool isReachable = widget.focusPolicy() != Qt::NoFocus && widget.isVisible();
    if (isReachable && !isQtPart(widget) && isWhole(widget) &&
        (widget.objectName().isEmpty() || widget.accessibleName().isEmpty()))
        missing << QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
    const bool isLeaf = widget.inherits("QAbstractSpinBox") || widget.inherits("QComboBox") ||
                        widget.inherits("QAbstractScrollArea") || widget.inherits("QLineEdit");
    if (isLeaf && !widget.inherits("QScrollArea"))
        return;
    for (const QObject* child : widget.children()) {
        if (const auto* part = qobject_cast<const QWidget*>(child))
            collect(*part, missing);
    }
}

} // namespace

QStringList withoutName(const QWidget& root)
{
    QStringList missing;
    for (const QObject* child : root.children()) {
        if (const auto* part = qobject_cast<const QWidget*>(child))
            collect(*part, missing);
    }
    return missing;
}

QStringList clipped(const QWidget& root)
{
    // A text that has just been set is arranged with the next events.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList found;
    const auto children = root.findChildren<QWidget*>();
    for (const QWidget* widget : children) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || (label == nullptr && button == nullptr) || isQtPart(*widget))
            continue;
        const bool wraps = label != nullptr && label->wordWrap();
        const int needed = wraps ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        const bool isNarrow = !wraps && widget->width() < widget->minimumSizeHint().width();
        if (isNarrow || widget->height() < needed)
            found << widget->objectName() + u": "_s + (label != nullptr ? label->text() : button->text());
    }
    return found;
}

void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("KYOYAKU_SCREENSHOTS");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (!folder.isEmpty()) {
        EXPECT_TRUE(widget.grab().save(QDir(folder).filePath(name + u".png"_s)));
    }
}

} // namespace tests
