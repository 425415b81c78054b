#include "gate/audit_record.hpp"

#include <array>
#include <chrono>

#include "base/encoding.hpp"
#include "gate/audit_parameters.hpp"
#include "gate/forwarded.hpp"
#include "gate/register.hpp"
#include "gate/sigv4.hpp"

namespace athanor::gate {
namespace {

constexpr std::size_t kLongestAgent = 1024, kLongestMessage = 1024, kUsual = 1536;

// `{"a":"x","b":…}` without a look back: commas come before all members but the first.
class Members {
public:
    explicit Members(std::string& out) : out_(out) { out_ += '{'; }
    void text(std::string_view name, std::string_view value) {
        key(name);
        append_quoted(out_, value);
    }
    void text_if(std::string_view name, std::string_view value) {
        if (!value.empty()) text(name, value);
    }
    void raw(std::string_view name, std::string_view value) {
        key(name);
        out_ += value;
    }
    void boolean(std::string_view name, bool value) { raw(name, value ? "true" : "false"); }
    void number(std::string_view name, std::uint64_t value) { raw(name, std::to_string(value)); }
    Members object(std::string_view name) {
        key(name);
        return Members(out_);
    }
    void key(std::string_view name) {
        if (!first_) out_ += ',';
        first_ = false;
        out_ += '"';
        out_ += name;
        out_ += "\":";
    }
    void end() { out_ += '}'; }

private:
    std::string& out_;
    bool first_ = true;
};

std::string seconds_of(Timestamp time) {  // 2026-11-22T09:52:40Z
    std::string text = format_iso8601(time);
    if (auto dot = text.find('.'); dot != text.npos) text.replace(dot, text.size() - dot, "Z");
    return text;
}

std::string_view last_part(std::string_view arn) {
    auto slash = arn.rfind('/');
    return slash == arn.npos ? arn.substr(arn.rfind(':') + 1) : arn.substr(slash + 1);
}

std::string_view account_of(std::string_view arn) {
    for (int i = 0; i < 4; ++i) arn.remove_prefix(std::min(arn.find(':'), arn.size() - 1) + 1);
    return arn.substr(0, arn.find(':'));
}

// Before the session's own name: "AROA…" of "AROA…:name".
std::string_view issuer_id(std::string_view id) { return id.substr(0, id.find(':')); }

void write_session(Members& identity, const Principal& who) {
    const bool issued_by_role = who.kind == PrincipalKind::role_session;
    if (!issued_by_role && who.kind != PrincipalKind::federated_user && !who.session) return;
    Members context = identity.object("sessionContext");
    if (issued_by_role || who.kind == PrincipalKind::federated_user) {
        const std::string_view arn = issued_by_role ? who.role_arn : who.issuer;
        Members issuer = context.object("sessionIssuer");
        issuer.text("type", issued_by_role ? "Role" : arn.ends_with(":root") ? "Root" : "IAMUser");
        issuer.text("principalId", issuer_id(who.user_id));
        issuer.text("arn", arn);
        issuer.text("accountId", account_of(arn));
        issuer.text("userName", last_part(arn));
        issuer.end();
    }
    if (who.session && !who.session->provider.empty()) {
        Members web = context.object("webIdFederationData");
        web.text("federatedProvider", who.session->provider);
        web.raw("attributes", "{}");
        web.end();
    }
    if (who.session) {
        Members attributes = context.object("attributes");
        attributes.text("creationDate", seconds_of(who.session->issued));
        attributes.text("mfaAuthenticated", "false");
        attributes.end();
        context.text_if("sourceIdentity", who.session->source_identity);
    }
    context.end();
}

std::string_view type_of(const Principal& who, bool web_identity) {
    switch (who.kind) {
        case PrincipalKind::root: return "Root";
        case PrincipalKind::user: return "IAMUser";
        case PrincipalKind::role_session: return web_identity ? "WebIdentityUser" : "AssumedRole";
        case PrincipalKind::federated_user: return "FederatedUser";
        case PrincipalKind::anonymous: return "AWSAccount";
    }
    return "Unknown";
}

// Who asks for a role by a web identity is not signed in: their token says who they are, once it was verified (Principal::session).
bool by_web_identity(const Audited& audited) {
    return audited.operation && audited.operation->name == "AssumeRoleWithWebIdentity";
}

void write_web_identity(Members& identity, const Principal& who) {
    const Session& session = *who.session;
    std::string_view subject, audience;
    for (const auto& [key, value] : session.claims) {
        if (key.ends_with(":sub")) subject = value;
        if (key.ends_with(":aud")) audience = value;
    }
    identity.text("type", "WebIdentityUser");
    identity.text("principalId", session.provider + ":" + std::string(audience) + ":" + std::string(subject));
    identity.text("userName", subject);
    identity.text("identityProvider", session.provider);
}

void write_identity(Members& record, const Audited& audited) {
    const Principal& who = audited.call.principal;
    Members identity = record.object("userIdentity");
    // A service that acts for an account without being one of its roles: inside.hpp.
    const bool by_itself = who.kind == PrincipalKind::root && who.access_key_id.empty();
    const bool web = by_web_identity(audited) && who.session && !who.session->provider.empty();
    if (web) {
        write_web_identity(identity, who);
    } else if (who.kind == PrincipalKind::anonymous) {
        identity.text("type", "AWSAccount");
        identity.text("principalId", "");
        identity.text("accountId", "ANONYMOUS_PRINCIPAL");
    } else if (audited.inside && (who.account.empty() || by_itself)) {
        identity.text("type", "AWSService");
    } else if (who.account.empty()) {
        identity.text("type", "Unknown");
        identity.text_if("accessKeyId", audited.claimed_key.substr(0, 128));
    } else {
        identity.text("type", type_of(who, false));
        identity.text("principalId", who.user_id);
        identity.text("arn", who.arn);
        identity.text("accountId", who.account);
        identity.text_if("accessKeyId", who.access_key_id);
        if (who.kind == PrincipalKind::user) identity.text("userName", last_part(who.arn));
        write_session(identity, who);
    }
    if (audited.inside) identity.text("invokedBy", audited.call.source_address);
    identity.end();
}

void write_error(Members& record, const Audited& audited) {
    if (!audited.error) return;
    record.text("errorCode", audited.error->code);
    std::string_view message = audited.error->message;
    // "Value 'x' at 'member' failed to satisfy constraint": some members' values are nobody's business.
    std::string redacted;
    for (;;) {
        auto begin = message.find("Value '");
        auto end = begin == message.npos ? begin : message.find("' at '", begin);
        if (end == message.npos) break;
        auto name = message.substr(end + 6, message.substr(end + 6).find('\''));
        const bool hide = is_secret(last_part(name)) || name.find("nvironment") != name.npos;
        redacted += message.substr(0, begin + 7);
        redacted += hide ? "***" : message.substr(begin + 7, end - begin - 7);
        redacted += "' at '";
        message.remove_prefix(end + 6);
    }
    redacted += message;
    record.text("errorMessage", std::string_view(redacted).substr(0, kLongestMessage));
}

struct S3Place {
    std::string bucket, key;
};

S3Place place_of(const Audited& audited) {
    return {std::string(audited.bucket),
            audited.key.empty() ? "" : uri_decode(audited.key).value_or(std::string(audited.key))};
}

void write_s3_parameters(Members& record, const Audited& audited, const S3Place& place) {
    Members parameters = record.object("requestParameters");
    parameters.text("bucketName", place.bucket);
    parameters.text_if("Host", audited.call.host);
    parameters.text_if("key", place.key);
    parameters.end();
}

void write_s3_more(Members& record, const Audited& audited) {
    Members more = record.object("additionalEventData");
    const Claim* claim = audited.call.claim;
    if (claim) more.text("SignatureVersion", claim->older ? "SigV2" : "SigV4");
    if (claim) more.text("AuthenticationMethod", claim->presigned ? "QueryString" : "AuthHeader");
    more.number("bytesTransferredIn", audited.bytes_in.value_or(0));
    more.number("bytesTransferredOut", audited.bytes_out.value_or(0));
    more.end();
}

void write_resource(std::string& out, bool& first, std::string_view type, std::string_view arn,
                    std::string_view account) {
    out += first ? "[" : ",";
    first = false;
    Members resource(out);
    resource.text_if("accountId", account);
    resource.text("type", type);
    resource.text("ARN", arn);
    resource.end();
}

// The value of a string member of the redacted parameters: they are our own text, so what is searched for is as audited_json wrote it.
std::string_view member_of(std::string_view parameters, std::string_view name) {
    std::string sought = "\"" + std::string(name) + "\":\"";
    auto at = parameters.find(sought);
    if (at == parameters.npos) return {};
    parameters.remove_prefix(at + sought.size());
    return parameters.substr(0, parameters.find('"'));
}

void write_resources(Members& record, std::string& out, const Audited& audited, const S3Place& place,
                     std::string_view owner) {
    bool first = true;
    auto begin = [&] {
        if (first) record.key("resources");
    };
    if (!place.bucket.empty()) {
        const std::string arn = "arn:aws:s3:::" + place.bucket;
        begin();
        if (!place.key.empty()) write_resource(out, first, "AWS::S3::Object", arn + "/" + place.key, {});
        write_resource(out, first, "AWS::S3::Bucket", arn, owner);
    } else if (!audited.parameters.empty()) {
        static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kKnown = {
            {{"roleArn", "AWS::IAM::Role"},
             {"keyId", "AWS::KMS::Key"},
             {"secretId", "AWS::SecretsManager::Secret"},
             {"policyArn", "AWS::IAM::Policy"},
             {"resourceArn", ""}}};
        for (auto [name, type] : kKnown) {
            auto arn = member_of(audited.parameters, name);
            if (!arn.starts_with("arn:") || type.empty()) continue;
            begin();
            write_resource(out, first, type, arn, account_of(arn));
        }
    }
    if (!first) out += ']';
}

std::string_view name_of(const Audited& audited) {
    return audited.operation ? audited.operation->name : audited.name;
}

}  // namespace

std::string audited_name(std::string_view route) {
    std::string name;
    bool upper = true;
    for (char c : route.substr(0, 128)) {
        if (c == '/' || c == '-' || c == '_') {
            upper = true;
            continue;
        }
        name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
        upper = false;
    }
    return name;
}

std::string audit_record(const Audited& audited, std::string_view recipient, Random& random) {
    const Call& call = audited.call;
    const wire::Operation* operation = audited.operation;
    const bool s3 = operation && operation->service->name == "s3";
    const bool data = operation && is_data_event(*operation);
    const bool sign_in = audited.name == "ConsoleLogin";
    S3Place place = place_of(audited);
    if (s3 && place.bucket.empty() && !audited.parameters.empty()) {
        place.bucket = member_of(audited.parameters, "bucketName");
        place.key = member_of(audited.parameters, "key");
    }
    std::string_view account =
        call.principal.account.empty() ? recipient : std::string_view(call.principal.account);

    std::string out;
    out.reserve(kUsual + audited.parameters.size() + audited.answer.size());
    Members record(out);
    record.text("eventVersion", "1.11");
    write_identity(record, audited);
    record.text("eventTime", seconds_of(call.time));
    record.key("eventSource");
    if (!audited.source.empty()) {
        append_quoted(out, audited.source);
    } else {
        out += '"';
        out += operation ? operation->service->signing_name : std::string_view("athanor");
        out += ".amazonaws.com\"";
    }
    record.text("eventName", name_of(audited));
    record.text("awsRegion", call.region);
    record.text("sourceIPAddress", address_of(call.source_address));
    record.text("userAgent", std::string_view(call.user_agent).substr(0, kLongestAgent));
    write_error(record, audited);
    if (!audited.parameters.empty())
        record.raw("requestParameters", audited.parameters);
    else if (!place.bucket.empty())
        write_s3_parameters(record, audited, place);
    else
        record.raw("requestParameters", "null");
    if (sign_in && audited.answer.empty())
        record.raw("responseElements",
                   audited.error ? R"({"ConsoleLogin":"Failure"})" : R"({"ConsoleLogin":"Success"})");
    else
        record.raw("responseElements",
                   audited.answer.empty() || audited.answer == "{}" ? "null" : audited.answer);
    if (s3) write_s3_more(record, audited);
    record.text("requestID", call.request_id);
    record.text("eventID", uuid4(random));
    record.boolean("readOnly", operation && !changes_something(*operation));
    write_resources(record, out, audited, place, {});
    record.text("eventType", sign_in ? "AwsConsoleSignIn" : "AwsApiCall");
    record.boolean("managementEvent", !data);
    record.text("recipientAccountId", account);
    record.text("eventCategory", data ? "Data" : "Management");
    if (call.secure) {
        Members tls = record.object("tlsDetails");
        tls.text_if("clientProvidedHostHeader", call.host);
        tls.end();
    }
    record.end();
    return out;
}

}  // namespace athanor::gate
