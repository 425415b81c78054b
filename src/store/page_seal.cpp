#include "store/page_seal.hpp"

#include <bit>

#include "base/hash.hpp"

namespace athanor::store {
namespace {

constexpr std::size_t kReservedAt = 20;  // https://www.sqlite.org/fileformat2.html §1.3
constexpr std::size_t kLeastPage = 512;

constexpr std::size_t kCheck = 4;

std::uint32_t number_of(std::string_view page, std::uint64_t offset) {
    return static_cast<std::uint32_t>(offset / page.size() + 1);
}

void put(std::span<char> to, std::uint32_t number) {
    for (char& byte : to.first(kCheck)) {
        byte = static_cast<char>(number);
        number >>= 8;
    }
}

std::uint32_t get(std::string_view from) {
    std::uint32_t number = 0;
    for (std::size_t i = kCheck; i-- > 0;) number = number << 8 | static_cast<unsigned char>(from[i]);
    return number;
}

}  // namespace

bool is_page(std::uint64_t offset, std::size_t size) {
    return size >= kLeastPage && std::has_single_bit(size) && offset % size == 0;
}

void seal_page(std::span<char> page, std::uint64_t offset) {
    std::string_view text(page.data(), page.size());
    put(page.last(kPageSeal), number_of(text, offset));
    put(page.last(kCheck), crc32c(0, text.substr(0, text.size() - kCheck)));
}

bool page_is_whole(std::string_view page, std::uint64_t offset) {
    return get(page.substr(page.size() - kPageSeal)) == number_of(page, offset) &&
           get(page.substr(page.size() - kCheck)) == crc32c(0, page.substr(0, page.size() - kCheck));
}

bool has_seals(std::string_view header) {
    return header.size() > kReservedAt && header[kReservedAt] == kPageSeal;
}

}  // namespace athanor::store
