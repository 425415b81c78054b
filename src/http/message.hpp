// What HTTP/1.1 says, without sockets: header fields, a request, a response. Names compare without case; order and duplicates are kept.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/stream.hpp"

namespace athanor::http {

class Headers {
public:
    struct Field {
        std::string name;   // as it was sent
        std::string value;  // without the white space around it
    };

    void add(std::string_view name, std::string_view value);
    void set(std::string_view name, std::string_view value);  // replaces all of that name
    void remove(std::string_view name);
    std::optional<std::string_view> get(std::string_view name) const;  // the first
    bool has(std::string_view name) const { return get(name).has_value(); }
    const std::vector<Field>& fields() const { return fields_; }
    void reserve(std::size_t fields) { fields_.reserve(fields); }

private:
    std::vector<Field> fields_;
};

struct Request {
    std::string method;  // upper case, as sent
    std::string target;  // origin form as sent: "/bucket/key?versioning"
    Headers headers;
    std::unique_ptr<ByteStream>
        body;  // never null; empty where there is none. Decoded from chunked; "100 Continue" is sent at the first read
    std::string peer;     // "127.0.0.1:53114"
    bool secure = false;  // over TLS

    std::string_view path() const;   // before '?', still percent-encoded
    std::string_view query() const;  // after '?', without it; empty if none
};

struct Response {
    int status = 200;
    Headers headers;
    // The body in memory, or a stream that is pulled as the client reads. A stream with a known length is sent with Content-Length,
    // otherwise chunked. A stream that fails midway resets the connection: a truncated body never looks complete.
    std::variant<std::string, std::unique_ptr<ByteStream>> body;
    // The answer to a HEAD: headers only, this Content-Length.
    std::optional<std::uint64_t> content_length;
};

std::string_view reason_phrase(int status);

// "a=1&b&c=%20" decoded, in order; a key without '=' has an empty value. nullopt on a bad escape.
std::optional<std::vector<std::pair<std::string, std::string>>> parse_query(std::string_view query,
                                                                            bool plus_is_space = false);

}  // namespace athanor::http
