#include "compute/queue.hpp"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "compute/instance_types.hpp"

namespace athanor::compute {
namespace {

constexpr std::uint64_t kGiB = 1ull << 30;
constexpr Capacity kSmall{2000, 16 * kGiB};

std::vector<std::string> ids(const std::vector<Grant>& grants) {
    std::vector<std::string> out;
    for (const auto& grant : grants) out.push_back(grant.id);
    return out;
}

TEST(InstanceTypes, AreFoundByNameAlone) {
    EXPECT_EQ(find_instance_type("ml.m5.large")->vcpus, 2u);
    EXPECT_EQ(find_instance_type("ml.m5.large")->memory_gib, 8);
    EXPECT_EQ(find_instance_type("ml.p3.2xlarge")->gpus, 1u);
    EXPECT_TRUE(find_instance_type("local"));
    EXPECT_FALSE(find_instance_type("m5.large"));
    EXPECT_FALSE(find_instance_type("ml.zz.large"));
}

TEST(Queue, StartsWhatFitsAndMakesTheNextOneWaitWithAReason) {
    Queue queue(kSmall, Oversize::run);
    EXPECT_EQ(ids(*queue.submit({"a", "ml.m5.large"})), std::vector<std::string>{"a"});
    EXPECT_TRUE(queue.submit({"b", "ml.m5.large"})->empty());
    EXPECT_EQ(queue.reason("b"),
              "Insufficient capacity: ml.m5.large needs 2 vCPU and 8 GiB; 0 vCPU and 8 GiB of 2 vCPU and 16 "
              "GiB are free");
    EXPECT_EQ(queue.reason("a"), "");
    EXPECT_EQ(ids(queue.release("a")), std::vector<std::string>{"b"});
    EXPECT_EQ(queue.reason("b"), "");
}

TEST(Queue, NobodyOvertakesTheFirst) {
    Queue queue({4000, 64 * kGiB}, Oversize::run);
    (void)queue.submit({"a", "ml.m5.large"});
    EXPECT_TRUE(queue.submit({"big", "ml.m5.xlarge"})->empty());
    EXPECT_TRUE(queue.submit({"small", "ml.m5.large"})->empty()) << "would fit, but is not first";
    EXPECT_NE(queue.reason("small").find("1 job waits before this one"), std::string::npos);
    EXPECT_EQ(ids(queue.release("big")), std::vector<std::string>{"small"}) << "a stopped job gives way";
}

TEST(Queue, ATypeLargerThanTheMachineGetsTheMachineAndSaysSo) {
    Queue queue(kSmall, Oversize::run);
    auto grants = *queue.submit({"a", "ml.m5.24xlarge"});
    ASSERT_EQ(grants.size(), 1u);
    EXPECT_EQ(grants[0].cpu_millis, 2000u);
    EXPECT_EQ(grants[0].memory_bytes, 14 * kGiB);
    EXPECT_EQ(
        grants[0].notice,
        "ml.m5.24xlarge promises 96 vCPU and 384 GiB per instance; this machine can give 2 vCPU and 14 GiB");
}

TEST(Queue, OversizeRefuseRefuses) {
    Queue queue(kSmall, Oversize::refuse);
    auto refused = queue.submit({"a", "ml.m5.24xlarge"});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "CapacityError");
    EXPECT_TRUE(queue.submit({"b", "ml.m5.large"}));
}

TEST(Queue, InstancesOfAJobShareTheMachineAndStartTogether) {
    Queue queue(kSmall, Oversize::run);
    auto grants = *queue.submit({"a", "ml.m5.large", 2});
    ASSERT_EQ(grants.size(), 1u);
    EXPECT_EQ(grants[0].cpu_millis, 1000u);
    EXPECT_NE(grants[0].notice, "");
}

TEST(Queue, EndpointsReserveNoCpuAndLittleMemory) {
    Queue queue(kSmall, Oversize::run);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(queue.submit({"e" + std::to_string(i), "ml.m5.large", 1, true})->size(), 1u);
    EXPECT_EQ(queue.submit({"job", "ml.m5.large"})->size(), 1u);
}

TEST(Queue, AnEndpointStartsBesideAJobThatTakesTheWholeMachine) {
    Queue queue(kSmall, Oversize::run);
    EXPECT_EQ(queue.submit({"job", "local"})->size(), 1u);
    EXPECT_EQ(queue.submit({"endpoint", "ml.m5.large", 2, true})->size(), 1u);
}

TEST(Queue, AnUnknownTypeIsAValidationError) {
    Queue queue(kSmall, Oversize::run);
    EXPECT_EQ(queue.submit({"a", "ml.q9.large"}).error().code, "ValidationException");
}

TEST(Queue, SubmittingTwiceIsHarmless) {
    Queue queue(kSmall, Oversize::run);
    EXPECT_EQ(queue.submit({"a", "ml.m5.large"})->size(), 1u);
    EXPECT_TRUE(queue.submit({"a", "ml.m5.large"})->empty());
    (void)queue.release("a");
    EXPECT_EQ(queue.free().cpu_millis, 2000u);
}

// Whatever happens in whatever order: never over capacity, never lost, never started twice, always first come first served.
TEST(Queue, HoldsItsInvariantsUnderRandomUse) {
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        auto types = instance_types();
        Capacity machine{1000 * (1 + random() % 64), (1 + random() % 256) * kGiB};
        Queue queue(machine, Oversize::run);
        std::vector<std::string> submitted;
        std::vector<std::string> started;
        std::set<std::string> live;
        auto note = [&](const std::vector<Grant>& grants) {
            for (const auto& grant : grants) {
                started.push_back(grant.id);
                EXPECT_TRUE(live.insert(grant.id).second);
                EXPECT_LE(grant.memory_bytes, machine.memory_bytes);
                EXPECT_GT(grant.memory_bytes, 0u);
            }
        };
        for (int step = 0; step < 100; ++step) {
            if (random() % 3 || live.empty()) {
                std::string id = std::to_string(step);
                auto result = queue.submit({id, std::string(types[random() % types.size()].name),
                                            static_cast<std::uint32_t>(1 + random() % 3), random() % 4 == 0});
                if (!result) continue;
                submitted.push_back(id);
                note(*result);
            } else {
                std::string id = *std::next(live.begin(), static_cast<long>(random() % live.size()));
                live.erase(id);
                note(queue.release(id));
            }
            EXPECT_LE(queue.free().cpu_millis, machine.cpu_millis);
            EXPECT_LE(queue.free().memory_bytes, machine.memory_bytes);
        }
        while (!live.empty()) {
            std::string id = *live.begin();
            live.erase(id);
            note(queue.release(id));
        }
        EXPECT_EQ(queue.waiting(), 0u);
        EXPECT_EQ(started, submitted) << "seed " << seed;
        EXPECT_EQ(queue.free().cpu_millis, machine.cpu_millis);
        EXPECT_EQ(queue.free().memory_bytes, machine.memory_bytes);
    }
}

}  // namespace
}  // namespace athanor::compute
