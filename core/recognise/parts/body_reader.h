// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognise/draft.h"
#include "core/recognise/number_stack.h"

namespace core::recognise {

/// Places the blocks behind the front matter one after the other. Nodes are only ever appended below the last one, so
/// the pointers of the open path stay valid.
class BodyReader
{
public:
    BodyReader(const Blocks& blocks, Draft& draft);

    /// Places the block at an index, and those that belong to it; returns the index of the next.
    size_t take(size_t index);
    /// Closes what is open when the last block is placed.
    void finish();

private:
    enum class Zone { Before, Article, Supplementary, After };

    // Heads
    void takeGroup(const Block& block, model::ProvisionKind kind);
    bool takeArticle(const Block& block, const ArticleHead& head);
    void takeSupplementary(const Block& block);
    void openSupplementary(const QString& heading, SourcePosition at);
    size_t takeCaption(size_t index);
    void reportOrder(const Block& block, const std::vector<int>& values);
    [[nodiscard]] bool fitsAsArticle(const Block& block, const std::vector<int>& values) const;
    [[nodiscard]] bool isArticleNext(size_t index) const;

    // Paragraphs and items
    bool takeMarked(const Block& block, const Marker& marker);
    void openFirstParagraph(const Line& words, SourcePosition at);
    void openParagraph(const model::ProvisionNumber& number, const Line& words, SourcePosition at);
    void openBareParagraph(const Block& block);
    [[nodiscard]] bool acceptsGap(const Block& block, const Placement& placement) const;

    // Words
    void takeText(const Block& block);
    bool goOn(const Block& block);
    void openClosing(const Block& block);

    model::Provision& append(size_t parentDepth, model::ProvisionKind kind, const QString& words, SourcePosition at);
    void leaveArticles();
    void keepCaption();
    void keepAsText(model::Provision& parent, const Block& block);

    const Blocks& m_blocks;
    Draft& m_draft;
    std::vector<model::Provision*> m_path; ///< root, groups, article, paragraph, items
    size_t m_articleDepth = 0;             ///< index in the path of the open article or 附則
    NumberStack m_numbers;                 ///< level 0: the paragraphs
    Zone m_zone = Zone::Before;
    std::vector<int> m_lastArticle;
    QString m_caption;
    SourcePosition m_captionAt;
    model::Provision* m_open = nullptr; ///< the node whose text a plain line may go on with
    int m_paragraph = 0;
    bool m_isAmending = false;
    SourcePosition m_previousAt; ///< of the block before the one that is placed
};

} // namespace core::recognise
