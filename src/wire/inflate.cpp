#include "wire/inflate.hpp"

#include <zlib.h>

#include <memory>

#include "base/encoding.hpp"

namespace athanor::wire {

Result<std::string> gunzip(std::string_view bytes, std::size_t limit) {
    z_stream stream{};
    constexpr int kGzipOnly = 16;
    if (inflateInit2(&stream, MAX_WBITS + kGzipOnly) != Z_OK) return internal_error("inflateInit2");
    std::unique_ptr<z_stream, decltype(&inflateEnd)> ends(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    char buffer[16 * 1024];
    while (true) {
        stream.next_out = reinterpret_cast<Bytef*>(buffer);
        stream.avail_out = sizeof buffer;
        int state = inflate(&stream, Z_NO_FLUSH);
        out.append(buffer, sizeof buffer - stream.avail_out);
        if (out.size() > limit)
            return fail("RequestEntityTooLarge", "The decompressed body is too large", 413);
        if (state == Z_STREAM_END && stream.avail_in == 0) return out;
        if (state == Z_STREAM_END) state = inflateReset(&stream);  // RFC 1952: members may follow each other
        if (state != Z_OK || (stream.avail_in == 0 && stream.avail_out != 0))
            return fail("SerializationException", "The gzip body is damaged or incomplete");
    }
}

Result<std::string> inflated(const http::Request& request, std::string_view body) {
    std::string_view encoding = trim(request.headers.get("content-encoding").value_or(""));
    if (encoding.empty() || equal_ignore_case(encoding, "identity")) {
        if (body.size() > kMaxBody) return fail("RequestEntityTooLarge", "The body is too large", 413);
        return std::string(body);
    }
    if (equal_ignore_case(encoding, "gzip")) return gunzip(body, kMaxBody);
    return fail("UnsupportedMediaType", "Unsupported content encoding: " + std::string(encoding), 415);
}

}  // namespace athanor::wire
