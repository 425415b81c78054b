// `athanor fsck`: does the index agree with itself, and with what lies on the disk? Every row is decoded (its CRC32C), every key's current row is held
// against its versions, every version against its blob (is it there, is it as long), every count against what it counts, every file and segment
// record against who needs it. `read` also opens every frame.
//
// A finding is damage (something that was acknowledged is lost or wrong) or a leftover (room that nobody uses, a count that drifted: what a crash may
// leave until the next start or sweep). Nothing is changed, unless `repair` asks for what can be put right without a guess: leftovers go, counts are
// counted anew, current rows are made anew of the versions. Damage to versions is never "repaired": what is lost must come from a backup.
//
// Memory: some 50 bytes for each file and 8 for each version with side rows. Blocks.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/file.hpp"
#include "objects/master_key.hpp"
#include "objects/verify.hpp"

namespace athanor::objects {

struct Finding {
    std::string kind;   // row, current, side row, blob, manifest, segment, count, file, unreadable
    std::string where;  // "bucket/key (version 17)", "blobs/…", "table upload"
    std::string what;
    bool damage = true;  // else a leftover
    bool repaired = false;
};

struct CheckReport {
    std::uint64_t versions = 0, keys = 0, parts = 0, files = 0, segments = 0, records = 0, bytes_read = 0;
    std::uint64_t damaged = 0, leftovers = 0, repaired = 0;
    std::vector<Finding> findings;  // the first of them
    std::string json() const;
};

struct CheckOptions {
    bool read = false, repair = false;
    std::uint32_t running =
        0;  // the epoch of a server that runs: what it has written since may not be named yet. 0: none runs
    std::size_t most_findings = 1000;
};

Result<CheckReport> check(const Stores& stores, const CheckOptions& options);

// Of `objects` in a data directory that no server has open (the caller holds its lock); opened to be read only. `repair` needs an ObjectStore.
Result<CheckReport> check_directory(Filesystem& fs, Clock& clock, const std::string& path,
                                    const MasterKey& key, const CheckOptions& options);

}  // namespace athanor::objects
