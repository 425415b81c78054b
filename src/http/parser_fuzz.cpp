// Any bytes as a request head, a response head and a chunked body. What is accepted must keep its promises: views within the input, no
// control characters, one way to find the end of the body, and no dependence on how the bytes arrived.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "http/chunked.hpp"
#include "http/parser.hpp"

using namespace athanor::http;

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

void check_fields(const Head& head) {
    int lengths = 0;
    for (const FieldView& field : head.fields) {
        require(is_token(field.name) && is_field_value(field.value));
        lengths += field.name == "Content-Length";
    }
    require(lengths <= 1);
}

void check_heads(std::string_view bytes) {
    const HeadLimits limits{.bytes = 1024, .fields = 20};
    HeadScanner at_once, slowly;
    auto size = at_once.scan(bytes, limits);
    for (std::size_t n = 1; n <= bytes.size(); ++n) {
        auto found = slowly.scan(bytes.substr(0, n), limits);
        require(found || !size);  // what is refused early is refused late
        if (!found) return;
        if (*found == 0) continue;
        require(size && *found == *size && n == *size);
        break;
    }
    if (!size || *size == 0) return;
    require(*size <= limits.bytes);
    RequestHead request;
    if (!parse_request_head(bytes.substr(0, *size), limits, request)) {
        check_fields(request);
        require(request.target.starts_with('/') &&
                request.target.find_first_of(" \r\n") == std::string_view::npos);
    }
    ResponseHead response;
    if (!parse_response_head(bytes.substr(0, *size), "GET", limits, response)) check_fields(response);
}

void check_chunked(std::string_view bytes) {
    ChunkedDecoder at_once, slowly;
    std::string all(bytes), data;
    auto step = at_once.decode(all);
    std::size_t consumed = 0;
    for (; consumed < bytes.size() && !slowly.finished(); ++consumed) {
        char byte = bytes[consumed];
        auto one = slowly.decode({&byte, 1});
        if (!one) return require(!step);
        data.append(&byte, one->produced);
    }
    require(step && step->consumed == consumed && all.substr(0, step->produced) == data &&
            at_once.finished() == slowly.finished());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check_heads(bytes);
    check_chunked(bytes);
    return 0;
}
