#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>

#include "base/encoding.hpp"
#include "wire/cbor.hpp"
#include "wire/serialization_error.hpp"
#include "wire/text.hpp"

namespace athanor::wire {
namespace {

constexpr std::size_t kMaxCbor = 16u << 20;
constexpr int kMaxCborDepth = 128;
// An element of a byte becomes a struct of hundreds. PutMetricData's 1,000 data with 150 values and counts each are 301,000.
constexpr std::size_t kMaxElements = 1'000'000;

// RFC 8949 §3: the first byte is a major type and five bits, which are the argument or say where it is.
enum Major : unsigned { kUnsigned, kNegative, kBytes, kText, kList, kMap, kTag, kSimple };
constexpr unsigned kIndefinite = 31;
constexpr unsigned char kBreak = 0xff;
constexpr std::uint64_t kEpochTag = 1;
constexpr unsigned kFalse = 20, kTrue = 21, kNull = 22, kUndefined = 23, kHalf = 25, kSingle = 26,
                   kDouble = 27;

struct Head {
    unsigned major;
    unsigned info;
    std::uint64_t argument;  // of floats: their bits
    bool indefinite() const { return info == kIndefinite; }
};

std::unexpected<Error> not_valid(std::string_view why) {
    return serialization_error("The request's body is not valid CBOR: " + std::string(why));
}

std::string_view describe(const Head& head) {
    static constexpr std::array<std::string_view, 8> kNames = {
        "An integer", "An integer", "A byte string", "A text string",
        "A list",     "A map",      "A tag",         "A simple value"};
    bool real = head.major == kSimple && head.info >= kHalf && head.info <= kDouble;
    return real ? "A floating-point number" : kNames[head.major];
}

std::unexpected<Error> cannot_convert(const Head& head, std::string_view wanted) {
    return serialization_error(std::string(describe(head)) + " can not be converted to " +
                               std::string(wanted));
}

double half(std::uint64_t bits) {
    auto exponent = static_cast<int>(bits >> 10 & 0x1f);
    auto mantissa = static_cast<double>(bits & 0x3ff);
    double value = exponent == 0    ? std::ldexp(mantissa, -24)
                   : exponent == 31 ? (mantissa == 0 ? HUGE_VAL : std::numeric_limits<double>::quiet_NaN())
                                    : std::ldexp(mantissa + 1024, exponent - 25);
    return (bits & 0x8000) != 0 ? -value : value;
}

// Null unless it is a floating-point number.
std::optional<double> floating(const Head& head) {
    if (head.major != kSimple) return std::nullopt;
    switch (head.info) {
        case kHalf: return half(head.argument);
        case kSingle: return std::bit_cast<float>(static_cast<std::uint32_t>(head.argument));
        case kDouble: return std::bit_cast<double>(head.argument);
        default: return std::nullopt;
    }
}

std::optional<double> number(const Head& head) {
    if (head.major == kUnsigned) return static_cast<double>(head.argument);
    if (head.major == kNegative) return -1.0 - static_cast<double>(head.argument);
    return floating(head);
}

class CborReader {
public:
    CborReader(std::string_view bytes, AbsentMembers& absent) : rest_(bytes), absent_(absent) {}

    Status whole(const Shape& shape, void* object) {
        ATHANOR_CHECK(structure(shape, object, 0));
        if (!rest_.empty()) return not_valid("bytes follow its value");
        return {};
    }

private:
    // What is left of a list or a map.
    struct Items {
        bool indefinite;
        std::uint64_t left;
    };

    Result<Head> head() {
        if (rest_.empty()) return not_valid("it ends too early");
        auto first = static_cast<unsigned char>(rest_.front());
        rest_.remove_prefix(1);
        unsigned info = first & 31u;
        Head head{.major = static_cast<unsigned>(first) >> 5, .info = info, .argument = info};
        if (head.info < 24) return head;
        if (head.info == kIndefinite) {
            if (head.major >= kBytes && head.major <= kMap) return head;
            return not_valid(first == kBreak ? "a break where a value is expected" : "a reserved length");
        }
        if (head.info > kDouble) return not_valid("a reserved length");
        std::size_t size = std::size_t{1} << (head.info - 24);
        if (rest_.size() < size) return not_valid("it ends too early");
        head.argument = 0;
        for (char c : rest_.substr(0, size))
            head.argument = head.argument << 8 | static_cast<unsigned char>(c);
        rest_.remove_prefix(size);
        return head;
    }

    Result<Items> items(const Head& head) const {
        if (head.indefinite()) return Items{.indefinite = true, .left = 0};
        // Each takes a byte at least: no length makes us reserve more than the body is long.
        if (head.argument > rest_.size()) return not_valid("it ends too early");
        return Items{.indefinite = false, .left = head.argument};
    }

    bool more(Items& items) {
        if (!items.indefinite) return items.left-- > 0;
        if (!rest_.starts_with(static_cast<char>(kBreak)))
            return true;  // at the end of the bytes: head() says so
        rest_.remove_prefix(1);
        return false;
    }

    bool take_null() {
        bool null =
            !rest_.empty() && (static_cast<unsigned char>(rest_.front()) == (kSimple << 5 | kNull) ||
                               static_cast<unsigned char>(rest_.front()) == (kSimple << 5 | kUndefined));
        if (null) rest_.remove_prefix(1);
        return null;
    }

    Result<std::string_view> chunk(const Head& head) {
        if (head.argument > rest_.size()) return not_valid("it ends too early");
        std::string_view out = rest_.substr(0, head.argument);
        rest_.remove_prefix(head.argument);
        return out;
    }

    // Chunks of a string without a length are strings with one, of the same major type.
    template <class Each>
    Status chunks(const Head& head, Each&& each) {
        if (!head.indefinite()) {
            ATHANOR_TRY(std::string_view whole, chunk(head));
            each(whole);
            return {};
        }
        Items parts{.indefinite = true, .left = 0};
        while (more(parts)) {
            ATHANOR_TRY(Head part, this->head());
            if (part.major != head.major || part.indefinite()) return not_valid("a chunk of another kind");
            ATHANOR_TRY(std::string_view bytes, chunk(part));
            each(bytes);
        }
        return {};
    }

    Status string(unsigned major, std::string_view wanted, std::string& out) {
        ATHANOR_TRY(Head head, this->head());
        if (head.major != major) return cannot_convert(head, wanted);
        out.clear();
        ATHANOR_CHECK(chunks(head, [&](std::string_view part) { out.append(part); }));
        if (major == kText && !is_valid_utf8(out)) return not_valid("text that is not UTF-8");
        return {};
    }

    Status read(const Type& type, void* value, int depth) {
        switch (type.kind) {
            case Kind::string: return string(kText, "a String", as<std::string>(value));
            case Kind::blob: return string(kBytes, "a Blob", as<std::string>(value));
            case Kind::integer: return integer(as<std::int64_t>(value));
            case Kind::real: return real(as<double>(value));
            case Kind::boolean: return boolean(as<bool>(value));
            case Kind::timestamp: return timestamp(as<Timestamp>(value));
            case Kind::list: return list(type, value, depth);
            case Kind::map: return map(type, value, depth);
            case Kind::structure: return structure(*type.shape, value, depth);
            case Kind::stream: break;
        }
        return {};
    }

    Status integer(std::int64_t& out) {
        ATHANOR_TRY(Head head, this->head());
        constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
        if ((head.major == kUnsigned || head.major == kNegative) && head.argument <= kMost) {
            auto magnitude = static_cast<std::int64_t>(head.argument);
            out = head.major == kUnsigned ? magnitude : -1 - magnitude;
            return {};
        }
        // Languages with one type of number may send a whole one as a float.
        if (auto real = floating(head); real && *real == std::trunc(*real) && std::abs(*real) < 9.2e18) {
            out = static_cast<std::int64_t>(*real);
            return {};
        }
        return cannot_convert(head, "an Integer");
    }

    Status real(double& out) {
        ATHANOR_TRY(Head head, this->head());
        auto value = number(head);
        if (!value) return cannot_convert(head, "a Double");
        out = *value;
        return {};
    }

    Status boolean(bool& out) {
        ATHANOR_TRY(Head head, this->head());
        if (head.major != kSimple || (head.info != kFalse && head.info != kTrue))
            return cannot_convert(head, "a Boolean");
        out = head.info == kTrue;
        return {};
    }

    Status timestamp(Timestamp& out) {
        ATHANOR_TRY(Head tag, head());
        if (tag.major != kTag || tag.argument != kEpochTag) return cannot_convert(tag, "a Timestamp");
        ATHANOR_TRY(Head head, this->head());
        auto seconds = number(head);
        auto time = seconds ? timestamp_from_seconds(*seconds) : std::nullopt;
        if (!time) return cannot_convert(head, "a Timestamp");
        out = *time;
        return {};
    }

    static Status descend(int depth) {
        if (depth < kMaxCborDepth) return {};
        return serialization_error("The request's body is nested too deeply");
    }

    Status add_elements(std::size_t count) {
        elements_ += count;
        if (elements_ > kMaxElements) return serialization_error("The request's body has too many elements");
        return {};
    }

    const Field* find(const Shape& shape, std::string_view key) const {
        auto found = std::ranges::lower_bound(shape.by_wire_name, key, {},
                                              [&](std::uint16_t i) { return shape.fields[i].wire_name; });
        if (found == shape.by_wire_name.end() || shape.fields[*found].wire_name != key) return nullptr;
        return shape.fields[*found].type->kind == Kind::stream ? nullptr : &shape.fields[*found];
    }

    Status structure(const Shape& shape, void* object, int depth) {
        ATHANOR_CHECK(descend(depth));
        ATHANOR_TRY(Head head, this->head());
        if (head.major != kMap) return cannot_convert(head, "a structure");
        ATHANOR_TRY(Items members, items(head));
        std::vector<bool> seen(shape.fields.size());
        std::string key;
        while (more(members)) {
            ATHANOR_CHECK(string(kText, "a member's name", key));
            const Field* field = find(shape, key);
            if (field == nullptr) {
                ATHANOR_CHECK(skip(depth + 1));
                continue;
            }
            if (take_null()) continue;
            auto place = seen[static_cast<std::size_t>(field - shape.fields.data())];
            if (place) return not_valid("a member twice");
            place = true;
            ATHANOR_CHECK(read(*field->type, engage(object, *field), depth + 1));
        }
        for (std::uint16_t i : shape.by_wire_name)
            if (shape.fields[i].required && !seen[i]) absent_.push_back({object, &shape.fields[i]});
        return {};
    }

    Status list(const Type& type, void* value, int depth) {
        ATHANOR_CHECK(descend(depth));
        ATHANOR_TRY(Head head, this->head());
        if (head.major != kList) return cannot_convert(head, "a list");
        ATHANOR_TRY(Items elements, items(head));
        std::size_t count = elements.left;
        if (elements.indefinite) ATHANOR_CHECK(count_elements(elements, depth, count));
        ATHANOR_CHECK(add_elements(count));
        type.list->resize(value, 0);
        type.list->resize(value,
                          count);  // to its end: elements must not move, absent members point into them
        std::size_t index = 0;
        while (more(elements))
            if (!take_null()) ATHANOR_CHECK(read(*type.element, type.list->at(value, index++), depth + 1));
        type.list->resize(value, index);
        return {};
    }

    Status count_elements(Items elements, int depth, std::size_t& count) {
        std::string_view from = rest_;
        for (count = 0; more(elements); ++count) ATHANOR_CHECK(skip(depth + 1));
        rest_ = from;
        return {};
    }

    Status map(const Type& type, void* value, int depth) {
        ATHANOR_CHECK(descend(depth));
        ATHANOR_TRY(Head head, this->head());
        if (head.major != kMap) return cannot_convert(head, "a map");
        ATHANOR_TRY(Items entries, items(head));
        std::string key;
        while (more(entries)) {
            ATHANOR_CHECK(string(kText, "a key", key));
            if (take_null()) continue;
            ATHANOR_CHECK(add_elements(1));
            std::size_t before = type.map->size(value);
            void* item = type.map->insert(value, key);
            if (type.map->size(value) == before) return not_valid("a key twice");
            ATHANOR_CHECK(read(*type.element, item, depth + 1));
        }
        return {};
    }

    // Any value, of a member that we do not know or of a list that is counted.
    Status skip(int depth) {
        ATHANOR_CHECK(descend(depth));
        ATHANOR_TRY(Head head, this->head());
        switch (head.major) {
            case kBytes:
            case kText: return chunks(head, [](std::string_view) {});
            case kList:
            case kMap: {
                ATHANOR_TRY(Items inside, items(head));
                while (more(inside)) {
                    ATHANOR_CHECK(skip(depth + 1));
                    if (head.major == kMap) ATHANOR_CHECK(skip(depth + 1));
                }
                return {};
            }
            case kTag: return skip(depth + 1);
            default: return {};
        }
    }

    std::string_view rest_;
    AbsentMembers& absent_;
    std::size_t elements_ = 0;
};

}  // namespace

Status read_cbor(const Shape& shape, std::string_view bytes, void* object, AbsentMembers& absent) {
    if (bytes.size() > kMaxCbor) return serialization_error("The request's body is too large");
    if (bytes.empty()) bytes = "\xa0";  // an operation without input
    return CborReader(bytes, absent).whole(shape, object);
}

}  // namespace athanor::wire
