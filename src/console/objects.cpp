#include "console/objects.hpp"

#include <algorithm>

#include "api/s3.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "console/answers.hpp"
#include "console/preview/preview.hpp"

namespace athanor::console {
namespace {

namespace s3 = api::s3;

constexpr std::int64_t kLargestImage = 20 << 20;
constexpr int kMostPreviews = 4;  // at once: some 20 MiB each
constexpr std::string_view kSandbox = "sandbox; default-src 'none'; frame-ancestors 'none'";

// The query's members, each at most once: one that is said twice could be read twice.
class Asked {
public:
    static Result<Asked> of(const http::Request& request) {
        Asked asked;
        auto pairs = http::parse_query(request.query(), true);
        if (!pairs) return fail("InvalidRequest", "The query cannot be read.");
        for (auto& [name, value] : *pairs)
            if (!asked.members_.emplace(name, std::move(value)).second)
                return fail("InvalidRequest", "The query says " + name + " more than once.");
        ATHANOR_CHECK(asked.needed("bucket"));
        ATHANOR_CHECK(asked.needed("key"));
        return asked;
    }
    Result<std::string> needed(const char* name) const {
        auto found = members_.find(name);
        if (found == members_.end() || found->second.empty())
            return fail("InvalidRequest", "The query has to say " + std::string(name) + ".");
        return found->second;
    }
    std::string bucket() const { return members_.at("bucket"); }
    std::string key() const { return members_.at("key"); }
    std::optional<std::string> version() const {
        auto found = members_.find("versionId");
        return found == members_.end() || found->second.empty() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<std::string, std::string, std::less<>> members_;
};

Task<Result<s3::GetObjectOutput>> get(const Calls& calls, gate::Call& call, const Asked& asked,
                                  std::optional<std::string> range = {}) {
    s3::GetObjectRequest in;
    in.bucket = asked.bucket();
    in.key = asked.key();
    in.version_id = asked.version();
    in.range = std::move(range);
    auto out = co_await calls.operations().call<s3::op::GetObject>(call, std::move(in));
    if (out && !out->body) out->body = stream_of("");
    co_return out;
}

// A piece that was read to look at it, then the rest.
class Begun final : public ByteStream {
public:
    Begun(std::string first, std::unique_ptr<ByteStream> rest)
        : first_(std::move(first)), rest_(std::move(rest)) {}
    Task<Result<std::string_view>> read() override {
        if (given_ || first_.empty()) co_return co_await rest_->read();
        given_ = true;
        co_return std::string_view(first_);
    }
    std::optional<std::uint64_t> remaining() const override {
        auto left = rest_->remaining();
        if (left && !given_) *left += first_.size();
        return left;
    }

private:
    const std::string first_;
    std::unique_ptr<ByteStream> rest_;
    bool given_ = false;
};

http::Response shown(std::string_view type, std::unique_ptr<ByteStream> body) {
    http::Response response;
    response.headers.set("Content-Type", type);
    response.headers.set("Content-Security-Policy", kSandbox);
    response.body = std::move(body);
    return response;
}

template <class Output>
http::Response written(const Output& out) {
    json::Writer w;
    w.begin_object().key("ETag").string(out.etag.value_or(""));
    if constexpr (requires { out.version_id; })
        if (out.version_id) w.key("VersionId").string(*out.version_id);
    w.end_object();
    return json_answer(200, std::move(w).take());
}

struct Slot {
    explicit Slot(std::atomic<int>& count) : taken(count) { ++taken; }
    ~Slot() { --taken; }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;
    std::atomic<int>& taken;
};

}  // namespace

std::string_view image_type(std::string_view head) {
    if (head.starts_with("\x89PNG\r\n\x1a\n")) return "image/png";
    if (head.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    if (head.starts_with("GIF87a") || head.starts_with("GIF89a")) return "image/gif";
    if (head.starts_with("RIFF") && head.size() >= 12 && head.substr(8, 4) == "WEBP") return "image/webp";
    return {};
}

std::string attachment(std::string_view key) {
    while (key.ends_with('/')) key.remove_suffix(1);
    const std::string_view name = key.substr(key.rfind('/') == key.npos ? 0 : key.rfind('/') + 1);
    std::string plain;
    for (char c : name) {
        const bool safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                          c == '-' || c == '_' || (c == '.' && !plain.empty());
        plain += safe ? c : '_';
    }
    if (plain.empty()) plain = "object";
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" +
           uri_encode(name.empty() ? plain : name);
}

Objects::Answer Objects::download(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, false, "s3"));
    ATHANOR_CO_TRY(const Asked asked, Asked::of(request));
    std::optional<std::string> range;
    if (auto header = request.headers.get("range")) range = *header;
    ATHANOR_CO_TRY(auto out, co_await get(calls_, call, asked, std::move(range)));
    http::Response response = shown("application/octet-stream", std::move(out.body));
    response.headers.set("Content-Disposition", attachment(asked.key()));
    response.headers.set("Accept-Ranges", "bytes");
    if (out.etag) response.headers.set("ETag", *out.etag);
    if (out.content_range) {
        response.status = 206;
        response.headers.set("Content-Range", *out.content_range);
    }
    co_return response;
}

Objects::Answer Objects::upload(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, true, "s3"));
    ATHANOR_CO_TRY(const Asked asked, Asked::of(request));
    s3::PutObjectRequest in;
    in.bucket = asked.bucket();
    in.key = asked.key();
    if (auto type = request.headers.get("content-type"); type && !type->empty()) in.content_type = *type;
    if (auto length = request.body->remaining()) in.content_length = static_cast<std::int64_t>(*length);
    in.body = std::move(request.body);
    ATHANOR_CO_TRY(auto out, co_await calls_.operations().call<s3::op::PutObject>(call, std::move(in)));
    co_return written(out);
}

Objects::Answer Objects::part(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, true, "s3"));
    ATHANOR_CO_TRY(const Asked asked, Asked::of(request));
    s3::UploadPartRequest in;
    in.bucket = asked.bucket();
    in.key = asked.key();
    ATHANOR_CO_TRY(in.upload_id, asked.needed("uploadId"));
    ATHANOR_CO_TRY(const std::string number, asked.needed("partNumber"));
    const auto parsed = parse_number<std::int64_t>(number);
    if (!parsed)
        co_return fail("InvalidArgument", "Part number must be an integer between 1 and 10000, inclusive");
    in.part_number = *parsed;
    if (auto length = request.body->remaining()) in.content_length = static_cast<std::int64_t>(*length);
    in.body = std::move(request.body);
    ATHANOR_CO_TRY(auto out, co_await calls_.operations().call<s3::op::UploadPart>(call, std::move(in)));
    co_return written(out);
}

Objects::Answer Objects::image(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, false, "s3"));
    ATHANOR_CO_TRY(const Asked asked, Asked::of(request));
    ATHANOR_CO_TRY(auto out, co_await get(calls_, call, asked));
    if (out.content_length.value_or(0) > kLargestImage)
        co_return fail("EntityTooLarge", "The image is larger than 20 MiB.", 413);
    ATHANOR_CO_TRY(const std::string_view head, co_await out.body->read());
    const std::string_view type = image_type(head);
    if (type.empty())
        co_return fail("UnsupportedMediaType", "The object is no PNG, JPEG, GIF or WebP image.", 415);
    co_return shown(type, std::make_unique<Begun>(std::string(head), std::move(out.body)));
}

Objects::Answer Objects::preview(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, false, "s3"));
    ATHANOR_CO_TRY(const Asked asked, Asked::of(request));
    const Slot slot(previews_);
    if (slot.taken > kMostPreviews) co_return fail("SlowDown", "Please reduce your request rate.", 503);
    ATHANOR_CO_TRY(auto out, co_await get(calls_, call, asked));
    std::string head;
    bool whole = false;
    while (head.size() < kPreviewed) {
        ATHANOR_CO_TRY(const std::string_view piece, co_await out.body->read());
        whole = piece.empty();
        if (whole) break;
        head += piece.substr(0, kPreviewed - head.size());
    }
    if (!whole) whole = out.content_length == static_cast<std::int64_t>(head.size());
    co_return json_answer(200,
                          co_await pool_.run([&] { return console::preview(head, whole, asked.key()); }));
}

}  // namespace athanor::console
