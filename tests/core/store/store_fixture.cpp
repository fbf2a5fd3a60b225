// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_fixture.h"

#include "core/model/numbering.h"
#include "core/store/agreement_store.h"
#include "core/store/canonical_dump.h"
#include "core/store/metro_area_store.h"
#include "core/store/municipality_store.h"
#include "core/store/revision_store.h"
#include "core/store/sqlite_handle.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::store;
using model::makeProvision;
using model::Provision;
using model::ProvisionKind;

namespace tests {

namespace {

Provision numbered(ProvisionKind kind, NumberStyle style, int value, const QString& text)
{
    Provision node = makeProvision(kind, text);
    node.number = model::makeNumber(style, {value});
    return node;
}

Provision roleTable()
{
    Provision table = makeProvision(ProvisionKind::RoleTable, u"別表"_s);
    table.caption = u"（第2条関係）"_s;
    const QStringList heads{u"内容"_s, u"甲の役割"_s, u"乙の役割"_s};
    std::vector<LineageId> columns;
    for (const QString& head : heads) {
        table.children.push_back(makeProvision(ProvisionKind::Column, head));
        columns.push_back(table.children.back().lineage);
    }
    for (int s = 1; s <= 2; ++s) {
        Provision section = numbered(ProvisionKind::Section, NumberStyle::Parenthesised, s, QString());
        section.caption = u"区分%1"_s.arg(s);
        Provision initiative = makeProvision(ProvisionKind::Initiative, u"取組%1"_s.arg(s));
        for (const LineageId& column : columns) {
            Provision role = makeProvision(ProvisionKind::Role, u"役割の文"_s);
            role.column = column;
            initiative.children.push_back(role);
        }
        section.children.push_back(initiative);
        table.children.push_back(section);
    }
    return table;
}

} // namespace

model::Municipality municipality(const QString& name, const QString& code)
{
    model::Municipality value;
    value.name = name;
    value.code = code;
    return value;
}

model::AgreementText smallText(const QString& core, const QString& member)
{
    model::AgreementText text;
    text.parties = {{u"甲"_s, core}, {u"乙"_s, member}};
    text.copies = 2;
    text.signedOn = QDate(2019, 3, 29);
    text.signedOnAsWritten = u"平成31年（2019年）3月29日"_s;
    text.effectiveOn = QDate(2019, 4, 1);
    text.root = makeProvision(ProvisionKind::Agreement);
    std::vector<Provision>& parts = text.root.children;
    parts.push_back(makeProvision(ProvisionKind::Title, core + u"及び"_s + member + u"の連携協約"_s));
    parts.push_back(makeProvision(ProvisionKind::Preamble, core + u"（以下「甲」という。）と"_s + member));
    for (int i = 1; i <= 2; ++i) {
        Provision article = numbered(ProvisionKind::Article, NumberStyle::Article, i, QString());
        article.caption = i == 1 ? u"（目的）"_s : u"（取組）"_s;
        Provision paragraph = makeProvision(ProvisionKind::Paragraph, u"第%1条の文。"_s.arg(i));
        if (i == 2) {
            paragraph.children.push_back(numbered(ProvisionKind::Item, NumberStyle::Parenthesised, 1, u"号の一"_s));
            paragraph.children.push_back(numbered(ProvisionKind::Item, NumberStyle::Parenthesised, 2, u"号の二"_s));
        }
        article.children.push_back(paragraph);
        parts.push_back(article);
    }
    Provision supplementary = makeProvision(ProvisionKind::SupplementaryProvision, u"附　則"_s);
    supplementary.children.push_back(makeProvision(ProvisionKind::Paragraph, u"平成31年4月1日から施行する。"_s));
    parts.push_back(supplementary);
    parts.push_back(makeProvision(ProvisionKind::ClosingClause, u"本書2通を作成する。"_s));
    Provision block = makeProvision(ProvisionKind::SignatureBlock, text.signedOnAsWritten);
    for (const model::Party& party : text.parties) {
        Provision signature = makeProvision(ProvisionKind::Signature);
        signature.children.push_back(makeProvision(ProvisionKind::SignatureSymbol, party.symbol));
        signature.children.push_back(makeProvision(ProvisionKind::SignatureOffice, party.name + u"長"_s));
        block.children.push_back(signature);
    }
    parts.push_back(block);
    parts.push_back(roleTable());
    return text;
}

void StoreFixture::SetUp()
{
    ASSERT_TRUE(m_folder.isValid());
    auto created = Registry::create(registryPath(), options());
    REQUIRE_OK(created);
    m_registry = std::move(*created);
}

RegistryOptions StoreFixture::options(OpenMode mode) const
{
    return RegistryOptions{mode, pathTo(u"working"_s), Identity{u"佐藤"_s, u"planning-01"_s}};
}

void StoreFixture::reopen(const RegistryOptions& options)
{
    m_registry.reset();
    auto opened = Registry::open(registryPath(), options);
    REQUIRE_OK(opened);
    m_registry = std::move(*opened);
}

void StoreFixture::harm(const QString& sql)
{
    REQUIRE_OK(registry().save());
    close();
    sqlite3* handle = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(registryPath()).constData(), &handle), SQLITE_OK);
    QStringList guards;
    const auto collect = [](void* list, int, char** values, char**) {
        static_cast<QStringList*>(list)->append({QString::fromUtf8(values[0]), QString::fromUtf8(values[1])});
        return 0;
    };
    sqlite3_exec(handle, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'", collect, &guards, nullptr);
    QStringList statements{u"PRAGMA foreign_keys = OFF"_s};
    for (qsizetype i = 0; i < guards.size(); i += 2)
        statements.append(u"DROP TRIGGER "_s + guards[i]);
    statements.append(sql);
    for (qsizetype i = 1; i < guards.size(); i += 2)
        statements.append(guards[i]);
    for (const QString& statement : statements) {
        char* message = nullptr;
        EXPECT_EQ(sqlite3_exec(handle, statement.toUtf8().constData(), nullptr, nullptr, &message), SQLITE_OK)
            << statement.toStdString() << ": " << message;
    }
    sqlite3_close(handle);
    reopen();
}

QString StoreFixture::dump()
{
    auto text = canonicalDump(connection());
    return text ? *text : u"no dump: "_s + text.error().detail;
}

int StoreFixture::workingCopies() const
{
    return static_cast<int>(QDir(pathTo(u"working"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

Pair StoreFixture::addPair()
{
    auto added = registry().edit(u"組を追加"_s, [&]() -> Result<Pair> {
        MunicipalityStore municipalities(connection());
        auto core = municipalities.add(municipality(u"札幌市"_s, u"011002"_s));
        auto member = municipalities.add(municipality(u"小樽市"_s, u"012033"_s));
        if (!core || !member)
            return Error{ErrorCode::StoreFailed, {}, u"municipalities"_s};
        model::MetroArea area;
        area.name = u"さっぽろ連携中枢都市圏"_s;
        area.coreCity = *core;
        area.memberships = {{*member, QDate(2019, 4, 1), std::nullopt, u"連携協約の締結"_s}};
        auto areaId = MetroAreaStore(connection()).add(area);
        if (!areaId)
            return areaId.error();
        model::Agreement agreement{{}, *areaId, *core, *member, u"札幌市と小樽市の連携協約"_s};
        auto id = AgreementStore(connection()).add(agreement);
        if (!id)
            return id.error();
        return Pair{*core, *member, *areaId, *id};
    });
    EXPECT_TRUE(added.isOk());
    return added ? *added : Pair();
}

RevisionId StoreFixture::addDraft(AgreementId agreement)
{
    model::Revision revision;
    revision.agreement = agreement;
    revision.sourceFileName = u"otaru.txt"_s;
    revision.text = smallText(u"札幌市"_s, u"小樽市"_s);
    auto added = registry().edit(u"案を追加"_s, [&] { return RevisionStore(connection()).addDraft(revision); });
    EXPECT_TRUE(added.isOk()) << (added ? ""
                                        : added.error().detail.toStdString() +
                                              added.error().args.join(u' ').toStdString());
    return added ? *added : RevisionId();
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tests
