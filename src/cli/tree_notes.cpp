#include "cli/tree_notes.hpp"

#include <fstream>

#include "base/file.hpp"
#include "base/log.hpp"
#include "cli/tree_names.hpp"
#include "compute/job_document.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kQueue = 1000;
constexpr std::chrono::seconds kNotesPatience{30};
constexpr std::size_t kShownFailures = 20;

std::string notes_path(const std::string& folder) {
    return folder + "/" + std::string(kTreeNotes) + "/objects.jsonl";
}

}  // namespace

bool has_notes(const std::string& folder) {
    return system_filesystem().exists(notes_path(folder)).value_or(false);
}

Result<TreeNotes> read_notes(const std::string& folder) {
    TreeNotes notes;
    std::ifstream file(notes_path(folder), std::ios::binary);
    std::string line;
    while (std::getline(file, line)) {
        auto document = json::parse(line);
        if (!document) continue;
        auto key = document->root()["Key"].string();
        if (key) notes[std::string(*key)] = line;
    }
    if (file.bad()) return fail("IOError", "cannot read " + notes_path(folder), 500);
    return notes;
}

TreeWork::TreeWork(const Target& target, std::size_t threads, Work work) : work_(std::move(work)) {
    for (std::size_t i = 0; i < std::max<std::size_t>(1, threads); ++i)
        threads_.emplace_back([this, target] { run(target); });
}

void TreeWork::run(const Target& target) {
    ApiClient api(target, kNotesPatience);
    std::unique_lock lock(mutex_);
    for (;;) {
        changed_.wait(lock, [&] { return !queue_.empty() || all_given_; });
        if (queue_.empty()) return;
        std::string item = std::move(queue_.front());
        queue_.pop_front();
        changed_.notify_all();
        lock.unlock();
        auto done = work_(api, item);
        lock.lock();
        if (!done) {
            outcome_.failed.emplace_back(std::move(item), done.error().code + ": " + done.error().message);
        } else if (!*done) {
            ++outcome_.skipped;
        } else {
            ++outcome_.objects;
            outcome_.bytes += **done;
        }
    }
}

void TreeWork::give(std::string item) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return queue_.size() < kQueue; });
    queue_.push_back(std::move(item));
    changed_.notify_all();
}

void TreeWork::failed(std::string item, std::string why) {
    std::lock_guard lock(mutex_);
    outcome_.failed.emplace_back(std::move(item), std::move(why));
}

TreeOutcome TreeWork::finish() {
    {
        std::lock_guard lock(mutex_);
        all_given_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
    return std::exchange(outcome_, {});
}

Status report(const TreeOutcome& outcome, std::string_view what, bool as_json) {
    if (as_json) {
        json::Writer w;
        w.begin_object().key("Objects").number(outcome.objects).key("Skipped").number(outcome.skipped);
        w.key("Bytes").number(outcome.bytes).key("Failed").begin_array();
        for (const auto& [item, why] : outcome.failed)
            w.begin_object().key("Name").string(item).key("Reason").string(why).end_object();
        w.end_array().end_object();
        fmt::print("{}\n", w.text());
    } else {
        fmt::print("{} objects {} ({} bytes), {} were there already\n", outcome.objects, what, outcome.bytes,
                   outcome.skipped);
        for (std::size_t i = 0; i < std::min(kShownFailures, outcome.failed.size()); ++i)
            fmt::print(stderr, "{}: {}\n", outcome.failed[i].first, outcome.failed[i].second);
    }
    if (outcome.failed.empty()) return {};
    return fail("Incomplete", std::to_string(outcome.failed.size()) + " could not be " + std::string(what));
}

Result<std::string> bucket_of(const std::string& uri) {
    ATHANOR_TRY(compute::S3Uri parsed, compute::parse_s3_uri(uri));
    if (!parsed.key.empty() && parsed.key != "/")
        return fail("InvalidArgument", uri + " is more than a bucket: give s3://BUCKET and --prefix");
    return parsed.bucket;
}

}  // namespace athanor::cli
