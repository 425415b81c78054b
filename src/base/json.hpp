// JSON: simdjson to read, a writer that appends to a string. Include this, not simdjson, above base.
//
//     ATHANOR_TRY(json::Document document, json::parse(text));
//     std::string name = document.root()["name"].string_or("");
//
// The writer places commas itself:
//
//     json::Writer w;
//     w.begin_object(); w.key("name").string("a"); w.key("sizes").begin_array(); w.number(1); w.end_array();
//     w.end_object(); std::string text = std::move(w).take();
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::json {

enum class Kind { null, boolean, integer, real, string, array, object, missing };

// A place in a Document, valid as long as the Document is. Looking up what is not there gives a Value of kind
// `missing`.
class Value {
public:
    Value() = default;
    Kind kind() const;
    bool exists() const { return kind() != Kind::missing; }
    bool is_null() const { return kind() == Kind::null; }

    Value operator[](std::string_view key) const;  // of an object
    Value at(std::size_t index) const;             // of an array
    std::size_t size() const;                      // members or elements

    std::optional<std::string_view> string() const;
    std::optional<std::int64_t> integer()
        const;                           // also a real without fraction; not what 64 signed bits cannot hold
    std::optional<double> real() const;  // also an integer
    std::optional<bool> boolean() const;

    std::string string_or(std::string_view otherwise) const;
    std::int64_t integer_or(std::int64_t otherwise) const;
    double real_or(double otherwise) const;
    bool boolean_or(bool otherwise) const;

    void for_each_member(const std::function<void(std::string_view key, Value value)>& visit) const;
    void for_each_element(const std::function<void(Value value)>& visit) const;
    std::string text() const;  // written again, minified

private:
    friend class Document;
    friend class ValueAccess;
    // A simdjson::dom::element, which is two words: a tape pointer and an index.
    alignas(8) unsigned char element_[16] = {};
    bool exists_ = false;
};

class Document {
public:
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();
    Value root() const;

private:
    friend Result<Document> parse(std::string_view text);
    struct Impl;
    explicit Document(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

// SerializationException on text that is not JSON, or nested deeper than 128.
Result<Document> parse(std::string_view text);

class Writer {
public:
    Writer& begin_object();
    Writer& end_object();
    Writer& begin_array();
    Writer& end_array();
    Writer& key(std::string_view name);
    Writer& string(std::string_view value);  // bytes that are not UTF-8 become U+FFFD
    Writer& number(std::int64_t value);
    Writer& number(std::uint64_t value);
    Writer& number(int value) { return number(static_cast<std::int64_t>(value)); }
    Writer& number(double value);  // shortest form that reads back the same; NaN and infinities as strings
    Writer& boolean(bool value);
    Writer& null();
    Writer& raw(std::string_view json);  // a value that is JSON already

    const std::string& text() const { return out_; }
    std::string take() && { return std::move(out_); }

private:
    void separate();
    std::string out_;
    bool first_ = true;
    bool after_key_ = false;
};

std::string quote(std::string_view text);

}  // namespace athanor::json
