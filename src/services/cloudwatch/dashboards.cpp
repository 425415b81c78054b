#include "services/cloudwatch/dashboards.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "services/cloudwatch/alarms.hpp"

namespace athanor::cloudwatch {
namespace {

using namespace api::cloudwatch;

constexpr std::size_t kMostBody = 1u << 20, kMostName = 255;
constexpr std::size_t kDashboardPage = 1000;
constexpr std::int64_t kMostTags = 50;

std::string dashboard_arn(const gate::Call& call, std::string_view name) {
    return fmt::format("arn:aws:cloudwatch::{}:dashboard/{}", call.account(), name);
}

std::unexpected<Error> no_dashboard(std::string_view name) {
    return fail("DashboardNotFoundError", fmt::format("Dashboard {} does not exist", name), 404);
}

Status check_dashboard(const PutDashboardInput& in) {
    bool named = !in.dashboard_name.empty() && in.dashboard_name.size() <= kMostName &&
                 std::ranges::all_of(in.dashboard_name, [](char c) {
                     return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                            c == '-' || c == '_';
                 });
    if (!named)
        return fail("DashboardInvalidInputError",
                    "The value for field DashboardName contains invalid characters. It can only contain "
                    "alphanumerics, dash (-) and underscore (_).");
    auto body = json::parse(in.dashboard_body);
    if (!body || body->root().kind() != json::Kind::object)
        return fail("DashboardInvalidInputError", "The field DashboardBody must be a valid JSON object");
    auto widgets = body->root()["widgets"];
    if (widgets.exists() && widgets.kind() != json::Kind::array)
        return fail("DashboardInvalidInputError", "The field widgets of DashboardBody must be an array");
    if (in.dashboard_body.size() > kMostBody)
        return fail("DashboardInvalidInputError", "The field DashboardBody is too long");
    return {};
}

std::unexpected<Error> no_resource() {
    return fail("ResourceNotFoundException", "The resource does not exist.", 404);
}

// Of an alarm or a dashboard that is there.
Status check_resource(store::Snapshot& s, const AlarmKey& owner, std::string_view arn) {
    if (auto name = name_in_arn(owner, arn)) {
        ATHANOR_TRY(auto row, find_alarm(s, {owner.account, owner.region, *name}));
        return row ? Status() : no_resource();
    }
    std::string prefix = fmt::format("arn:aws:cloudwatch::{}:dashboard/", owner.account);
    if (!arn.starts_with(prefix))
        return fail("InvalidParameterValueException",
                    fmt::format("The value {} for parameter ResourceARN is invalid.", arn));
    ATHANOR_TRY(auto found,
                s.one<std::int64_t>(
                    "SELECT modified FROM cloudwatch_dashboard WHERE account = ? AND region = ? AND name = ?",
                    owner.account, owner.region, arn.substr(prefix.size())));
    return found ? Status() : no_resource();
}

AlarmKey owner_of(const gate::Call& call) { return {call.account(), call.region, ""}; }

}  // namespace

Status put_tags(store::Transaction& tx, const AlarmKey& owner, const std::string& arn,
                const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        if (tag.key.starts_with("aws:"))
            return fail("ValidationError", "Tag keys beginning with aws: are reserved for system use.");
        ATHANOR_CHECK(
            tx.run("DELETE FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ? AND name = ?",
                   owner.account, owner.region, arn, tag.key));
        ATHANOR_CHECK(
            tx.run("INSERT INTO cloudwatch_tag (account, region, arn, name, value) VALUES (?, ?, ?, ?, ?)",
                   owner.account, owner.region, arn, tag.key, tag.value));
    }
    ATHANOR_TRY(auto count,
                tx.one<std::int64_t>(
                    "SELECT count(*) FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ?",
                    owner.account, owner.region, arn));
    if (count.value_or(0) > kMostTags)
        return fail("ValidationError", fmt::format("A resource has at most {} tags.", kMostTags));
    return {};
}

void Dashboards::add_to(gate::Register& operations) {
    operations.changes<op::PutDashboard>(
        [this](gate::Call& c, PutDashboardInput in) { return put(c, std::move(in)); });
    operations.changes<op::DeleteDashboards>(
        [this](gate::Call& c, DeleteDashboardsInput in) { return remove(c, std::move(in)); });
    operations.reads<op::GetDashboard>(
        [this](gate::Call& c, GetDashboardInput in) { return get(c, std::move(in)); });
    operations.reads<op::ListDashboards>(
        [this](gate::Call& c, ListDashboardsInput in) { return list(c, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](gate::Call& c, TagResourceInput in) { return tag(c, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& c, UntagResourceInput in) { return untag(c, std::move(in)); });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& c, ListTagsForResourceInput in) { return list_tags(c, std::move(in)); });
}

Dashboards::Changed<PutDashboardOutput> Dashboards::put(gate::Call& call, PutDashboardInput in) {
    ATHANOR_CO_CHECK(check_dashboard(in));
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto replaced,
                    tx.run("DELETE FROM cloudwatch_dashboard WHERE account = ? AND region = ? AND name = ?",
                           call.account(), call.region, in.dashboard_name));
        ATHANOR_CHECK(tx.run(
            "INSERT INTO cloudwatch_dashboard (account, region, name, body, modified) VALUES (?, ?, ?, ?, ?)",
            call.account(), call.region, in.dashboard_name, in.dashboard_body, tx.now()));
        if (in.tags && replaced == 0)
            return put_tags(tx, owner_of(call), dashboard_arn(call, in.dashboard_name), *in.tags);
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) {
        return PutDashboardOutput{.dashboard_validation_messages = std::vector<DashboardValidationMessage>{}};
    });
}

Dashboards::Changed<DeleteDashboardsOutput> Dashboards::remove(gate::Call& call, DeleteDashboardsInput in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        for (const std::string& name : in.dashboard_names) {
            ATHANOR_TRY(
                auto gone,
                tx.run("DELETE FROM cloudwatch_dashboard WHERE account = ? AND region = ? AND name = ?",
                       call.account(), call.region, name));
            if (gone == 0) return no_dashboard(name);
            ATHANOR_CHECK(tx.run("DELETE FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ?",
                                 call.account(), call.region, dashboard_arn(call, name)));
        }
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return DeleteDashboardsOutput{}; });
}

Task<Result<GetDashboardOutput>> Dashboards::get(gate::Call& call, GetDashboardInput in) {
    auto body = database_.read([&](store::Snapshot& s) {
        return s.one<std::string>(
            "SELECT body FROM cloudwatch_dashboard WHERE account = ? AND region = ? AND name = ?",
            call.account(), call.region, in.dashboard_name);
    });
    if (!body) co_return std::unexpected(std::move(body).error());
    if (!*body) co_return no_dashboard(in.dashboard_name);
    co_return GetDashboardOutput{.dashboard_arn = dashboard_arn(call, in.dashboard_name),
                                 .dashboard_body = std::move(**body),
                                 .dashboard_name = in.dashboard_name};
}

Task<Result<ListDashboardsOutput>> Dashboards::list(gate::Call& call, ListDashboardsInput in) {
    auto after = from_base64(in.next_token.value_or(""));
    if (!after) co_return fail("InvalidParameterValueException", "The parameter NextToken is invalid.");
    co_return database_.read([&](store::Snapshot& s) -> Result<ListDashboardsOutput> {
        ListDashboardsOutput out{.dashboard_entries = std::vector<DashboardEntry>{}};
        ATHANOR_CHECK((s.each<std::string, std::string, Timestamp>(
            "SELECT name, body, modified FROM cloudwatch_dashboard WHERE account = ? AND region = ? "
            "AND name > ? ORDER BY name",
            [&](std::string name, std::string body, Timestamp modified) {
                if (!name.starts_with(in.dashboard_name_prefix.value_or(""))) return true;
                if (out.dashboard_entries->size() == kDashboardPage) {
                    out.next_token = base64(*out.dashboard_entries->back().dashboard_name);
                    return false;
                }
                std::string arn = dashboard_arn(call, name);
                out.dashboard_entries->push_back({.dashboard_name = std::move(name),
                                                  .dashboard_arn = std::move(arn),
                                                  .last_modified = modified,
                                                  .size = static_cast<std::int64_t>(body.size())});
                return true;
            },
            call.account(), call.region, *after)));
        return out;
    });
}

Dashboards::Changed<TagResourceOutput> Dashboards::tag(gate::Call& call, TagResourceInput in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(check_resource(tx, owner_of(call), in.resource_arn));
        return put_tags(tx, owner_of(call), in.resource_arn, in.tags);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return TagResourceOutput{}; });
}

Dashboards::Changed<UntagResourceOutput> Dashboards::untag(gate::Call& call, UntagResourceInput in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(check_resource(tx, owner_of(call), in.resource_arn));
        for (const std::string& name : in.tag_keys)
            ATHANOR_CHECK(
                tx.run("DELETE FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ? AND name = ?",
                       call.account(), call.region, in.resource_arn, name));
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return UntagResourceOutput{}; });
}

Task<Result<ListTagsForResourceOutput>> Dashboards::list_tags(gate::Call& call, ListTagsForResourceInput in) {
    co_return database_.read([&](store::Snapshot& s) -> Result<ListTagsForResourceOutput> {
        ATHANOR_CHECK(check_resource(s, owner_of(call), in.resource_arn));
        ListTagsForResourceOutput out{.tags = std::vector<Tag>{}};
        ATHANOR_CHECK((s.each<std::string, std::string>(
            "SELECT name, value FROM cloudwatch_tag WHERE account = ? AND region = ? AND arn = ? ORDER BY "
            "name",
            [&](std::string name, std::string value) {
                out.tags->push_back({.key = std::move(name), .value = std::move(value)});
            },
            call.account(), call.region, in.resource_arn)));
        return out;
    });
}

}  // namespace athanor::cloudwatch
