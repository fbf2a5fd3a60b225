// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;

namespace core::store {
class Registry;
}

namespace ui {

/// The frame of a small form whose content becomes one edit: fields, what else there is below them, what does not fit,
/// and the two buttons. Deletes itself; blocks nothing; of a file that is read only nothing can be kept. Names of
/// widgets begin with the prefix: "renameKeep".
class EditDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditDialog)

Q_SIGNALS:
    void failed(const core::Error& error);

protected:
    EditDialog(core::store::Registry& registry, const QString& prefix, const QString& title, const QString& keepWords,
               QWidget* parent);

    [[nodiscard]] core::store::Registry& registry() { return m_registry; }
    /// Names a widget "prefix + suffix", for users as it is labelled.
    void name(QWidget& widget, const QString& suffix, const QString& accessibleName) const;
    /// A field with its label; a label may stand without a name of its own.
    void addField(QWidget& field, const QString& suffix, const QString& label);
    void addRow(const QString& label, QWidget& widget);
    /// Two fields under one label, the second of half the width.
    void addPair(const QString& label, QWidget& field, QWidget& narrow);
    /// Below the fields; nothing takes the room that is left unless it has a stretch.
    void addBelow(QWidget& widget, int stretch = 0);
    void addBelow(QLayout& layout, int stretch = 0);
    /// A button that Enter does not press.
    [[nodiscard]] QPushButton* makeButton(const QString& suffix, const QString& words,
                                          const std::function<void()>& act);
    /// Plain words that wrap.
    [[nodiscard]] QLabel* addWords(const QString& suffix);
    /// Whether there is something to keep at all.
    void setKeepable(bool isKeepable);
    /// The field that has the keyboard at first, where that is not the first one.
    void beginIn(QWidget& field);
    /// For forms whose fields take Enter themselves: a table, a day.
    void leaveEnterToFields();

    void showEvent(QShowEvent* event) override;

    /// The second button: tell() what does not fit, or write().
    virtual void keep() = 0;
    void tell(const QString& words);
    /// One edit under its label; closes the form when it is done.
    bool write(const QString& label, const std::function<core::Result<void>()>& edit);

private:
    core::store::Registry& m_registry;
    QString m_prefix;
    QFormLayout* m_form;
    QVBoxLayout* m_below;
    QLabel* m_told;
    QWidget* m_begin = nullptr;
    QPushButton* m_keep;
    QPushButton* m_cancel;
};

} // namespace ui
