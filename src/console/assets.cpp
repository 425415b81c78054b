#include "console/assets.hpp"

#include <algorithm>
#include <cstring>

#include "base/encoding.hpp"

namespace athanor::console {
namespace {

class Bytes final : public ByteStream {
public:
    explicit Bytes(std::string_view bytes) : left_(bytes) {}
    Task<Result<std::string_view>> read() override {
        constexpr std::size_t kPiece = 128u << 10;
        const std::string_view piece = left_.substr(0, kPiece);
        left_.remove_prefix(piece.size());
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return left_.size(); }

private:
    std::string_view left_;
};

bool is_zero(std::string_view quality) {
    return quality.starts_with("0") && quality.find_first_not_of("0.") == quality.npos;
}

bool matches(std::string_view header, std::string_view etag) {
    for (std::string_view rest = header; !rest.empty();) {
        const auto comma = rest.find(',');
        std::string_view one = trim(rest.substr(0, comma));
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
        if (one.starts_with("W/")) one.remove_prefix(2);
        if (one == "*" || one == etag) return true;
    }
    return false;
}

// Addresses of pages have no file's ending: "/jobs/training/a.b" has, but below a page. What is asked for as a document is a page too.
bool may_be_page(const http::Request& request) {
    const std::string_view path = request.path();
    if (path.starts_with("/assets/") || path.starts_with("/api/") || path == "/api") return false;
    const auto mode = request.headers.get("sec-fetch-mode");
    if (mode) return *mode == "navigate" || *mode == "same-origin" || *mode == "cors";
    return true;
}

}  // namespace

bool accepts(std::string_view header, std::string_view coding) {
    bool any = false;
    for (std::string_view rest = header; !rest.empty();) {
        const auto comma = rest.find(',');
        const std::string_view one = trim(rest.substr(0, comma));
        rest = comma == rest.npos ? std::string_view() : rest.substr(comma + 1);
        const std::string_view name = trim(one.substr(0, one.find(';')));
        const auto q = one.find("q=");
        const bool refused = q != one.npos && is_zero(trim(one.substr(q + 2)));
        if (equal_ignore_case(name, coding)) return !refused;
        if (name == "*") any = !refused;
    }
    return any;
}

const Asset* Assets::find(std::string_view name) const {
    auto found = std::ranges::find(all_, name, &Asset::name);
    return found == all_.end() ? nullptr : &*found;
}

std::optional<http::Response> Assets::serve(const http::Request& request) const {
    const Asset* asset = find(request.path().substr(std::min<std::size_t>(1, request.path().size())));
    const bool kept = asset && asset->name.starts_with("assets/");
    if (!asset && may_be_page(request)) asset = find("index.html");
    if (!asset) return std::nullopt;

    http::Response response;
    response.headers.set("Content-Type", asset->type);
    response.headers.set("Cache-Control", kept ? "public, max-age=31536000, immutable" : "no-cache");
    response.headers.set("ETag", asset->etag);
    response.headers.set("Vary", "Accept-Encoding");
    if (auto known = request.headers.get("if-none-match"); known && matches(*known, asset->etag)) {
        response.status = 304;
        return response;
    }
    const auto accepted = request.headers.get("accept-encoding").value_or("");
    std::string_view bytes = asset->plain;
    if (!asset->brotli.empty() && accepts(accepted, "br")) {
        bytes = asset->brotli;
        response.headers.set("Content-Encoding", "br");
    } else if (!asset->gzip.empty() && accepts(accepted, "gzip")) {
        bytes = asset->gzip;
        response.headers.set("Content-Encoding", "gzip");
    }
    response.body = std::make_unique<Bytes>(bytes);
    return response;
}

}  // namespace athanor::console
