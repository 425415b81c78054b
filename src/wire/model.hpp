// The API models as tables. apis/generate.py turns apis/<service>.json into plain structs (what services write code against) and into
// constant tables of the types below, which describe those structs: where a member lies, of what kind it is, which constraints it has,
// where it travels. ONE interpreter (decode, encode, validate, mirror, stored JSON) walks the tables; no code is generated per member.
//
// Everything here is immutable and lives as long as the program; the tables are initialised at compile time and cost nothing at start.
// Memory of members is reached through offsets and, for std::optional, std::vector and std::map, through small function tables
// (ops.hpp), so that the interpreter is type-erased and yet never guesses at a layout.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace athanor::wire {

struct Shape;
struct Service;

// The C++ type of a value: std::string (string, blob), std::int64_t, double, bool, Timestamp, std::unique_ptr<ByteStream>,
// std::vector<T>, std::map<std::string, T>, or a generated struct.
enum class Kind : std::uint8_t {
    string,
    integer,
    real,
    boolean,
    timestamp,
    blob,
    stream,
    list,
    map,
    structure
};

enum class Location : std::uint8_t { body, uri, query, header, headers, status, payload };

enum class TimeFormat : std::uint8_t {
    standard,
    epoch,
    iso8601,
    http_date
};  // standard: whatever the protocol says

enum class Protocol : std::uint8_t { json, rest_json, query, rest_xml, cbor };

struct OptionalOps {
    void* (*engage)(void* optional);     // emplaces a default value unless there is one; the value's address
    void* (*get)(const void* optional);  // the value's address, or null
    void (*reset)(void* optional);
};

struct ListOps {
    std::size_t (*size)(const void* list);
    void* (*at)(const void* list, std::size_t index);
    void (*resize)(void* list, std::size_t size);
};

struct MapOps {
    std::size_t (*size)(const void* map);
    void* (*insert)(void* map, std::string key);  // the value's address
    void (*visit)(const void* map, void* context,
                  void (*each)(void* context, const std::string& key, void* value));
    void (*clear)(void* map);
};

// A regular expression of the model, in Java's dialect; compiled at its first use (pattern.cpp) and kept.
struct Pattern {
    std::string_view text;             // as the model has it, and as errors show it
    std::string_view expression = {};  // rewritten for PCRE2, where that is needed
    mutable std::atomic<const void*> compiled = nullptr;
};

inline constexpr std::int64_t kNoMin = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t kNoMax = std::numeric_limits<std::int64_t>::max();

struct Type {
    Kind kind = Kind::string;
    TimeFormat time = TimeFormat::standard;
    bool sensitive = false;      // never shown in errors or logs
    bool flattened = false;      // XML and query: elements without a wrapper
    bool instance_type = false;  // an enum of instance types: ml.* and local* are accepted besides `values`
    std::int64_t min = kNoMin;   // of a length (string: characters; list, map: elements) or of a number
    std::int64_t max = kNoMax;
    double real_min = -std::numeric_limits<double>::infinity();
    double real_max = std::numeric_limits<double>::infinity();
    const Pattern* pattern = nullptr;
    std::span<const std::string_view> values = {};  // of an enum
    const Shape* shape = nullptr;                   // structure
    const Type* key = nullptr;                      // map
    const Type* element = nullptr;                  // list: an element; map: a value
    const ListOps* list = nullptr;
    const MapOps* map = nullptr;
    std::string_view element_name = "member";  // XML and query: of a list's element; of a map's value
    std::string_view key_name = "key";
};

struct Field {
    std::string_view name;       // as the model spells it: "TrainingJobName"
    std::string_view wire_name;  // JSON key, XML element, header, query or path parameter
    const Type* type = nullptr;
    const OptionalOps* optional = nullptr;  // null: a plain member, which the model calls required
    std::uint32_t offset = 0;
    Location location = Location::body;
    TimeFormat time = TimeFormat::standard;  // overrides the type's
    bool required = false;
    bool flattened = false;
    bool xml_attribute = false;
    bool idempotency_token = false;
    std::string_view xml_namespace = {};
    std::string_view xml_prefix = {};
};

struct Shape {
    std::string_view name;
    std::size_t size = 0;
    std::span<const Field> fields = {};                // in the model's order
    std::span<const std::uint16_t> by_wire_name = {};  // indexes of the body's fields, sorted by wire_name
    std::span<const std::uint16_t> headers = {};  // indexes of the header fields, sorted by lower-cased name
    std::span<const std::string_view> header_names = {};  // those names, lower-cased
    const Field* payload = nullptr;                       // the body is this field's value
    std::string_view xml_root = {};                       // element name, where it is not `name`
    std::string_view xml_namespace = {};
    bool is_union = false;         // exactly one member is set
    bool is_text = false;          // XML: the only member is the root's text (GetBucketLocation)
    bool streaming = false;        // has a member of kind stream
    bool is_event_stream = false;  // the body is a sequence of frames
};

// How a struct is made and destroyed where its type is not known: by the console, a pipeline's step, a schedule.
struct Lifetime {
    void* (*create)();
    void (*destroy)(void* value);
};

struct ErrorModel {
    std::string_view name;  // "QueueDoesNotExist"
    std::string_view code;  // on the query protocol, where it differs
    int status = 400;
    bool sender = true;
    std::string_view message_name = "message";  // the JSON member that carries the text
};

struct Operation {
    std::string_view name;
    const Service* service = nullptr;
    bool described = false;  // false: the name is known, no tables exist
    const Shape* input = nullptr;
    const Shape* output = nullptr;
    const Lifetime* input_lifetime = nullptr;
    const Lifetime* output_lifetime = nullptr;
    std::string_view method = "POST";
    std::string_view uri = "/";  // REST: "/{Bucket}/{Key+}?uploads"
    int status = 200;
    std::string_view result_wrapper = {};                   // query
    std::string_view input_root = {};                       // rest-xml: element around the input's members
    bool anonymous = false;                                 // needs no signature (AssumeRoleWithWebIdentity)
    bool checksum_required = false;                         // the body must carry a checksum (S3)
    std::span<const std::string_view> required_query = {};  // what tells it from others on the same path
    std::span<const std::string_view> required_headers = {};

    // The body is handed to the handler as a stream: the gate must not read it before.
    bool streaming_input() const { return input != nullptr && input->streaming; }
};

struct Service {
    std::string_view name;           // botocore's: "sagemaker-runtime"
    std::string_view signing_name;   // of the credential scope: "sagemaker"
    std::string_view action_prefix;  // of IAM actions: "sagemaker" in "sagemaker:InvokeEndpoint"
    std::string_view api_version;
    std::string_view target_prefix = {};  // X-Amz-Target: <prefix>.<operation>
    std::string_view xml_namespace = {};
    std::string_view validation_code = "ValidationException";
    std::uint8_t protocols = 0;  // bits of Protocol
    bool json_1_0 = false;
    bool query_compatible = false;  // errors carry x-amzn-query-error when the client asks
    bool lenient = false;           // S3: constraints are the service's own business
    std::span<const Operation* const> operations = {};  // sorted by name
    std::span<const ErrorModel> errors = {};            // sorted by name

    bool speaks(Protocol protocol) const {
        return (protocols & (1u << static_cast<unsigned>(protocol))) != 0;
    }
};

// Decoded names and values of a path, a query string or a form.
using Parameters = std::vector<std::pair<std::string, std::string>>;

const Operation* find_operation(const Service& service, std::string_view name);  // null: not even a name
const ErrorModel* find_error(const Service& service, std::string_view name);

template <class T>
const Shape& shape_of() {
    return T::kShape;
}

}  // namespace athanor::wire
