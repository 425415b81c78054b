// The heads of HTTP/1.1 messages (RFC 9112), without sockets: bytes in, views of them out. Strict, because whatever two parsers read
// differently is a way to smuggle a request: bare LF or CR, folded lines, blanks before the colon, NUL, several Content-Length or Host
// fields, Content-Length beside Transfer-Encoding, any coding but "chunked", targets that are not "/…" are all refused.
//
//     HeadScanner scanner;                               // remembers how far it has looked
//     auto size = scanner.scan(bytes_so_far, limits);    // 0: read more and call again
//     auto refusal = parse_request_head(bytes_so_far.substr(0, *size), limits, head);
#pragma once

#include <cstdint>
#include <expected>
#include <optional>
#include <string_view>
#include <vector>

namespace athanor::http {

struct HeadLimits {
    std::size_t bytes = 64 * 1024;
    std::size_t fields = 200;
};

// Why a message is refused: the status that answers it and a sentence.
struct Refusal {
    int status = 400;
    std::string_view reason;
};

// How the end of a body is found.
struct Framing {
    enum class Kind { none, length, chunked, until_close };
    Kind kind = Kind::none;
    std::uint64_t length = 0;
};

struct FieldView {
    std::string_view name;
    std::string_view value;
};

struct Head {
    std::vector<FieldView> fields;
    Framing framing;
    int minor_version = 1;
    bool keep_alive = true;
};

struct RequestHead : Head {
    std::string_view method;
    std::string_view target;
    bool expects_continue = false;
};

struct ResponseHead : Head {
    int status = 0;
};

class HeadScanner {
public:
    // The length of the head with its empty line, or 0 if it is not complete. `bytes` begins where the message begins and only grows.
    std::expected<std::size_t, Refusal> scan(std::string_view bytes, const HeadLimits& limits);

private:
    std::size_t line_ = 0;  // where the unfinished line begins
    std::size_t seen_ = 0;  // what has been searched
};

// `head` is what HeadScanner found. The views in `out` point into it; `out` is overwritten (and its memory used again).
std::optional<Refusal> parse_request_head(std::string_view head, const HeadLimits& limits, RequestHead& out);
// The framing of a response depends on the method that it answers.
std::optional<Refusal> parse_response_head(std::string_view head, std::string_view method,
                                           const HeadLimits& limits, ResponseHead& out);

bool is_token(std::string_view text);        // RFC 9110 §5.6.2
bool is_field_value(std::string_view text);  // no control characters but tab

}  // namespace athanor::http
