// Ciphertext blobs come from anybody: whatever the bytes, parsing stays within them, and what does not come from here opens nothing. What was sealed opens,
// and no longer does with a byte changed.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "services/kms/message.hpp"

namespace {

void require(bool holds) {
    if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const kms::Material material{.version = 1, .id = {}, .bytes = std::string(32, 'k')};
    const kms::Context context{{"a", "b"}};
    if (auto blob = kms::parse_blob(bytes)) {
        require(blob->head.size() + blob->salt.size() + blob->sealed.size() == bytes.size());
        require(blob->head.size() >= blob->arn.size());
        require(blob->version >= 0);
        require(!kms::open_message(*blob, material, context));
    }
    require(!kms::open_old_wrap(bytes, "arn", material, context));

    SeededRandom random(size);
    const std::string_view arn = bytes.substr(0, 200), plain = bytes.substr(arn.size(), 4096);
    std::string made = kms::seal_message(random, arn, material, context, plain);
    auto blob = kms::parse_blob(made);
    require(blob && blob->arn == arn && blob->version == 1);
    require(kms::open_message(*blob, material, context) == plain);
    require(!kms::open_message(*blob, material, {}));
    if (size == 0) return 0;
    made[data[0] % made.size()] ^= 0x40;
    blob = kms::parse_blob(made);
    require(!blob || !kms::open_message(*blob, material, context));
    return 0;
}
