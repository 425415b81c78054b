// `athanor export s3://BUCKET DIR` and `athanor import DIR s3://BUCKET`: a bucket as a plain tree of files (docs/backup.md), over the public API, in
// parallel. What a file cannot hold (metadata, tags, the exact ETag) is a line of DIR/.athanor/objects.jsonl for each object, written when its
// file is whole; so an export that is run again goes on where it was cut off, and takes what has changed since. An import sends what the
// bucket does not have with these bytes. A file comes to its place by a rename; no path leaves DIR, whatever keys and links say.
//
// What failed is told and does not stop the rest; then the error is Incomplete.
#pragma once

#include <cstdint>
#include <string>

#include "cli/api_client.hpp"

namespace athanor::cli {

struct TreeOptions {
    std::string bucket;  // s3://BUCKET
    std::string folder;
    std::string prefix;  // only keys that begin with it
    std::size_t threads = 8;
    bool json = false;
};
Status export_tree(const Target& target, const TreeOptions& options);
Status import_tree(const Target& target, const TreeOptions& options);

}  // namespace athanor::cli
