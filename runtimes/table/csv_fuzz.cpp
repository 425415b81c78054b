// The table is what somebody uploaded: any bytes, cut anywhere, are rows or an error, and cutting them elsewhere changes neither.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "table/csv.hpp"

namespace {

using namespace athanor;

// The rows, each field with its length before it; with the error, if there is one.
std::string read(std::string_view bytes, std::size_t piece) {
    std::string out;
    table::CsvParser parser(',', [&](const table::CsvRow& row) {
        out += "row " + std::to_string(row.line);
        for (std::string_view field : row.fields)
            out += " " + std::to_string(field.size()) + ":" + std::string(field);
    });
    Status status;
    for (std::size_t at = 0; status && at < bytes.size(); at += piece)
        status = parser.feed(bytes.substr(at, piece));
    if (status) status = parser.finish();
    return status ? out : out + status.error().message;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (read(bytes, bytes.size() + 1) != read(bytes, 1)) std::abort();
    return 0;
}
