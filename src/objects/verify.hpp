// Reading again what is stored, to know that it is what was written: every frame of a blob is authenticated, nothing is handed out. Shared by the
// scrub (scrub.cpp), which does it all the time and slowly, and the check (check.cpp). Blocks for the disk. Internal.
//
// What is sealed by a key that is not here (SSE-C; SSE-KMS whose key is disabled) cannot be opened: then that it is there, and how long it is,
// is all that can be known.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "objects/blob_files.hpp"
#include "objects/master_key.hpp"
#include "objects/rows.hpp"
#include "objects/segment_log.hpp"
#include "store/database.hpp"

namespace athanor::objects {

// Where blobs are; of a running store, or of a directory that nobody has open.
struct Stores {
    store::Database& db;
    BlobFiles& files;
    SegmentLog& segments;
    const MasterKey& master_key;
};

struct Verified {
    std::uint64_t next = 0;   // where to go on: the blob's framed() when it is done
    std::uint64_t bytes = 0;  // that were read
};

// Of a blob that is not a manifest, from the frame that `from` is in, about `most` bytes. `content` is that of Place::row. `wrapping_key`: "" is the
// master key; nullopt: not here. The error says what is wrong with it.
Result<Verified> verify(const Stores& stores, const BlobRef& blob, std::string_view content,
                        const std::optional<std::string>& wrapping_key, std::uint64_t from,
                        std::uint64_t most);

}  // namespace athanor::objects
