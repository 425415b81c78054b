#include "compute/secret_reference.hpp"

#include "base/json.hpp"

namespace athanor::compute {
namespace {

constexpr std::string_view kOpen = "{{resolve:", kService = "secretsmanager:", kClose = "}}";
constexpr int kArnColons = 6;

std::unexpected<Error> refuse(std::string_view variable, std::string_view why) {
    return validation_error("Environment variable " + std::string(variable) + ": " + std::string(why) +
                            " A reference to a secret is "
                            "{{resolve:secretsmanager:ID[:SecretString[:json-key[:stage[:version]]]]}}.");
}

std::string_view take(std::string_view& rest) {
    const auto colon = rest.find(':');
    const auto part = rest.substr(0, colon);
    rest = colon == rest.npos ? std::string_view() : rest.substr(colon + 1);
    return part;
}

Result<SecretReference> parse(std::string_view variable, std::string_view inside) {
    if (!inside.starts_with(kService))
        return refuse(variable, "Only secrets of secretsmanager can be referred to.");
    inside.remove_prefix(kService.size());
    SecretReference out;
    if (inside.starts_with("arn:")) {
        std::size_t end = 0;
        for (int colons = 0; end < inside.size(); ++end)
            if (inside[end] == ':' && ++colons > kArnColons) break;
        out.id = inside.substr(0, end);
        inside = end < inside.size() ? inside.substr(end + 1) : std::string_view();
    } else {
        out.id = take(inside);
    }
    if (out.id.empty()) return refuse(variable, "The secret has no name.");
    const auto kind = take(inside);
    if (!kind.empty() && kind != "SecretString")
        return refuse(variable, "Only SecretString can be asked for.");
    out.json_key = take(inside);
    out.stage = take(inside);
    out.version = take(inside);
    if (!inside.empty()) return refuse(variable, "The reference has too many parts.");
    if (!out.stage.empty() && !out.version.empty())
        return refuse(variable, "Either a stage or a version can be asked for, not both.");
    return out;
}

}  // namespace

Result<std::vector<EnvironmentPiece>> pieces_of(std::string_view variable, std::string_view value) {
    std::vector<EnvironmentPiece> pieces;
    for (;;) {
        const auto open = value.find(kOpen);
        if (open == value.npos) break;
        const auto close = value.find(kClose, open);
        if (close == value.npos) return refuse(variable, "The reference has no end.");
        const auto inside = value.substr(open + kOpen.size(), close - open - kOpen.size());
        ATHANOR_TRY(SecretReference reference, parse(variable, inside));
        pieces.push_back({std::string(value.substr(0, open)), std::move(reference)});
        value.remove_prefix(close + kClose.size());
    }
    pieces.push_back({std::string(value), std::nullopt});
    return pieces;
}

Status check_references(const std::map<std::string, std::string>& environment) {
    for (const auto& [name, value] : environment) ATHANOR_CHECK(pieces_of(name, value));
    return {};
}

Result<std::string> part_of(const SecretReference& reference, std::string_view secret_string) {
    if (reference.json_key.empty()) return std::string(secret_string);
    const auto document = json::parse(secret_string);
    if (!document || document->root().kind() != json::Kind::object)
        return validation_error("The secret " + reference.id + " is not a JSON object.");
    const auto member = document->root()[reference.json_key];
    if (!member.exists())
        return validation_error("The secret " + reference.id + " has no key " + reference.json_key + ".");
    return member.string() ? std::string(*member.string()) : member.text();
}

}  // namespace athanor::compute
