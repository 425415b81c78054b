#include "base/json.hpp"

#include <simdjson.h>

#include <charconv>
#include <cmath>

#include "base/encoding.hpp"

namespace athanor::json {
namespace dom = simdjson::dom;

static_assert(sizeof(dom::element) == 16 && alignof(dom::element) <= 8 &&
              std::is_trivially_copyable_v<dom::element>);

class ValueAccess {
public:
    static dom::element get(const Value& value) {
        dom::element element;
        std::memcpy(static_cast<void*>(&element), value.element_, sizeof element);
        return element;
    }
    static Value make(dom::element element) {
        Value value;
        std::memcpy(value.element_, static_cast<const void*>(&element), sizeof element);
        value.exists_ = true;
        return value;
    }
};

namespace {

Value value_or_missing(simdjson::simdjson_result<dom::element> found) {
    dom::element element;
    return found.get(element) == simdjson::SUCCESS ? ValueAccess::make(element) : Value();
}

void write_text(Writer& out, Value value) {
    switch (value.kind()) {
        case Kind::missing:
        case Kind::null: out.null(); break;
        case Kind::boolean: out.boolean(*value.boolean()); break;
        case Kind::integer: {
            std::uint64_t large = 0;
            if (auto number = value.integer()) {
                out.number(*number);
            } else if (ValueAccess::get(value).get(large) == simdjson::SUCCESS) {
                out.number(large);
            }
            break;
        }
        case Kind::real: out.number(*value.real()); break;
        case Kind::string: out.string(*value.string()); break;
        case Kind::array:
            out.begin_array();
            value.for_each_element([&](Value element) { write_text(out, element); });
            out.end_array();
            break;
        case Kind::object:
            out.begin_object();
            value.for_each_member([&](std::string_view key, Value member) {
                out.key(key);
                write_text(out, member);
            });
            out.end_object();
            break;
    }
}

}  // namespace

Kind Value::kind() const {
    if (!exists_) return Kind::missing;
    switch (ValueAccess::get(*this).type()) {
        case dom::element_type::ARRAY: return Kind::array;
        case dom::element_type::OBJECT: return Kind::object;
        case dom::element_type::INT64:
        case dom::element_type::UINT64: return Kind::integer;
        case dom::element_type::DOUBLE: return Kind::real;
        case dom::element_type::STRING: return Kind::string;
        case dom::element_type::BOOL: return Kind::boolean;
        case dom::element_type::NULL_VALUE: return Kind::null;
    }
    return Kind::missing;
}

Value Value::operator[](std::string_view key) const {
    if (kind() != Kind::object) return {};
    return value_or_missing(ValueAccess::get(*this).at_key(key));
}

Value Value::at(std::size_t index) const {
    if (kind() != Kind::array) return {};
    return value_or_missing(ValueAccess::get(*this).at(index));
}

std::size_t Value::size() const {
    std::size_t count = 0;
    // simdjson's own count saturates at 2^24 - 1.
    if (kind() == Kind::array) {
        dom::array array = ValueAccess::get(*this).get_array().value_unsafe();
        for (auto it = array.begin(); it != array.end(); ++it) ++count;
    } else if (kind() == Kind::object) {
        dom::object object = ValueAccess::get(*this).get_object().value_unsafe();
        for (auto it = object.begin(); it != object.end(); ++it) ++count;
    }
    return count;
}

std::optional<std::string_view> Value::string() const {
    std::string_view text;
    if (!exists_ || ValueAccess::get(*this).get(text) != simdjson::SUCCESS) return std::nullopt;
    return text;
}

std::optional<std::int64_t> Value::integer() const {
    if (!exists_) return std::nullopt;
    dom::element element = ValueAccess::get(*this);
    std::int64_t number = 0;
    if (element.get(number) == simdjson::SUCCESS) return number;
    double real_number = 0;
    if (!element.is_double() || element.get(real_number) != simdjson::SUCCESS) return std::nullopt;
    // 2^63 is a double, 2^63 - 1 is not.
    if (std::trunc(real_number) != real_number || real_number < -0x1p63 || real_number >= 0x1p63)
        return std::nullopt;
    return static_cast<std::int64_t>(real_number);
}

std::optional<double> Value::real() const {
    double number = 0;
    if (!exists_ || ValueAccess::get(*this).get(number) != simdjson::SUCCESS) return std::nullopt;
    return number;
}

std::optional<bool> Value::boolean() const {
    bool truth = false;
    if (!exists_ || ValueAccess::get(*this).get(truth) != simdjson::SUCCESS) return std::nullopt;
    return truth;
}

std::string Value::string_or(std::string_view otherwise) const {
    return std::string(string().value_or(otherwise));
}
std::int64_t Value::integer_or(std::int64_t otherwise) const { return integer().value_or(otherwise); }
double Value::real_or(double otherwise) const { return real().value_or(otherwise); }
bool Value::boolean_or(bool otherwise) const { return boolean().value_or(otherwise); }

void Value::for_each_member(const std::function<void(std::string_view, Value)>& visit) const {
    if (kind() != Kind::object) return;
    dom::object object = ValueAccess::get(*this).get_object().value_unsafe();
    for (auto [key, element] : object) visit(key, ValueAccess::make(element));
}

void Value::for_each_element(const std::function<void(Value)>& visit) const {
    if (kind() != Kind::array) return;
    dom::array array = ValueAccess::get(*this).get_array().value_unsafe();
    for (dom::element element : array) visit(ValueAccess::make(element));
}

std::string Value::text() const {
    Writer out;
    write_text(out, *this);
    return std::move(out).take();
}

struct Document::Impl {
    dom::document document;
};

Document::Document(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Document::Document(Document&&) noexcept = default;
Document& Document::operator=(Document&&) noexcept = default;
Document::~Document() = default;
Value Document::root() const { return ValueAccess::make(impl_->document.root()); }

Result<Document> parse(std::string_view text) {
    // A thread keeps one parser for the usual small documents; what a large one needs is not kept.
    constexpr std::size_t kKept = 256 * 1024, kDepth = 128;
    auto make_parser = [] {
        auto parser = std::make_unique<dom::parser>();
        return parser->allocate(4096, kDepth) == simdjson::SUCCESS ? std::move(parser) : nullptr;
    };
    thread_local std::unique_ptr<dom::parser> kept = make_parser();
    std::unique_ptr<dom::parser> own = text.size() > kKept ? make_parser() : nullptr;
    dom::parser* parser = own ? own.get() : kept.get();
    if (parser == nullptr) return internal_error("out of memory for a JSON parser");

    auto impl = std::make_unique<Document::Impl>();
    auto parsed = parser->parse_into_document(impl->document, text.data(), text.size());
    if (parsed.error() == simdjson::MEMALLOC) return internal_error("out of memory for a JSON document");
    if (parsed.error() != simdjson::SUCCESS) {
        return fail("SerializationException", std::string("The request body is not valid JSON: ") +
                                                  simdjson::error_message(parsed.error()));
    }
    return Document(std::move(impl));
}

}  // namespace athanor::json
