// A job's inputs: which objects a channel names, where each becomes a file, and fetching them. Everything that is read is pinned: version,
// size and SHA-256 of the bytes as they came. Four objects at a time; memory is bounded by the pieces of four streams.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/task.hpp"
#include "compute/agent/layout.hpp"
#include "compute/agent/s3_client.hpp"
#include "compute/job_document.hpp"

namespace athanor::compute {

struct FetchItem {
    std::string key;
    std::string relative;  // where it goes below the channel's folder; no "..", not absolute
    const Pin* as = nullptr;  // the version that it must be; null: the latest
};

// SageMaker's naming: a folder's objects keep their names below it, a single object its last name, and what merely begins with the same
// letters ("train" for "train.csv", "train2/a") its name from the prefix's last '/'. Markers of empty folders ("a/") are left out.
Result<std::vector<FetchItem>> name_files(std::string_view prefix, const std::vector<ObjectInfo>& objects);
// ManifestFile: [{"prefix": "s3://b/p/"}, "a", "d/b"].
struct Manifest {
    S3Uri prefix;
    std::vector<FetchItem> items;
};
Result<Manifest> parse_manifest(std::string_view json);
// ShardedByS3Key: every n-th object in order of keys.
std::vector<FetchItem> shard(std::vector<FetchItem> items, std::size_t instance, std::size_t instances);

class Inputs {
public:
    // `stopped` is asked between pieces: a job that is stopped while it downloads ends soon.
    Inputs(S3Client& s3, Pool& pool, Owner owner, std::function<bool()> stopped)
        : s3_(s3), pool_(pool), owner_(owner), stopped_(std::move(stopped)) {}

    // Into `folder`, which exists. `bytes` grows as they arrive.
    Task<Status> fetch(const S3Input& input, std::size_t instance, std::size_t instances, std::string folder,
                       std::vector<Pin>& pins);
    // The same, as another job has read it: `pinned` is all that it read. What is not the same any more is a ClientError.
    Task<Status> fetch_again(const S3Input& input, std::string folder, const std::vector<Pin>& pinned,
                             std::vector<Pin>& pins);
    // One object into one file (images, model archives).
    Task<Result<Pin>> fetch_object(std::string input, S3Uri uri, std::string path,
                                   Compression compression = Compression::none, const Pin* as = nullptr);
    // Like fetch, for a prefix that may be empty (checkpoints).
    Task<Status> fetch_prefix(std::string input, S3Uri uri, std::string folder, std::vector<Pin>& pins);
    std::uint64_t bytes() const { return bytes_; }

private:
    Task<Result<Manifest>> fetch_manifest(const S3Input& input, const S3Uri& uri, const Pin* as,
                                          std::vector<Pin>& pins);
    Task<Status> fetch_all(const std::string& input, const std::string& bucket,
                           const std::vector<FetchItem>& items, Compression compression,
                           const std::string& folder, std::vector<Pin>& pins);
    S3Client& s3_;
    Pool& pool_;
    Owner owner_;
    std::function<bool()> stopped_;
    std::uint64_t bytes_ = 0;
};

}  // namespace athanor::compute
