// AWS Identity and Access Management: users, groups, roles, policies, keys, passwords and identity providers of an account, as rows of control.db
// (gate/identity/tables.hpp). Whoever decides knows them by gate/identity/directory.hpp, which is told after every commit and before its answer: what was
// answered holds for the next request, nothing is eventual.
//
// An operation is a function of a snapshot or a transaction and its typed request (operation.hpp), in the file of its family; the last function of each
// file is the family's table. Handlers run on the connection's core; scrypt runs on the pool.
#pragma once

#include "base/random.hpp"
#include "base/task.hpp"
#include "gate/accounts.hpp"
#include "gate/identity/directory.hpp"
#include "gate/register.hpp"
#include "objects/master_key.hpp"
#include "store/database.hpp"

namespace athanor::iam {

struct Core {
    store::Database& control;
    Pool& pool;
    Random& random;
    const objects::MasterKey& master_key;
    const gate::Accounts& accounts;
    identity::Directory& directory;
};

class Iam {
public:
    explicit Iam(Core core) : core_(core) {}
    void add_to(gate::Register& operations);  // this outlives `operations`' use

private:
    Core core_;
};

}  // namespace athanor::iam
