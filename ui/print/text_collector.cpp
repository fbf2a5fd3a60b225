// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_collector.h"

#include <QElapsedTimer>
#include <QTimer>

#include <utility>

using namespace core;

namespace ui::print {

namespace {

constexpr int kTurnMs = 20; ///< of loading, before events get their turn

} // namespace

TextCollector::TextCollector(store::Registry& registry, QObject* parent)
    : QObject(parent)
    , m_registry(registry)
{
}

void TextCollector::start(std::vector<PrintTarget> targets, QDate day, TextForm form, Done done)
{
    m_targets = std::move(targets);
    m_texts.clear();
    m_day = day;
    m_form = form;
    m_done = std::move(done);
    QTimer::singleShot(0, this, [this, serial = ++m_serial] { loadSome(serial); });
}

void TextCollector::cancel()
{
    if (m_done)
        finish(Error{ErrorCode::Cancelled, {}, {}});
}

void TextCollector::finish(Result<std::vector<PrintText>> result)
{
    ++m_serial;
    const Done done = std::exchange(m_done, nullptr);
    done(std::move(result));
}

void TextCollector::loadSome(int serial)
{
    if (serial != m_serial)
        return;
    QElapsedTimer time;
    time.start();
    while (m_texts.size() < m_targets.size() && time.elapsed() < kTurnMs) {
        const PrintTarget& target = m_targets[m_texts.size()];
        auto text = readPrintText(m_registry, target, m_day, m_form);
        if (!text)
            return finish(text.error());
        m_texts.push_back(std::move(text).value());
    }
    Q_EMIT progressed(static_cast<int>(m_texts.size()), static_cast<int>(m_targets.size()));
    if (m_texts.size() == m_targets.size())
        finish(std::exchange(m_texts, {}));
    else
        QTimer::singleShot(0, this, [this, serial] { loadSome(serial); });
}

} // namespace ui::print
