// What a pipeline asks of the object store, as its role: through the register, so that it is authorised and audited like a client's request.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "gate/register.hpp"

namespace athanor::sagemaker::pipelines {

struct S3Uri {
    std::string bucket;
    std::string key;
};
std::optional<S3Uri> parse_s3_uri(std::string_view uri);

// The whole of an object; EntityTooLarge beyond `limit`.
Task<Result<std::string>> read_object(gate::Register& operations, gate::Call& call, S3Uri where,
                                      std::optional<std::string> version, std::size_t limit);
// nullopt: it is not there.
Task<Result<std::optional<std::string>>> etag_of(gate::Register& operations, gate::Call& call, S3Uri where);
// Is there an object of this key, or below it?
Task<Result<bool>> anything_at(gate::Register& operations, gate::Call& call, S3Uri where);

}  // namespace athanor::sagemaker::pipelines
