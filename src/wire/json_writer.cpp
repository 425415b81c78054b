#include "base/encoding.hpp"
#include "wire/json.hpp"
#include "wire/text.hpp"

namespace athanor::wire {
namespace {

void write_timestamp(TimeFormat format, Timestamp time, json::Writer& out) {
    if (format == TimeFormat::iso8601 || format == TimeFormat::http_date) {
        out.string(print_timestamp(format, time));
    } else {
        double seconds = to_epoch_seconds(time);
        auto whole = static_cast<std::int64_t>(seconds);
        static_cast<double>(whole) == seconds ? out.number(whole) : out.number(seconds);
    }
}

}  // namespace

void write_json_value(const Type& type, TimeFormat time, const void* value, json::Writer& out,
                      JsonOptions options) {
    if (options.redact && type.sensitive) {
        out.string("***");
        return;
    }
    switch (type.kind) {
        case Kind::string: out.string(as<std::string>(value)); return;
        case Kind::blob: out.string(base64(as<std::string>(value))); return;
        case Kind::integer: out.number(as<std::int64_t>(value)); return;
        case Kind::real: out.number(as<double>(value)); return;
        case Kind::boolean: out.boolean(as<bool>(value)); return;
        case Kind::timestamp:
            write_timestamp(time == TimeFormat::standard ? type.time : time, as<Timestamp>(value), out);
            return;
        case Kind::list:
            out.begin_array();
            for (std::size_t i = 0, size = type.list->size(value); i < size; ++i)
                write_json_value(*type.element, TimeFormat::standard, type.list->at(value, i), out, options);
            out.end_array();
            return;
        case Kind::map:
            out.begin_object();
            visit_map(type, value, [&](const std::string& key, const void* item) {
                out.key(key);
                write_json_value(*type.element, TimeFormat::standard, item, out, options);
            });
            out.end_object();
            return;
        case Kind::structure: write_json(*type.shape, value, out, options); return;
        case Kind::stream: out.null(); return;
    }
}

void write_json(const Shape& shape, const void* object, json::Writer& out, JsonOptions options) {
    bool everything = options.members == Members::everything;
    out.begin_object();
    for (const Field& field : shape.fields) {
        if (field.type->kind == Kind::stream) continue;
        if (!everything && field.location != Location::body && field.location != Location::payload) continue;
        const void* value = value_of(object, field);
        if (value == nullptr) continue;
        out.key(everything ? field.name : field.wire_name);
        // Stored times are numbers whatever the wire says, so that no form loses microseconds.
        write_json_value(*field.type, everything ? TimeFormat::epoch : field.time, value, out, options);
    }
    out.end_object();
}

}  // namespace athanor::wire
