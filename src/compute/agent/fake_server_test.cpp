#include "compute/agent/fake_server.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "base/json.hpp"

namespace athanor::compute {
namespace {

http::Response text(int status, std::string body) {
    http::Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

http::Response missing() {
    return text(404,
                "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>");
}

std::string parameter(const http::Request& request, std::string_view name) {
    auto parameters = http::parse_query(request.query());
    for (const auto& [key, value] : *parameters) {
        if (key == name) return value;
    }
    return {};
}

bool has_parameter(const http::Request& request, std::string_view name) {
    auto parameters = http::parse_query(request.query());
    return std::ranges::any_of(*parameters, [&](const auto& p) { return p.first == name; });
}

}  // namespace

FakeServer::FakeServer() {
    server_ = std::make_unique<http::Server>(cores_, http::ServerOptions{},
                                             [this](http::Request& request) { return answer(request); });
    if (!server_->listen("127.0.0.1", 0)) std::abort();
    port_ = server_->port();
    cores_.start();
}

FakeServer::~FakeServer() { cores_.stop(); }

void FakeServer::put(const std::string& path, std::string bytes) {
    std::lock_guard lock(mutex_);
    objects_[path] = std::move(bytes);
}

std::optional<std::string> FakeServer::get(const std::string& path) {
    std::lock_guard lock(mutex_);
    auto found = objects_.find(path);
    return found == objects_.end() ? std::nullopt : std::optional(found->second);
}

void FakeServer::be_away(bool away) {
    std::lock_guard lock(mutex_);
    away_ = away;
}

void FakeServer::dismiss() {
    std::lock_guard lock(mutex_);
    dismissed_ = true;
}

void FakeServer::stop_job() {
    std::lock_guard lock(mutex_);
    stop_ = true;
}

bool FakeServer::wait(const std::function<bool(const FakeServer&)>& done) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(60), [&] { return done(*this); });
}

Task<http::Response> FakeServer::answer(http::Request& request) {
    auto body = co_await read_all(*request.body, 64u << 20);
    if (!body) co_return text(400, "");
    std::lock_guard lock(mutex_);
    http::Response response;
    if (away_) {
        response = text(503, "");
    } else if (request.path().starts_with(kAgentPathPrefix)) {
        bool known = request.headers.get("Authorization") == "Bearer " + token;
        response = known ? agent(request.path().substr(kAgentPathPrefix.size()), *body) : text(401, "");
    } else {
        if (!request.headers.get("Authorization")
                 .value_or("")
                 .starts_with("AWS4-HMAC-SHA256 Credential=AKTEST/"))
            unsigned_requests.insert(std::string(request.path()));
        response = object(request, std::move(*body));
    }
    changed_.notify_all();
    co_return response;
}

http::Response FakeServer::agent(std::string_view what, const std::string& body) {
    if (what == "document") return text(200, to_json(document));
    if (what == "credentials") {
        ++credential_calls;
        if (untrusted) return text(kCannotAssumeRole, R"({"message":"Could not assume role R."})");
        return text(200, to_json(Credentials{"AKTEST", "secret", "session",
                                             system_clock().now() + std::chrono::hours(1)}));
    }
    if (what == "wait") return text(200, to_json(WaitReply{stop_}));
    if (what == "report") {
        if (dismissed_) return text(410, "");
        auto arrived = parse_report(body);
        if (!arrived) return text(400, "");
        if (arrived->sequence > report.sequence) report = std::move(*arrived);
        return text(200, to_json(ReportReply{stop_}));
    }
    if (what == "metrics") {
        auto batch = parse_sample_batch(body);
        if (!batch) return text(400, "");
        for (std::size_t i = 0; i < batch->samples.size(); ++i) {
            if (batch->first + static_cast<std::int64_t>(i) == static_cast<std::int64_t>(samples.size()))
                samples.push_back(batch->samples[i]);
        }
        return text(200, to_json(LogReply{static_cast<std::int64_t>(samples.size())}));
    }
    if (what == "logs") {
        auto batch = parse_log_batch(body);
        if (!batch) return text(400, "");
        for (std::size_t i = 0; i < batch->lines.size(); ++i) {
            if (batch->first + static_cast<std::int64_t>(i) == static_cast<std::int64_t>(lines.size()))
                lines.push_back(batch->lines[i].message);
        }
        return text(200, to_json(LogReply{static_cast<std::int64_t>(lines.size())}));
    }
    if (what == "pinned") {
        auto asked = json::parse(body);
        PinBatch batch;
        auto first = static_cast<std::size_t>(asked->root()["first"].integer_or(0));
        for (std::size_t i = first; i < std::min(first + 2, pinned.size()); ++i) batch.pins.push_back(pinned[i]);
        return text(200, to_json(batch));
    }
    if (what == "pins") {
        auto batch = parse_pin_batch(body);
        if (!batch) return text(400, "");
        pins.insert(pins.end(), batch->pins.begin(), batch->pins.end());
        return text(200, "{}");
    }
    return text(404, "");
}

http::Response FakeServer::list(const std::string& bucket, const http::Request& request) {
    std::string prefix = bucket + "/" + parameter(request, "prefix");
    std::string after = parameter(request, "continuation-token");
    std::string out = "<ListBucketResult>";
    int count = 0;
    std::string last;
    auto it = after.empty() ? objects_.lower_bound(prefix) : objects_.upper_bound(after);
    for (; it != objects_.end() && it->first.starts_with(prefix) && count < 2;
         ++it, ++count) {  // two a page: paging is tested by everything
        out += "<Contents><Key>" + uri_encode(it->first.substr(bucket.size() + 1)) + "</Key><Size>" +
               std::to_string(it->second.size()) + "</Size></Contents>";
        last = it->first;
    }
    bool more = it != objects_.end() && it->first.starts_with(prefix);
    out += std::string("<IsTruncated>") + (more ? "true" : "false") + "</IsTruncated>" +
           (more ? "<NextContinuationToken>" + last + "</NextContinuationToken>" : "");
    return text(200, out + "</ListBucketResult>");
}

http::Response FakeServer::object(const http::Request& request, std::string body) {
    std::string path = uri_decode(request.path().substr(1)).value_or("");
    if (path.find('/') == std::string::npos) return list(path, request);
    std::string upload = parameter(request, "uploadId");
    if (request.method == "POST" && has_parameter(request, "uploads"))
        return text(200,
                    "<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>");
    if (request.method == "PUT" && !upload.empty()) {
        uploads_[path][std::stoi(parameter(request, "partNumber"))] = std::move(body);
        return text(200, "");
    }
    if (request.method == "POST" && !upload.empty()) {
        for (const auto& [number, part] : uploads_[path]) objects_[path] += part;
        return text(200, "<CompleteMultipartUploadResult/>");
    }
    if (request.method == "PUT") {
        objects_[path] = std::move(body);
        return text(200, "");
    }
    auto found = objects_.find(path);
    if (found == objects_.end()) return missing();
    auto response = text(200, found->second);
    response.headers.set("ETag", "\"" + sha256_hex(found->second).substr(0, 32) + "\"");
    response.headers.set("x-amz-version-id", "v1");
    return response;
}

}  // namespace athanor::compute
