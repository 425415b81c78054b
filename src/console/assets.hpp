// The web app's files, as web/build.mjs made them: in the binary, in memory, each plain and packed by gzip and brotli. An answer copies no more than it sends.
// Names of assets carry a hash of what is in them, so they are kept for ever; index.html is asked for each time, and answered 304 while it is the same.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "http/message.hpp"

namespace athanor::console {

struct Asset {
    std::string_view name;  // "index.html", "assets/app-ABC.js"
    std::string_view type;
    std::string_view etag;                 // of the plain bytes; in quotes
    std::string_view plain, gzip, brotli;  // packed: empty where that is no shorter
};

// Generated (web/embed.mjs).
std::span<const Asset> web_assets();

class Assets {
public:
    explicit Assets(std::span<const Asset> all) : all_(all) {}

    // The app's answer to a path: an asset, else index.html for what may be a page's address; nullopt: neither (a file that is not there, or there is no app).
    std::optional<http::Response> serve(const http::Request& request) const;

private:
    const Asset* find(std::string_view name) const;
    std::span<const Asset> all_;
};

// Whether Accept-Encoding lets `coding` be sent: named, or by "*", and not with q=0 (RFC 9110 §12.5.3).
bool accepts(std::string_view header, std::string_view coding);

}  // namespace athanor::console
