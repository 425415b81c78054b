// The states of a key against a model of them: whatever operations in whatever order, with days that pass and servers that crash in between, each is answered
// as "Key states of AWS KMS keys" of the developer guide says.
#include <rapidcheck.h>

#include "services/kms/testing.hpp"

namespace athanor::kms {
namespace {

using namespace api::kms;

enum class Does {
    encrypt,
    decrypt,
    data_key,
    describe,
    enable,
    disable,
    schedule,
    cancel,
    enable_rotation,
    disable_rotation,
    rotate,
    rotation_status,
    grant,
    tag,
    untag,
    alias,
    update_alias,
    description,
    get_policy,
    put_policy,
    list_grants,
    days_pass,
    crash,
    end
};

constexpr std::string_view kDisabled = "DisabledException", kInvalid = "KMSInvalidStateException",
                           kGone = "NotFoundException", kFine = "";

// The guide's table.
std::string_view wanted(Does what, State state) {
    const bool pending = state == State::pending_deletion, off = state == State::disabled;
    switch (what) {
        case Does::encrypt:
        case Does::decrypt:
        case Does::data_key:
        case Does::grant:
        case Does::enable_rotation:
        case Does::disable_rotation:
        case Does::rotate: return pending ? kInvalid : off ? kDisabled : kFine;
        case Does::enable:
        case Does::disable:
        case Does::schedule:
        case Does::rotation_status:
        case Does::tag:
        case Does::untag:
        case Does::alias:
        case Does::update_alias:
        case Does::description: return pending ? kInvalid : kFine;
        case Does::cancel: return pending ? kFine : kInvalid;
        default: return kFine;
    }
}

class States : public World {
public:
    void TestBody() override {}

    template <class T>
    static std::string code_of(const Result<T>& result) {
        return result ? "" : result.error().code;
    }

    std::string run(Does what, const std::string& key, const std::string& blob, int number) {
        const std::string name = "alias/n" + std::to_string(number);
        switch (what) {
            case Does::encrypt: return code_of(call<op::Encrypt>({.key_id = key, .plaintext = "x"}));
            case Does::decrypt: return code_of(call<op::Decrypt>({.ciphertext_blob = blob}));
            case Does::data_key:
                return code_of(call<op::GenerateDataKey>({.key_id = key, .key_spec = "AES_256"}));
            case Does::describe: return code_of(call<op::DescribeKey>({.key_id = key}));
            case Does::enable: return code_of(call<op::EnableKey>({.key_id = key}));
            case Does::disable: return code_of(call<op::DisableKey>({.key_id = key}));
            case Does::schedule:
                return code_of(call<op::ScheduleKeyDeletion>({.key_id = key, .pending_window_in_days = 7}));
            case Does::cancel: return code_of(call<op::CancelKeyDeletion>({.key_id = key}));
            case Does::enable_rotation: return code_of(call<op::EnableKeyRotation>({.key_id = key}));
            case Does::disable_rotation: return code_of(call<op::DisableKeyRotation>({.key_id = key}));
            case Does::rotate: return code_of(call<op::RotateKeyOnDemand>({.key_id = key}));
            case Does::rotation_status: return code_of(call<op::GetKeyRotationStatus>({.key_id = key}));
            case Does::grant:
                return code_of(call<op::CreateGrant>({.key_id = key,
                                                      .grantee_principal = user("u").arn,
                                                      .operations = {"Decrypt"},
                                                      .name = "g"}));
            case Does::tag:
                return code_of(
                    call<op::TagResource>({.key_id = key, .tags = {{.tag_key = "a", .tag_value = "b"}}}));
            case Does::untag: return code_of(call<op::UntagResource>({.key_id = key, .tag_keys = {"a"}}));
            case Does::alias:
                return code_of(call<op::CreateAlias>({.alias_name = name, .target_key_id = key}));
            case Does::update_alias:
                return code_of(call<op::UpdateAlias>({.alias_name = "alias/moving", .target_key_id = key}));
            case Does::description:
                return code_of(call<op::UpdateKeyDescription>({.key_id = key, .description = "d"}));
            case Does::get_policy: return code_of(call<op::GetKeyPolicy>({.key_id = key}));
            case Does::put_policy:
                return code_of(call<op::PutKeyPolicy>({.key_id = key, .policy = default_policy(kOne)}));
            case Does::list_grants: return code_of(call<op::ListGrants>({.key_id = key}));
            default: return "";
        }
    }
};

TEST(KmsStates, AreThoseOfTheGuideWhateverHappens) {
    EXPECT_TRUE(rc::check([](const std::vector<unsigned>& choices) {
        States world;
        const std::string other = world.key(), key = world.key();
        RC_ASSERT(world.call<op::CreateAlias>({.alias_name = "alias/moving", .target_key_id = other}));
        const std::string blob =
            *world.call<op::Encrypt>({.key_id = key, .plaintext = "kept"})->ciphertext_blob;
        State state = State::enabled;
        bool gone = false;
        Timestamp due{};
        int number = 0, rotations = 0;
        for (unsigned choice : choices) {
            const auto what = static_cast<Does>(choice % static_cast<unsigned>(Does::end));
            if (what == Does::rotate && rotations == 25) continue;
            if (what == Does::days_pass) {
                world.clock.advance(std::chrono::hours(24 * (choice / 7 % 5)));
                world.upkeep();
                gone = gone || (state == State::pending_deletion && due <= world.clock.now());
            } else if (what == Does::crash) {
                world.close();
                world.files.crash();
                world.open();
            } else {
                const std::string said = world.run(what, key, blob, ++number);
                if (gone) {
                    RC_ASSERT(said == (what == Does::decrypt ? "AccessDeniedException" : kGone));
                    continue;
                }
                RC_ASSERT(said == wanted(what, state));
                if (!said.empty()) continue;
                if (what == Does::enable) state = State::enabled;
                if (what == Does::disable || what == Does::cancel) state = State::disabled;
                if (what == Does::rotate) ++rotations;
                if (what == Does::schedule) {
                    state = State::pending_deletion;
                    due = world.clock.now() + std::chrono::hours(24 * 7);
                }
            }
            if (gone) continue;
            RC_ASSERT(*world.call<op::DescribeKey>({.key_id = key})->key_metadata->key_state ==
                      name_of(state));
            if (state == State::enabled)
                RC_ASSERT(world.call<op::Decrypt>({.ciphertext_blob = blob})->plaintext == "kept");
        }
    }));
}

}  // namespace
}  // namespace athanor::kms
