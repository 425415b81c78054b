#include "services/events/deliveries.hpp"

#include <algorithm>

#include "base/log.hpp"
#include "services/events/input.hpp"

namespace athanor::events {

using api::events::Target;

Deliveries::Deliveries(store::Database& control, Intake& intake, const gate::Targets& targets, Clock& clock,
                       Random& random)
    : control_(control), intake_(intake), targets_(targets), clock_(clock), random_(random) {}

void Deliveries::wake() {
    if (executor_ && !woken_.exchange(true)) spawn(executor_, pump());
}

Result<std::vector<std::int64_t>> Deliveries::due_lanes() {
    // As many as there could be places, and those that are at work.
    auto limit = static_cast<std::int64_t>(kAtOnce + active_.size());
    Timestamp now = clock_.now();
    return control_.read([&](store::Snapshot& s) {
        return s.all<std::int64_t>("SELECT id FROM events_lane WHERE due <= ? ORDER BY due LIMIT ?", now,
                                   limit);
    });
}

Task<void> Deliveries::pump() {
    woken_ = false;
    auto lanes = due_lanes();
    if (!lanes) {
        log::error("event deliveries: {}", lanes.error().message);  // the next tick looks again
        co_return;
    }
    for (std::int64_t lane : *lanes) {
        if (active_.size() >= kAtOnce) break;
        if (active_.insert(lane).second) spawn(executor_, run_and_leave(lane));
    }
}

Task<void> Deliveries::run_and_leave(std::int64_t lane) {
    co_await run_lane(lane);
    active_.erase(lane);
    wake();  // something may have come after the last look, or have waited for this place
}

Task<void> Deliveries::round() {
    auto lanes = due_lanes();
    if (!lanes) co_return;
    for (std::int64_t lane : *lanes) co_await run_lane(lane);
}

Result<std::optional<Deliveries::Head>> Deliveries::head(std::int64_t lane) {
    return control_.read([&](store::Snapshot& s) -> Result<std::optional<Head>> {
        using Text = std::string;
        ATHANOR_TRY(auto first,
                    (s.one<std::int64_t, std::int32_t, Text, Text, std::int32_t, Timestamp, std::int64_t>(
                        "SELECT sequence, ordinal, event_id, event, hops, arrived, attempts FROM "
                        "events_delivery WHERE lane = ? "
                        "ORDER BY sequence, ordinal LIMIT 1",
                        lane)));
        ATHANOR_TRY(auto place,
                    (s.one<Text, Text, Text, Text, Text>(
                        "SELECT account, region, bus, rule, target FROM events_lane WHERE id = ?", lane)));
        if (!first || !place) return std::nullopt;
        auto& [account, region, bus, rule, target] = *place;
        Head head{.rule = {{{account, region}, bus}, rule}, .target_id = target};
        std::tie(head.sequence, head.ordinal, head.event_id, head.event, head.hops, head.arrived,
                 head.attempts) = std::move(*first);
        ATHANOR_TRY(head.target, s.one<Text>("SELECT body FROM events_target WHERE account = ? AND region = "
                                             "? AND bus = ? AND rule = ? AND id = ?",
                                             account, region, bus, rule, target));
        return head;
    });
}

// The delivery, and its lane with the last one.
Status Deliveries::remove(store::Transaction& tx, std::int64_t lane, const Head& head) {
    ATHANOR_CHECK(tx.run("DELETE FROM events_delivery WHERE lane = ? AND sequence = ? AND ordinal = ?", lane,
                         head.sequence, head.ordinal));
    ATHANOR_CHECK(tx.run(
        "DELETE FROM events_lane WHERE id = ? AND NOT EXISTS (SELECT 1 FROM events_delivery WHERE lane = ?)",
        lane, lane));
    return {};
}

Task<void> Deliveries::run_lane(std::int64_t lane) {
    for (int i = 0; i < kInARow; ++i) {
        auto next = head(lane);
        if (!next) {  // not at once again: the lane stays due
            log::error("event deliveries: {}", next.error().message);
            co_await clock_.sleep(kFirstDelay);
        }
        if (!next || !*next) co_return;
        const Head& head = **next;
        Outcome outcome = co_await attempt(lane, head);
        if (outcome.kind == Outcome::Kind::settled) continue;
        bool later = outcome.kind == Outcome::Kind::later;
        auto written = co_await control_.write([&](store::Transaction& tx) -> Status {
            if (!later) return remove(tx, lane, head);
            ATHANOR_CHECK(
                tx.run("UPDATE events_delivery SET attempts = attempts + 1 WHERE lane = ? AND sequence = ? "
                       "AND ordinal = ?",
                       lane, head.sequence, head.ordinal));
            ATHANOR_CHECK(
                tx.run("UPDATE events_lane SET due = ? WHERE id = ?", tx.now() + outcome.delay, lane));
            return {};
        });
        if (!written) {  // a full disk: the lane stays due; not at once, or it would be tried as fast as it fails
            log::error("a delivery of {} is not recorded: {}", head.rule.arn(), written.error().message);
            co_await clock_.sleep(kFirstDelay);
            co_return;
        }
        if (later) co_return;
    }
}

Task<Deliveries::Outcome> Deliveries::attempt(std::int64_t lane, const Head& head) {
    if (!head.target) co_return Outcome{};  // nobody wants it any more
    auto target = wire::from_json<Target>(*head.target);
    if (!target) {
        log::error("a target of {} is damaged: {}", head.rule.arn(), target.error().message);
        co_return Outcome{};
    }
    auto invocation = make_invocation(head.rule, *target, head.event_id, head.event, head.arrived);
    if (!invocation) co_return co_await failed(head, *target, {}, invocation.error());
    auto arn = gate::split_arn(target->arn);
    constexpr std::string_view kBus = "event-bus/";
    if (arn && arn->service == "events" && arn->resource.starts_with(kBus)) {
        BusKey bus{{std::string(arn->account), std::string(arn->region)},
                   std::string(arn->resource.substr(kBus.size()))};
        Status moved = co_await forward(lane, head, bus);
        if (moved) co_return Outcome{Outcome::Kind::settled};
        co_return co_await failed(head, *target, *std::move(invocation), moved.error());
    }
    auto answer = co_await targets_.call(*invocation);
    if (answer) co_return Outcome{};
    co_return co_await failed(head, *target, *std::move(invocation), answer.error());
}

// To another bus of the account: taken in there and removed here, together.
Task<Status> Deliveries::forward(std::int64_t lane, const Head& head, const BusKey& bus) {
    if (head.hops > 0)
        co_return fail("THIRD_ACCOUNT_HOP_DETECTED",
                       "An event is passed on from one bus to another, and no further.");
    if (bus.owner != head.rule.bus.owner)
        co_return fail("AccessDeniedException", "Events do not pass to other accounts or regions.", 403);
    auto moved = co_await control_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(bool there, bus_exists(tx, bus));
        if (!there) return fail("ResourceNotFoundException", "Event bus " + bus.name + " does not exist.");
        std::int32_t ordinal = 0;
        ATHANOR_CHECK(intake_.accept(tx, {bus, head.event_id, head.event, head.hops + 1}, ordinal));
        return remove(tx, lane, head);
    });
    if (!moved) co_return std::unexpected(std::move(moved).error());
    wake();
    co_return Status();
}

Task<Deliveries::Outcome> Deliveries::failed(const Head& head, const Target& target,
                                             gate::Invocation invocation, const Error& error) {
    const auto policy = target.retry_policy.value_or(api::events::RetryPolicy{});
    std::int64_t most_retries = policy.maximum_retry_attempts.value_or(kMostRetries);
    std::int64_t most_age = policy.maximum_event_age_in_seconds.value_or(kMostAge);
    std::string exhausted;
    if (gate::worth_retrying(error)) {
        double growth =
            std::min<double>(static_cast<double>(kLastDelay.count()),
                             static_cast<double>(kFirstDelay.count()) *
                                 std::exp2(std::min<double>(16, static_cast<double>(head.attempts))));
        auto jitter =
            static_cast<double>(random_.below(1000)) /
            1000;  // half of the delay is by chance, so that those who failed together do not return together
        Duration delay(static_cast<std::int64_t>(growth * (0.5 + jitter / 2) * 1e6));
        for (const ErrorMember& member : error.members) {
            auto* seconds = std::get_if<std::int64_t>(&member.value);
            if (member.name == "RetryAfter" && seconds)
                delay = std::max<Duration>(
                    delay, std::min<Duration>(std::chrono::seconds(*seconds), std::chrono::hours(1)));
        }
        if (clock_.now() + delay - head.arrived > std::chrono::seconds(most_age))
            exhausted = "MaximumEventAgeInSeconds";
        else if (head.attempts >= most_retries)
            exhausted = "MaximumRetryAttempts";
        else
            co_return Outcome{Outcome::Kind::later, delay};
    }
    if (!target.dead_letter_config || !target.dead_letter_config->arn) {
        log::warn("an event for {} of {} is dropped: {}: {}", target.arn, head.rule.arn(), error.code,
                  error.message);
        co_return Outcome{};
    }
    std::string code =
        error.code == "THIRD_ACCOUNT_HOP_DETECTED" ? error.code : std::string(gate::dead_letter_code(error));
    gate::TextPairs attributes{{"RULE_ARN", head.rule.arn()},
                               {"TARGET_ARN", target.arn},
                               {"ERROR_CODE", code},
                               {"ERROR_MESSAGE", error.message.substr(0, 1024)}};
    if (error.message.empty()) attributes.back().second = error.code;
    if (!exhausted.empty()) attributes.emplace_back("EXHAUSTED_RETRY_CONDITION", exhausted);
    attributes.emplace_back("RETRY_ATTEMPTS", std::to_string(head.attempts));
    invocation.account = head.rule.bus.owner.account;
    invocation.region = head.rule.bus.owner.region;
    invocation.service = "events.amazonaws.com";
    invocation.input = head.event;
    Status sent = co_await targets_.dead_letter(*target.dead_letter_config->arn, invocation, attributes);
    if (sent) co_return Outcome{};
    if (gate::worth_retrying(sent.error())) co_return Outcome{Outcome::Kind::later, kFirstDelay};
    log::error("an event for {} of {} is lost, its dead-letter queue refuses it: {}", target.arn,
               head.rule.arn(), sent.error().message);
    co_return Outcome{};
}

Result<gate::Invocation> make_invocation(const RuleKey& rule, const Target& target, std::string_view event_id,
                                         const std::string& event, Timestamp arrived) {
    ATHANOR_TRY(auto document, json::parse(event));
    std::string arn = rule.arn();
    gate::Invocation made{.target = target.arn,
                          .role = target.role_arn.value_or(""),
                          .account = rule.bus.owner.account,
                          .region = rule.bus.owner.region,
                          .service = "events.amazonaws.com",
                          .origin = rule.name,
                          .id = gate::stable_uuid(std::string(event_id) + "/" + arn + "/" + target.id),
                          .time = parse_iso8601(document.root()["time"].string_or("")).value_or(arrived),
                          .input = event};
    if (target.input) {
        made.input = *target.input;
    } else if (target.input_path) {
        auto path = JsonPath::parse(*target.input_path);
        auto part = path ? path->find(document.root()) : std::nullopt;
        if (!part) return validation_error("InputPath " + *target.input_path + " is not in the event.");
        made.input = std::move(*part);
    } else if (target.input_transformer) {
        EventView view{document.root(), event, arn, rule.name, arrived};
        made.input = fill_template(target.input_transformer->input_paths_map.value_or(InputPaths{}),
                                   target.input_transformer->input_template, view);
    }
    auto resolved = [&](const std::string& value) { return resolve_parameter(value, document.root()); };
    if (target.sage_maker_pipeline_parameters &&
        target.sage_maker_pipeline_parameters->pipeline_parameter_list) {
        for (const auto& parameter : *target.sage_maker_pipeline_parameters->pipeline_parameter_list) {
            made.pipeline_parameters.emplace_back(parameter.name, resolved(parameter.value));
        }
    }
    if (target.sqs_parameters) made.message_group = target.sqs_parameters->message_group_id.value_or("");
    if (target.http_parameters) {
        const auto& http = *target.http_parameters;
        for (const auto& value : http.path_parameter_values.value_or(std::vector<std::string>{}))
            made.http_path.push_back(resolved(value));
        for (const auto& [name, value] : http.header_parameters.value_or(InputPaths{}))
            made.http_headers.emplace_back(name, resolved(value));
        for (const auto& [name, value] : http.query_string_parameters.value_or(InputPaths{}))
            made.http_query.emplace_back(name, resolved(value));
    }
    return made;
}

}  // namespace athanor::events
