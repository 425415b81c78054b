// All runs (trial components) of an account and region as tables show them: parsed once, kept in memory, and read again only as far as they have
// changed. 10,000 runs of 20 parameters are some 10 MB and 10 ms to look through; nothing is read while nothing was written.
//
// A table belongs to a commit of the database: while the commit counter is the same, the table is. After another commit the rows' times are read, and
// what has another time of creation or change is parsed again; so is what had changed in the very microsecond in which it was read, as it could
// change once more in that. Runs are immutable and shared between tables. Bounded: beyond kMostBytes the tables that were not asked for go first,
// and one that is larger alone is made anew for each question. Thread-safe.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.hpp"
#include "base/error.hpp"
#include "store/database.hpp"
#include "telemetry/metric_store.hpp"

namespace athanor::sagemaker {

// What stands in a place of a table. A text belongs to the run, or to what the question has gathered.
struct Cell {
    enum class Kind : std::uint8_t { none, number, text };

    static Cell of(double number) { return {Kind::number, number, {}}; }
    static Cell of(std::string_view text) { return {Kind::text, 0, text}; }

    Kind kind = Kind::none;
    double number = 0;
    std::string_view text = {};
};

class Run {
public:
    // Of its row.
    static Result<Run> parse(std::string_view account, std::string_view region, std::string_view name,
                             std::string_view status, std::string_view parent, std::string_view state,
                             Timestamp created, Timestamp modified);

    std::string name, status, source, display;
    Timestamp created, modified;
    double started = 0, ended = 0;                 // in epoch seconds; 0: not yet
    bool settled = false;                          // read later than it had changed
    std::vector<telemetry::MetricSource> metrics;  // where its points lie

    Cell parameter(std::string_view key) const;
    template <class Visit>
    void each_parameter(Visit visit) const {
        for (const Parameter& one : parameters_) visit(text(one.name), value(one));
    }
    std::size_t bytes() const;

private:
    // Names and values lie in one text.
    struct Slice {
        std::uint32_t begin = 0, size = 0;
    };
    struct Parameter {
        Slice name, value;
        double number = 0;
        bool is_text = false;
    };
    std::string_view text(Slice slice) const {
        return std::string_view(texts_).substr(slice.begin, slice.size);
    }
    Cell value(const Parameter& one) const {
        return one.is_text ? Cell::of(text(one.value)) : Cell::of(one.number);
    }
    Slice keep(std::string_view text);

    std::string texts_;
    std::vector<Parameter> parameters_;
};

struct RunTable {
    std::int64_t sequence = 0;                     // of the commit that it shows
    std::vector<std::shared_ptr<const Run>> runs;  // by name
    std::size_t bytes = 0;

    const Run* find(std::string_view name) const;
};

class RunTables {
public:
    explicit RunTables(Clock& clock) : clock_(clock) {}
    // As the snapshot shows it. Blocks for what it reads.
    Result<std::shared_ptr<const RunTable>> read(store::Snapshot& snapshot, std::string_view account,
                                                 std::string_view region);
    std::uint64_t parsed() const { return parsed_; }  // runs, so far: for tests

private:
    using Key = std::pair<std::string, std::string>;  // account, region
    struct Kept {
        std::shared_ptr<const RunTable> table;
        std::uint64_t asked = 0;
    };
    void keep(Key key, std::shared_ptr<const RunTable> table);

    Clock& clock_;
    std::mutex mutex_;
    std::map<Key, Kept> kept_;
    std::size_t bytes_ = 0;
    std::uint64_t asked_ = 0;
    std::atomic<std::uint64_t> parsed_ = 0;
};

}  // namespace athanor::sagemaker
