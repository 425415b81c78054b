// Random updates, alarms, failures and restarts on a clock that stands still, against a model that knows only what was asked for and when: whatever
// happens, one deployment is current, the old fleet is whole in the routing table until the new one has taken over, no step of the traffic comes
// before its time, and what an alarm has condemned never serves again.
#include "services/sagemaker/endpoints/history.hpp"
#include "services/sagemaker/endpoints/testing_endpoints.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;
using compute::Outcome;
using compute::Phase;

// An update, as the one who asked for it sees it.
struct Attempt {
    std::string config;
    std::int64_t instances = 1;
    bool rolling = false;
    bool watched = false;  // by the alarm "a"
    std::int64_t wait = 0, last_wait = 0;
    std::vector<double> shares;      // that its traffic may have, in order
    bool condemned = false;          // it must not become the current one
    bool blind = false;              // there was a moment when its share could not be seen
    std::int64_t missing = 0;        // instances of the old fleet, before
    std::int64_t died = 0;           // of it, before
    std::int64_t gone = 0;           // of it, at most, because their batch has baked
    std::size_t routed = 0;          // of it, after the last round
    bool back = false;               // it was going back then
    std::size_t reached = 0;         // of shares
    std::optional<Timestamp> since;  // it was first seen there
};

class RandomShiftTest : public ::testing::TestWithParam<std::uint64_t>, protected testing::RolloutPlatform {
protected:
    RandomShiftTest() : dice(GetParam()) { alarms["a"] = false; }

    DeploymentConfig random_policy(Attempt& asked) {
        DeploymentConfig config;
        asked.watched = dice.below(3) > 0;
        asked.wait = static_cast<std::int64_t>(dice.below(3)) * 20;
        asked.last_wait = static_cast<std::int64_t>(dice.below(3)) * 20;
        if (asked.watched)
            config.auto_rollback_configuration.emplace().alarms = std::vector<Alarm>{{.alarm_name = "a"}};
        CapacitySize half{.type = "CAPACITY_PERCENT", .value = 50},
            quarter{.type = "CAPACITY_PERCENT", .value = 25};
        auto blue_green = [&](TrafficRoutingConfig routing) {
            routing.wait_interval_in_seconds = asked.wait;
            config.blue_green_update_policy =
                BlueGreenUpdatePolicy{.traffic_routing_configuration = std::move(routing),
                                      .termination_wait_in_seconds = asked.last_wait};
        };
        switch (dice.below(4)) {
            case 0:
                blue_green({.type = "ALL_AT_ONCE"});
                asked.shares = {1};
                break;
            case 1:
                blue_green({.type = "CANARY", .canary_size = quarter});
                asked.shares = {0.25, 1};
                break;
            case 2:
                blue_green({.type = "LINEAR", .linear_step_size = quarter});
                asked.shares = {0.25, 0.5, 0.75, 1};
                break;
            default: {
                asked.rolling = true;
                asked.last_wait = asked.wait;
                config.rolling_update_policy =
                    RollingUpdatePolicy{.maximum_batch_size = half, .wait_interval_in_seconds = asked.wait};
                if (dice.below(2) == 0)
                    config.rolling_update_policy->rollback_maximum_batch_size = {.type = "INSTANCE_COUNT",
                                                                                 .value = 1};
                auto batch = static_cast<double>((asked.instances + 1) / 2),
                     all = static_cast<double>(asked.instances);
                if (batch < all) asked.shares.push_back(batch / all);
                asked.shares.push_back(1);
            }
        }
        return config;
    }

    void ask_for_update() {
        if (attempt) return;
        Attempt next{.config = "g" + std::to_string(++configs),
                     .instances = 1 + static_cast<std::int64_t>(dice.below(4))};
        make_config(next.config, next.instances);
        auto changed = change(next.config, random_policy(next));
        ASSERT_TRUE(changed) << changed.error().message;
        Old old = old_fleet();
        next.missing = std::max<std::int64_t>(old.desired - old.staying, 0);
        next.died = old.died;
        attempt = std::move(next);
        if (dice.below(4) > 0) alarms["a"] = false;
    }
    void scale() {
        if (attempt || seen().endpoint_status != "InService") return;
        auto count = 1 + static_cast<std::int64_t>(dice.below(4));
        ASSERT_TRUE(call<op::UpdateEndpointWeightsAndCapacities>(
            {.endpoint_name = "e",
             .desired_weights_and_capacities = {
                 {.variant_name = "AllTraffic", .desired_instance_count = count}}}));
    }
    void some_serve(std::uint64_t one_in) {
        for (const Agent& agent : agents())
            if (placement.runs(agent.id) && !agent.stop && dice.below(one_in) == 0) serve({agent});
    }
    void one_fails() {
        auto all = agents();
        if (all.empty()) return;
        const Agent& victim = all[dice.below(all.size())];
        calm = 0;
        if (!placement.runs(victim.id)) return;
        if (dice.below(2) == 0) return placement.die(victim.id);
        if (victim.stage == AgentStage::made) testing::fetch_document(*database, victim);
        tell(victim, Phase::ended, Outcome::failed, "ModelError: dice");
        placement.end(victim.id);
    }

    // A round of the reconciler, and what must hold after it.
    void round() {
        ++calm;
        bool alarmed = attempt && attempt->watched && alarms["a"];
        if (alarmed) attempt->condemned = true;
        step();
        check();
        if (alarmed && attempt) ASSERT_EQ(routed(attempt->config).instances, 0u) << "traffic is back at once";
    }

    void check() {
        auto now = seen();
        auto history = database->read([&](store::Snapshot& s) {
            return history_of(s, {std::string(testing::kAccount), "us-east-1", Kind::endpoint, "e"});
        });
        ASSERT_EQ(std::ranges::count_if(*history, [](const Served& s) { return !s.ended; }), 1);
        ASSERT_EQ(history->front().config_name, *now.endpoint_config_name);
        if (attempt && now.endpoint_config_name == attempt->config) return taken_over();
        ASSERT_EQ(now.endpoint_config_name, current);
        if (attempt && now.endpoint_status != "Updating" && now.endpoint_status != "RollingBack") {
            ASSERT_TRUE(now.failure_reason) << "it was given up, and says why";
            attempt.reset();
        }
        if (attempt && now.endpoint_status == "RollingBack") attempt->condemned = true;
        if (!attempt) return;
        check_fleets(now.endpoint_status == "RollingBack");
        check_old_fleet(now.endpoint_status == "RollingBack");
    }

    void taken_over() {
        ASSERT_FALSE(attempt->condemned);
        if (attempt->last_wait > 0 && !attempt->blind) {
            ASSERT_TRUE(attempt->since);
            ASSERT_EQ(attempt->reached + 1, attempt->shares.size());
            ASSERT_GE(clock.now() - *attempt->since, std::chrono::seconds(attempt->last_wait));
        }
        current = attempt->config;
        ASSERT_EQ(routed(current).instances, static_cast<std::size_t>(attempt->instances))
            << "and it is whole";
        attempt.reset();
    }

    // Of the deployment that is the current one: instances that shall stay, and those that died.
    struct Old {
        std::int64_t staying = 0, died = 0, desired = 0;
    };
    Old old_fleet() {
        Key key{std::string(testing::kAccount), "us-east-1", Kind::endpoint, "e"};
        auto row = database->read([&](store::Snapshot& s) { return find_endpoint(s, key); });
        Old old{.desired = (*row)->current.variants.front().instances};
        for (const Agent& agent : agents_of(Kind::endpoint, "e")) {
            if (agent.attempt != (*row)->current.generation || agent.stop) continue;
            ++(is_alive(agent) ? old.staying : old.died);
        }
        return old;
    }
    // A rolling update ends a part of the old fleet when the batch that stands for it has baked, and none while it goes back.
    void check_old_fleet(bool back) {
        Old now = old_fleet();
        if (!back && !attempt->blind) {
            double baked =
                attempt->rolling && attempt->reached > 0 ? attempt->shares[attempt->reached - 1] : 0;
            if (attempt->rolling && attempt->since && creating_next())
                baked = attempt->shares[attempt->reached];
            attempt->gone =
                static_cast<std::int64_t>(std::floor(static_cast<double>(now.desired) * baked + 1e-9));
        }
        if (attempt->blind) return;
        std::int64_t missing = now.desired - now.staying;
        ASSERT_LE(missing, attempt->gone + attempt->missing + now.died - attempt->died);
        std::size_t routed_now = routed(current).instances;
        if (attempt->back && calm > 3)
            ASSERT_GE(routed_now, attempt->routed) << "it goes back, and loses nobody";
        attempt->routed = routed_now;
        attempt->back = back;
    }
    bool creating_next() {
        auto status = seen().pending_deployment_summary->production_variants->front().variant_status;
        return status->front().status == "Creating";
    }

    void check_fleets(bool back) {
        testing::RolloutPlatform::Routed fresh = routed(attempt->config), old = routed(current);
        std::size_t answering = 0;
        for (const Agent& agent : agents()) {
            auto row = database->read([&](store::Snapshot& s) { return find_endpoint(s, agent.owner); });
            answering += agent.attempt == (*row)->current.generation && is_healthy(agent) && !agent.stop &&
                         placement.runs(agent.id);
        }
        if (!attempt->rolling) ASSERT_GE(old.instances, answering) << "the old fleet is whole";
        if (back) {
            ASSERT_EQ(fresh.instances, 0u);
            return;
        }
        if (fresh.instances == 0) return;
        auto at =
            std::ranges::find_if(attempt->shares, [&](double s) { return std::abs(s - fresh.share) < 1e-9; });
        if (old.instances == 0) {  // all of it has died: the rest goes where somebody answers
            attempt->blind = true;
            return;
        }
        ASSERT_NE(at, attempt->shares.end()) << fresh.share;
        auto reached = static_cast<std::size_t>(at - attempt->shares.begin());
        if (attempt->since && reached > attempt->reached && attempt->wait > 0 && !attempt->blind) {
            ASSERT_EQ(reached, attempt->reached + 1) << "step by step";
            ASSERT_GE(clock.now() - *attempt->since, std::chrono::seconds(attempt->wait));
        }
        if (attempt->since) ASSERT_GE(reached, attempt->reached);
        if (!attempt->since || reached > attempt->reached) {
            attempt->reached = reached;
            attempt->since = clock.now();
        }
    }

    // No more trouble: it ends.
    void settle() {
        alarms["a"] = false;
        for (int i = 0; i < 40; ++i) {
            some_serve(1);
            end_stopped();
            pass(20);
            ASSERT_NO_FATAL_FAILURE(round());
        }
        auto now = seen();
        if (now.endpoint_status == "UpdateRollbackFailed") {
            make_config("healed", 2);
            ASSERT_TRUE(change("healed"));
            attempt = Attempt{.config = "healed", .instances = 2, .shares = {1}};
            for (int i = 0; i < 10; ++i) {
                some_serve(1);
                end_stopped();
                ASSERT_NO_FATAL_FAILURE(round());
            }
            now = seen();
        }
        ASSERT_EQ(now.endpoint_status, "InService");
        ASSERT_FALSE(attempt);
        ASSERT_EQ(agents().size(),
                  static_cast<std::size_t>(*now.production_variants->front().desired_instance_count));
        ASSERT_EQ(routed(current).instances, agents().size());
        ASSERT_DOUBLE_EQ(routed(current).share, 1);
    }

    SeededRandom dice;
    std::optional<Attempt> attempt;
    std::string current = "c";
    int configs = 0;
    int calm = 0;  // rounds since an instance failed
};

TEST_P(RandomShiftTest, OneDeploymentIsCurrentWhateverHappens) {
    make_in_service();
    for (int i = 0; i < 400; ++i) {
        switch (dice.below(24)) {
            case 0: kill(); break;
            case 1: alarms["a"] = attempt && dice.below(2) == 0; break;
            case 2: one_fails(); break;
            case 3: scale(); break;
            case 4:
            case 5:
                if (seen().endpoint_status == "InService") ask_for_update();
                break;
            case 6:
            case 7: pass(static_cast<std::int64_t>(dice.below(30))); break;
            case 8:
            case 9: end_stopped(); break;
            case 10:
            case 11:
            case 12: some_serve(2); break;
            default: round();
        }
        ASSERT_FALSE(HasFatalFailure()) << "seed " << GetParam() << " turn " << i;
    }
    settle();
    ASSERT_GT(configs, 0);
}

// ROLLOUT_SEEDS for more of them.
std::uint64_t seeds() {
    const char* given = std::getenv("ROLLOUT_SEEDS");
    return given ? std::strtoull(given, nullptr, 10) : 12;
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomShiftTest, ::testing::Range<std::uint64_t>(1, 1 + seeds()));

}  // namespace
}  // namespace athanor::sagemaker
