// Users, roles and their keys as decisions need them: compiled and in memory. The rows are IAM's (gate/identity/tables.hpp); this is what is held of them
// on every request's way.
//
//   find(arn)       a user or role with its policies, those of its groups, its boundary and its tags: compiled when it is first asked for, and kept until
//                   something of its account changes. changed(account) is called by IAM after each commit and before its answer: from then on nobody is
//                   decided by what was before (exact invalidation, by a generation an account). A document is compiled once however many have it attached.
//   find(key id)    who an access key is (LongLivedKeys): all keys are in memory, read again by changed().
//
// Built in, without rows: the service-linked roles (role/aws-service-role/SERVICE/NAME), and AWS's managed policies (managed_policies.hpp).
// Thread-safe. A find costs a shared lock and a hash; the first after a change reads control.db (some 100 us) where it is called.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "gate/accounts.hpp"
#include "gate/credentials.hpp"
#include "gate/identity/decide.hpp"
#include "gate/principal.hpp"
#include "objects/master_key.hpp"
#include "store/database.hpp"

namespace athanor::identity {

struct Identity {
    bool is_role = false;
    std::string account, arn, name, id;  // AIDA..., AROA...
    gate::Tags tags;
    std::vector<DocumentPtr> policies;  // inline, attached, of its groups
    bool damaged = false;               // a document could not be read: nothing is allowed to it
    DocumentPtr boundary;               // null: none
    DocumentPtr trust;                  // of a role
    std::chrono::seconds longest_session{3600};
};

class Directory final : public gate::LongLivedKeys, public gate::Identities {
public:
    // `others`: the roots of accounts, asked where a key is no user's.
    Directory(store::Database& control, objects::MasterKey master_key, const gate::Accounts& accounts);
    Status load();  // blocks: start-up

    std::shared_ptr<const Identity> find_identity(std::string_view arn) const;  // null: there is none
    std::optional<gate::Known> find(std::string_view access_key_id) const override;
    std::optional<std::string> id_of(std::string_view arn) const override;
    void changed(std::string_view account);

    // A session's policies, compiled once for many requests. null: not a policy.
    DocumentPtr compiled(const std::string& text) const;
    // The default version of a managed policy, AWS's or an account's. null: there is none.
    DocumentPtr managed(std::string_view arn) const;

    // For GetAccessKeyLastUsed and GetRole: told of each verified request; written behind, by flush() (a minute's loop), not on the request's way.
    void used(const gate::Principal& who, std::string_view service, std::string_view region,
              Timestamp now) const;
    Task<Status> flush();

private:
    struct State;
    Result<std::shared_ptr<const Identity>> read(std::string_view arn) const;
    store::Database& control_;
    objects::MasterKey master_key_;
    const gate::Accounts& accounts_;
    std::shared_ptr<State> state_;
};

}  // namespace athanor::identity
