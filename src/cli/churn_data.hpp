// The customer-churn table as the demonstration uses it, and the small things that its acts share.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "cli/api_client.hpp"
#include "cli/job_watch.hpp"
#include "cli/progress.hpp"

namespace athanor::cli {

Result<std::string> read_local(const std::string& path);
std::vector<std::string> lines_of(std::string_view text);  // without the empty ones

// The table as batches, each a CSV file with the header: row i goes to batch turns[i % turns.size()].
Result<std::vector<std::string>> churn_batches(const std::string& examples,
                                               std::span<const std::size_t> turns);
std::string with_labels_flipped(
    std::string_view csv);  // what a broken export looks like: everyone who stayed has left

// A tar.gz of local files, by their names in it.
Result<std::string> archive_of(const std::map<std::string, std::string>& files);

// Shows a job's or an endpoint's life as the current step of `progress`.
JobWatcher watcher_of(Progress& progress);

// Deletes the endpoint and waits until it is gone. Nothing happens if there is none.
Status delete_endpoint(ApiClient& api, const std::string& name);

}  // namespace athanor::cli
