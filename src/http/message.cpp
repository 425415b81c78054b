#include "http/message.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::http {

void Headers::add(std::string_view name, std::string_view value) {
    fields_.emplace_back(std::string(name), std::string(value));
}

void Headers::set(std::string_view name, std::string_view value) {
    auto found = std::ranges::find_if(
        fields_, [&](const Field& field) { return equal_ignore_case(field.name, name); });
    if (found == fields_.end()) return add(name, value);
    found->value = value;
    auto rest = std::remove_if(found + 1, fields_.end(),
                               [&](const Field& field) { return equal_ignore_case(field.name, name); });
    fields_.erase(rest, fields_.end());
}

void Headers::remove(std::string_view name) {
    std::erase_if(fields_, [&](const Field& field) { return equal_ignore_case(field.name, name); });
}

std::optional<std::string_view> Headers::get(std::string_view name) const {
    for (const Field& field : fields_) {
        if (field.name.size() == name.size() && equal_ignore_case(field.name, name)) return field.value;
    }
    return std::nullopt;
}

std::string_view Request::path() const { return std::string_view(target).substr(0, target.find('?')); }

std::string_view Request::query() const {
    auto mark = target.find('?');
    return mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark + 1);
}

std::string_view reason_phrase(int status) {
    switch (status) {
        case 100: return "Continue";
        case 200: return "OK";
        case 201: return "Created";
        case 202: return "Accepted";
        case 204: return "No Content";
        case 206: return "Partial Content";
        case 301: return "Moved Permanently";
        case 302: return "Found";
        case 303: return "See Other";
        case 304: return "Not Modified";
        case 307: return "Temporary Redirect";
        case 308: return "Permanent Redirect";
        case 400: return "Bad Request";
        case 401: return "Unauthorized";
        case 403: return "Forbidden";
        case 404: return "Not Found";
        case 405: return "Method Not Allowed";
        case 406: return "Not Acceptable";
        case 408: return "Request Timeout";
        case 409: return "Conflict";
        case 410: return "Gone";
        case 411: return "Length Required";
        case 412: return "Precondition Failed";
        case 413: return "Content Too Large";
        case 414: return "URI Too Long";
        case 415: return "Unsupported Media Type";
        case 416: return "Range Not Satisfiable";
        case 417: return "Expectation Failed";
        case 424: return "Failed Dependency";
        case 429: return "Too Many Requests";
        case 431: return "Request Header Fields Too Large";
        case 500: return "Internal Server Error";
        case 501: return "Not Implemented";
        case 502: return "Bad Gateway";
        case 503: return "Service Unavailable";
        case 504: return "Gateway Timeout";
        case 505: return "HTTP Version Not Supported";
        case 507: return "Insufficient Storage";
        default: return "Unknown";
    }
}

std::optional<std::vector<std::pair<std::string, std::string>>> parse_query(std::string_view query,
                                                                            bool plus_is_space) {
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!query.empty()) {
        std::string_view item = query.substr(0, query.find('&'));
        query.remove_prefix(std::min(query.size(), item.size() + 1));
        if (item.empty()) continue;
        auto equals = item.find('=');
        auto key = uri_decode(item.substr(0, equals), plus_is_space);
        auto value = uri_decode(
            equals == std::string_view::npos ? std::string_view() : item.substr(equals + 1), plus_is_space);
        if (!key || !value) return std::nullopt;
        pairs.emplace_back(std::move(*key), std::move(*value));
    }
    return pairs;
}

}  // namespace athanor::http
