// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/looks.h"

#include "ui/common/settings.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QFontInfo>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// The overflow buttons of Qt: where one is seen, commands are hidden behind it.
bool isOverflow(const QWidget& widget)
{
    return widget.objectName() == u"qt_toolbar_ext_button" || widget.objectName() == u"qt_menubar_ext_button";
}

bool isNamedByQt(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_"_s);
}

void eachVisible(const QWidget& root, const std::function<void(const QWidget&)>& act)
{
    if (!root.isVisible())
        return;
    act(root);
    for (const QObject* child : root.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget != nullptr && !widget->isWindow())
            eachVisible(*widget, act);
    }
}

bool isWide(const QWidget& widget, const QString& text, int room)
{
    return widget.fontMetrics().horizontalAdvance(QString(text).remove(u'&')) > room;
}

bool isCutLabel(const QLabel& label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height();
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

bool isCutButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return false;
    if (button.inherits("QCommandLinkButton"))
        return button.heightForWidth(button.width()) > button.height();
    return button.sizeHint().width() > button.width() || button.sizeHint().height() > button.height();
}

bool isCutCombo(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return isWide(box, box.currentText(), field.width());
}

bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return isCutLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return isCutButton(*button);
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return isCutCombo(*box);
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        return isWide(*group, group->title(), group->width());
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text().isEmpty() && isWide(*line, line->placeholderText(), line->contentsRect().width());
    return false;
}

void cutTabs(const QTabBar& bar, QStringList& found)
{
    for (int i = 0; i < bar.count(); ++i) {
        const bool isSeen = bar.rect().contains(bar.tabRect(i).center());
        if (isSeen && bar.tabToolTip(i).isEmpty() && isWide(bar, bar.tabText(i), bar.tabRect(i).width()))
            found << u"tab: "_s + bar.tabText(i);
    }
}

void cutHeads(const QHeaderView& header, QStringList& found)
{
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
        return;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i) || header.sectionViewportPosition(i) >= header.viewport()->width())
            continue;
        const QString words = header.model()->headerData(i, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (const QString& line : words.split(u'\n')) {
            if (tip.isEmpty() && isWide(header, line, header.sectionSize(i)))
                found << u"column head: "_s + words;
        }
    }
}

/// Cells that can be seen whole along their upper edge.
void eachCell(const QAbstractItemView& view, const std::function<void(const QModelIndex&)>& act)
{
    const QRect port = view.viewport()->rect();
    const std::function<void(const QModelIndex&)> below = [&](const QModelIndex& parent) {
        for (int row = 0; row < view.model()->rowCount(parent); ++row) {
            for (int column = 0; column < view.model()->columnCount(parent); ++column) {
                const QModelIndex index = view.model()->index(row, column, parent);
                const QRect rect = view.visualRect(index);
                if (rect.isValid() && port.contains(rect.topLeft()))
                    act(index);
            }
            below(view.model()->index(row, 0, parent));
        }
    };
    if (view.model() != nullptr && !view.inherits("QHeaderView"))
        below(view.rootIndex());
}

void cutCells(const QAbstractItemView& view, QStringList& found)
{
    eachCell(view, [&](const QModelIndex& index) {
        const QRect rect = view.visualRect(index);
        const QString words = index.data(Qt::DisplayRole).toString();
        if (words.isEmpty() || !index.data(Qt::ToolTipRole).toString().isEmpty())
            return;
        QStyleOptionViewItem option;
        option.initFrom(&view);
        option.rect = rect;
        option.font = index.data(Qt::FontRole).isValid() ? index.data(Qt::FontRole).value<QFont>() : view.font();
        option.fontMetrics = QFontMetrics(option.font);
        option.widget = &view;
        if (view.property("wordWrap").toBool())
            option.features |= QStyleOptionViewItem::WrapText;
        const QSize needed = view.itemDelegateForIndex(index)->sizeHint(option, index);
        const bool wraps = option.features.testFlag(QStyleOptionViewItem::WrapText);
        if (needed.height() > rect.height() + 1 || (!wraps && needed.width() > rect.width() + 1))
            found << u"cell of "_s + called(view) + u": "_s + words.left(30);
    });
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

double contrast(const QColor& text, const QColor& ground)
{
    const double one = luminance(text) + 0.05;
    const double other = luminance(ground) + 0.05;
    return one > other ? one / other : other / one;
}

constexpr double kLeastContrast = 4.5;

void tellFaint(const QString& where, const QColor& text, const QColor& ground, QStringList& found)
{
    if (contrast(text, ground) < kLeastContrast)
        found << u"%1: %2 on %3 is %4"_s.arg(where, text.name(), ground.name()).arg(contrast(text, ground), 0, 'f', 1);
}

void faintPalette(const QWidget& widget, QStringList& found)
{
    struct Pair
    {
        QPalette::ColorRole text;
        QPalette::ColorRole ground;
    };
    static constexpr std::array<Pair, 8> kPairs = {{{QPalette::WindowText, QPalette::Window},
                                                    {QPalette::Text, QPalette::Base},
                                                    {QPalette::Text, QPalette::AlternateBase},
                                                    {QPalette::ButtonText, QPalette::Button},
                                                    {QPalette::HighlightedText, QPalette::Highlight},
                                                    {QPalette::PlaceholderText, QPalette::Base},
                                                    {QPalette::ToolTipText, QPalette::ToolTipBase},
                                                    {QPalette::Link, QPalette::Base}}};
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const Pair& pair : kPairs) {
            const QString where = u"%1, group %2, role %3"_s.arg(called(widget)).arg(group).arg(pair.text);
            tellFaint(where, widget.palette().color(group, pair.text), widget.palette().color(group, pair.ground),
                      found);
        }
    }
}

} // namespace

void wear(ui::ColourScheme scheme)
{
    ui::Settings settings;
    settings.scheme = scheme == ui::ColourScheme::Dark ? ui::SchemeChoice::Dark : ui::SchemeChoice::Light;
    ui::applyTheme(settings);
}

QString called(const QWidget& widget)
{
    QString words = widget.accessibleName();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        words = label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        words = button->text();
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    return u"%1 (%2 %3)"_s.arg(words, kind, widget.objectName());
}

QStringList cutTexts(const QWidget& root)
{
    QStringList found;
    eachVisible(root, [&](const QWidget& widget) {
        if (isOverflow(widget))
            found << u"hidden commands: "_s + called(*widget.parentWidget());
        else if (isCut(widget) && !isNamedByQt(widget) && widget.toolTip().isEmpty())
            found << u"cut: "_s + called(widget);
        if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
            cutTabs(*bar, found);
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            cutHeads(*header, found);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
            cutCells(*view, found);
    });
    return found;
}

QStringList overlaps(const QWidget& root)
{
    // A frame of two pixels may be shared: the base line of tabs, the wide grip of a narrow splitter.
    constexpr int kShared = 2;
    const auto stands = [](const QWidget& widget) {
        return widget.isVisible() && !widget.isWindow() && !widget.inherits("QSplitterHandle") &&
               !widget.inherits("QRubberBand") && !widget.inherits("QFocusFrame") && !isNamedByQt(widget);
    };
    QStringList found;
    eachVisible(root, [&](const QWidget& parent) {
        QList<const QWidget*> parts;
        for (const QObject* child : parent.children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget != nullptr && stands(*widget))
                parts << widget;
        }
        for (qsizetype i = 0; i < parts.size(); ++i) {
            for (qsizetype j = i + 1; j < parts.size(); ++j) {
                const QRect shared = parts[i]->geometry() & parts[j]->geometry();
                if (shared.width() > kShared && shared.height() > kShared)
                    found << u"overlap: "_s + called(*parts[i]) + u" and "_s + called(*parts[j]);
            }
        }
    });
    return found;
}

QStringList smallTexts(const QWidget& root)
{
    constexpr int kLeastPixels = 12;
    QStringList found;
    eachVisible(root, [&](const QWidget& widget) {
        if (QFontInfo(widget.font()).pixelSize() < kLeastPixels)
            found << u"small: "_s + called(widget);
    });
    return found;
}

QStringList faintTexts(const QWidget& root)
{
    QStringList found;
    eachVisible(root, [&](const QWidget& widget) {
        faintPalette(widget, found);
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        if (view == nullptr || view->inherits("QHeaderView"))
            return;
        eachCell(*view, [&](const QModelIndex& index) {
            const QVariant ground = index.data(Qt::BackgroundRole);
            const QVariant text = index.data(Qt::ForegroundRole);
            const QPalette& palette = view->palette();
            tellFaint(u"cell of "_s + called(*view) + index.data().toString().left(20),
                      text.isValid() ? text.value<QBrush>().color() : palette.color(QPalette::Text),
                      ground.isValid() ? ground.value<QBrush>().color() : palette.color(QPalette::Base), found);
        });
    });
    found.removeDuplicates();
    return found;
}

QStringList smallTargets(const QWidget& root)
{
    constexpr int kLeast = 24;
    QStringList found;
    eachVisible(root, [&](const QWidget& widget) {
        const bool isTarget = widget.inherits("QAbstractButton") || widget.inherits("QComboBox") ||
                              widget.inherits("QAbstractSpinBox") ||
                              (widget.inherits("QLineEdit") && !widget.parentWidget()->inherits("QAbstractSpinBox"));
        // The cross in a field is one of three ways to empty it.
        const bool isInField = widget.inherits("QLineEditIconButton");
        if (isTarget && !isInField && !isNamedByQt(widget) && (widget.width() < kLeast || widget.height() < kLeast))
            found << u"target of %1 x %2 px: %3"_s.arg(widget.width()).arg(widget.height()).arg(called(widget));
        if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            eachCell(*view, [&](const QModelIndex& index) {
                if (index.column() == 0 && view->visualRect(index).height() < kLeast)
                    found << u"row of %1 px: %2"_s.arg(view->visualRect(index).height()).arg(index.data().toString());
            });
        }
        if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                if (bar->tabRect(i).height() < kLeast || bar->tabRect(i).width() < kLeast)
                    found << u"small tab: "_s + bar->tabText(i);
            }
        }
    });
    return found;
}

QStringList faultsOfLooks(const QWidget& root)
{
    return cutTexts(root) + overlaps(root) + smallTexts(root) + faintTexts(root) + smallTargets(root);
}

} // namespace tests
