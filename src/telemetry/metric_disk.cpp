// What is on the disk: reading it at start, sealing the log into a block, letting old blocks go.
#include <charconv>

#include "base/log.hpp"
#include "telemetry/metric_impl.hpp"

namespace athanor::telemetry {

std::string MetricStore::Impl::block_path(std::uint64_t number) const {
    return fmt::format("{}/blocks/{:016x}", options.path, number);
}

Status MetricStore::Impl::load() {
    ATHANOR_CHECK(make_durable_directory(fs, options.path));
    ATHANOR_TRY(std::uint64_t covered, load_blocks());
    std::unordered_map<std::uint64_t, Series*> ids;  // of the segment that is read
    std::uint64_t current = 0;
    ATHANOR_CHECK(log.load([&](const Frame& frame, Segments::Place place) {
        if (place.segment <= covered) return false;
        if (place.segment != current) ids.clear();
        current = place.segment;
        logged += frame.size;
        return replay(frame, ids);
    }));
    log.begin_after(covered);
    return log.remove_before(covered + 1);  // what a crash left when they had just been sealed
}

Result<std::uint64_t> MetricStore::Impl::load_blocks() {
    std::string directory = options.path + "/blocks";
    ATHANOR_CHECK(make_durable_directory(fs, directory));
    ATHANOR_TRY(auto entries, fs.list(directory));  // sorted, so oldest first
    std::uint64_t covered = 0;
    for (const auto& entry : entries) {
        std::uint64_t number = 0;
        auto [end, error] =
            std::from_chars(entry.name.data(), entry.name.data() + entry.name.size(), number, 16);
        if (error != std::errc() || end != entry.name.data() + entry.name.size() || entry.name.size() != 16)
            continue;
        ATHANOR_TRY(std::shared_ptr<File> file, fs.open(block_path(number), OpenMode::read));
        ATHANOR_TRY(BlockTable table, read_block_table(*file, number));
        blocks[number] = std::move(file);
        apply_table(table);
        for (const Producer& producer : table.producers) remember(producer);
        covered = table.covers;
    }
    return covered;
}

void MetricStore::Impl::apply_table(const BlockTable& table) {
    for (const std::string& key : table.forgotten) sources.erase(key);
    for (const BlockTable::Source& source : table.sources) {
        for (const BlockTable::Series& one : source.series) {
            Series& series = series_of(source.key, one.metric);
            series.sealed.merge(one.summary);
            series.chunks.insert(series.chunks.end(), one.chunks.begin(), one.chunks.end());
        }
    }
}

// A record of points: the producer, the series that the segment has not named before, then the points. Returns false where it is none.
bool MetricStore::Impl::replay(const Frame& frame, std::unordered_map<std::uint64_t, Series*>& ids) {
    Cursor in{frame.body};
    if (frame.kind == static_cast<std::uint8_t>(LogKind::forget)) {
        std::string key = in.text();
        if (!in.ok) return false;
        ids.clear();  // those of other sources are named again, as after any forgetting
        erase_source(key);
        return true;
    }
    if (frame.kind != static_cast<std::uint8_t>(LogKind::points)) return false;
    Producer producer{in.text(), in.number()};
    for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) {
        std::uint64_t id = in.number();
        std::string key = in.text();
        std::string metric = in.text();
        if (in.ok) ids[id] = &series_of(key, metric);
    }
    PointContext context;
    for (std::uint64_t left = in.count(); left > 0 && in.ok; --left) {
        auto found = ids.find(in.number());
        MetricPoint point = take_point(in, context);
        if (!in.ok || found == ids.end()) return false;
        found->second->head.add(point);
    }
    if (in.ok && !producer.id.empty()) remember(producer);
    return in.ok;
}

Series& MetricStore::Impl::series_of(const std::string& key, const std::string& metric) {
    return sources[key].metrics[metric];
}

Status MetricStore::Impl::seal() {
    std::uint64_t number = blocks.empty() ? 1 : blocks.rbegin()->first + 1;
    BlockWriter writer(number);
    BlockTable table{.covers = log.last(), .producers = {}, .forgotten = forgotten, .sources = {}};
    for (const std::string& id : producer_order) table.producers.push_back({id, producers.at(id)});
    for (auto& [key, source] : sources) {  // this thread alone changes them
        BlockTable::Source sealed{key, {}};
        for (auto& [metric, series] : source.metrics) {
            if (series.head.empty()) continue;
            auto& one = sealed.series.emplace_back(BlockTable::Series{metric, series.head.summary, {}});
            for (const Head::Part& part : series.head.parts)
                one.chunks.push_back(writer.add(*part.packed, part.oldest, part.newest));
            if (!series.head.open.empty())
                one.chunks.push_back(writer.add(series.head.open, series.head.oldest, series.head.newest));
        }
        if (!sealed.series.empty()) table.sources.push_back(std::move(sealed));
    }
    log.close();
    ATHANOR_CHECK(write_file_durably(fs, block_path(number), std::move(writer).finish(table)));
    ATHANOR_TRY(std::shared_ptr<File> file, fs.open(block_path(number), OpenMode::read));
    {
        std::unique_lock lock(mutex);
        blocks[number] = std::move(file);
        for (BlockTable::Source& source : table.sources) {
            for (BlockTable::Series& one : source.series) {
                Series& series = series_of(source.key, one.metric);
                series.sealed.merge(one.summary);
                series.chunks.insert(series.chunks.end(), one.chunks.begin(), one.chunks.end());
                series.head = {};
            }
        }
    }
    forgotten.clear();
    return log.remove_before(table.covers + 1);
}

Status MetricStore::Impl::expire(std::size_t& dropped) {
    dropped = 0;
    if (options.retention.count() == 0) return {};
    std::int64_t oldest_kept = to_epoch_millis(clock.now() - options.retention);
    std::vector<BlockTable> kept;
    std::vector<std::uint64_t> old;
    for (auto& [number, file] : blocks) {
        ATHANOR_TRY(BlockTable table, read_block_table(*file, number));
        // The newest says which part of the log is sealed.
        bool newest = number == blocks.rbegin()->first;
        if (!newest && table.newest() < oldest_kept) {
            old.push_back(number);
        } else {
            kept.push_back(std::move(table));
        }
    }
    if (old.empty()) return {};
    for (std::uint64_t number : old) ATHANOR_CHECK(fs.remove(block_path(number)));
    ATHANOR_CHECK(fs.sync_directory(options.path + "/blocks"));
    dropped = old.size();
    std::unique_lock lock(mutex);
    for (std::uint64_t number : old) blocks.erase(number);
    std::unordered_map<std::string, SeriesOfSource> heads = std::move(sources);
    sources.clear();
    for (const BlockTable& table : kept) apply_table(table);
    for (const std::string& key : forgotten) sources.erase(key);
    for (auto& [key, source] : heads) {
        for (auto& [metric, series] : source.metrics) {
            if (series.head.empty()) continue;
            Series& now = series_of(key, metric);
            now.head = std::move(series.head);
            now.id = series.id;
            now.declared_in = series.declared_in;
        }
    }
    return {};
}

}  // namespace athanor::telemetry
