#include <algorithm>
#include <bit>
#include <cmath>

#include "base/encoding.hpp"
#include "base/utf8.hpp"
#include "wire/cbor.hpp"

namespace athanor::wire {
namespace {

// Bodies have no place for streams, nor for what travels in headers.
const void* written(const void* object, const Field& field) {
    return field.type->kind == Kind::stream || field.location != Location::body ? nullptr
                                                                                : value_of(object, field);
}

}  // namespace

void CborWriter::big_endian(std::uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out_.push_back(static_cast<char>(value >> shift));
}

void CborWriter::head(unsigned major, std::uint64_t argument) {
    auto first = [&](unsigned low) { out_.push_back(static_cast<char>(major << 5 | low)); };
    if (argument < 24) return first(static_cast<unsigned>(argument));
    int bytes = argument < 0x100 ? 1 : argument < 0x1'0000 ? 2 : argument < 0x1'0000'0000 ? 4 : 8;
    first(24 + static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(bytes))));
    big_endian(argument, bytes);
}

void CborWriter::text(std::string_view value) {
    std::string repaired;
    if (!is_valid_utf8(value)) value = repaired = repaired_utf8(value);
    head(3, value.size());
    out_.append(value);
}

void CborWriter::bytes(std::string_view value) {
    head(2, value.size());
    out_.append(value);
}

void CborWriter::integer(std::int64_t value) {
    value < 0 ? head(1, ~static_cast<std::uint64_t>(value)) : head(0, static_cast<std::uint64_t>(value));
}

void CborWriter::real(double value) {
    auto single = static_cast<float>(value);
    bool exact = std::isnan(value) || static_cast<double>(single) == value;
    out_.push_back(static_cast<char>(exact ? 0xfa : 0xfb));
    exact ? big_endian(std::bit_cast<std::uint32_t>(single), 4)
          : big_endian(std::bit_cast<std::uint64_t>(value), 8);
}

void CborWriter::time(Timestamp value) {
    head(6, 1);
    double seconds = to_epoch_seconds(value);
    auto whole = static_cast<std::int64_t>(seconds);
    static_cast<double>(whole) == seconds ? integer(whole) : real(seconds);
}

void CborWriter::value(const Type& type, const void* value) {
    switch (type.kind) {
        case Kind::string: return text(as<std::string>(value));
        case Kind::blob: return bytes(as<std::string>(value));
        case Kind::integer: return integer(as<std::int64_t>(value));
        case Kind::real: return real(as<double>(value));
        case Kind::boolean: return boolean(as<bool>(value));
        case Kind::timestamp: return time(as<Timestamp>(value));
        case Kind::structure: return structure(*type.shape, value);
        case Kind::list: {
            std::size_t size = type.list->size(value);
            list(size);
            for (std::size_t i = 0; i < size; ++i) this->value(*type.element, type.list->at(value, i));
            return;
        }
        case Kind::map:
            map(type.map->size(value));
            visit_map(type, value, [&](const std::string& key, const void* item) {
                text(key);
                this->value(*type.element, item);
            });
            return;
        case Kind::stream: return;
    }
}

void CborWriter::structure(const Shape& shape, const void* object) {
    map(static_cast<std::size_t>(std::ranges::count_if(
        shape.fields, [&](const Field& field) { return written(object, field) != nullptr; })));
    for (const Field& field : shape.fields) {
        const void* member = written(object, field);
        if (member == nullptr) continue;
        text(field.wire_name);
        value(*field.type, member);
    }
}

}  // namespace athanor::wire
