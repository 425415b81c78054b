#include "objects/lock.hpp"

#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

using std::chrono::days;
using std::chrono::hours;

const Timestamp kNow = *parse_iso8601("2024-02-29T12:00:00Z");

TEST(BucketLock, IsReadAsItWasWritten) {
    for (BucketLock lock :
         {BucketLock{}, BucketLock{LockMode::governance, 30, 0}, BucketLock{LockMode::compliance, 0, 7}})
        EXPECT_EQ(BucketLock::parse(lock.document()), lock);
    for (auto text : {"", "1", "1 2", "1 2 3 4", "3 0 0", "-1 0 0", "1 -1 0", "a b c"})
        EXPECT_EQ(BucketLock::parse(text), std::nullopt) << text;
}

TEST(BucketLock, YearsAreThoseOfTheCalendar) {
    EXPECT_EQ((BucketLock{LockMode::governance, 2, 0}.until(kNow)), kNow + days(2));
    EXPECT_EQ((BucketLock{LockMode::governance, 0, 4}.until(kNow)), *parse_iso8601("2028-02-29T12:00:00Z"));
    EXPECT_EQ((BucketLock{LockMode::governance, 0, 1}.until(kNow)), *parse_iso8601("2025-02-28T12:00:00Z"));
}

TEST(Lock, HoldsUntilItsTime) {
    Lock governance{LockMode::governance, kNow + hours(1)}, compliance{LockMode::compliance, kNow + hours(1)};
    EXPECT_TRUE(check_removal({}, kNow, false));
    EXPECT_FALSE(check_removal(governance, kNow, false));
    EXPECT_TRUE(check_removal(governance, kNow, true));
    EXPECT_TRUE(check_removal(governance, kNow + hours(1), false));
    EXPECT_FALSE(check_removal(compliance, kNow, true));
    EXPECT_TRUE(check_removal(compliance, kNow + hours(1), false));
    governance.legal_hold = LegalHold::on;
    EXPECT_FALSE(check_removal(governance, kNow + hours(2), true));
    governance.legal_hold = LegalHold::off;
    EXPECT_TRUE(check_removal(governance, kNow + hours(2), false));
    EXPECT_EQ(check_removal(compliance, kNow, true).error().code, "AccessDenied");
}

TEST(Lock, RetentionGrowsButIsNotTakenBack) {
    const Timestamp until = kNow + hours(2);
    for (auto mode : {LockMode::governance, LockMode::compliance}) {
        Lock lock{mode, until};
        auto other = mode == LockMode::governance ? LockMode::compliance : LockMode::governance;
        EXPECT_TRUE(check_retention(lock, mode, until, kNow, false));
        EXPECT_TRUE(check_retention(lock, mode, until + hours(1), kNow, false));
        EXPECT_FALSE(check_retention(lock, mode, until - hours(1), kNow, false));
        EXPECT_FALSE(check_retention(lock, other, until + hours(1), kNow, false));
        EXPECT_FALSE(check_retention(lock, LockMode::none, {}, kNow, false));
        bool bypassed = mode == LockMode::governance;
        EXPECT_EQ(check_retention(lock, mode, until - hours(1), kNow, true).has_value(), bypassed);
        EXPECT_EQ(check_retention(lock, LockMode::none, {}, kNow, true).has_value(), bypassed);
        EXPECT_TRUE(check_retention(lock, other, until + hours(9), until, false));  // it has ended
    }
}

// The simplest thing that could be right: for each version, its lock and whether it is there.
struct Model {
    struct Version {
        VersionId id;
        LockMode mode = LockMode::none;
        Timestamp until{};
        bool hold = false, there = true;
    };
    std::vector<Version> versions;

    static bool may_go(const Version& v, Timestamp now, bool bypass) {
        if (v.hold) return false;
        bool retained = v.mode != LockMode::none && now < v.until;
        return !retained || (v.mode == LockMode::governance && bypass);
    }
};

class LockedStore : public testing::Test {
protected:
    TestStore store_;
    void SetUp() override {
        store_.restart();
        ASSERT_TRUE(store_.run(store_->create_bucket(
            bucket("locked"), "1", "us-east-1", {{std::string(kLockDocument), BucketLock{}.document()}})));
        store_.make_bucket("plain");
    }
    Result<DeleteResult> remove(const VersionId& version, bool bypass) {
        auto gone = store_.run(store_->remove(
            bucket("locked"), {.key = key("k"), .version = version, .bypass_governance = bypass}));
        if (!gone) return std::unexpected(gone.error());
        return std::move(*gone).take();
    }
};

// Random puts, locks, holds, deletes, markers, hours that pass and restarts; what is locked never goes, what is not always does.
TEST_F(LockedStore, DoesWhatASimpleModelDoes) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SCOPED_TRACE(seed);
        SeededRandom random(seed);
        Model model;
        int refused = 0;
        for (int step = 0; step < 60; ++step) {
            store_.clock.advance(std::chrono::minutes(random.below(50)));
            const auto now = store_.clock.now();
            auto mode = static_cast<LockMode>(1 + random.below(2));
            auto until = now + hours(1 + random.below(4));
            bool bypass = random.below(3) == 0;
            auto what = random.below(12);
            if (what < 3 || model.versions.empty()) {
                PutOptions options;
                if (what != 1) options.lock = {.mode = mode, .until = until};
                auto put = store_.put("locked", "k", "x", options);
                ASSERT_TRUE(put) << put.error().message;
                auto made = std::move(*put).take();
                model.versions.push_back({*made.version, options.lock.mode, options.lock.until});
                continue;
            }
            if (what == 3) {  // a marker is always made
                ASSERT_TRUE(store_.run(store_->remove(bucket("locked"), {.key = key("k")})));
                continue;
            }
            if (what == 4 && random.below(4) == 0) {
                store_.restart();
                continue;
            }
            auto& version = model.versions[random.below(model.versions.size())];
            if (what < 7) {
                bool set = store_
                               .run(store_->set_retention(bucket("locked"), key("k"), version.id, mode, until,
                                                          bypass))
                               .has_value();
                bool retained = version.mode != LockMode::none && now < version.until;
                bool may = !retained || (version.mode == LockMode::governance && bypass) ||
                           (mode == version.mode && until >= version.until);
                ASSERT_EQ(set, version.there && may) << step;
                if (set) version.mode = mode, version.until = until;
                refused += !set;
            } else if (what < 9) {
                bool hold = random.below(3) == 0;
                bool set = store_.run(store_->set_legal_hold(bucket("locked"), key("k"), version.id, hold))
                               .has_value();
                ASSERT_EQ(set, version.there);
                if (set) version.hold = hold;
            } else {
                bool may = !version.there || Model::may_go(version, now, bypass);
                auto gone = remove(version.id, bypass);
                ASSERT_EQ(gone.has_value(), may) << step;
                if (!gone) ASSERT_EQ(gone.error().code, "AccessDenied");
                if (gone) version.there = false;
                refused += !gone;
            }
            for (const auto& each : model.versions)
                ASSERT_EQ(store_.head("locked", "k", {.version = each.id}).has_value(), each.there) << step;
        }
        EXPECT_GT(refused, 0);
    }
}

TEST_F(LockedStore, SuspensionIsRefusedAndTheDefaultIsGivenToAllNewVersions) {
    auto suspended = store_.run(store_->set_versioning(bucket("locked"), Versioning::suspended));
    ASSERT_FALSE(suspended);
    EXPECT_EQ(suspended.error().code, "InvalidBucketState");
    EXPECT_EQ(store_->find_bucket(bucket("locked"))->versioning, Versioning::enabled);

    ASSERT_TRUE(store_.run(store_->set_bucket_lock(bucket("locked"), {LockMode::compliance, 3, 0})));
    ASSERT_TRUE(store_.put("locked", "a", std::string(4000, 'a')));
    ASSERT_TRUE(store_.put("locked", "b", std::string(200'000, 'b')));
    auto copied = store_.run(
        store_->copy({.bucket = bucket("locked"), .key = key("b")}, bucket("locked"), key("c"), {}));
    ASSERT_TRUE(copied) << copied.error().message;
    auto upload = store_.run(store_->create_upload(bucket("locked"), key("d"), {}));
    ASSERT_TRUE(upload);
    UploadId id = std::move(*upload).take();
    auto body = stream_of("part");
    auto part = store_.run(store_->put_part(bucket("locked"), key("d"), id, 1, *body, {}, {}));
    ASSERT_TRUE(part);
    ASSERT_TRUE(store_.run(store_->complete_upload(
        bucket("locked"), key("d"), id, {{.number = 1, .etag = std::move(*part).take().etag}}, {})));
    store_.restart();
    for (auto name : {"a", "b", "c", "d"}) {
        auto info = store_.head("locked", name);
        ASSERT_TRUE(info) << name;
        EXPECT_EQ(info->lock.mode, LockMode::compliance) << name;
        EXPECT_EQ(info->lock.until, store_.clock.now() + days(3)) << name;
        EXPECT_FALSE(store_.run(store_->remove(
            bucket("locked"), {.key = key(name), .version = info->version, .bypass_governance = true})));
    }
    // An own lock is in place of the default.
    auto until = store_.clock.now() + days(1);
    ASSERT_TRUE(store_.put("locked", "e", "e", {.lock = {.mode = LockMode::governance, .until = until}}));
    EXPECT_EQ(store_.head("locked", "e")->lock, (Lock{.mode = LockMode::governance, .until = until}));
}

TEST_F(LockedStore, ABucketThatWasNotMadeForLocksHasNone) {
    auto until = store_.clock.now() + days(1);
    auto put = store_.put("plain", "k", "x", {.lock = {.mode = LockMode::governance, .until = until}});
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, "InvalidRequest");
    EXPECT_EQ(store_.head("plain", "k").error().code, "NoSuchKey");
    EXPECT_EQ(store_.run(store_->lock(bucket("plain"), key("k"), {})).error().code, "InvalidRequest");
    EXPECT_EQ(store_.run(store_->set_bucket_lock(bucket("plain"), {})).error().code, "InvalidBucketState");
    ASSERT_TRUE(store_.run(store_->set_versioning(bucket("plain"), Versioning::enabled)));
    ASSERT_TRUE(store_.run(store_->set_bucket_lock(bucket("plain"), {})));
    EXPECT_TRUE(store_.put("plain", "k", "x", {.lock = {.mode = LockMode::governance, .until = until}}));
}

TEST_F(LockedStore, ADamagedConfigurationLocksEverythingOut) {
    ASSERT_TRUE(
        store_.run(store_->set_configuration(bucket("locked"), std::string(kLockDocument), "rubbish")));
    EXPECT_EQ(store_.put("locked", "k", "x").error().code, "InternalError");
    EXPECT_EQ(store_.run(store_->set_versioning(bucket("locked"), Versioning::suspended)).error().code,
              "InternalError");
}

}  // namespace
}  // namespace athanor::objects
