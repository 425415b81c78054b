#include "gate/audit_parameters.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/encoding.hpp"
#include "wire/access.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kLongestText = 8192;  // a policy's document is whole
constexpr std::string_view kHidden = "\"***\"";

// Lower case, sorted. Whole names; see also is_secret.
constexpr auto kSecrets = std::to_array<std::string_view>({
    "accesstoken",
    "apikeyvalue",
    "authenticationcode1",
    "authenticationcode2",
    "authorization",
    "authtoken",
    "base32stringseed",
    "ciphertextforrecipient",
    "clientsecret",
    "copysourcessecustomerkey",
    "encryptedkeymaterial",
    "idtoken",
    "importtoken",
    "keymaterial",
    "messagebody",
    "passphrase",
    "pipelinedefinition",
    "plaintext",
    "privatekey",
    "privatekeyplaintext",
    "qrcodepng",
    "refreshtoken",
    "samlassertion",
    "secret",
    "secretaccesskey",
    "secretbinary",
    "secretkey",
    "secretstring",
    "securitytoken",
    "sessiontoken",
    "ssecustomerkey",
    "token",
    "tokencode",
    "webidentitytoken",
});
// Texts that are requests themselves, with environments and messages in them.
constexpr auto kWholeRequests =
    std::to_array<std::string_view>({"Input", "InputTemplate", "Detail", "Message"});

bool is_environment(std::string_view name) { return name.find("nvironment") != name.npos; }

// Keys of maps are people's own words: "DB_PASSWORD", "api-key".
bool names_secret_loosely(std::string_view key) {
    std::string letters;
    for (char c : to_lower(key)) {
        if (c >= 'a' && c <= 'z') letters += c;
    }
    if (letters.ends_with("id")) return false;  // an access key's
    for (std::string_view word :
         {"password", "passwd", "secret", "token", "credential", "apikey", "privatekey", "accesskey"}) {
        if (letters.find(word) != letters.npos) return true;
    }
    return false;
}

std::string_view cut(std::string_view text) {
    if (text.size() <= kLongestText) return text;
    std::size_t end = kLongestText;
    while (end > kLongestText - 4 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
    return text.substr(0, end);
}

void append_text(std::string& out, std::string_view text) {
    if (text.size() <= kLongestText) return append_quoted(out, text);
    append_quoted(out, std::string(cut(text)) + "...");
}

struct Walk {
    std::string& out;
    bool shallow = false;  // only texts, numbers and the like
    std::size_t limit = kLongestAudited;
    std::size_t left_out = 0;  // values that had no room any more

    bool full() {
        if (out.size() < limit) return false;
        ++left_out;
        return true;
    }

    void structure(const wire::Shape& shape, const void* object) {
        out += '{';
        bool first = true;
        for (const wire::Field& field : shape.fields) {
            const wire::Type& type = *field.type;
            if (type.kind == wire::Kind::stream || type.kind == wire::Kind::blob) continue;
            if (shallow && (type.kind == wire::Kind::list || type.kind == wire::Kind::map ||
                            type.kind == wire::Kind::structure))
                continue;
            const void* value = wire::value_of(object, field);
            if (!value || full() || is_empty(type, value)) continue;
            if (!first) out += ',';
            first = false;
            name(field.name);
            member(field.name, type, value);
        }
        out += '}';
    }

    static bool is_empty(const wire::Type& type, const void* value) {
        if (type.kind == wire::Kind::list) return type.list->size(value) == 0;
        return type.kind == wire::Kind::map && type.map->size(value) == 0;
    }

    // S3's are as CloudTrail has them, all others begin with a small letter.
    void name(std::string_view text) {
        out += '"';
        if (text == "Bucket") {
            out += "bucketName";
        } else {
            std::size_t at = out.size();
            out += text;
            if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
                out[at] = static_cast<char>(text[0] | 0x20);
        }
        out += "\":";
    }

    void member(std::string_view name, const wire::Type& type, const void* value) {
        const bool whole_request = type.kind == wire::Kind::string &&
                                   std::ranges::find(kWholeRequests, name) != kWholeRequests.end();
        if (type.sensitive || whole_request || is_secret(name)) {
            out += kHidden;
        } else if (type.kind == wire::Kind::map) {
            map(type, value, is_environment(name));
        } else {
            this->value(type, value);
        }
    }

    void map(const wire::Type& type, const void* object, bool hidden) {
        out += '{';
        bool first = true;
        wire::visit_map(type, object, [&](const std::string& key, const void* item) {
            if (full()) return;
            if (!first) out += ',';
            first = false;
            append_text(out, key);
            out += ':';
            if (hidden || type.element->sensitive || names_secret_loosely(key))
                out += kHidden;
            else
                value(*type.element, item);
        });
        out += '}';
    }

    void value(const wire::Type& type, const void* value) {
        if (type.sensitive) {
            out += kHidden;
            return;
        }
        switch (type.kind) {
            case wire::Kind::string: append_text(out, wire::as<std::string>(value)); return;
            case wire::Kind::integer: out += std::to_string(wire::as<std::int64_t>(value)); return;
            case wire::Kind::real: out += json::Writer().number(wire::as<double>(value)).text(); return;
            case wire::Kind::boolean: out += wire::as<bool>(value) ? "true" : "false"; return;
            case wire::Kind::timestamp:
                out += json::Writer().number(to_epoch_seconds(wire::as<Timestamp>(value))).text();
                return;
            case wire::Kind::list: list(type, value); return;
            case wire::Kind::map: map(type, value, false); return;
            case wire::Kind::structure: structure(*type.shape, value); return;
            case wire::Kind::blob:
            case wire::Kind::stream: out += "null"; return;
        }
    }

    void list(const wire::Type& type, const void* list) {
        out += '[';
        bool first = true;
        for (std::size_t i = 0, size = type.list->size(list); i < size; ++i) {
            if (full()) continue;
            if (!first) out += ',';
            first = false;
            value(*type.element, type.list->at(const_cast<void*>(list), i));
        }
        out += ']';
    }
};

std::string omitted(std::size_t size) {
    return R"({"omitted":true,"originalSize":)" + std::to_string(size) +
           R"(,"reason":"size is over the limit"})";
}

void write(json::Value value, std::string& out, int depth) {
    if (depth > 16 || out.size() > kLongestAudited) {
        out += "null";
    } else if (auto text = value.string()) {
        append_text(out, *text);
    } else if (value.kind() == json::Kind::object) {
        out += '{';
        bool first = true;
        value.for_each_member([&](std::string_view key, json::Value item) {
            if (!first) out += ',';
            first = false;
            append_text(out, key);
            out += ':';
            if (is_secret(key) || names_secret_loosely(key))
                out += kHidden;
            else
                write(item, out, depth + 1);
        });
        out += '}';
    } else if (value.kind() == json::Kind::array) {
        out += '[';
        bool first = true;
        value.for_each_element([&](json::Value item) {
            if (!first) out += ',';
            first = false;
            write(item, out, depth + 1);
        });
        out += ']';
    } else {
        out += value.exists() ? value.text() : "null";
    }
}

bool begins_with_any(std::string_view name, std::initializer_list<std::string_view> verbs) {
    return std::ranges::any_of(verbs, [&](std::string_view verb) { return name.starts_with(verb); });
}

bool is_any(std::string_view name, std::initializer_list<std::string_view> names) {
    return std::ranges::find(names, name) != names.end();
}

}  // namespace

bool is_secret(std::string_view member) {
    const std::string name = to_lower(member);
    return std::ranges::binary_search(kSecrets, name) || name.find("password") != name.npos ||
           name.find("secretaccess") != name.npos;
}

namespace {

std::string walked(const wire::Shape& shape, const void* object, bool shallow) {
    std::string out;
    out.reserve(256);
    Walk walk{out, shallow};
    walk.structure(shape, object);
    if (walk.left_out != 0 || out.size() > kLongestAudited) return omitted(out.size());
    return out;
}

}  // namespace

std::string audited_json(const wire::Shape& shape, const void* object) {
    return walked(shape, object, false);
}

std::string audited_request(const wire::Operation& operation, const void* input) {
    return walked(*operation.input, input, is_data_event(operation));
}

std::string audited_json(json::Value document) {
    std::string out;
    write(document, out, 0);
    return out.size() > kLongestAudited ? omitted(out.size()) : out;
}

bool changes_something(const wire::Operation& operation) {
    const std::string_view name = operation.name, service = operation.service->name;
    if (begins_with_any(
            name, {"Get", "List", "Describe", "Head", "Lookup", "Search", "Query", "BatchGet",
                   "BatchDescribe", "Simulate", "Filter", "Test", "Check", "Render", "Receive", "Select"}))
        return service == "kms" && is_any(name, {"GetParametersForImport"});
    if (service == "sts") return false;
    if (service == "kms")
        return !is_any(
            name, {"Encrypt", "Decrypt", "ReEncrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext",
                   "GenerateDataKeyPair", "GenerateDataKeyPairWithoutPlaintext", "GenerateRandom",
                   "GenerateMac", "VerifyMac", "Sign", "Verify"});
    return true;
}

// Credentials that were handed out are known by their key's id.
bool tells_answer(const wire::Operation& operation) {
    if (operation.service->name == "sts") return operation.name != "GetCallerIdentity";
    return changes_something(operation) && !is_data_event(operation);
}

bool is_data_event(const wire::Operation& operation) {
    const std::string_view name = operation.name, service = operation.service->name;
    if (service == "s3")  // CloudTrail calls what is about a bucket management, but for the listings of it
        return (name.find("Object") != name.npos && name.find("ObjectLockConfiguration") == name.npos) ||
               name.find("Multipart") != name.npos || name.find("Part") != name.npos;
    if (service == "sqs") return name.find("Message") != name.npos && name != "ListMessageMoveTasks";
    if (service == "logs")
        return is_any(name,
                      {"PutLogEvents", "GetLogEvents", "FilterLogEvents", "StartQuery", "GetQueryResults"});
    if (service == "cloudwatch")
        return is_any(name, {"PutMetricData", "GetMetricData", "GetMetricStatistics", "ListMetrics",
                             "GetMetricWidgetImage"});
    if (service == "events") return name == "PutEvents";
    return service == "sagemaker-runtime" || service == "sagemaker-metrics" ||
           service == "sagemaker-featurestore-runtime";
}

void append_quoted(std::string& out, std::string_view text) {
    const bool plain = std::ranges::all_of(text, [](char c) {
        auto u = static_cast<unsigned char>(c);
        return u >= 0x20 && u < 0x7f && c != '"' && c != '\\';
    });
    if (!plain) {
        out += json::quote(text);
        return;
    }
    out += '"';
    out += text;
    out += '"';
}

}  // namespace athanor::gate
