// What a KeyId means, and whether the caller is let in.
#include <algorithm>

#include "services/kms/refusals.hpp"
#include "services/kms/service.hpp"

namespace athanor::kms {
namespace {

constexpr std::string_view kArn = "arn:aws:kms:", kKey = "key/";
constexpr std::size_t kLongestName = 256;

bool is_name(std::string_view name) {
    if (name.starts_with(kAlias)) name.remove_prefix(kAlias.size());
    return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
               c == '_' || c == '/';
    });
}

// All that anybody may do with a managed key, but for using it through its service.
bool only_looks(std::string_view action) {
    return action.starts_with("kms:Describe") || action.starts_with("kms:Get") ||
           action.starts_with("kms:List") || action == "kms:RevokeGrant";
}

}  // namespace

// An id in an ARN is an id, whatever it looks like.
Result<KeyReference> parse_reference(std::string_view account, std::string_view region,
                                     std::string_view text) {
    KeyReference out{{std::string(account), std::string(region), std::string(text)},
                     text.starts_with(kAlias)};
    if (!text.starts_with("arn:")) {
        if (!is_name(text)) return not_a_key(text);
        return out;
    }
    auto invalid = [&] { return fail("NotFoundException", "Invalid arn " + std::string(text)); };
    if (!text.starts_with(kArn)) return invalid();
    std::string_view rest = text.substr(kArn.size());
    const auto first = rest.find(':');
    const auto second = first == rest.npos ? rest.npos : rest.find(':', first + 1);
    if (second == rest.npos) return invalid();
    if (rest.substr(0, first) != region)
        return fail("NotFoundException", "Invalid arn " + std::string(rest.substr(0, first)));
    out.name.account = rest.substr(first + 1, second - first - 1);
    std::string_view resource = rest.substr(second + 1);
    out.alias = resource.starts_with(kAlias);
    if (!out.alias && !resource.starts_with(kKey)) return invalid();
    if (!out.alias) resource.remove_prefix(kKey.size());
    if (!is_name(resource)) return invalid();
    out.name.id = resource;
    return out;
}

Status check_usable(const Key& key) {
    if (key.state == State::disabled) return disabled(key.arn);
    return check_not_pending(key);
}

Status check_not_pending(const KeyRow& row) {
    if (row.state == State::pending_deletion) return pending_deletion(row.name.arn());
    return {};
}

Result<Kms::Asked> Kms::find(const gate::Call& call, std::string_view text, std::string_view action,
                             Names names) const {
    ATHANOR_TRY(KeyReference asked, parse_reference(call.account(), call.region, text));
    const bool elsewhere = asked.name.account != call.account();
    Asked out;
    if (asked.alias) {
        if (names == Names::keys) return not_a_key(text);
        const std::string arn = alias_arn(asked.name.account, asked.name.region, asked.name.id);
        auto alias = keys_->alias(asked.name.account, asked.name.region, asked.name.id);
        if (!alias && elsewhere) return denied_elsewhere(call.principal.arn, action, arn);
        if (!alias) return no_such_alias(arn);
        out.alias = std::move(asked.name.id);
        asked.name.id = alias->key;
    }
    const std::string arn = asked.name.arn();
    out.key = keys_->find(arn);
    if (!out.key && elsewhere) return denied_elsewhere(call.principal.arn, action, arn);
    if (!out.key) return no_such_key(arn);
    return out;
}

Result<KeyPtr> Kms::admitted(const gate::Call& call, std::string_view text, Use use, Reach reach) const {
    const Names names = use.action == "kms:DescribeKey" ? Names::keys_and_aliases : Names::keys;
    ATHANOR_TRY(Asked asked, find(call, text, use.action, names));
    use.alias = asked.alias;
    if (reach == Reach::own && asked.key->name.account != call.account())
        return denied_elsewhere(call.principal.arn, use.action, asked.key->arn);
    if (asked.key->managed && !only_looks(use.action))
        return denied(call.principal.arn, use.action, asked.key->arn,
                      " because no resource-based policy allows the " + std::string(use.action) + " action");
    ATHANOR_CHECK(access_->check(call, *asked.key, use));
    return std::move(asked.key);
}

}  // namespace athanor::kms
