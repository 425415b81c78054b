// What a bucket holds, by storage class, as counters: the transaction that makes or removes a version changes them, so they are exact with
// every commit and after every crash, and nothing ever counts what is there.
//
//     Tally tally;                       // of one operation
//     tally.version(row, +1);            // a version or a marker came (-1: went)
//     tally.current(row, +1);            // it is what a listing shows (-1: no more)
//     ATHANOR_CHECK(tally.write(tx, bucket));
//
// Costs one upsert of a row that is always in memory, of each class that changed; nothing where all evens out (an overwrite by as many bytes).
// Parts of uploads that are not completed are not counted. On the writer's thread, within a transaction.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "objects/rows.hpp"
#include "store/database.hpp"

namespace athanor::objects {

class Tally {
public:
    void version(const VersionRow& row, int sign);
    void current(const VersionRow& row, int sign);
    Status write(store::Transaction& tx, std::int64_t bucket) const;

private:
    struct Change {
        std::string storage_class;  // empty: STANDARD
        std::int64_t objects = 0, versions = 0, markers = 0, bytes = 0;
    };
    Change& of(const std::string& storage_class);

    // An operation touches what it removes, what it makes and what comes to light.
    std::array<Change, 4> changes_;
    std::size_t count_ = 0;
};

// All rows anew, of every version: for a data directory of before there were any, and for checks.
Status recount(store::Transaction& tx);
// What the counters should be, by counting.
Result<std::vector<Holding>> count_all(store::Snapshot& s);
Result<std::vector<Holding>> read_holdings(store::Snapshot& s);

}  // namespace athanor::objects
