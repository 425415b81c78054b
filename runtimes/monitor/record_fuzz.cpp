// A line of capture holds what somebody sent to an endpoint: any bytes are rows or an error, and what was read as rows has an input or an output
// in each of them, as many columns as were allowed, and reads the same again from the same bytes in base64.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "base/encoding.hpp"
#include "monitor/record.hpp"

namespace {

using namespace athanor;

std::string shown(const Result<monitor::Captured>& captured) {
    if (!captured) return "error";
    std::string out;
    for (const auto& row : captured->rows) {
        if (row.input.empty() && row.output.empty()) std::abort();
        for (const auto* side : {&row.input, &row.output}) {
            out += "|";
            for (const auto& field : *side)
                out += std::to_string(field.name.size()) + field.name + "=" +
                       std::to_string(field.value.size()) + field.value;
        }
    }
    return out;
}

// The bytes as what a client sent.
std::string line(std::string_view bytes, std::string_view type, std::string_view encoding) {
    json::Writer w;
    w.begin_object().key("captureData").begin_object().key("endpointInput").begin_object();
    w.key("observedContentType").string(type).key("encoding").string(encoding);
    w.key("data").string(encoding == "BASE64" ? base64(bytes) : std::string(bytes));
    w.end_object().end_object().end_object();
    return std::move(w).take();
}

// Something like what model servers speak: bytes choose the pieces, and where they end, they go on by chance.
std::string grown(std::string_view bytes) {
    constexpr std::string_view kPieces[] = {"{\"a\":",
                                            "{\"instances\":[",
                                            "{\"features\":[",
                                            "{\"predictions\":[",
                                            "[",
                                            "]",
                                            "}",
                                            ",",
                                            "1",
                                            "-2.5e3",
                                            "null",
                                            "\"x\"",
                                            "true",
                                            ",\"b\":",
                                            "\n",
                                            "{}"};
    std::string text;
    std::uint64_t state = 1;
    for (std::size_t i = 0; i < 48; ++i) {
        state = state * 6364136223846793005u + (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 1);
        text += kPieces[i < bytes.size() ? static_cast<unsigned char>(bytes[i]) % std::size(kPieces)
                                         : (state >> 40) % std::size(kPieces)];
    }
    return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)shown(monitor::parse_capture(bytes, {}));
    (void)shown(monitor::parse_capture(line(grown(bytes), "application/json", "JSON"), {}));
    if (!is_valid_utf8(bytes)) return 0;
    using Form = std::pair<std::string_view, std::string_view>;
    for (auto [type, encoding] : {Form{"text/csv", "CSV"}, Form{"application/json", "JSON"}}) {
        auto plain = monitor::parse_capture(line(bytes, type, encoding), {});
        auto packed = monitor::parse_capture(line(bytes, type, "BASE64"), {});
        if (shown(plain) != shown(packed)) std::abort();
    }
    return 0;
}
