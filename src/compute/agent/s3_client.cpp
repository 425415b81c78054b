#include "compute/agent/s3_client.hpp"

#include <pugixml.hpp>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "gate/sigv4.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kMaxListed = 20'000'000;
constexpr std::size_t kMaxErrorBody = 64 * 1024;

bool may_try_again(const Error& error) { return error.status >= 500 || error.code == "RequestTimeout"; }

std::string header(const http::ClientResponse& response, std::string_view name) {
    return std::string(response.headers.get(name).value_or(""));
}

Error error_from(const http::ClientResponse& response, const std::string& body) {
    pugi::xml_document document;
    document.load_buffer(body.data(), body.size(), pugi::parse_default & ~pugi::parse_doctype);
    auto root = document.child("Error");
    Error error{root.child_value("Code"), root.child_value("Message"), response.status};
    if (error.code.empty())
        error.code = response.status == 404 ? "NotFound" : "HTTP" + std::to_string(response.status);
    if (error.message.empty()) error.message = "the server answered " + std::to_string(response.status);
    return error;
}

}  // namespace

Task<Result<std::string>> body_of(http::ClientResponse& response, std::size_t limit) {
    if (!response.body) co_return std::string();
    co_return co_await read_all(*response.body, limit);
}

Task<Result<http::ClientResponse>> S3Client::once(const Call& call) {
    ATHANOR_CO_TRY(Credentials credentials, co_await credentials_());
    http::Request request;  // what is signed; then it is sent
    request.method = call.method;
    request.target = "/" + call.bucket + (call.key.empty() ? "" : "/" + uri_encode(call.key, true));
    char separator = '?';
    for (const auto& [name, value] : call.query) {
        request.target += separator + uri_encode(name) + "=" + uri_encode(value);
        separator = '&';
    }
    request.headers.set("Host", options_.host);
    for (const auto& [name, value] : call.headers) request.headers.set(name, value);
    std::string payload_hash =
        call.body.empty() ? std::string(gate::kEmptyPayloadHash) : sha256_hex(call.body);
    gate::sign(
        request,
        {credentials.access_key, credentials.secret_key, credentials.session_token, credentials.expiration},
        options_.region, "s3", clock_.now(), payload_hash);
    http::ClientRequest sent{.method = std::move(request.method),
                             .target = std::move(request.target),
                             .headers = std::move(request.headers),
                             .body = std::string(call.body)};
    ATHANOR_CO_TRY(http::ClientResponse response, co_await exchange_(std::move(sent)));
    if (response.status < 300) co_return response;
    auto body = co_await body_of(response, kMaxErrorBody);
    co_return std::unexpected(error_from(response, body.value_or("")));
}

Task<Status> S3Client::pause(Backoff& backoff, Duration began, const Error& reason) {
    if (clock_.monotonic() - began > options_.patience) co_return std::unexpected(reason);
    Duration pause = backoff.next();
    log::debug("again in {} ms: {}: {}", pause.count() / 1000, reason.code, reason.message);
    co_await clock_.sleep(pause);
    co_return Status();
}

Task<Result<http::ClientResponse>> S3Client::send(const Call& call) {
    Backoff backoff;
    Duration began = clock_.monotonic();
    while (true) {
        auto response = co_await once(call);
        if (response || !may_try_again(response.error())) co_return response;
        ATHANOR_CO_CHECK(co_await pause(backoff, began, response.error()));
    }
}

Task<Result<std::string>> S3Client::send_for_text(const Call& call) {
    Backoff backoff;
    Duration began = clock_.monotonic();
    while (true) {
        ATHANOR_CO_TRY(http::ClientResponse response, co_await send(call));
        auto text = co_await body_of(response);
        if (text) co_return text;
        ATHANOR_CO_CHECK(co_await pause(backoff, began, text.error()));
    }
}

Task<Result<std::vector<ObjectInfo>>> S3Client::list(std::string bucket, std::string prefix) {
    std::vector<ObjectInfo> found;
    std::string token;
    while (true) {
        Call call{"GET", bucket, "", {{"list-type", "2"}, {"prefix", prefix}, {"encoding-type", "url"}}};
        if (!token.empty()) call.query.emplace_back("continuation-token", token);
        ATHANOR_CO_TRY(std::string text, co_await send_for_text(call));
        pugi::xml_document document;
        if (!document.load_buffer(text.data(), text.size(), pugi::parse_default & ~pugi::parse_doctype))
            co_return fail("InternalError", "a listing is not XML", 500);
        auto root = document.child("ListBucketResult");
        for (auto entry : root.children("Contents")) {
            auto key = uri_decode(entry.child_value("Key"), true);
            auto size = parse_number<std::uint64_t>(entry.child_value("Size"));
            if (!key || !size)
                co_return fail("InternalError", "a listing has an entry without key or size", 500);
            found.push_back({std::move(*key), *size});
        }
        if (found.size() > kMaxListed)
            co_return validation_error("Too many objects under s3://" + bucket + "/" + prefix);
        token = root.child_value("NextContinuationToken");
        if (std::string_view(root.child_value("IsTruncated")) != "true" || token.empty()) co_return found;
    }
}

Task<Result<ObjectVersion>> S3Client::get(std::string bucket, std::string key, Sink sink,
                                          std::string wanted) {
    ObjectVersion version;
    std::uint64_t done = 0;
    bool begun = false;
    Backoff backoff;
    Duration began = clock_.monotonic();
    while (true) {
        Call call{"GET", bucket, key};
        if (begun) {
            call.headers = {{"Range", "bytes=" + std::to_string(done) + "-"}, {"If-Match", version.etag}};
            if (!version.version.empty() && version.version != "null")
                call.query = {{"versionId", version.version}};
        }
        if (!wanted.empty()) call.query = {{"versionId", wanted}};
        ATHANOR_CO_TRY(http::ClientResponse response, co_await send(call));
        if (!begun) {
            version = {header(response, "x-amz-version-id"), header(response, "ETag"),
                       parse_number<std::uint64_t>(header(response, "Content-Length")).value_or(0)};
            begun = true;
        }
        Error broken;
        while (response.body) {
            auto piece = co_await response.body->read();
            if (!piece) broken = piece.error();
            if (!piece || piece->empty()) break;
            ATHANOR_CO_CHECK(co_await sink(*piece));
            done += piece->size();
            backoff.reset();
            began = clock_.monotonic();
        }
        if (done == version.size && broken.code.empty()) co_return version;
        if (broken.code.empty()) broken = {"ConnectionFailed", "the object ended early", 500};
        ATHANOR_CO_CHECK(co_await pause(backoff, began, broken));
        if (done >= version.size) co_return version;
    }
}

Task<Status> S3Client::put(std::string bucket, std::string key, std::string bytes) {
    ATHANOR_CO_CHECK(co_await send_for_text({"PUT", bucket, key, {}, {}, bytes}));
    co_return Status();
}

void S3Client::Writer::keep(const http::ClientResponse& response, std::string etag) {
    written_ = {header(response, "x-amz-version-id"), std::move(etag), size_};
    sha256_ = hex(hash_.finish());
}

std::vector<std::pair<std::string, std::string>> S3Client::Writer::encryption() const {
    if (kms_key_.empty()) return {};
    return {{"x-amz-server-side-encryption", "aws:kms"},
            {"x-amz-server-side-encryption-aws-kms-key-id", kms_key_}};
}

Task<Status> S3Client::Writer::write(std::string_view bytes) {
    hash_.update(bytes);
    size_ += bytes.size();
    while (!bytes.empty()) {
        std::size_t room = client_.options_.part_bytes - buffer_.size();
        buffer_.append(bytes.substr(0, room));
        bytes.remove_prefix(std::min(room, bytes.size()));
        if (buffer_.size() == client_.options_.part_bytes) ATHANOR_CO_CHECK(co_await send_part());
    }
    co_return Status();
}

Task<Status> S3Client::Writer::send_part() {
    if (upload_.empty()) {
        Call begin{"POST", bucket_, key_, {{"uploads", ""}}, encryption()};
        ATHANOR_CO_TRY(std::string text, co_await client_.send_for_text(begin));
        pugi::xml_document document;
        document.load_buffer(text.data(), text.size(), pugi::parse_default & ~pugi::parse_doctype);
        upload_ = document.child("InitiateMultipartUploadResult").child_value("UploadId");
        if (upload_.empty()) co_return fail("InternalError", "the server began no multipart upload", 500);
    }
    Call call{"PUT", bucket_,
              key_,  {{"partNumber", std::to_string(etags_.size() + 1)}, {"uploadId", upload_}},
              {},    buffer_};
    ATHANOR_CO_TRY(http::ClientResponse response, co_await client_.send(call));
    etags_.push_back(header(response, "ETag"));
    ATHANOR_CO_CHECK(co_await body_of(response));
    buffer_.clear();
    co_return Status();
}

Task<Status> S3Client::Writer::finish() {
    if (upload_.empty()) {
        Call call{"PUT", bucket_, key_, {}, encryption(), buffer_};
        ATHANOR_CO_TRY(http::ClientResponse response, co_await client_.send(call));
        ATHANOR_CO_CHECK(co_await body_of(response));
        keep(response, header(response, "ETag"));
        co_return Status();
    }
    if (!buffer_.empty()) ATHANOR_CO_CHECK(co_await send_part());
    std::string body = "<CompleteMultipartUpload xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    for (std::size_t i = 0; i < etags_.size(); ++i) {
        std::string etag = etags_[i];
        std::erase(etag, '"');
        body +=
            "<Part><PartNumber>" + std::to_string(i + 1) + "</PartNumber><ETag>" + etag + "</ETag></Part>";
    }
    body += "</CompleteMultipartUpload>";
    Call call{"POST", bucket_, key_, {{"uploadId", upload_}}, {}, body};
    ATHANOR_CO_TRY(http::ClientResponse response, co_await client_.send(call));
    ATHANOR_CO_TRY(std::string text, co_await body_of(response));
    // CompleteMultipartUpload may answer 200 and put an error into the body (S3 API reference).
    if (text.find("<Error>") != std::string::npos)
        co_return fail("InternalError", "the multipart upload was not completed: " + text.substr(0, 300),
                       500);
    upload_.clear();
    pugi::xml_document document;
    document.load_buffer(text.data(), text.size(), pugi::parse_default & ~pugi::parse_doctype);
    keep(response, document.child("CompleteMultipartUploadResult").child_value("ETag"));
    co_return Status();
}

Task<void> S3Client::Writer::abort() {
    if (upload_.empty()) co_return;
    auto done = co_await client_.once({"DELETE", bucket_, key_, {{"uploadId", upload_}}});
    if (!done) log::warn("cannot abort an upload: {}", done.error().message);
    upload_.clear();
}

}  // namespace athanor::compute
