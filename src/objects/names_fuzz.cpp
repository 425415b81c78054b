// Keys, bucket names, version and upload ids, and the order of listings: any bytes are a name that says the same again, or are refused; and
// what a listing seeks to (successor.hpp) is where the definition says, for any prefix, delimiter and marker. Lines of the input are the texts.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "objects/cipher.hpp"
#include "objects/names.hpp"
#include "objects/successor.hpp"

namespace {

using namespace athanor::objects;

void require(bool condition) {
    if (!condition) __builtin_trap();
}

void names(std::string_view text) {
    if (auto name = BucketName::parse(text)) {
        require(name->text() == text && text.size() >= 3 && text.size() <= 63);
        require(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-") == text.npos);
        require(text.find("..") == text.npos);
    }
    if (auto key = ObjectKey::parse(text))
        require(key->text() == text && !text.empty() && text.size() <= 1024);
    if (auto version = VersionId::parse(text)) require(version->text() == text);
    if (auto upload = UploadId::parse(text)) require(upload->text() == text);
    static const IdCipher ids(std::string(32, 'k'));
    for (char kind : {'v', 'u'}) {
        if (auto number = ids.decode(kind, text)) require(ids.encode(kind, *number) == text);
        std::int64_t number = 0;
        for (char c : text.substr(0, 7)) number = number << 8 | static_cast<unsigned char>(c);
        require(ids.decode(kind, ids.encode(kind, number)) == number);
        require(!ids.decode(kind == 'v' ? 'u' : 'v', ids.encode(kind, number)));  // of another kind
    }
}

// Is `key` listed behind `marker`? The definition: it is greater, and not of the common prefix that the marker is.
bool listed(std::string_view key, std::string_view marker, std::string_view prefix,
            std::string_view delimiter) {
    if (key <= marker && !marker.empty()) return false;
    auto common = common_prefix(key, prefix, delimiter);
    return !common || *common != marker;
}

void listing(const std::vector<std::string_view>& lines) {
    std::string_view prefix = lines[0], delimiter = lines[1], marker = lines[2];
    auto end = successor(prefix);
    const std::string from = first_after(marker, prefix, delimiter);
    for (std::string_view key : lines) {
        if (!ObjectKey::parse(key)) continue;  // what no key is has no place: nothing lies behind bytes of 0xff alone
        bool inside = key.starts_with(prefix);
        if (end) require(inside == (key >= prefix && key < *end));
        auto common = inside ? common_prefix(key, prefix, delimiter) : std::nullopt;
        if (common) {
            require(common->ends_with(delimiter) && key.starts_with(*common) &&
                    common->size() > prefix.size());
            require(common_prefix(*common, prefix, delimiter) == *common);
            auto behind = successor(*common);
            if (behind) require(key < *behind);
        }
        if (inside && marker.size() > 0) require(listed(key, marker, prefix, delimiter) == (key >= from));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    std::vector<std::string_view> lines;
    while (lines.size() < 16) {
        auto at = rest.find('\n');
        lines.push_back(rest.substr(0, at));
        names(lines.back());
        if (at == rest.npos) break;
        rest.remove_prefix(at + 1);
    }
    if (lines.size() > 3) listing(lines);
    return 0;
}
