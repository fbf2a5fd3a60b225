// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/documents/publication.h"

#include <QDialog>

namespace ui::documents {

/// What is going to be written, and where, before it begins. Deletes itself; blocks nothing.
class PublicationDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublicationDialog)

public:
    PublicationDialog(const PublicationPlan& plan, const QString& folder, QWidget* parent = nullptr);
};

} // namespace ui::documents
