#include "services/s3/access_log_line.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::s3 {
namespace {

constexpr std::string_view kRedacted = "REDACTED";
constexpr std::array<std::string_view, 3> kSecrets = {"x-amz-signature", "x-amz-security-token", "signature"};
constexpr std::array<std::string_view, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// AWS's names where they are not the operation's own words (see logged_operation).
using Name = std::pair<std::string_view, std::string_view>;
constexpr auto kNames = std::to_array<Name>({
    {"GetObject", "GET.OBJECT"},
    {"HeadObject", "HEAD.OBJECT"},
    {"PutObject", "PUT.OBJECT"},
    {"CopyObject", "COPY.OBJECT"},
    {"DeleteObject", "DELETE.OBJECT"},
    {"DeleteObjects", "POST.MULTI_OBJECT_DELETE"},
    {"GetObjectAttributes", "GET.OBJECT_ATTRIBUTES"},
    {"RestoreObject", "POST.RESTORE"},
    {"SelectObjectContent", "POST.SELECT"},
    {"ListObjects", "GET.BUCKET"},
    {"ListObjectsV2", "GET.BUCKET"},
    {"ListObjectVersions", "GET.BUCKETVERSIONS"},
    {"HeadBucket", "HEAD.BUCKET"},
    {"CreateBucket", "PUT.BUCKET"},
    {"DeleteBucket", "DELETE.BUCKET"},
    {"CreateMultipartUpload", "POST.UPLOADS"},
    {"UploadPart", "PUT.PART"},
    {"UploadPartCopy", "COPY.PART"},
    {"CompleteMultipartUpload", "POST.UPLOAD"},
    {"AbortMultipartUpload", "DELETE.UPLOAD"},
    {"ListParts", "GET.UPLOAD"},
    {"ListMultipartUploads", "GET.UPLOADS"},
    {"GetObjectAcl", "GET.ACL"},
    {"PutObjectAcl", "PUT.ACL"},
    {"GetObjectRetention", "GET.OBJECT_LOCK_RETENTION"},
    {"PutObjectRetention", "PUT.OBJECT_LOCK_RETENTION"},
    {"GetObjectLegalHold", "GET.OBJECT_LOCK_LEGALHOLD"},
    {"PutObjectLegalHold", "PUT.OBJECT_LOCK_LEGALHOLD"},
    {"GetBucketPolicy", "GET.BUCKETPOLICY"},
    {"PutBucketPolicy", "PUT.BUCKETPOLICY"},
    {"DeleteBucketPolicy", "DELETE.BUCKETPOLICY"},
    {"GetBucketLogging", "GET.LOGGING_STATUS"},
    {"PutBucketLogging", "PUT.LOGGING_STATUS"},
    {"GetBucketLifecycleConfiguration", "GET.LIFECYCLE"},
    {"PutBucketLifecycleConfiguration", "PUT.LIFECYCLE"},
    {"GetBucketNotificationConfiguration", "GET.NOTIFICATION"},
    {"PutBucketNotificationConfiguration", "PUT.NOTIFICATION"},
    {"GetBucketAccelerateConfiguration", "GET.ACCELERATE"},
    {"PutBucketAccelerateConfiguration", "PUT.ACCELERATE"},
    {"GetBucketInventoryConfiguration", "GET.INVENTORY"},
    {"PutBucketInventoryConfiguration", "PUT.INVENTORY"},
    {"DeleteBucketInventoryConfiguration", "DELETE.INVENTORY"},
    {"ListBucketInventoryConfigurations", "GET.INVENTORY"},
});

constexpr auto kMethodNames = std::to_array<Name>({{"Get", "GET."}, {"Put", "PUT."}, {"Delete", "DELETE."}});

// "BucketRequestPayment" -> "REQUEST_PAYMENT", "PublicAccessBlock" -> "PUBLIC_ACCESS_BLOCK"
std::string in_capitals(std::string_view words) {
    if (words.starts_with("Bucket")) words.remove_prefix(6);
    std::string out;
    for (char c : words) {
        bool capital = c >= 'A' && c <= 'Z';
        if (capital && !out.empty()) out += '_';
        out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return out;
}

// A quote would end the field, a control character the line.
std::string in_quotes(std::string_view text) {
    std::string out = "\"";
    for (char c : text) {
        auto byte = static_cast<unsigned char>(c);
        if (c == '"' || byte < 0x20 || byte == 0x7f)
            out += fmt::format("%{:02X}", byte);
        else
            out += c;
    }
    return out + '"';
}

std::string or_dash(std::string_view text) { return std::string(text.empty() ? "-" : text); }

// A bare field: nothing of what a client sent may look like the end of it.
std::string bare(std::string_view text) {
    std::string out;
    for (char c : text)
        if (static_cast<unsigned char>(c) > 0x20 && c != '"' && c != 0x7f) out += c;
    return or_dash(out);
}

template <class T>
std::string number(const std::optional<T>& value) {
    return value ? std::to_string(*value) : "-";
}

}  // namespace

std::string logged_uri(std::string_view method, std::string_view target) {
    std::string out = std::string(method) + ' ';
    auto mark = target.find('?');
    out += target.substr(0, mark);
    std::string_view rest = mark == target.npos ? std::string_view() : target.substr(mark + 1);
    if (mark != target.npos) out += '?';
    while (!rest.empty()) {
        auto end = rest.find('&');
        std::string_view pair = rest.substr(0, end);
        auto equals = pair.find('=');
        // Decoded, for %2D may stand where '-' does.
        auto name =
            to_lower(uri_decode(pair.substr(0, equals)).value_or(std::string(pair.substr(0, equals))));
        bool secret = equals != pair.npos && std::ranges::find(kSecrets, name) != kSecrets.end();
        out += secret ? std::string(pair.substr(0, equals + 1)) + std::string(kRedacted) : std::string(pair);
        if (end == rest.npos) break;
        out += '&';
        rest = rest.substr(end + 1);
    }
    return out + " HTTP/1.1";
}

std::string logged_operation(const wire::Operation* operation, std::string_view method, bool has_key) {
    if (method == "OPTIONS") return "REST.OPTIONS.PREFLIGHT";
    if (operation && method == "POST" && operation->name == "PutObject") return "REST.POST.OBJECT";  // a form
    if (!operation) return "REST." + std::string(method) + (has_key ? ".OBJECT" : ".BUCKET");
    if (auto found = std::ranges::find(kNames, operation->name, &Name::first); found != kNames.end())
        return "REST." + std::string(found->second);
    for (auto [prefix, to] : kMethodNames) {
        if (operation->name.starts_with(prefix))
            return "REST." + std::string(to) + in_capitals(operation->name.substr(prefix.size()));
    }
    return "REST." + std::string(method) + '.' + in_capitals(operation->name);
}

std::string key_time(Timestamp time) {
    std::string text = format_iso8601(time).substr(0, 19);
    std::ranges::replace(text, 'T', '-');
    std::ranges::replace(text, ':', '-');
    return text;
}

std::string line_time(Timestamp time) {
    const std::string text = format_iso8601(time);
    const auto month = parse_number<unsigned>(text.substr(5, 2)).value_or(1);
    return text.substr(8, 2) + '/' + std::string(kMonths.at(month - 1)) + '/' + text.substr(0, 4) + ':' +
           text.substr(11, 8) + " +0000";
}

std::string to_text(const AccessLogLine& line) {
    const std::string key =
        line.key.empty() ? "-" : uri_encode(uri_encode(line.key, true), true);  // twice, as AWS does
    std::string out;
    out.reserve(640);
    auto field = [&](std::string_view text) {
        out += text;
        out += ' ';
    };
    field(or_dash(line.owner));
    field(bare(line.bucket));
    field('[' + line_time(line.time) + ']');
    field(bare(line.remote_ip));
    field(bare(line.requester));
    field(or_dash(line.request_id));
    field(line.operation);
    field(key);
    field(line.uri ? in_quotes(*line.uri) : "-");
    field(line.status ? std::to_string(line.status) : "-");
    field(or_dash(line.error));
    field(line.sent ? std::to_string(line.sent) : "-");
    field(number(line.object_size));
    field(number(line.total_ms));
    field(number(line.turn_around_ms));
    field(line.referer ? in_quotes(or_dash(*line.referer)) : "-");
    field(line.user_agent ? in_quotes(or_dash(*line.user_agent)) : "-");
    field(bare(line.version));
    field(or_dash(line.host_id));
    field(or_dash(line.signature_version));
    field(or_dash(line.cipher_suite));
    field(or_dash(line.auth_type));
    field(bare(line.host));
    field(or_dash(line.tls_version));
    field(or_dash(line.access_point));
    out += line.acl_required ? "Yes\n" : "-\n";
    return out;
}

}  // namespace athanor::s3
