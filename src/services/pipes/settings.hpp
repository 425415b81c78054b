// How a pipe makes batches: AWS's own parameters (BatchSize, MaximumBatchingWindowInSeconds of SqsQueueParameters), and tags for what AWS has no word for.
//
//     athanor:marker            the name of the object that says "all there": _SUCCESS closes the batch of its own folder
//     athanor:settle-seconds    how long after the marker stragglers may still come (2); events of different objects overtake each other
//     athanor:quiet-seconds     a batch ends when nothing has come for so long
//     athanor:manifest-prefix   s3://bucket/prefix: where manifests and records of batches are written
//     athanor:retries           executions that are started anew for a batch whose execution failed (0)
//     athanor:parallel          executions of this pipe at a time (1): batches are processed in their order
//
// With a marker or a quiet interval, BatchSize and the window are upper bounds, where given. Without either, a batch is what one poll brought, as on AWS.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "api/pipes.hpp"
#include "base/clock.hpp"
#include "base/error.hpp"

namespace athanor::pipes {

inline constexpr std::int64_t kLargestBatch = 10'000;  // of AWS's SQS sources

using TagMap = std::map<std::string, std::string>;

struct S3Place {
    std::string bucket, prefix;  // "" or ends with a slash
};

struct Settings {
    std::int64_t most = kLargestBatch;
    Duration window{0};  // 0: none
    std::string marker;  // "": none
    Duration settle{0};
    Duration quiet{0};  // 0: none
    std::optional<S3Place> manifests;
    std::int64_t retries = 0, parallel = 1;

    bool at_once() const { return marker.empty() && quiet == Duration(0) && window == Duration(0); }
    // ValidationException for a tag in our namespace that we do not know or whose value makes no sense.
    static Result<Settings> of(const api::pipes::CreatePipeRequest& pipe, const TagMap& tags);
};

}  // namespace athanor::pipes
