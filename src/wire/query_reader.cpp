#include <algorithm>

#include "wire/query.hpp"
#include "wire/text.hpp"
#include "wire/xml.hpp"

namespace athanor::wire {
namespace {

constexpr std::size_t kMaxListElements = 10'000;

class QueryReader {
public:
    QueryReader(const Parameters& form, AbsentMembers& absent) : form_(form), absent_(absent) {}

    Status structure(const Shape& shape, const std::string& prefix, void* object) {
        for (const Field& field : shape.fields) {
            if (field.location != Location::body) continue;
            std::string name = prefix + std::string(field.wire_name);
            if (is_flattened(field)) name = prefix + std::string(element_name_of(field));
            if (find(name) != nullptr || has_below(name))
                ATHANOR_CHECK(value(*field.type, is_flattened(field), name, engage(object, field)));
            else if (field.required)
                absent_.push_back({object, &field});
        }
        return {};
    }

private:
    Status value(const Type& type, bool flattened, const std::string& name, void* out) {
        switch (type.kind) {
            case Kind::structure: return structure(*type.shape, name + ".", out);
            case Kind::list:
                return list(type, flattened ? name + "." : name + "." + std::string(type.element_name) + ".",
                            out);
            case Kind::map: return map(type, flattened ? name + "." : name + ".entry.", out);
            default: break;
        }
        const std::string* text = find(name);
        if (text == nullptr || !read_text(type, *text, out))
            return fail("MalformedInput", "Invalid value for the parameter " + name);
        return {};
    }

    Status list(const Type& type, const std::string& prefix, void* out) {
        std::size_t count = 0;
        while (count < kMaxListElements && present(prefix + std::to_string(count + 1))) ++count;
        type.list->resize(out, count);
        for (std::size_t i = 0; i < count; ++i)
            ATHANOR_CHECK(value(*type.element, type.element->flattened, prefix + std::to_string(i + 1),
                                type.list->at(out, i)));
        return {};
    }

    Status map(const Type& type, const std::string& prefix, void* out) {
        for (std::size_t i = 1; i <= kMaxListElements && present(prefix + std::to_string(i)); ++i) {
            std::string entry = prefix + std::to_string(i) + ".";
            const std::string* key = find(entry + std::string(type.key_name));
            std::string name = entry + std::string(type.element_name);
            if (key == nullptr || !present(name)) return fail("MalformedInput", "Incomplete entry " + entry);
            ATHANOR_CHECK(value(*type.element, type.element->flattened, name, type.map->insert(out, *key)));
        }
        return {};
    }

    bool present(const std::string& name) const { return find(name) != nullptr || has_below(name); }

    const std::string* find(std::string_view name) const {
        auto found = std::ranges::lower_bound(
            form_, name, {}, [](const auto& entry) { return std::string_view(entry.first); });
        return found != form_.end() && found->first == name ? &found->second : nullptr;
    }

    bool has_below(const std::string& name) const {
        std::string below = name + ".";
        auto found = std::ranges::lower_bound(
            form_, below, {}, [](const auto& entry) -> const std::string& { return entry.first; });
        return found != form_.end() && found->first.starts_with(below);
    }

    const Parameters& form_;
    AbsentMembers& absent_;
};

}  // namespace

Status read_query(const Shape& shape, Parameters& form, void* object, AbsentMembers& absent) {
    std::ranges::sort(form);
    return QueryReader(form, absent).structure(shape, "", object);
}

}  // namespace athanor::wire
