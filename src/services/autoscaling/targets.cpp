// Scalable targets and their tags.
#include <algorithm>

#include "base/encoding.hpp"
#include "services/autoscaling/policies.hpp"
#include "services/autoscaling/service.hpp"

namespace athanor::autoscaling {

using namespace api::autoscaling;

namespace {

constexpr std::int64_t kMostTargets = 3000;  // of a region: AWS's quota of variants
constexpr std::size_t kMostTags = 50;

ScalableTarget shown(const TargetRow& row) {
    return {.service_namespace = std::string(kNamespace),
            .resource_id = row.key.resource,
            .scalable_dimension = row.key.dimension,
            .min_capacity = row.bounds.min,
            .max_capacity = row.bounds.max,
            .role_arn = service_role(row.key.account),
            .creation_time = row.created,
            .suspended_state = SuspendedState{.dynamic_scaling_in_suspended = row.in_suspended,
                                              .dynamic_scaling_out_suspended = row.out_suspended,
                                              .scheduled_scaling_suspended = row.schedules_suspended},
            .scalable_target_arn = row.arn()};
}

std::unexpected<Error> no_resource(const std::string& arn) {
    return fail("ResourceNotFoundException", "The specified resource doesn't exist: " + arn, 404);
}

Result<TargetRow> target_of_arn(store::Snapshot& s, const gate::Call& call, const std::string& arn) {
    auto parts = gate::split_arn(arn);
    std::string_view id = parts ? parts->resource : std::string_view();
    id = id.substr(std::min(id.size(), id.find('/') + 1));
    ATHANOR_TRY(auto row, find_target_by_id(s, call.account(), call.region, std::string(id)));
    if (!row || row->arn() != arn) return no_resource(arn);
    return *row;
}

Status check_tags(store::Snapshot& s, const TargetRow& row, const std::map<std::string, std::string>& more) {
    ATHANOR_TRY(auto tags, tags_of(s, row));
    tags.insert(more.begin(), more.end());
    if (tags.size() > kMostTags)
        return fail("TooManyTagsException", "The request exceeds the limit of 50 tags of a resource.");
    return {};
}

// What the request says of a target; `row` is what it is now, or what is made.
void apply(const RegisterScalableTargetRequest& in, TargetRow& row) {
    if (const auto& state = in.suspended_state) {
        row.in_suspended = state->dynamic_scaling_in_suspended.value_or(row.in_suspended);
        row.out_suspended = state->dynamic_scaling_out_suspended.value_or(row.out_suspended);
        row.schedules_suspended = state->scheduled_scaling_suspended.value_or(row.schedules_suspended);
    }
    Bounds bounds{in.min_capacity.value_or(row.bounds.min), in.max_capacity.value_or(row.bounds.max)};
    if (in.min_capacity || in.max_capacity) row.bounds_changed = true;
    row.bounds = bounds;
}

}  // namespace

Result<Key> key_of(const gate::Call& call, const std::string& service_namespace, const std::string& resource,
                   const std::string& dimension) {
    if (service_namespace != kNamespace || dimension != kVariantInstances || !parse_resource(resource))
        return validation_error("Unsupported service namespace, resource type or scalable dimension");
    return Key{call.account(), call.region, resource, dimension};
}

std::unexpected<Error> no_target(const Key& key, std::string_view verb) {
    return fail("ObjectNotFoundException",
                "No scalable target " + std::string(verb) + " for " + key.described());
}

Result<std::int64_t> page_size(const std::optional<std::int64_t>& wanted) {
    if (wanted && (*wanted < 1 || *wanted > kPage))
        return validation_error("MaxResults must be between 1 and 50");
    return wanted.value_or(kPage);
}

std::string page_token(std::initializer_list<std::string_view> place) {
    std::string text;
    for (std::string_view part : place) text += (text.empty() ? "" : "\n") + std::string(part);
    return base64(text);
}

Result<std::vector<std::string>> page_place(const std::string& token, std::size_t parts) {
    std::vector<std::string> place{""};
    auto text = from_base64(token);
    for (char c : text.value_or("")) {
        if (c == '\n')
            place.emplace_back();
        else
            place.back() += c;
    }
    if (!text || place.size() != parts)
        return fail("InvalidNextTokenException", "The next token supplied was invalid.");
    return place;
}

bool asked(const std::optional<std::vector<std::string>>& names, const std::string& name) {
    return !names || names->empty() || std::ranges::find(*names, name) != names->end();
}

void Autoscaling::add_to(gate::Register& operations) {
    add_targets_to(operations);
    add_policies_to(operations);
    add_schedules_to(operations);
    targets_.serve("autoscaling", "scalingPolicy:", [this](const gate::Invocation& invocation) {
        return scaler_->alarm(invocation);
    });
}

void Autoscaling::add_targets_to(gate::Register& operations) {
    operations.changes<op::RegisterScalableTarget>(
        [this](gate::Call& call, RegisterScalableTargetRequest in) {
            return register_target(call, std::move(in));
        });
    operations.changes<op::DeregisterScalableTarget>(
        [this](gate::Call& call, DeregisterScalableTargetRequest in) {
            return deregister(call, std::move(in));
        });
    operations.reads<op::DescribeScalableTargets>(
        [this](gate::Call& call, DescribeScalableTargetsRequest in) {
            return describe_targets(call, std::move(in));
        });
    operations.changes<op::TagResource>(
        [this](gate::Call& call, TagResourceRequest in) { return tag(call, std::move(in)); });
    operations.changes<op::UntagResource>(
        [this](gate::Call& call, UntagResourceRequest in) { return untag(call, std::move(in)); });
    operations.reads<op::ListTagsForResource>(
        [this](gate::Call& call, ListTagsForResourceRequest in) { return list_tags(call, std::move(in)); });
}

Autoscaling::Changed<RegisterScalableTargetResponse> Autoscaling::register_target(
    gate::Call& call, RegisterScalableTargetRequest in) {
    ATHANOR_CO_TRY(Key key, key_of(call, in.service_namespace, in.resource_id, in.scalable_dimension));
    ATHANOR_CO_TRY(auto seen, co_await scaler_->calls().look(key));
    if (!seen) co_return validation_error("SageMaker endpoint variant doesn't exist: " + key.resource);
    std::string id = hex(random_.bytes(18));
    auto done = co_await database_.write([&,
                                          born = seen->born](store::Transaction& tx) -> Result<std::string> {
        ATHANOR_TRY(auto there, find_target(tx, key));
        if (there && there->born != born) {  // of an endpoint that was deleted since
            ATHANOR_CHECK(erase(tx, *there));
            there.reset();
        }
        if (!there) {
            if (!in.min_capacity || !in.max_capacity)
                return validation_error(
                    "MinCapacity and MaxCapacity must be specified when a scalable target is registered");
            ATHANOR_TRY(
                auto count,
                tx.one<std::int64_t>("SELECT count(*) FROM scaling_target WHERE account = ? AND region = ?",
                                     key.account, key.region));
            if (count.value_or(0) >= kMostTargets)
                return fail("LimitExceededException",
                            "The limit of 3000 scalable targets of service namespace sagemaker is reached.");
            there = TargetRow{
                .key = key, .id = id, .created = tx.now(), .born = born, .activity = "", .cooling = {}};
        }
        apply(in, *there);
        ATHANOR_CHECK(check_bounds(there->bounds.min, there->bounds.max));
        ATHANOR_CHECK(save(tx, *there));
        if (in.tags) {
            ATHANOR_CHECK(check_tags(tx, *there, *in.tags));
            ATHANOR_CHECK(put_tags(tx, *there, *in.tags));
        }
        return there->arn();
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    scaler_->wake();
    co_return std::move(*done).map([](std::string arn) {
        return RegisterScalableTargetResponse{.scalable_target_arn = std::move(arn)};
    });
}

Autoscaling::Changed<DeregisterScalableTargetResponse> Autoscaling::deregister(
    gate::Call& call, DeregisterScalableTargetRequest in) {
    ATHANOR_CO_TRY(Key key, key_of(call, in.service_namespace, in.resource_id, in.scalable_dimension));
    auto done = co_await database_.write([key](store::Transaction& tx) -> Result<std::vector<RepairRow>> {
        ATHANOR_TRY(auto row, find_target(tx, key));
        if (!row) return no_target(key, "found");
        ATHANOR_TRY(auto policies, policies_of(tx, key));
        ATHANOR_CHECK(erase(tx, *row));
        std::vector<RepairRow> repairs;
        for (const auto& policy : policies)
            if (!policy.high.empty())
                repairs.push_back({key.account, key.region, policy.id, {policy.high, policy.low}, tx.now()});
        return repairs;
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    ATHANOR_CO_CHECK(co_await repair(**done));
    co_return std::move(*done).map([](std::vector<RepairRow>) { return DeregisterScalableTargetResponse{}; });
}

Autoscaling::Seen<DescribeScalableTargetsResponse> Autoscaling::describe_targets(
    gate::Call& call, DescribeScalableTargetsRequest in) {
    ATHANOR_CO_TRY(std::int64_t limit, page_size(in.max_results));
    Key after{call.account(), call.region, "", ""};
    if (in.next_token) {
        ATHANOR_CO_TRY(auto place, page_place(*in.next_token, 2));
        after.resource = place[0];
        after.dimension = place[1];
    }
    DescribeScalableTargetsResponse out{.scalable_targets = std::vector<ScalableTarget>{}, .next_token = {}};
    if (in.service_namespace != kNamespace) co_return out;
    auto rows = database_.read([&](store::Snapshot& s) { return targets_after(s, after); });
    if (!rows) co_return std::unexpected(std::move(rows).error());
    for (const TargetRow& row : *rows) {
        if (!asked(in.resource_ids, row.key.resource)) continue;
        if (in.scalable_dimension && row.key.dimension != *in.scalable_dimension) continue;
        if (static_cast<std::int64_t>(out.scalable_targets->size()) == limit) {
            const auto& last = out.scalable_targets->back();
            out.next_token = page_token({last.resource_id, last.scalable_dimension});
            break;
        }
        out.scalable_targets->push_back(shown(row));
    }
    co_return out;
}

Autoscaling::Changed<TagResourceResponse> Autoscaling::tag(gate::Call& call, TagResourceRequest in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, target_of_arn(tx, call, in.resource_arn));
        ATHANOR_CHECK(check_tags(tx, row, in.tags));
        return put_tags(tx, row, in.tags);
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return TagResourceResponse{}; });
}

Autoscaling::Changed<UntagResourceResponse> Autoscaling::untag(gate::Call& call, UntagResourceRequest in) {
    auto done = co_await database_.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, target_of_arn(tx, call, in.resource_arn));
        for (const auto& name : in.tag_keys) ATHANOR_CHECK(remove_tag(tx, row, name));
        return {};
    });
    if (!done) co_return std::unexpected(std::move(done).error());
    co_return std::move(*done).map([](store::Nothing) { return UntagResourceResponse{}; });
}

Autoscaling::Seen<ListTagsForResourceResponse> Autoscaling::list_tags(gate::Call& call,
                                                                      ListTagsForResourceRequest in) {
    co_return database_.read([&](store::Snapshot& s) -> Result<ListTagsForResourceResponse> {
        ATHANOR_TRY(auto row, target_of_arn(s, call, in.resource_arn));
        ATHANOR_TRY(auto tags, tags_of(s, row));
        return ListTagsForResourceResponse{.tags = std::move(tags)};
    });
}

}  // namespace athanor::autoscaling
