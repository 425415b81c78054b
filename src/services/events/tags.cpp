#include "services/events/names.hpp"
#include "services/events/rules.hpp"

namespace athanor::events {

using namespace api::events;

namespace {

// Rules and buses have tags.
Status require_resource(store::Snapshot& s, const Owner& owner, const std::string& arn) {
    auto parts = gate::split_arn(arn);
    if (!parts || parts->service != "events")
        return validation_error(
            "Parameter ResourceARN is not valid. Reason: Provided Arn is not in correct format.");
    if (parts->account != owner.account || parts->region != owner.region)
        return fail("ResourceNotFoundException", "Resource " + arn + " does not exist.");
    BusKey bus{owner, std::string(kDefaultBus)};
    std::string_view resource = parts->resource;
    if (resource.starts_with("event-bus/")) {
        bus.name = resource.substr(10);
        ATHANOR_TRY(bool there, bus_exists(s, bus));
        if (!there) return no_such_bus(bus.name);
        return {};
    }
    if (!resource.starts_with("rule/"))
        return validation_error(
            "Parameter ResourceARN is not valid. Reason: Provided Arn is not of a rule or an event bus.");
    resource.remove_prefix(5);
    if (std::size_t slash = resource.rfind('/'); slash != std::string_view::npos) {
        bus.name = resource.substr(0, slash);
        resource.remove_prefix(slash + 1);
    }
    RuleKey key{bus, std::string(resource)};
    ATHANOR_TRY(auto row, find_rule(s, key));
    if (!row) return no_such_rule(key);
    return {};
}

}  // namespace

Status put_tags(store::Transaction& tx, const Owner& owner, const std::string& arn,
                const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        ATHANOR_CHECK(
            tx.run("DELETE FROM events_tag WHERE account = ? AND region = ? AND arn = ? AND key = ?",
                   owner.account, owner.region, arn, tag.key));
        ATHANOR_CHECK(
            tx.run("INSERT INTO events_tag (account, region, arn, key, value) VALUES (?, ?, ?, ?, ?)",
                   owner.account, owner.region, arn, tag.key, tag.value));
    }
    ATHANOR_TRY(
        auto count,
        tx.one<std::int64_t>("SELECT count(*) FROM events_tag WHERE account = ? AND region = ? AND arn = ?",
                             owner.account, owner.region, arn));
    if (*count > Rules::kMostTags) return limit_exceeded();
    return {};
}

Status drop_tags(store::Transaction& tx, const Owner& owner, const std::string& arn) {
    ATHANOR_CHECK(tx.run("DELETE FROM events_tag WHERE account = ? AND region = ? AND arn = ?", owner.account,
                         owner.region, arn));
    return {};
}

Rules::Change<TagResourceResponse> Rules::tag(gate::Call& call, TagResourceRequest in) {
    Owner owner = owner_of(call);
    co_return answer<TagResourceResponse>(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(require_resource(tx, owner, in.resource_arn));
        return put_tags(tx, owner, in.resource_arn, in.tags);
    }));
}

Rules::Change<UntagResourceResponse> Rules::untag(gate::Call& call, UntagResourceRequest in) {
    Owner owner = owner_of(call);
    co_return answer<UntagResourceResponse>(co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(require_resource(tx, owner, in.resource_arn));
        for (const std::string& key : in.tag_keys) {
            ATHANOR_CHECK(
                tx.run("DELETE FROM events_tag WHERE account = ? AND region = ? AND arn = ? AND key = ?",
                       owner.account, owner.region, in.resource_arn, key));
        }
        return {};
    }));
}

Rules::Read<ListTagsForResourceResponse> Rules::list_tags(gate::Call& call, ListTagsForResourceRequest in) {
    Owner owner = owner_of(call);
    ATHANOR_CO_TRY(
        auto rows,
        control_.read([&](store::Snapshot& s) -> Result<std::vector<std::tuple<std::string, std::string>>> {
            ATHANOR_CHECK(require_resource(s, owner, in.resource_arn));
            return s.all<std::string, std::string>(
                "SELECT key, value FROM events_tag WHERE account = ? AND region = ? AND arn = ? ORDER BY key",
                owner.account, owner.region, in.resource_arn);
        }));
    ListTagsForResourceResponse out{.tags = std::vector<Tag>{}};
    for (auto& [key, value] : rows) out.tags->push_back({std::move(key), std::move(value)});
    co_return out;
}

}  // namespace athanor::events
