// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paths.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tests {

QString sharedFile(const QString& relativePath)
{
    const QString path = QStringLiteral(KYOYAKU_SHARED_DIR) + u'/' + relativePath;
    return QFileInfo::exists(path) ? path : QString();
}

QString sapporoOtaru()
{
    return sharedFile(u"inputs/agreements/sapporo-otaru.txt"_s);
}

QString asahikawaBiei()
{
    return sharedFile(u"inputs/agreements/asahikawa-biei.txt"_s);
}

} // namespace tests
