#include "services/iam/service.hpp"

#include "services/iam/operation.hpp"

namespace athanor::iam {

void Iam::add_to(gate::Register& operations) {
    const Table table(operations, core_);
    add_users(table);
    add_groups(table);
    add_roles(table);
    add_linked_roles(table);
    add_profiles(table);
    add_policies(table);
    add_versions(table);
    add_inline(table);
    add_attached(table);
    add_tags(table);
    add_keys(table);
    add_logins(table);
    add_providers(table);
    add_account(table);
    add_details(table);
    add_simulation(table);
}

}  // namespace athanor::iam
