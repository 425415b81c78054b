// What exporting and importing share: the notes beside the tree, the work in parallel, and what came of it.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <vector>

#include "base/error.hpp"
#include "base/json.hpp"
#include "cli/api_client.hpp"

namespace athanor::cli {

inline constexpr std::uint64_t kTreePart = 16u << 20;  // of a body in memory; larger objects go in pieces

// The side file as it is: a line for each object, the last one of a key counts. A line that a crash cut off is none.
using TreeNotes = std::unordered_map<std::string, std::string>;  // key → its line
Result<TreeNotes> read_notes(const std::string& folder);
bool has_notes(const std::string& folder);

struct TreeOutcome {
    std::uint64_t objects = 0, skipped = 0, bytes = 0;
    std::vector<std::pair<std::string, std::string>> failed;  // key or path, why
};

// Work on what `each_item` gives to its argument, on some threads, each with a client of its own. `work` says how many bytes it moved; nullopt: it
// was there already.
class TreeWork {
public:
    using Work = std::function<Result<std::optional<std::uint64_t>>(ApiClient& api, const std::string& item)>;
    TreeWork(const Target& target, std::size_t threads, Work work);
    ~TreeWork() { std::ignore = finish(); }
    void give(std::string item);  // waits while the queue is full
    void failed(std::string item, std::string why);
    TreeOutcome finish();

private:
    void run(const Target& target);
    const Work work_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<std::string> queue_;
    bool all_given_ = false;
    TreeOutcome outcome_;
    std::vector<std::thread> threads_;
};

// Prints it; Incomplete if something failed.
Status report(const TreeOutcome& outcome, std::string_view what, bool as_json);
// "s3://BUCKET".
Result<std::string> bucket_of(const std::string& uri);

}  // namespace athanor::cli
