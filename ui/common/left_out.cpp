// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/left_out.h"

#include "ui/common/filled_sentence.h"
#include "ui/common/finding_sentences.h"

#include <QCoreApplication>

namespace ui {

QStringList leftOut(const QString& document, const std::vector<core::model::Finding>& findings)
{
    using core::model::FindingCode;
    QStringList sentences;
    for (const core::model::Finding& finding : findings) {
        const bool isLeftOut = finding.code == FindingCode::SiteTextDropped ||
                               finding.code == FindingCode::FooterDropped || finding.code == FindingCode::MarkupRemoved;
        if (!isLeftOut)
            continue;
        const QString line = QCoreApplication::translate("LeftOut", "%1, line %2: %3 “%4”");
        sentences.append(filled(line, {document, QString::number(finding.line), sentence(finding), finding.text}));
    }
    return sentences;
}

} // namespace ui
