#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/scheduler/service.hpp"
#include "wire/stored.hpp"

namespace athanor::scheduler {
namespace {

using namespace api::scheduler;

constexpr std::int64_t kGroupPage = 100;
constexpr std::int64_t kMostTags = 200;  // TagList's own limit

std::unexpected<Error> group_not_found(std::string_view name) {
    return fail("ResourceNotFoundException", "Schedule group " + std::string(name) + " does not exist.", 404);
}

Key group_key(const gate::Call& call, std::string group) {
    return {call.account(), call.region, std::move(group), ""};
}

Result<std::optional<GroupRow>> find_group(store::Snapshot& s, const Key& key) {
    ATHANOR_TRY(auto found, (s.one<Timestamp, Timestamp, std::string>(
                                "SELECT created, modified, created_by FROM schedule_group WHERE account = ? "
                                "AND region = ? AND name = ?",
                                key.account, key.region, key.group)));
    if (!found) return std::nullopt;
    return GroupRow{key.group, std::get<0>(*found), std::get<1>(*found), std::get<2>(*found)};
}

Status insert_group(store::Transaction& tx, const Key& key, const std::string& by) {
    ATHANOR_CHECK(
        tx.run("INSERT INTO schedule_group (account, region, name, created, modified, created_by) VALUES (?, "
               "?, ?, ?, ?, ?)",
               key.account, key.region, key.group, tx.now(), tx.now(), by));
    return {};
}

// Every account has the default group; its row is made when somebody first looks at it.
Task<Status> make_default(store::Database& database, const gate::Call& call) {
    Key key = group_key(call, std::string(kDefaultGroup));
    auto there = database.read([&](store::Snapshot& s) { return find_group(s, key); });
    if (!there) co_return std::unexpected(std::move(there).error());
    if (*there) co_return Status();
    auto made = co_await database.write([key](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_group(tx, key));
        if (row) return {};
        return insert_group(tx, key, "");
    });
    if (!made) co_return std::unexpected(std::move(made).error());
    co_return Status();
}

Status put_tags(store::Transaction& tx, const Key& key, const std::vector<Tag>& tags) {
    for (const Tag& tag : tags) {
        if (tag.key.starts_with("aws:"))
            return validation_error("Tag keys beginning with aws: are reserved.");
        ATHANOR_CHECK(
            tx.run("DELETE FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ? AND name = ?",
                   key.account, key.region, key.group, tag.key));
        ATHANOR_CHECK(tx.run(
            "INSERT INTO schedule_group_tag (account, region, grp, name, value) VALUES (?, ?, ?, ?, ?)",
            key.account, key.region, key.group, tag.key, tag.value));
    }
    ATHANOR_TRY(auto count,
                tx.one<std::int64_t>(
                    "SELECT COUNT(*) FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ?",
                    key.account, key.region, key.group));
    if (count.value_or(0) > kMostTags)
        return validation_error("A schedule group has at most " + std::to_string(kMostTags) + " tags.");
    return {};
}

Result<Key> parse_group_arn(const gate::Call& call, std::string_view arn) {
    auto parts = gate::split_arn(arn);
    constexpr std::string_view kPrefix = "schedule-group/";
    if (!parts || parts->service != "scheduler" || !parts->resource.starts_with(kPrefix))
        return validation_error("Invalid resource ARN " + std::string(arn) + ".");
    if (parts->account != call.account() || parts->region != call.region)
        return group_not_found(parts->resource.substr(kPrefix.size()));
    return group_key(call, std::string(parts->resource.substr(kPrefix.size())));
}

}  // namespace

void Scheduler::add_groups_to(gate::Register& operations) {
    operations.changes<op::CreateScheduleGroup>(
        [this](gate::Call& call, CreateScheduleGroupInput in) { return create_group(call, std::move(in)); });
    operations.changes<op::DeleteScheduleGroup>(
        [this](gate::Call& call, DeleteScheduleGroupInput in) { return remove_group(call, std::move(in)); });
    operations.reads<op::GetScheduleGroup>(
        [this](gate::Call& call, GetScheduleGroupInput in) { return get_group(call, std::move(in)); });
    operations.reads<op::ListScheduleGroups>(
        [this](gate::Call& call, ListScheduleGroupsInput in) { return list_groups(call, std::move(in)); });
    operations.changes<op::TagResource>(
        [this](gate::Call& call, TagResourceInput in) { return tag(call, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& call, UntagResourceInput in) { return untag(call, std::move(in)); });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& call, ListTagsForResourceInput in) { return list_tags(call, std::move(in)); });
}

Scheduler::Changed<CreateScheduleGroupOutput> Scheduler::create_group(gate::Call& call,
                                                                      CreateScheduleGroupInput in) {
    std::string by = in.client_token.value_or("") + "\n" + sha256_hex(wire::to_json(in));
    Key key = group_key(call, in.name);
    auto done = co_await database_.write([=](store::Transaction& tx) -> Result<std::string> {
        ATHANOR_TRY(auto there, find_group(tx, key));
        if (there && there->created_by == by) return key.group_arn();
        if (there || key.group == kDefaultGroup)
            return fail("ConflictException", "Schedule group " + key.group + " already exists.", 409);
        ATHANOR_CHECK(insert_group(tx, key, by));
        ATHANOR_CHECK(put_tags(tx, key, in.tags.value_or(std::vector<Tag>())));
        return key.group_arn();
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map(
        [](std::string arn) { return CreateScheduleGroupOutput{.schedule_group_arn = std::move(arn)}; });
}

// With all its schedules, at once: AWS takes its time and shows DELETING.
Scheduler::Changed<DeleteScheduleGroupOutput> Scheduler::remove_group(gate::Call& call,
                                                                      DeleteScheduleGroupInput in) {
    if (in.name == kDefaultGroup)
        co_return validation_error("Deleting the default schedule group is not allowed.");
    Key key = group_key(call, in.name);
    auto done = co_await database_.write([key](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto gone,
                    tx.run("DELETE FROM schedule_group WHERE account = ? AND region = ? AND name = ?",
                           key.account, key.region, key.group));
        if (gone == 0) return group_not_found(key.group);
        for (std::string_view sql :
             {"DELETE FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ?",
              "DELETE FROM schedule_invocation WHERE account = ? AND region = ? AND grp = ?",
              "DELETE FROM schedule WHERE account = ? AND region = ? AND grp = ?"}) {
            ATHANOR_CHECK(tx.run(sql, key.account, key.region, key.group));
        }
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return DeleteScheduleGroupOutput{}; });
}

Task<Result<GetScheduleGroupOutput>> Scheduler::get_group(gate::Call& call, GetScheduleGroupInput in) {
    ATHANOR_CO_CHECK(co_await make_default(database_, call));
    Key key = group_key(call, in.name);
    auto row = database_.read([&](store::Snapshot& s) { return find_group(s, key); });
    if (!row) co_return std::unexpected(std::move(row).error());
    if (!*row) co_return group_not_found(in.name);
    co_return GetScheduleGroupOutput{.arn = key.group_arn(),
                                     .creation_date = (*row)->created,
                                     .last_modification_date = (*row)->modified,
                                     .name = in.name,
                                     .state = "ACTIVE"};
}

Task<Result<ListScheduleGroupsOutput>> Scheduler::list_groups(gate::Call& call, ListScheduleGroupsInput in) {
    ATHANOR_CO_CHECK(co_await make_default(database_, call));
    auto after = from_base64(in.next_token.value_or(""));
    if (!after) co_return validation_error("Invalid NextToken provided.");
    std::int64_t limit = in.max_results.value_or(kGroupPage);
    co_return database_.read([&](store::Snapshot& s) -> Result<ListScheduleGroupsOutput> {
        ListScheduleGroupsOutput out;
        ATHANOR_CHECK((s.each<std::string, Timestamp, Timestamp>(
            "SELECT name, created, modified FROM schedule_group WHERE account = ? AND region = ? AND name > "
            "? ORDER BY name",
            [&](std::string name, Timestamp created, Timestamp modified) {
                if (!name.starts_with(in.name_prefix.value_or(""))) return true;
                if (static_cast<std::int64_t>(out.schedule_groups.size()) == limit) {
                    out.next_token = base64(*out.schedule_groups.back().name);
                    return false;
                }
                out.schedule_groups.push_back({.arn = group_key(call, name).group_arn(),
                                               .creation_date = created,
                                               .last_modification_date = modified,
                                               .name = std::move(name),
                                               .state = "ACTIVE"});
                return true;
            },
            call.account(), call.region, *after)));
        return out;
    });
}

Scheduler::Changed<TagResourceOutput> Scheduler::tag(gate::Call& call, TagResourceInput in) {
    ATHANOR_CO_TRY(Key key, parse_group_arn(call, in.resource_arn));
    ATHANOR_CO_CHECK(co_await make_default(database_, call));
    auto done = co_await database_.write([key, tags = std::move(in.tags)](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto there, find_group(tx, key));
        if (!there) return group_not_found(key.group);
        return put_tags(tx, key, tags);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return TagResourceOutput{}; });
}

Scheduler::Changed<UntagResourceOutput> Scheduler::untag(gate::Call& call, UntagResourceInput in) {
    ATHANOR_CO_TRY(Key key, parse_group_arn(call, in.resource_arn));
    ATHANOR_CO_CHECK(co_await make_default(database_, call));
    auto done = co_await database_.write([key,
                                          names = std::move(in.tag_keys)](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto there, find_group(tx, key));
        if (!there) return group_not_found(key.group);
        for (const std::string& name : names)
            ATHANOR_CHECK(tx.run(
                "DELETE FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ? AND name = ?",
                key.account, key.region, key.group, name));
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return UntagResourceOutput{}; });
}

Task<Result<ListTagsForResourceOutput>> Scheduler::list_tags(gate::Call& call, ListTagsForResourceInput in) {
    ATHANOR_CO_TRY(Key key, parse_group_arn(call, in.resource_arn));
    ATHANOR_CO_CHECK(co_await make_default(database_, call));
    co_return database_.read([&](store::Snapshot& s) -> Result<ListTagsForResourceOutput> {
        ATHANOR_TRY(auto there, find_group(s, key));
        if (!there) return group_not_found(key.group);
        ListTagsForResourceOutput out{.tags = std::vector<Tag>()};
        ATHANOR_CHECK((s.each<std::string, std::string>(
            "SELECT name, value FROM schedule_group_tag WHERE account = ? AND region = ? AND grp = ? ORDER "
            "BY name",
            [&](std::string name, std::string value) {
                out.tags->push_back({.key = std::move(name), .value = std::move(value)});
            },
            key.account, key.region, key.group)));
        return out;
    });
}

}  // namespace athanor::scheduler
