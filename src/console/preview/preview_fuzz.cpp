// What an object holds, of which a preview is asked: any bytes give a JSON document of one of the three kinds. The first byte says whether that is all of it.
#include <cstdint>
#include <string_view>

#include "base/json.hpp"
#include "console/preview/preview.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    if (size == 0) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    auto made = json::parse(console::preview(text, data[0] & 1, data[0] & 2 ? "x.csv" : "x"));
    if (!made) __builtin_trap();
    const std::string kind = made->root()["kind"].string_or("");
    if (kind != "table" && kind != "text" && kind != "none") __builtin_trap();
    if (kind == "table") {
        const auto rows = made->root()["rows"];
        const std::size_t columns = made->root()["columns"].size();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows.at(i).size() != columns) __builtin_trap();
    }
    return 0;
}
