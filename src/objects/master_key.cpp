#include "objects/master_key.hpp"

#include <cstdio>
#include <cstdlib>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "objects/cipher.hpp"

namespace athanor::objects {
namespace {

Result<std::string> output_of(const std::string& command) {
    std::unique_ptr<FILE, int (*)(FILE*)> pipe(::popen(command.c_str(), "r"), [](FILE*) { return 0; });
    if (!pipe) return fail("InvalidMasterKey", "the master key's command could not be started", 500);
    std::string text;
    char buffer[4096];
    while (std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe.get())) {
        text.append(buffer, got);
        if (text.size() > 65536) break;
    }
    if (::pclose(pipe.release()) != 0)
        return fail("InvalidMasterKey", "the master key's command failed", 500);
    return text;
}

std::string number_bytes(std::uint32_t number) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
    return out;
}

}  // namespace

Result<MasterKey> MasterKey::parse(std::string_view text) {
    MasterKey key;
    while (!text.empty()) {
        auto end = text.find('\n');
        std::string_view line = trim(text.substr(0, end));
        text = end == text.npos ? "" : text.substr(end + 1);
        if (line.empty() || line.starts_with('#')) continue;
        auto space = line.find(' ');
        auto version = parse_number<std::int64_t>(space == line.npos ? "1" : line.substr(0, space));
        auto bytes = from_hex(trim(space == line.npos ? line : line.substr(space + 1)));
        if (!version || *version < 1 || *version > 0xffffffff || !bytes || bytes->size() != kKeySize) {
            return fail("InvalidMasterKey", "a line of the master key is not `<version> <64 hex digits>`",
                        500);
        }
        if (!key.keys_.empty() && key.keys_.back().first >= *version) {
            return fail("InvalidMasterKey", "the versions of the master key do not ascend", 500);
        }
        key.keys_.emplace_back(static_cast<std::uint32_t>(*version), *std::move(bytes));
    }
    if (key.keys_.empty()) return fail("InvalidMasterKey", "the master key is empty", 500);
    return key;
}

MasterKey MasterKey::generate(Random& random) {
    MasterKey key;
    key.keys_.emplace_back(1, random.bytes(kKeySize));
    return key;
}

Result<MasterKey> MasterKey::load(Filesystem& fs, Random& random, std::string_view source) {
    if (source.starts_with("file:")) {
        std::string path(source.substr(5));
        ATHANOR_TRY(bool there, fs.exists(path));
        if (!there) {
            MasterKey made = generate(random);
            ATHANOR_CHECK(write_file_durably(fs, path, made.text()));
            return made;
        }
        ATHANOR_TRY(std::string text, read_file(fs, path, 65536));
        return parse(text);
    }
    if (source.starts_with("env:")) {
        const char* value = std::getenv(std::string(source.substr(4)).c_str());
        if (value == nullptr)
            return fail("InvalidMasterKey", "the master key's environment variable is not set", 500);
        return parse(value);
    }
    if (source.starts_with("cmd:")) {
        ATHANOR_TRY(std::string text, output_of(std::string(source.substr(4))));
        return parse(text);
    }
    return fail("InvalidMasterKey", "the master key's source is none of file:, env:, cmd:", 500);
}

std::uint32_t MasterKey::version() const { return keys_.back().first; }

std::string MasterKey::text() const {
    std::string out;
    for (auto& [version, bytes] : keys_) out += fmt::format("{} {}\n", version, hex(bytes));
    return out;
}

std::string MasterKey::seal(Random& random, std::string_view context, std::string_view plain) const {
    return number_bytes(keys_.back().first) + seal_once(random, keys_.back().second, context, plain);
}

Result<std::string> MasterKey::open(std::string_view context, std::string_view sealed) const {
    if (sealed.size() < 4) return internal_error("a sealed text is too short");
    for (auto& [version, bytes] : keys_) {
        if (sealed.substr(0, 4) != number_bytes(version)) continue;
        if (auto plain = open_once(bytes, context, sealed.substr(4))) return *std::move(plain);
        return internal_error("a sealed text is damaged, or was sealed by another master key");
    }
    return internal_error("a sealed text names a version of the master key that is not known");
}

}  // namespace athanor::objects
