// A job's results on their way to the bucket. What a job left behind is hostile: folders are walked by descriptor, links are never followed,
// only regular files are read, and a file that changes while it is read is sent as it was found.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "base/task.hpp"
#include "compute/agent/s3_client.hpp"
#include "compute/job_document.hpp"

namespace athanor::compute {

// A folder's files under a prefix, by name. Remembers what it has sent (size and time of change), so it may be called again and again:
// checkpoints and Continuous outputs.
class FolderUpload {
public:
    FolderUpload(S3Client& s3, Pool& pool, std::string folder, S3Uri to, std::string kms_key = "")
        : s3_(s3),
          pool_(pool),
          folder_(std::move(folder)),
          to_(std::move(to)),
          kms_key_(std::move(kms_key)) {}
    // Takes what is there now as already sent: fetched checkpoints.
    void mark_sent();
    Task<Status> send_changed();
    std::uint64_t bytes() const { return bytes_; }
    // What was sent, as the last that was sent under each name.
    std::vector<Pin> written(const std::string& name) const;

private:
    struct Found {
        std::string relative;
        std::uint64_t size = 0;
        std::int64_t changed = 0;  // nanoseconds
    };
    Result<std::vector<Found>> scan() const;
    Task<Status> send(const Found& file);
    S3Client& s3_;
    Pool& pool_;
    std::string folder_;
    S3Uri to_;
    std::string kms_key_;  // empty: as the bucket encrypts
    std::map<std::string, std::pair<std::uint64_t, std::int64_t>> sent_;
    std::map<std::string, Pin> written_;  // by key
    std::uint64_t bytes_ = 0;
};

bool has_files(const std::string& folder);

// A folder as a canonical tar.gz. Packed on a thread and sent part by part; nothing is written to the disk. What is there now.
Task<Result<Pin>> upload_archive(S3Client& s3, Pool& pool, std::string folder, S3Uri to,
                                 std::string kms_key = "");

}  // namespace athanor::compute
