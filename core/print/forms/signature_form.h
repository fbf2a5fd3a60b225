// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/provision.h"
#include "core/print/page/flow_writer.h"

namespace core::print {

/// Sets the signature block (記名押印欄): the date at the left; then each party in the order in which its fields stand
/// in the text, 甲 before whichever field follows it; office and name on one line, spread evenly (均等割付); room for
/// the seal behind the name, without a frame. The whole block stays on one page where a page can hold it.
class SignatureForm
{
public:
    explicit SignatureForm(FlowWriter& writer)
        : m_writer(writer)
    {
    }

    void add(const model::Provision& block);

private:
    void addSignature(const model::Provision& signature);
    void addField(const QString& symbol, const QString& text);
    void addOfficeAndName(const QString& symbol, const QString& office, const QString& name);
    void putSymbol(SetLine& line, const QString& symbol) const;
    FlowBlock& keep(FlowBlock& block) const;

    FlowWriter& m_writer;
    double m_officeWidth = 0; ///< the widest office of the block
};

} // namespace core::print
