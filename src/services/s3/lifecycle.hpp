// Lifecycle documents: what AWS accepts, in the rules that the object store acts on, and what answers tell of them. Pure.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "api/s3.hpp"
#include "base/error.hpp"
#include "objects/lifecycle.hpp"
#include "objects/types.hpp"

namespace athanor::s3 {

// Gives rules without an id one, made of `seed`.
Status complete_and_check(api::s3::BucketLifecycleConfiguration& configuration, std::string_view seed);
// Of a checked document: the rules that are enabled.
objects::Lifecycle rules_of(const api::s3::BucketLifecycleConfiguration& configuration, Duration day);

// x-amz-expiration: when the current version will have ended, and by which rule.
std::optional<std::string> expiration_of(const objects::Lifecycle& lifecycle, std::string_view key,
                                         std::uint64_t size, Timestamp modified, const objects::Tags& tags);

// x-amz-abort-date and x-amz-abort-rule-id of an upload that is open.
template <class Output>
void show_abort(Output& out, const std::shared_ptr<const objects::Lifecycle>& lifecycle, std::string_view key,
                Timestamp initiated) {
    if (!lifecycle) return;
    auto end = objects::end_of_upload(*lifecycle, {.key = key, .since = initiated});
    if (!end) return;
    out.abort_date = end->time;
    out.abort_rule_id = std::string(end->rule);
}

}  // namespace athanor::s3
