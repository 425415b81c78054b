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

constexpr std::size_t kVersionSize = 4;

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
        if (!key.add(static_cast<std::uint32_t>(*version), *std::move(bytes))) {
            return fail("InvalidMasterKey", "the versions of the master key do not ascend, or are too many",
                        500);
        }
    }
    if (key.ring_->count == 0) return fail("InvalidMasterKey", "the master key is empty", 500);
    return key;
}

MasterKey MasterKey::generate(Random& random) {
    MasterKey key;
    key.add(1, random.bytes(kKeySize));
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
    if (source.starts_with("credential:")) {
        const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
        const std::string name(source.substr(11));
        if (folder == nullptr || *folder == '\0')
            return fail(
                "InvalidMasterKey",
                "there is no $CREDENTIALS_DIRECTORY: the service's unit has LoadCredential=" + name + ":FILE",
                500);
        if (name.empty() || name.find('/') != name.npos)
            return fail("InvalidMasterKey", "'" + name + "' is not the name of a credential", 500);
        ATHANOR_TRY(std::string text, read_file(fs, std::string(folder) + "/" + name, 65536));
        return parse(text);
    }
    if (source.starts_with("cmd:")) {
        ATHANOR_TRY(std::string text, output_of(std::string(source.substr(4))));
        return parse(text);
    }
    return fail("InvalidMasterKey", "the master key's source is none of file:, env:, credential:, cmd:", 500);
}

const MasterKey::Version& MasterKey::newest() const {
    const std::size_t count = ring_->count.load(std::memory_order_acquire);
    ATHANOR_ASSERT(count > 0);
    return ring_->versions[count - 1];
}

std::uint32_t MasterKey::version() const { return newest().number; }

std::vector<std::uint32_t> MasterKey::versions() const {
    std::vector<std::uint32_t> out;
    const std::size_t count = ring_->count.load(std::memory_order_acquire);
    for (std::size_t i = ring_->first.load(std::memory_order_acquire); i < count; ++i)
        out.push_back(ring_->versions[i].number);
    return out;
}

bool MasterKey::add(std::uint32_t version, std::string bytes) const {
    std::lock_guard lock(ring_->adding);
    const std::size_t count = ring_->count.load(std::memory_order_relaxed);
    if (count == kMost || (count > 0 && ring_->versions[count - 1].number >= version)) return false;
    ring_->versions[count] = {version, std::move(bytes)};
    ring_->count.store(count + 1, std::memory_order_release);
    return true;
}

Result<bool> MasterKey::add_newer(const MasterKey& other) const {
    const std::size_t count = other.ring_->count.load(std::memory_order_acquire);
    const std::uint32_t ours = version();
    const Version* same = other.find(ours);
    if (!same || !equal_constant_time(same->bytes, newest().bytes))
        return fail("InvalidMasterKey", "the master key's source does not have the version that seals now",
                    500);
    bool added = false;
    for (std::size_t i = 0; i < count; ++i) {
        const Version& one = other.ring_->versions[i];
        if (one.number > ours) added = add(one.number, one.bytes) || added;
    }
    return added;
}

void MasterKey::forget_older() const {
    ring_->first.store(ring_->count.load(std::memory_order_acquire) - 1, std::memory_order_release);
}

const MasterKey::Version* MasterKey::find(std::uint32_t number) const {
    const std::size_t count = ring_->count.load(std::memory_order_acquire);
    for (std::size_t i = ring_->first.load(std::memory_order_acquire); i < count; ++i)
        if (ring_->versions[i].number == number) return &ring_->versions[i];
    return nullptr;
}

namespace {

std::string line_of(std::uint32_t version, std::string_view bytes) {
    return fmt::format("{} {}\n", version, hex(bytes));
}

}  // namespace

std::string MasterKey::text() const {
    std::string out;
    for (std::uint32_t version : versions()) out += line_of(version, find(version)->bytes);
    return out;
}

std::string MasterKey::text_with(std::uint32_t version, std::string_view bytes) const {
    return text() + line_of(version, bytes);
}

std::string MasterKey::newest_alone() const { return line_of(newest().number, newest().bytes); }

std::uint32_t MasterKey::version_of(std::string_view sealed) {
    if (sealed.size() < kVersionSize + kNonceSize + kTagSize) return 0;
    std::uint32_t number = 0;
    for (char c : sealed.substr(0, kVersionSize)) number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

std::string MasterKey::seal(Random& random, std::string_view context, std::string_view plain) const {
    const Version& by = newest();
    return number_bytes(by.number) + seal_once(random, by.bytes, context, plain);
}

Result<std::string> MasterKey::open(std::string_view context, std::string_view sealed) const {
    const std::uint32_t number = version_of(sealed);
    if (number == 0) return internal_error("a sealed text is too short");
    const Version* by = find(number);
    if (!by) return internal_error("a sealed text names a version of the master key that is not known");
    if (auto plain = open_once(by->bytes, context, sealed.substr(kVersionSize))) return *std::move(plain);
    return internal_error("a sealed text is damaged, or was sealed by another master key");
}

}  // namespace athanor::objects
