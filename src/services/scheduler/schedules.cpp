#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/scheduler/service.hpp"
#include "wire/mirror.hpp"
#include "wire/stored.hpp"

namespace athanor::scheduler {
namespace {

using namespace api::scheduler;
using std::chrono::hours;

constexpr std::int64_t kSchedulePage = 100;
constexpr hours kTokensLive{24};
constexpr std::chrono::minutes kOldestStart{5};

std::unexpected<Error> no_schedule(std::string_view name) {
    return fail("ResourceNotFoundException", "Schedule " + std::string(name) + " does not exist.", 404);
}
std::unexpected<Error> no_group(std::string_view name) {
    return fail("ResourceNotFoundException", "Schedule group " + std::string(name) + " does not exist.", 404);
}

Key key_of(const gate::Call& call, const std::optional<std::string>& group, std::string name) {
    return {call.account(), call.region, group.value_or(std::string(kDefaultGroup)), std::move(name)};
}

Result<bool> group_exists(store::Snapshot& s, const Key& key) {
    if (key.group == kDefaultGroup) return true;
    ATHANOR_TRY(
        auto found,
        s.one<std::string>("SELECT name FROM schedule_group WHERE account = ? AND region = ? AND name = ?",
                           key.account, key.region, key.group));
    return found.has_value();
}

// The client's token and what it came with: the same again is a repetition, whose answer was lost.
template <class Input>
std::string signature(const Input& in) {
    return in.client_token.value_or("") + "\n" + sha256_hex(wire::to_json(in));
}

// The first occurrence of an expression that was told at `now`: a rate begins at once, a time of less than a minute ago has not passed yet.
std::optional<Timestamp> first_of(const Timetable& timetable, Timestamp now) {
    if (timetable.is_rate()) return timetable.next_after(now - Duration(1));
    return timetable.next_after(timetable.is_one_time() ? now - Duration(kPrecision) : now);
}

void wait_for(ScheduleRow& row, const Timetable& timetable, std::optional<Timestamp> scheduled) {
    bool enabled = row.state == "ENABLED";
    row.scheduled = enabled ? scheduled : std::nullopt;
    row.due = row.scheduled ? std::optional(timetable.due(*row.scheduled)) : std::nullopt;
    row.finished = false;  // what never had an occurrence is not complete: it stays
}

}  // namespace

void Scheduler::add_to(gate::Register& operations) {
    operations.changes<op::CreateSchedule>(
        [this](gate::Call& call, CreateScheduleInput in) { return create(call, std::move(in)); });
    operations.changes<op::UpdateSchedule>(
        [this](gate::Call& call, UpdateScheduleInput in) { return update(call, std::move(in)); });
    operations.changes<op::DeleteSchedule>(
        [this](gate::Call& call, DeleteScheduleInput in) { return remove(call, std::move(in)); });
    operations.reads<op::GetSchedule>(
        [this](gate::Call& call, GetScheduleInput in) { return get(call, std::move(in)); });
    operations.reads<op::ListSchedules>(
        [this](gate::Call& call, ListSchedulesInput in) { return list(call, std::move(in)); });
    add_groups_to(operations);
}

Scheduler::Changed<CreateScheduleOutput> Scheduler::create(gate::Call& call, CreateScheduleInput in) {
    std::string by = signature(in);
    in.client_token.reset();
    Timestamp now = clock_.now();
    ATHANOR_CO_CHECK(complete_and_check(in, targets_, zones_, now));
    if (in.start_date && *in.start_date < now - kOldestStart)
        co_return validation_error("The StartDate you specify cannot be earlier than 5 minutes ago.");
    ScheduleRow row{.key = key_of(call, in.group_name, in.name),
                    .request = wire::to_json(in),
                    .state = *in.state,
                    .created = now,
                    .modified = now,
                    .anchor = now};
    row.created_by = by;
    ATHANOR_CO_TRY(Timetable timetable, Timetable::of(in, row.key.arn(), row.anchor, zones_));
    wait_for(row, timetable, first_of(timetable, now));
    auto done = co_await database_.write([row](store::Transaction& tx) -> Result<std::string> {
        ATHANOR_TRY(bool group, group_exists(tx, row.key));
        if (!group) return no_group(row.key.group);
        ATHANOR_TRY(auto there, find(tx, row.key));
        if (there && there->created_by == row.created_by) return row.key.arn();
        if (there) return fail("ConflictException", "Schedule " + row.key.name + " already exists.", 409);
        ATHANOR_CHECK(save(tx, row));
        return row.key.arn();
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    firing_->wake();
    co_return std::move(*done).map(
        [](std::string arn) { return CreateScheduleOutput{.schedule_arn = std::move(arn)}; });
}

Scheduler::Changed<UpdateScheduleOutput> Scheduler::update(gate::Call& call, UpdateScheduleInput given) {
    std::string by = signature(given);
    CreateScheduleInput in;
    wire::mirror(given, in);
    in.client_token.reset();
    Timestamp now = clock_.now();
    ATHANOR_CO_CHECK(complete_and_check(in, targets_, zones_, now));
    Key key = key_of(call, in.group_name, in.name);
    auto done = co_await database_.write([=, this](store::Transaction& tx) -> Result<std::string> {
        ATHANOR_TRY(bool group, group_exists(tx, key));
        if (!group) return no_group(key.group);
        ATHANOR_TRY(auto row, find(tx, key));
        if (!row) return no_schedule(key.name);
        if (row->modified_by == by) return key.arn();
        ATHANOR_TRY(auto before, wire::from_json<CreateScheduleInput>(row->request));
        // A rate goes on with its rhythm unless it is another one; then it begins anew.
        bool another = before.schedule_expression != in.schedule_expression;
        if (another) row->anchor = now;
        row->request = wire::to_json(in);
        row->state = *in.state;
        row->modified = now;
        row->modified_by = by;
        ATHANOR_TRY(Timetable timetable, Timetable::of(in, key.arn(), row->anchor, zones_));
        wait_for(*row, timetable, another ? first_of(timetable, now) : timetable.next_after(now));
        ATHANOR_CHECK(save(tx, *row));
        return key.arn();
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    firing_->wake();
    co_return std::move(*done).map(
        [](std::string arn) { return UpdateScheduleOutput{.schedule_arn = std::move(arn)}; });
}

Scheduler::Changed<DeleteScheduleOutput> Scheduler::remove(gate::Call& call, DeleteScheduleInput in) {
    Key key = key_of(call, in.group_name, in.name);
    auto done = co_await database_.write(
        [key, token = in.client_token.value_or("")](store::Transaction& tx) -> Status {
            ATHANOR_TRY(bool group, group_exists(tx, key));
            if (!group) return no_group(key.group);
            ATHANOR_TRY(bool gone, erase(tx, key));
            if (!gone) {
                ATHANOR_TRY(auto repeated,
                            tx.one<std::string>("SELECT token FROM schedule_deletion WHERE account = ? AND "
                                                "region = ? AND token = ? AND what = ?",
                                                key.account, key.region, token, key.arn()));
                if (token.empty() || !repeated) return no_schedule(key.name);
                return {};
            }
            ATHANOR_CHECK(tx.run("DELETE FROM schedule_deletion WHERE time < ?", tx.now() - kTokensLive));
            if (token.empty()) return {};
            ATHANOR_CHECK(tx.run(
                "DELETE FROM schedule_deletion WHERE account = ? AND region = ? AND token = ? AND what = ?",
                key.account, key.region, token, key.arn()));
            ATHANOR_CHECK(tx.run(
                "INSERT INTO schedule_deletion (account, region, token, what, time) VALUES (?, ?, ?, ?, ?)",
                key.account, key.region, token, key.arn(), tx.now()));
            return {};
        });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return DeleteScheduleOutput{}; });
}

Task<Result<GetScheduleOutput>> Scheduler::get(gate::Call& call, GetScheduleInput in) {
    Key key = key_of(call, in.group_name, in.name);
    co_return database_.read([&](store::Snapshot& s) -> Result<GetScheduleOutput> {
        ATHANOR_TRY(bool group, group_exists(s, key));
        if (!group) return no_group(key.group);
        ATHANOR_TRY(auto row, find(s, key));
        if (!row) return no_schedule(key.name);
        ATHANOR_TRY(auto request, wire::from_json<CreateScheduleInput>(row->request));
        GetScheduleOutput out;
        wire::mirror(request, out);
        out.arn = key.arn();
        out.creation_date = row->created;
        out.last_modification_date = row->modified;
        return out;
    });
}

// In order of group and name. The token is where the last page ended.
Task<Result<ListSchedulesOutput>> Scheduler::list(gate::Call& call, ListSchedulesInput in) {
    std::string after_group = in.group_name.value_or(""), after_name;
    if (in.next_token) {
        auto place = from_base64(*in.next_token);
        std::size_t slash = place ? place->find('/') : std::string::npos;
        if (slash == std::string::npos) co_return validation_error("Invalid NextToken provided.");
        after_group = place->substr(0, slash);
        after_name = place->substr(slash + 1);
    }
    std::int64_t limit = in.max_results.value_or(kSchedulePage);
    co_return database_.read([&](store::Snapshot& s) -> Result<ListSchedulesOutput> {
        if (in.group_name) {
            ATHANOR_TRY(bool group, group_exists(s, {call.account(), call.region, *in.group_name, ""}));
            if (!group) return no_group(*in.group_name);
        }
        ListSchedulesOutput out;
        std::string place;
        bool more = false;
        ATHANOR_CHECK((s.each<std::string, std::string, std::string, Timestamp, Timestamp, std::string>(
            "SELECT grp, name, state, created, modified, request FROM schedule WHERE account = ? AND region "
            "= ? AND (grp, name) > (?, ?) ORDER BY "
            "grp, name",
            [&](std::string group, std::string name, std::string state, Timestamp created, Timestamp modified,
                std::string request) {
                if (in.group_name && group != *in.group_name) return group < *in.group_name;
                if (!name.starts_with(in.name_prefix.value_or("")) || (in.state && state != *in.state))
                    return true;
                if (static_cast<std::int64_t>(out.schedules.size()) == limit) return !(more = true);
                auto stored = wire::from_json<CreateScheduleInput>(request);
                Key key{call.account(), call.region, group, name};
                place = group + "/" + name;
                out.schedules.push_back({.arn = key.arn(),
                                         .creation_date = created,
                                         .group_name = std::move(group),
                                         .last_modification_date = modified,
                                         .name = std::move(name),
                                         .state = std::move(state),
                                         .target = TargetSummary{.arn = stored ? stored->target.arn : ""}});
                return true;
            },
            call.account(), call.region, after_group, after_name)));
        if (more) out.next_token = base64(place);
        return out;
    });
}

}  // namespace athanor::scheduler
