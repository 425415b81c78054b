// Structs as XML: S3's bodies (rest-xml) and the answers of the query protocol. Reading is lenient about unknown elements and name
// spaces and strict about well-formedness: no DTD, no entities of its own, valid UTF-8, at most 4 MiB.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "wire/access.hpp"

namespace athanor::wire {

inline constexpr std::size_t kMaxXml =
    4u << 20;  // CompleteMultipartUpload of 10,000 parts with checksums is 2 MiB

// Reads an object whose root element is named `root` (its local name). MalformedXML otherwise.
Status read_xml(const Shape& shape, std::string_view text, std::string_view root, void* object,
                AbsentMembers& absent);

class XmlWriter {
public:
    void declaration() { out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"; }
    void open(std::string_view name);
    void open(std::string_view name, std::string_view xml_namespace);
    void close(std::string_view name);
    void text(std::string_view value);
    void element(std::string_view name, std::string_view value);

    void members(const Shape& shape, const void* object,
                 bool without_millis = false);  // those whose location is the body

    std::string take() && { return std::move(out_); }

private:
    void member(const Field& field, const void* value);
    void value(const Type& type, TimeFormat time, std::string_view name, const Field* field,
               const void* value);
    void escaped(std::string_view value);

    std::string out_;
    bool without_millis_ = false;  // query services print whole seconds where they can
};

// The name of a member's element: a flattened list with named elements is called by those, a flattened map by its entry.
std::string_view element_name_of(const Field& field);
inline bool is_flattened(const Field& field) { return field.flattened || field.type->flattened; }

}  // namespace athanor::wire
