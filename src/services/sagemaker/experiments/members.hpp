// Which trial components belong to which trials (any to any), and which lineage entities point at which. The tables are this folder's; a row
// goes with either of its ends.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/resource.hpp"
#include "store/database.hpp"

namespace athanor::sagemaker {

// No effect if it is associated already.
Status associate(store::Transaction& tx, const Key& trial, const Key& component);
// False: it was not.
Result<bool> disassociate(store::Transaction& tx, const Key& trial, const Key& component);
Result<bool> has_components(store::Snapshot& snapshot, const Key& trial);
Result<bool> has_trials(store::Snapshot& snapshot, const Key& component);

// For lists: only what belongs to it.
ListQuery::Among components_of_trial(const Key& trial);
ListQuery::Among components_of_experiment(const Key& experiment);
ListQuery::Among trials_of_component(const Key& component);

struct Membership {
    std::string component;
    std::string trial;
    std::string experiment;
};
// Of one component, in the order of the trials' names.
Result<std::vector<Membership>> memberships(store::Snapshot& snapshot, const Key& component);
// Of all in an account and region, ordered by component and trial.
Result<std::vector<Membership>> all_memberships(store::Snapshot& snapshot, std::string_view account,
                                                std::string_view region);

// Whether one begins or ends at it.
Result<bool> has_associations(store::Snapshot& snapshot, const Key& entity);
// Removes those.
Status erase_associations(store::Transaction& tx, const Key& entity);

store::Migrations experiment_migrations();

}  // namespace athanor::sagemaker
