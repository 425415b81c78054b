// A KMS key as it is held in memory: immutable, replaced as a whole after each change (keys.hpp). Its materials are versions: the newest encrypts, all
// decrypt, so a rotation makes nothing unreadable.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "api/kms.hpp"
#include "gate/policy/document.hpp"
#include "gate/principal.hpp"
#include "objects/key_service.hpp"

namespace athanor::kms {

using Context = objects::KeyContext;  // an encryption context

inline constexpr std::string_view kAlias = "alias/", kManagedAlias = "alias/aws/";

struct KeyName {
    std::string account, region, id;
    std::string arn() const { return "arn:aws:kms:" + region + ":" + account + ":key/" + id; }
    friend auto operator<=>(const KeyName&, const KeyName&) = default;
};

inline std::string alias_arn(std::string_view account, std::string_view region, std::string_view name) {
    return "arn:aws:kms:" + std::string(region) + ":" + std::string(account) + ":" + std::string(name);
}

enum class State : std::uint8_t { enabled, disabled, pending_deletion };
std::string_view name_of(State state);

struct Material {
    std::int64_t version = 1;
    std::string id;  // 64 hex digits, as answers show it
    Timestamp made{};
    bool on_demand = false;
    std::string bytes;  // 32
};

// What is one row.
struct KeyRow {
    KeyName name;
    State state = State::enabled;
    bool managed = false;  // by AWS, which is us: alias/aws/SERVICE
    std::string description;
    Timestamp created{};
    std::optional<Timestamp> deletion;  // of pending_deletion
    std::int64_t pending_days = 0;
    std::optional<std::int64_t> rotation_days;  // none: it is not rotated by itself
    Timestamp next_rotation{};
    std::string policy;
    gate::Tags tags;
};

struct Key : KeyRow {
    std::string arn;
    std::shared_ptr<const policy::Document>
        document;                     // of `policy`; null: it is damaged, and nobody is let in
    std::vector<Material> materials;  // ascending versions, never empty
    std::vector<api::kms::GrantListEntry> grants;
    std::vector<std::string> aliases;

    const Material& current() const { return materials.back(); }
    const Material* version(std::int64_t number) const;
};
using KeyPtr = std::shared_ptr<const Key>;

struct Alias {
    std::string account, region, name, key;
    Timestamp created{}, updated{};
};

}  // namespace athanor::kms
