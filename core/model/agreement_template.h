// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/model/agreement_text.h"

#include <QString>

namespace core::model {

/// A text with party variables and role patterns, from which agreements are made (ひな形). `template` is a word of C++,
/// so the file has a longer name than the type.
struct Template
{
    TemplateId id;
    QString name;
    AgreementKind kind = AgreementKind::Agreement;
    Provision root; ///< kind Agreement

    friend bool operator==(const Template&, const Template&) = default;
};

/// What lists show of a template, without its text.
struct TemplateSummary
{
    TemplateId id;
    QString name;
    AgreementKind kind = AgreementKind::Agreement;

    friend bool operator==(const TemplateSummary&, const TemplateSummary&) = default;
};

} // namespace core::model
