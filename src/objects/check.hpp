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
#include "objects/types.hpp"
#include "objects/verify.hpp"

namespace athanor::objects {

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
