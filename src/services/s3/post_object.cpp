#include "services/s3/post_object.hpp"

#include <algorithm>
#include <array>

#include "api/s3.hpp"
#include "base/encoding.hpp"
#include "services/s3/answer.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/form.hpp"
#include "services/s3/post_policy.hpp"
#include "wire/xml.hpp"

namespace athanor::s3 {
namespace {

constexpr std::string_view kAnyKey = "k";

struct Form {
    FormParser parser;
    std::unique_ptr<ByteStream> body;

    const std::string& field(std::string_view name) const {
        static const std::string kNone;
        for (const auto& [key, value] : parser.fields())
            if (key == name) return value;
        return kNone;
    }
};

// The file's bytes; what follows them is read and dropped. Holds the file to the policy's sizes: a wrong size is an error in place of the end.
class FormFile final : public ByteStream {
public:
    FormFile(Form form, PostPolicy::Sizes sizes) : form_(std::move(form)), sizes_(sizes) {}

    Task<Result<std::string_view>> read() override {
        out_.clear();
        for (;;) {
            form_.parser.take_file(out_);
            seen_ += out_.size();
            if (seen_ > sizes_.most) {
                co_return std::unexpected(
                    Error{.code = "EntityTooLarge",
                          .message = "Your proposed upload exceeds the maximum allowed size",
                          .members = {{"ProposedSize", static_cast<std::int64_t>(seen_)},
                                      {"MaxSizeAllowed", static_cast<std::int64_t>(sizes_.most)}}});
            }
            if (!out_.empty()) co_return std::string_view(out_);
            ATHANOR_CO_TRY(auto piece, co_await form_.body->read());
            if (!piece.empty()) {
                ATHANOR_CO_CHECK(form_.parser.feed(piece));
            } else if (!form_.parser.done()) {
                co_return fail("MalformedPOSTRequest",
                               "The body of your POST request is not well-formed multipart/form-data.");
            } else if (seen_ < sizes_.least) {
                co_return std::unexpected(
                    Error{.code = "EntityTooSmall",
                          .message = "Your proposed upload is smaller than the minimum allowed size",
                          .members = {{"ProposedSize", static_cast<std::int64_t>(seen_)},
                                      {"MinSizeAllowed", static_cast<std::int64_t>(sizes_.least)}}});
            } else {
                co_return std::string_view();
            }
        }
    }
    std::optional<std::uint64_t> remaining() const override { return std::nullopt; }

private:
    Form form_;
    PostPolicy::Sizes sizes_;
    std::string out_;
    std::uint64_t seen_ = 0;
};

Task<Result<Form>> read_form(http::Request& request) {
    auto boundary = form_boundary(request.headers.get("content-type").value_or(""));
    if (!boundary)
        co_return fail("MalformedPOSTRequest",
                       "The body of your POST request is not well-formed multipart/form-data.");
    Form form{.parser = FormParser(*boundary), .body = std::move(request.body)};
    while (!form.parser.at_file()) {
        ATHANOR_CO_TRY(auto piece, co_await form.body->read());
        if (piece.empty())
            co_return fail("MalformedPOSTRequest",
                           "The body of your POST request is not well-formed multipart/form-data.");
        ATHANOR_CO_CHECK(form.parser.feed(piece));
    }
    // Variables are expanded before the policy is checked, so that conditions are about what will be.
    for (auto& [name, value] : form.parser.fields()) {
        constexpr std::string_view kVariable = "${filename}";
        if (name == "policy") continue;
        for (auto at = value.find(kVariable); at != std::string::npos;
             at = value.find(kVariable, at + form.parser.file_name().size()))
            value.replace(at, kVariable.size(), form.parser.file_name());
    }
    co_return form;
}

std::unexpected<Error> missing_field(std::string_view name) {
    return invalid_argument("Bucket POST must contain a field named '" + std::string(name) +
                                "'.  If it is specified, please check the order of the fields.",
                            name, "");
}

Result<PostPolicy> allowed(gate::Dispatcher& gate, const Form& form, const std::string& bucket,
                           gate::Call& call) {
    gate::SignedPolicy sent{.policy = form.field("policy"),
                            .algorithm = form.field("x-amz-algorithm"),
                            .credential = form.field("x-amz-credential"),
                            .date = form.field("x-amz-date"),
                            .signature = form.field("x-amz-signature"),
                            .older_key_id = form.field("awsaccesskeyid"),
                            .older_signature = form.field("signature"),
                            .session_token = form.field("x-amz-security-token")};
    bool is_signed = !sent.algorithm.empty() || !sent.credential.empty() || !sent.signature.empty() ||
                     !sent.older_key_id.empty() || !sent.older_signature.empty();
    if (!is_signed && sent.policy.empty()) {  // nobody's: the bucket decides, as of a PUT
        call.principal.kind = gate::PrincipalKind::anonymous;
        return PostPolicy();
    }
    if (sent.policy.empty()) return missing_field("policy");
    if (sent.is_older()) {
        if (sent.older_signature.empty()) return missing_field("signature");
    } else if (sent.algorithm.empty()) {
        return missing_field(sent.older_signature.empty() ? "X-Amz-Algorithm" : "AWSAccessKeyId");
    } else if (sent.signature.empty()) {
        return missing_field("X-Amz-Signature");
    }
    ATHANOR_TRY(call.principal, gate.signer_of(sent));

    std::string text = sent.policy;  // browsers' templates break its lines
    std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == ' '; });
    auto decoded = from_base64(text);
    if (!decoded) return fail("InvalidPolicyDocument", "Invalid Policy: Invalid JSON.");
    ATHANOR_TRY(auto policy, PostPolicy::parse(*decoded));
    ATHANOR_CHECK(policy.check(form.parser.fields(), bucket, call.time));
    return policy;
}

// `<Tagging><TagSet>…` → "a=b&c=d", as the header has it.
Result<std::string> tagging_header(std::string_view xml) {
    api::s3::PutObjectTaggingRequest request;
    const auto& input = *api::s3::op::PutObjectTagging::kModel.input;
    auto field = std::ranges::find(input.fields, "Tagging", &wire::Field::name);
    ATHANOR_ASSERT(field != input.fields.end());
    wire::AbsentMembers absent;
    ATHANOR_CHECK(wire::read_xml(*field->type->shape, xml, "Tagging", &request.tagging, absent));
    if (!absent.empty()) return malformed_xml();
    std::string out;
    for (const auto& tag : request.tagging.tag_set) {
        if (!out.empty()) out += '&';
        out.append(uri_encode(tag.key)).append("=").append(uri_encode(tag.value));
    }
    return out;
}

bool is_header(std::string_view field) {
    static constexpr auto kFieldsThatAreHeaders =
        std::to_array<std::string_view>({"cache-control",
                                         "content-disposition",
                                         "content-encoding",
                                         "content-language",
                                         "content-md5",
                                         "content-type",
                                         "expires",
                                         "x-amz-checksum-algorithm",
                                         "x-amz-checksum-crc32",
                                         "x-amz-checksum-crc32c",
                                         "x-amz-checksum-crc64nvme",
                                         "x-amz-checksum-sha1",
                                         "x-amz-checksum-sha256",
                                         "x-amz-expected-bucket-owner",
                                         "x-amz-object-lock-legal-hold",
                                         "x-amz-object-lock-mode",
                                         "x-amz-object-lock-retain-until-date",
                                         "x-amz-request-payer",
                                         "x-amz-server-side-encryption",
                                         "x-amz-server-side-encryption-aws-kms-key-id",
                                         "x-amz-server-side-encryption-bucket-key-enabled",
                                         "x-amz-server-side-encryption-context",
                                         "x-amz-server-side-encryption-customer-algorithm",
                                         "x-amz-server-side-encryption-customer-key",
                                         "x-amz-server-side-encryption-customer-key-md5",
                                         "x-amz-storage-class",
                                         "x-amz-website-redirect-location"});
    return field.starts_with("x-amz-meta-") ||
           std::ranges::find(kFieldsThatAreHeaders, field) != kFieldsThatAreHeaders.end();
}

// What a form has of headers. They go back to readers in the heads of answers: a line end in one would be a head of its own.
Result<http::Headers> headers_of(const Form& form, const http::Request& request) {
    http::Headers out;
    out.add("host", request.headers.get("host").value_or(""));
    for (const auto& [name, value] : form.parser.fields()) {
        bool control = std::ranges::any_of(
            name + value, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (name == "acl") {
            if (control)
                return invalid_argument("Form fields must not contain control characters.", "acl", "");
            out.add("x-amz-acl", value);
        } else if (name == "tagging") {
            ATHANOR_TRY(auto tags, tagging_header(value));
            out.add("x-amz-tagging", tags);
        } else if (is_header(name)) {
            if (control) return invalid_argument("Form fields must not contain control characters.", "", "");
            out.add(name, value);
        }
    }
    // Names the algorithm of the checksum field beside it.
    if (auto algorithm = out.get("x-amz-checksum-algorithm")) {
        std::string named(*algorithm);
        out.remove("x-amz-checksum-algorithm");
        out.set("x-amz-sdk-checksum-algorithm", named);
    }
    return out;
}

// The URL of success_action_redirect with what was made, if it is one that a browser may be sent to.
std::optional<std::string> redirect_of(std::string url, std::string_view bucket, std::string_view key,
                                       std::string_view etag) {
    if (!url.starts_with("http://") && !url.starts_with("https://")) return std::nullopt;
    if (std::ranges::any_of(url, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f; }))
        return std::nullopt;
    url += url.find('?') == std::string::npos ? '?' : '&';
    return url + "bucket=" + uri_encode(bucket) + "&key=" + uri_encode(key) + "&etag=" + uri_encode(etag);
}

}  // namespace

Task<Result<http::Response>> post_object(gate::Dispatcher& gate, http::Request& request, gate::Call& call) {
    if (!request.query().empty()) co_return access_denied();
    // Where a PUT of some key below this URL would go tells which bucket is meant.
    std::string folder(request.path());
    if (!folder.ends_with('/')) folder += '/';
    http::Request put{.method = "PUT",
                      .target = folder + std::string(kAnyKey),
                      .headers = {},
                      .body = nullptr,
                      .peer = request.peer};
    put.secure = request.secure;
    put.headers.add("host", request.headers.get("host").value_or(""));
    ATHANOR_CO_TRY(auto routed, gate.route_of(put));
    std::string bucket, any;
    for (auto& [name, value] : routed.path) (name == "Bucket" ? bucket : any) = value;
    if (bucket.empty() || any != kAnyKey)
        co_return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);

    ATHANOR_CO_TRY(auto form, co_await read_form(request));
    std::string key = form.field("key");
    if (key.empty()) co_return missing_field("key");
    ATHANOR_CO_TRY(auto policy, allowed(gate, form, bucket, call));
    put.target = folder + uri_encode(key, true);
    ATHANOR_CO_TRY(put.headers, headers_of(form, request));

    auto status = parse_number<int>(form.field("success_action_status")).value_or(0);
    std::string redirect = form.field("success_action_redirect");
    if (redirect.empty()) redirect = form.field("redirect");  // its older name
    put.body = std::make_unique<FormFile>(std::move(form), policy.sizes());
    ATHANOR_CO_TRY(auto answer, co_await gate.pass(put, call));

    std::string etag(answer.headers.get("etag").value_or(""));
    std::string location = location_of(call, bucket, key);
    answer.headers.set("Location", location);
    answer.status = status == 200 || status == 201 ? status : 204;
    if (auto url = redirect_of(std::move(redirect), bucket, key, etag)) {
        answer.status = 303;
        answer.headers.set("Location", *url);
    } else if (answer.status == 201) {
        wire::XmlWriter xml;
        xml.declaration();
        xml.open("PostResponse");
        xml.element("Location", location);
        xml.element("Bucket", bucket);
        xml.element("Key", key);
        xml.element("ETag", etag);
        xml.close("PostResponse");
        answer.headers.set("Content-Type", "application/xml");
        answer.body = std::move(xml).take();
    }
    co_return answer;
}

}  // namespace athanor::s3
