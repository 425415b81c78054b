#include "base/json.hpp"
#include "compute/job_document.hpp"
#include "services/sagemaker/registry/registry.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

std::optional<ModelLocation> location_of(const std::optional<std::string>& url,
                                         const std::optional<ModelDataSource>& source) {
    if (url) return ModelLocation{*url, url->ends_with('/')};
    if (!source || !source->s3_data_source) return std::nullopt;
    return ModelLocation{source->s3_data_source->s3_uri, source->s3_data_source->s3_data_type == "S3Prefix"};
}

Task<Status> check_location(gate::Register& operations, gate::Call& call, const ModelLocation& location) {
    auto uri = compute::parse_s3_uri(location.uri);
    if (!uri) co_return Status{};  // https://…: refused when it is deployed
    json::Writer w;
    w.begin_object().key("Bucket").string(uri->bucket);
    if (location.prefix) {
        w.key("Prefix").string(uri->key).key("MaxKeys").number(1);
    } else {
        w.key("Key").string(uri->key);
    }
    w.end_object();
    auto answer = co_await operations.call_json(call, "s3", location.prefix ? "ListObjectsV2" : "HeadObject",
                                                std::string(w.text()));
    bool found = answer.has_value();
    if (answer && location.prefix) {
        auto page = json::parse(*answer);
        found = page && page->root()["KeyCount"].integer_or(0) > 0;
    }
    if (found || (!answer && answer.error().code == "NotImplemented")) co_return Status{};
    if (!answer && answer.error().status == 403) {
        co_return validation_error("Could not access model data at " + location.uri +
                                   ". Please ensure that the role \"" + call.principal.arn +
                                   "\" exists and that its trust relationship policy allows the action "
                                   "\"sts:AssumeRole\" for the service "
                                   "principal \"sagemaker.amazonaws.com\". Also ensure that the role has "
                                   "\"s3:GetObject\" permissions and "
                                   "that the object is located in " +
                                   call.region + ".");
    }
    // A bucket that cannot be is not there either.
    if (!answer && answer.error().status != 404 && answer.error().code != "InvalidBucketName")
        co_return std::unexpected(std::move(answer).error());
    co_return validation_error("Could not find model data at " + location.uri + ".");
}

}  // namespace athanor::sagemaker
