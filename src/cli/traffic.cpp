#include "cli/traffic.hpp"

#include <chrono>

namespace athanor::cli {
namespace {

constexpr std::size_t kThreads = 4;
constexpr std::chrono::milliseconds kLongestPause{100};  // so that a new rate is seen soon

}  // namespace

Traffic::Traffic(const Target& target, std::string endpoint, std::vector<std::string> rows)
    : endpoint_(std::move(endpoint)),
      rows_(std::make_shared<const std::vector<std::string>>(std::move(rows))) {
    for (std::size_t i = 0; i < kThreads; ++i) threads_.emplace_back([this, target] { run(target); });
}

Traffic::~Traffic() {
    stopping_ = true;
    for (auto& thread : threads_) thread.join();
}

void Traffic::set_rows(std::vector<std::string> rows) {
    auto fresh = std::make_shared<const std::vector<std::string>>(std::move(rows));
    std::lock_guard lock(mutex_);
    rows_ = std::move(fresh);
}

std::string Traffic::first_loss() const {
    std::lock_guard lock(mutex_);
    return first_loss_;
}

std::string Traffic::next_row() {
    std::lock_guard lock(mutex_);
    return (*rows_)[turn_++ % rows_->size()];
}

void Traffic::count(const Result<std::string>& answer) {
    if (answer) {
        served_.fetch_add(1);
        return;
    }
    lost_.fetch_add(1);
    std::lock_guard lock(mutex_);
    if (first_loss_.empty()) first_loss_ = answer.error().code + ": " + answer.error().message;
}

// Each thread sends its share at even distances; what it could not send while an answer took its time is not made up for.
void Traffic::run(const Target& target) {
    using Steady = std::chrono::steady_clock;
    ApiClient api(target);
    auto due = Steady::now();
    while (!stopping_) {
        auto now = Steady::now();
        double rate = rate_.load() / kThreads;
        if (rate <= 0 || due > now + kLongestPause) {
            std::this_thread::sleep_for(kLongestPause);
            if (rate <= 0) due = Steady::now();
            continue;
        }
        if (due > now) std::this_thread::sleep_until(due);
        due = std::max(due, now) +
              std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(1 / rate));
        count(api.invoke(endpoint_, "text/csv", next_row()));
    }
}

}  // namespace athanor::cli
