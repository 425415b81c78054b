#include "objects/pack.hpp"

#include <zstd.h>

#include <algorithm>
#include <memory>

#include "base/log.hpp"
#include "objects/errors.hpp"
#include "objects/little_endian.hpp"

namespace athanor::objects {
namespace {

constexpr std::string_view kPackMagic("ATHZST\x00\x01", 8);  // with the format's version
constexpr int kLevel = 3;                                    // zstd's default: a PUT must not wait for it
constexpr std::uint32_t kAsItWas = 1u << 31;

struct FreeContexts {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

}  // namespace

void Packer::chunk(std::string_view plain, std::string& out) {
    thread_local std::unique_ptr<ZSTD_CCtx, FreeContexts> context(ZSTD_createCCtx());
    const std::size_t before = out.size();
    std::size_t length = 0;
    out.resize_and_overwrite(before + plain.size(), [&](char* bytes, std::size_t) {
        length = ZSTD_compressCCtx(context.get(), bytes + before, plain.size(), plain.data(), plain.size(),
                                   kLevel);
        return before + (ZSTD_isError(length) != 0 ? 0 : length);  // an error: it did not become smaller
    });
    auto entry = static_cast<std::uint32_t>(length);
    if (ZSTD_isError(length) != 0 || length >= plain.size()) {
        out.resize(before);
        out += plain;
        entry = static_cast<std::uint32_t>(plain.size()) | kAsItWas;
    }
    lengths_.push_back(entry);
    size_ += plain.size();
    packed_ += out.size() - before;
}

void Packer::add(std::string_view plain, std::string& out) {
    if (!begun_.empty()) {
        std::string_view rest = plain.substr(0, kPackChunk - begun_.size());
        begun_ += rest;
        plain.remove_prefix(rest.size());
        if (begun_.size() < kPackChunk) return;
        chunk(begun_, out);
        begun_.clear();
    }
    for (; plain.size() >= kPackChunk; plain.remove_prefix(kPackChunk))
        chunk(plain.substr(0, kPackChunk), out);
    begun_ = plain;
}

void Packer::finish(std::string& out) {
    if (!begun_.empty()) chunk(begun_, out);
    begun_.clear();
    for (std::uint32_t length : lengths_) append_number(out, length, 4);
    append_number(out, size_, 8);
    out += kPackMagic;
    packed_ += pack_table_size(size_);
}

std::string pack(std::string_view plain) {
    std::string out;
    Packer packer;
    packer.add(plain, out);
    packer.finish(out);
    return out;
}

Result<PackTable> PackTable::parse(std::string_view table, std::uint64_t size, std::uint64_t packed) {
    const std::uint64_t chunks = pack_chunks(size);
    if (table.size() != pack_table_size(size) || table.size() > packed || !table.ends_with(kPackMagic) ||
        number_at(table, chunks * 4, 8) != size)
        return damaged("the table of a packed blob");
    PackTable out;
    out.size_ = size;
    out.offsets_.reserve(chunks + 1);
    out.plain_.reserve(chunks);
    std::uint64_t offset = 0;
    for (std::uint64_t i = 0; i < chunks; ++i) {
        const auto entry = static_cast<std::uint32_t>(number_at(table, i * 4, 4));
        const std::uint64_t length = entry & ~kAsItWas;
        if (length == 0 || length > kPackChunk) return damaged("a chunk's length in a packed blob");
        out.offsets_.push_back(offset);
        out.plain_.push_back((entry & kAsItWas) != 0);
        offset += length;
    }
    out.offsets_.push_back(offset);
    if (offset + table.size() != packed) return damaged("the length of a packed blob");
    return out;
}

Status PackTable::unpack(std::uint64_t chunk, std::string_view packed, std::string& out) const {
    const std::uint64_t size = std::min(kPackChunk, size_ - chunk * kPackChunk);
    if (plain_[chunk]) {
        if (packed.size() != size) return damaged("a chunk of a packed blob");
        out = packed;
        return {};
    }
    thread_local std::unique_ptr<ZSTD_DCtx, FreeContexts> context(ZSTD_createDCtx());
    std::size_t got = 0;
    out.resize_and_overwrite(size, [&](char* bytes, std::size_t) {
        got = ZSTD_decompressDCtx(context.get(), bytes, size, packed.data(), packed.size());
        return ZSTD_isError(got) != 0 ? 0 : got;
    });
    if (out.size() != size) return damaged("a chunk of a packed blob");
    return {};
}

}  // namespace athanor::objects
