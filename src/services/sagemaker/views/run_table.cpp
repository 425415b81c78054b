#include "services/sagemaker/views/run_table.hpp"

#include <algorithm>
#include <cmath>

#include "base/json.hpp"
#include "services/sagemaker/experiments/component_metrics.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostBytes = 128u << 20;  // some 100,000 runs
constexpr std::size_t kMostChanged = 500;       // looked up one by one; more are read in one go

constexpr std::string_view kWhole =
    "SELECT name, created, modified, status, parent, state FROM sagemaker_resource WHERE account = ? AND "
    "region "
    "= ? AND kind = 'experiment-trial-component' ORDER BY name";
constexpr std::string_view kTimes =
    "SELECT name, created, modified FROM sagemaker_resource WHERE account = ? AND region = ? AND kind = "
    "'experiment-trial-component' ORDER BY name";
constexpr std::string_view kOne =
    "SELECT name, created, modified, status, parent, state FROM sagemaker_resource WHERE account = ? AND "
    "region "
    "= ? AND kind = 'experiment-trial-component' AND name = ?";

Timestamp time_at(const store::Statement& s, int column) { return Timestamp(Duration(s.integer(column))); }

Result<std::shared_ptr<const Run>> parsed_row(const store::Statement& s, std::string_view account,
                                              std::string_view region, Timestamp now) {
    ATHANOR_TRY(Run run, Run::parse(account, region, s.bytes(0), s.bytes(3), s.bytes(4), s.bytes(5),
                                    time_at(s, 1), time_at(s, 2)));
    run.settled = run.modified < now;
    return std::make_shared<const Run>(std::move(run));
}

std::size_t bytes_of(const RunTable& table) {
    std::size_t bytes = 0;
    for (const auto& run : table.runs) bytes += run->bytes();
    return bytes;
}

}  // namespace

Run::Slice Run::keep(std::string_view text) {
    Slice slice{static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(text.size())};
    texts_.append(text);
    return slice;
}

Result<Run> Run::parse(std::string_view account, std::string_view region, std::string_view name,
                       std::string_view status, std::string_view parent, std::string_view state,
                       Timestamp created, Timestamp modified) {
    ATHANOR_TRY(json::Document document, json::parse(state.empty() ? "{}" : state));
    json::Value root = document.root();
    Run run;
    run.name = name;
    run.status = status;
    run.source = parent.empty() ? root["Source"]["SourceArn"].string_or("") : std::string(parent);
    run.display = root["DisplayName"].string_or(run.name);
    run.created = created;
    run.modified = modified;
    run.started = root["StartTime"].real_or(0);
    run.ended = root["EndTime"].real_or(0);
    run.metrics = ComponentMetrics::sources(
        {std::string(account), std::string(region), Kind::trial_component, run.name}, created, parent);
    root["Parameters"].for_each_member([&](std::string_view key, json::Value value) {
        Parameter one{.name = run.keep(key), .value = {}};
        auto text = value["StringValue"].string();
        auto number = value["NumberValue"].real();
        if (text) {
            one.is_text = true;
            one.value = run.keep(*text);
        } else if (number && std::isfinite(*number)) {
            one.number = *number;
        } else {
            return;
        }
        run.parameters_.push_back(one);
    });
    std::ranges::sort(run.parameters_, {}, [&](const Parameter& one) { return run.text(one.name); });
    run.texts_.shrink_to_fit();
    run.parameters_.shrink_to_fit();
    return run;
}

Cell Run::parameter(std::string_view key) const {
    auto found =
        std::ranges::lower_bound(parameters_, key, {}, [&](const Parameter& one) { return text(one.name); });
    return found != parameters_.end() && text(found->name) == key ? value(*found) : Cell{};
}

std::size_t Run::bytes() const {
    constexpr std::size_t kSource = 320;  // its texts and their allocations
    return sizeof(Run) + name.capacity() + source.capacity() + display.capacity() + texts_.capacity() +
           parameters_.capacity() * sizeof(Parameter) +
           metrics.size() * (sizeof(telemetry::MetricSource) + kSource);
}

const Run* RunTable::find(std::string_view name) const {
    auto found = std::ranges::lower_bound(runs, name, {},
                                          [](const auto& run) -> std::string_view { return run->name; });
    return found != runs.end() && (*found)->name == name ? found->get() : nullptr;
}

Result<std::shared_ptr<const RunTable>> RunTables::read(store::Snapshot& snapshot, std::string_view account,
                                                        std::string_view region) {
    Key key{std::string(account), std::string(region)};
    ATHANOR_TRY(auto sequence,
                snapshot.one<std::int64_t>("SELECT value FROM athanor_state WHERE name = 'sequence'"));
    const Timestamp now = clock_.now();
    std::shared_ptr<const RunTable> before;
    {
        std::lock_guard lock(mutex_);
        if (auto found = kept_.find(key); found != kept_.end()) {
            found->second.asked = ++asked_;
            before = found->second.table;
        }
    }
    if (before && before->sequence == *sequence) return before;

    auto table = std::make_shared<RunTable>();
    table->sequence = *sequence;
    std::vector<std::size_t> changed;  // places in the table that are to be read
    std::vector<std::string> names;    // of those
    if (before) {
        ATHANOR_TRY(store::Statement s, snapshot.prepare(kTimes, account, region));
        auto old = before->runs.begin();
        for (;;) {
            ATHANOR_TRY(bool there, s.step());
            if (!there) break;
            const std::string_view name = s.bytes(0);
            while (old != before->runs.end() && (*old)->name < name) ++old;
            const bool known = old != before->runs.end() && (*old)->name == name && (*old)->settled &&
                               (*old)->created == time_at(s, 1) && (*old)->modified == time_at(s, 2);
            if (!known) {
                changed.push_back(table->runs.size());
                names.emplace_back(name);
                if (changed.size() > kMostChanged) break;
            }
            table->runs.push_back(known ? *old : nullptr);
        }
    }
    if (!before || changed.size() > kMostChanged) {
        table->runs.clear();
        ATHANOR_TRY(store::Statement s, snapshot.prepare(kWhole, account, region));
        for (;;) {
            ATHANOR_TRY(bool there, s.step());
            if (!there) break;
            ATHANOR_TRY(auto run, parsed_row(s, account, region, now));
            table->runs.push_back(std::move(run));
        }
        parsed_ += table->runs.size();
    } else {
        for (std::size_t i = 0; i < changed.size(); ++i) {
            ATHANOR_TRY(store::Statement s, snapshot.prepare(kOne, account, region, names[i]));
            ATHANOR_TRY(bool there, s.step());
            if (!there) return internal_error("a run has gone within a snapshot");
            ATHANOR_TRY(table->runs[changed[i]], parsed_row(s, account, region, now));
        }
        parsed_ += changed.size();
    }
    table->bytes = bytes_of(*table);
    keep(std::move(key), table);
    return table;
}

void RunTables::keep(Key key, std::shared_ptr<const RunTable> table) {
    std::lock_guard lock(mutex_);
    auto found = kept_.find(key);
    if (found != kept_.end()) {
        if (found->second.table->sequence > table->sequence) return;  // another thread was quicker
        bytes_ -= found->second.table->bytes;
        kept_.erase(found);
    }
    if (table->bytes > kMostBytes) return;
    while (bytes_ + table->bytes > kMostBytes) {
        auto oldest = std::ranges::min_element(kept_, {}, [](const auto& one) { return one.second.asked; });
        bytes_ -= oldest->second.table->bytes;
        kept_.erase(oldest);
    }
    bytes_ += table->bytes;
    kept_.emplace(std::move(key), Kept{std::move(table), ++asked_});
}

}  // namespace athanor::sagemaker
