// Random values of any generated struct, by seed: for tests that hold for every shape. Nothing of the server includes this.
#pragma once

#include "base/random.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

struct RandomOptions {
    bool printable =
        false;  // strings without control characters and outer spaces, as headers and XML need them
    bool non_empty =
        false;  // lists, maps and structs that have at least something in them: XML and headers cannot say "empty"
    bool whole_seconds = false;  // times as HTTP's dates can say them
};

class RandomValues {
public:
    RandomValues(std::uint64_t seed, RandomOptions options) : random_(seed), options_(options) {}

    void fill(const Shape& shape, void* object, int depth = 0) {
        std::size_t chosen = shape.is_union && !shape.fields.empty() ? random_.below(shape.fields.size()) : 0;
        bool any = false;
        for (std::size_t i = 0; i < shape.fields.size(); ++i) {
            const Field& field = shape.fields[i];
            if (field.type->kind == Kind::stream) continue;
            bool wanted = shape.is_union ? i == chosen
                                         : field.optional == nullptr || random_.below(depth < 3 ? 2 : 6) == 0;
            bool last_chance = options_.non_empty && !any && i + 1 == shape.fields.size() &&
                               field.type->kind != Kind::structure;
            if (!wanted && !last_chance) continue;
            if (depth > 6 && field.optional != nullptr && !last_chance && !shape.is_union) continue;
            any = true;
            value(*field.type, engage(object, field), depth + 1, field);
        }
    }

private:
    void value(const Type& type, void* out, int depth, const Field& field) {
        switch (type.kind) {
            case Kind::string: as<std::string>(out) = text(type, field); return;
            case Kind::blob: as<std::string>(out) = random_.bytes(1 + random_.below(20)); return;
            case Kind::integer: as<std::int64_t>(out) = integer(); return;
            case Kind::real: as<double>(out) = real(); return;
            case Kind::boolean: as<bool>(out) = random_.below(2) == 1; return;
            case Kind::timestamp: as<Timestamp>(out) = time(); return;
            case Kind::structure: fill(*type.shape, out, depth); return;
            case Kind::list: {
                std::size_t size = count(depth);
                type.list->resize(out, size);
                for (std::size_t i = 0; i < size; ++i)
                    value(*type.element, type.list->at(out, i), depth + 1, field);
                return;
            }
            case Kind::map:
                for (std::size_t i = 0, size = count(depth); i < size; ++i)
                    value(*type.element, type.map->insert(out, "k" + std::to_string(random_.below(1000))),
                          depth + 1, field);
                return;
            case Kind::stream: return;
        }
    }

    std::size_t count(int depth) {
        std::size_t least = options_.non_empty ? 1 : 0;
        return least + (depth > 5 ? 0 : random_.below(3));
    }

    std::string text(const Type& type, const Field& field) {
        if (!type.values.empty()) return std::string(type.values[random_.below(type.values.size())]);
        static constexpr std::string_view kPlain[] = {"a", "x-1", "team.9", "0"};
        static constexpr std::string_view kPrintable[] = {"a",   "Zürich", "a b&c<d>\"e'", "日本",
                                                          "]]>", "😀",     "a/b?c=d"};
        static constexpr std::string_view kAny[] = {
            "",     " ",        "a",    "Zürich",           "\t\n\r", "\x01\x1f",
            "\"\\", "a b&c<d>", "日本", "\xf0\x9f\x98\x80", "]]>"};
        if (field.location != Location::body && field.location != Location::payload)
            return std::string(kPlain[random_.below(std::size(kPlain))]);
        if (options_.printable) return std::string(kPrintable[random_.below(std::size(kPrintable))]);
        return std::string(kAny[random_.below(std::size(kAny))]);
    }

    std::int64_t integer() {
        switch (random_.below(4)) {
            case 0: return static_cast<std::int64_t>(random_.next_u64());
            case 1: return 0;
            case 2: return -static_cast<std::int64_t>(random_.below(1000));
            default: return static_cast<std::int64_t>(random_.below(1'000'000));
        }
    }

    double real() {
        switch (random_.below(5)) {
            case 0: return 0.1;
            case 1: return -1.0 / static_cast<double>(1 + random_.below(100));
            case 2: return static_cast<double>(random_.next_u64());
            case 3: return 1e-300;
            default: return std::numeric_limits<double>::infinity();
        }
    }

    Timestamp time() {
        auto micros = static_cast<std::int64_t>(random_.below(4'000'000'000'000'000));
        return Timestamp(Duration(options_.whole_seconds ? micros / 1'000'000 * 1'000'000 : micros));
    }

    SeededRandom random_;
    RandomOptions options_;
};

}  // namespace athanor::wire
