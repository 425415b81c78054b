// OIDC providers: whose tokens AssumeRoleWithWebIdentity believes, for which clients. "http://" is taken too, for issuers on the same machine; sts decides
// whether it fetches their keys.
#include "services/iam/rows.hpp"

namespace athanor::iam {
namespace {

constexpr std::size_t kMostClients = 100, kMostThumbprints = 5;
constexpr std::int64_t kMostProviders = 100;

std::string arn_of(std::string_view account, std::string_view url) {
    return "arn:aws:iam::" + std::string(account) + ":oidc-provider/" + std::string(url);
}

Result<identity::OidcProvider> provider(const Reading& r, const std::string& arn) {
    ATHANOR_TRY(auto found, identity::oidc_provider(r.s, arn));
    if (!found || !arn.starts_with("arn:aws:iam::" + r.account() + ":"))
        return no_such_entity("OpenIDConnect Provider not found for arn " + arn);
    return *std::move(found);
}

Status put_items(Writing& w, std::string_view url, std::string_view kind,
                 const std::vector<std::string>& values) {
    const std::string folded = to_lower(url);
    ATHANOR_CHECK(w.tx.run("DELETE FROM iam_oidc_item WHERE account = ? AND folded = ? AND kind = ?",
                           w.account(), folded, kind));
    for (std::size_t i = 0; i < values.size(); ++i) {
        ATHANOR_CHECK(w.tx.run(
            "INSERT INTO iam_oidc_item (account, folded, kind, ordinal, value) VALUES (?, ?, ?, ?, ?)",
            w.account(), folded, kind, i, values[i]));
    }
    return {};
}

Status check_thumbprints(const std::vector<std::string>& thumbprints) {
    if (thumbprints.size() <= kMostThumbprints) return {};
    return fail("InvalidInput", "Thumbprint list must contain fewer than 5 entries.");
}

struct Parts {
    std::string url;  // without the scheme
    bool secure;
};
Result<Parts> parts_of(const std::string& url) {
    const bool secure = url.starts_with("https://");
    if (!secure && !url.starts_with("http://"))
        return fail("ValidationError", "Invalid Open ID Connect Provider URL");
    std::string rest = url.substr(secure ? 8 : 7);
    const bool odd =
        rest.empty() || rest.find_first_of("?#@ \\") != std::string::npos || rest.starts_with('/');
    if (odd) return fail("ValidationError", "Invalid Open ID Connect Provider URL");
    while (rest.ends_with('/')) rest.pop_back();
    return Parts{std::move(rest), secure};
}

Result<CreateOpenIDConnectProviderResponse> create_open_id_connect_provider(
    Writing w, const CreateOpenIDConnectProviderRequest& in) {
    ATHANOR_TRY(Parts parts, parts_of(in.url));
    const auto clients = in.client_id_list.value_or(std::vector<std::string>());
    const auto thumbprints = in.thumbprint_list.value_or(std::vector<std::string>());
    if (clients.size() > kMostClients)
        return quota_exceeded("ClientIdsPerOpenIdConnectProvider", kMostClients);
    ATHANOR_CHECK(check_thumbprints(thumbprints));
    ATHANOR_TRY(auto there,
                w.s.one<std::int64_t>("SELECT count(*) FROM iam_oidc WHERE account = ?", w.account()));
    if (there.value_or(0) >= kMostProviders)
        return quota_exceeded("OpenIdConnectProvidersPerAccount", kMostProviders);
    ATHANOR_TRY(
        auto made,
        w.tx.run("INSERT INTO iam_oidc (account, folded, url, secure, created) VALUES (?, ?, ?, ?, ?) "
                 "ON CONFLICT DO NOTHING",
                 w.account(), to_lower(parts.url), parts.url, parts.secure, w.now()));
    if (made == 0) return already_exists("Provider with url " + in.url + " already exists.");
    ATHANOR_CHECK(put_items(w, parts.url, "c", clients));
    ATHANOR_CHECK(put_items(w, parts.url, "t", thumbprints));
    ATHANOR_CHECK(put_tags(w, kOidc, parts.url, in.tags));
    CreateOpenIDConnectProviderResponse out;
    out.open_id_connect_provider_arn = arn_of(w.account(), parts.url);
    out.tags = in.tags;
    return out;
}

Result<GetOpenIDConnectProviderResponse> get_open_id_connect_provider(
    Reading r, const GetOpenIDConnectProviderRequest& in) {
    ATHANOR_TRY(auto found, provider(r, in.open_id_connect_provider_arn));
    ATHANOR_TRY(auto tags, tags_of(r.s, r.account(), kOidc, found.url));
    GetOpenIDConnectProviderResponse out;
    out.url = found.secure ? found.url : "http://" + found.url;  // what is not AWS's is said
    out.client_id_list = found.client_ids;
    out.thumbprint_list = found.thumbprints;
    out.create_date = found.created;
    if (!tags.empty()) out.tags = std::move(tags);
    return out;
}

Result<ListOpenIDConnectProvidersResponse> list_open_id_connect_providers(
    Reading r, const ListOpenIDConnectProvidersRequest&) {
    ListOpenIDConnectProvidersResponse out;
    out.open_id_connect_provider_list.emplace();
    ATHANOR_CHECK(r.s.each<std::string>(
        "SELECT url FROM iam_oidc WHERE account = ? ORDER BY folded",
        [&](std::string url) {
            out.open_id_connect_provider_list->push_back({.arn = arn_of(r.account(), url)});
        },
        r.account()));
    return out;
}

Result<Nothing> delete_open_id_connect_provider(Writing w, const DeleteOpenIDConnectProviderRequest& in) {
    ATHANOR_TRY(auto found, provider(w, in.open_id_connect_provider_arn));
    const std::string folded = to_lower(found.url);
    for (std::string_view sql : {"DELETE FROM iam_oidc WHERE account = ? AND folded = ?",
                                 "DELETE FROM iam_oidc_item WHERE account = ? AND folded = ?",
                                 "DELETE FROM iam_tag WHERE account = ? AND kind = 'o' AND folded = ?"})
        ATHANOR_CHECK(w.tx.run(sql, w.account(), folded));
    return Nothing{};
}

Result<Nothing> add_client_id_to_open_id_connect_provider(
    Writing w, const AddClientIDToOpenIDConnectProviderRequest& in) {
    ATHANOR_TRY(auto found, provider(w, in.open_id_connect_provider_arn));
    if (std::ranges::find(found.client_ids, in.client_id) != found.client_ids.end()) return Nothing{};
    found.client_ids.push_back(in.client_id);
    if (found.client_ids.size() > kMostClients)
        return quota_exceeded("ClientIdsPerOpenIdConnectProvider", kMostClients);
    ATHANOR_CHECK(put_items(w, found.url, "c", found.client_ids));
    return Nothing{};
}

Result<Nothing> remove_client_id_from_open_id_connect_provider(
    Writing w, const RemoveClientIDFromOpenIDConnectProviderRequest& in) {
    ATHANOR_TRY(auto found, provider(w, in.open_id_connect_provider_arn));
    std::erase(found.client_ids, in.client_id);
    ATHANOR_CHECK(put_items(w, found.url, "c", found.client_ids));
    return Nothing{};
}

Result<Nothing> update_open_id_connect_provider_thumbprint(
    Writing w, const UpdateOpenIDConnectProviderThumbprintRequest& in) {
    ATHANOR_TRY(auto found, provider(w, in.open_id_connect_provider_arn));
    ATHANOR_CHECK(check_thumbprints(in.thumbprint_list));
    ATHANOR_CHECK(put_items(w, found.url, "t", in.thumbprint_list));
    return Nothing{};
}

}  // namespace

void add_providers(const Table& table) {
    table.writes<op::CreateOpenIDConnectProvider>(create_open_id_connect_provider);
    table.reads<op::GetOpenIDConnectProvider>(get_open_id_connect_provider);
    table.reads<op::ListOpenIDConnectProviders>(list_open_id_connect_providers);
    table.writes<op::DeleteOpenIDConnectProvider>(delete_open_id_connect_provider);
    table.writes<op::AddClientIDToOpenIDConnectProvider>(add_client_id_to_open_id_connect_provider);
    table.writes<op::RemoveClientIDFromOpenIDConnectProvider>(remove_client_id_from_open_id_connect_provider);
    table.writes<op::UpdateOpenIDConnectProviderThumbprint>(update_open_id_connect_provider_thumbprint);
}

}  // namespace athanor::iam
