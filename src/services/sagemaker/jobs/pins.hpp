// What a job read and wrote, told and used again (DESIGN §6; docs/reproduce.md).
//
// A job that is created with the tag "athanor:repeats" = NAME reads exactly what the job NAME of its kind has read: each instance the same keys in the
// same versions with the same bytes, or it fails. Its own request says the rest, so it may differ where its maker wants it to.
//
//     pins {"JobType": "training" | "processing", "JobName"}
//     -> {"JobArn", "Status", "ProgramDigest", "Inputs": [pin], "Outputs": [pin]}
//        pin: {"Instance", "Name", "Bucket", "Key", "VersionId", "ETag", "Size", "SHA256"}
#pragma once

#include "compute/job_document.hpp"
#include "gate/signed_routes.hpp"
#include "services/sagemaker/agents/agent_table.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

inline constexpr std::string_view kRepeatsTag = "athanor:repeats";

// In Create's transaction. ValidationException if there is no such job.
Status check_repeats(store::Snapshot& snapshot, const Key& key, const TagList& tags);
// Completes the document of a job that repeats another.
Status set_repeats(store::Snapshot& snapshot, const Key& key, compute::JobDocument& document);

void add_pins(gate::SignedRoutes& routes, store::Database& database);

}  // namespace athanor::sagemaker
