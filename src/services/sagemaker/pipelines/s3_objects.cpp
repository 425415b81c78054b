#include "services/sagemaker/pipelines/s3_objects.hpp"

#include "api/s3.hpp"
#include "base/json.hpp"
#include "base/stream.hpp"

namespace athanor::sagemaker::pipelines {

namespace {

std::string request(const S3Uri& where, std::string_view key_member) {
    json::Writer w;
    w.begin_object().key("Bucket").string(where.bucket).key(key_member).string(where.key);
    if (key_member == "Prefix") w.key("MaxKeys").number(1);
    w.end_object();
    return std::move(w).take();
}

}  // namespace

std::optional<S3Uri> parse_s3_uri(std::string_view uri) {
    constexpr std::string_view kScheme = "s3://";
    if (!uri.starts_with(kScheme)) return std::nullopt;
    uri.remove_prefix(kScheme.size());
    std::size_t slash = std::min(uri.find('/'), uri.size());
    if (slash == 0) return std::nullopt;
    return S3Uri{std::string(uri.substr(0, slash)), std::string(uri.substr(std::min(slash + 1, uri.size())))};
}

Task<Result<std::string>> read_object(gate::Register& operations, gate::Call& call, S3Uri where,
                                      std::optional<std::string> version, std::size_t limit) {
    api::s3::GetObjectRequest in;
    in.bucket = std::move(where.bucket);
    in.key = std::move(where.key);
    in.version_id = std::move(version);
    ATHANOR_CO_TRY(auto out, co_await operations.call<api::s3::op::GetObject>(call, std::move(in)));
    if (!out.body) co_return std::string();
    co_return co_await read_all(*out.body, limit);
}

Task<Result<std::optional<std::string>>> etag_of(gate::Register& operations, gate::Call& call, S3Uri where) {
    auto answer = co_await operations.call_json(call, "s3", "HeadObject", request(where, "Key"));
    if (!answer && answer.error().status == 404) co_return std::optional<std::string>();
    if (!answer) co_return std::unexpected(answer.error());
    ATHANOR_CO_TRY(json::Document document, json::parse(*answer));
    co_return std::optional<std::string>(document.root()["ETag"].string_or(""));
}

Task<Result<bool>> anything_at(gate::Register& operations, gate::Call& call, S3Uri where) {
    auto answer = co_await operations.call_json(call, "s3", "ListObjectsV2", request(where, "Prefix"));
    if (!answer && answer.error().status == 404) co_return false;
    if (!answer) co_return std::unexpected(answer.error());
    ATHANOR_CO_TRY(json::Document document, json::parse(*answer));
    json::Value contents = document.root()["Contents"];
    co_return contents.exists() && contents.size() > 0;
}

}  // namespace athanor::sagemaker::pipelines
