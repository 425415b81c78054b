// Requests to an endpoint at a rate, from threads of their own, for as long as this lives: what the demonstration counts. Nothing is sent again:
// a request that is not answered with a prediction is lost, and the first reason is kept.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "cli/api_client.hpp"

namespace athanor::cli {

class Traffic {
public:
    // `rows`: bodies in text/csv, taken in turn; at least one.
    Traffic(const Target& target, std::string endpoint, std::vector<std::string> rows);
    ~Traffic();

    void set_rate(double requests_per_second) { rate_.store(requests_per_second); }
    void set_rows(std::vector<std::string> rows);

    std::int64_t served() const { return served_.load(); }
    std::int64_t lost() const { return lost_.load(); }
    std::string first_loss() const;

private:
    void run(const Target& target);
    std::string next_row();
    void count(const Result<std::string>& answer);

    const std::string endpoint_;
    mutable std::mutex mutex_;  // rows_, turn_, first_loss_
    std::shared_ptr<const std::vector<std::string>> rows_;
    std::size_t turn_ = 0;
    std::string first_loss_;
    std::atomic<double> rate_ = 0;  // 0: none
    std::atomic<std::int64_t> served_ = 0, lost_ = 0;
    std::atomic<bool> stopping_ = false;
    std::vector<std::thread> threads_;  // last: they use all of the above
};

}  // namespace athanor::cli
