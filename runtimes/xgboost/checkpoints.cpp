#include "xgboost/checkpoints.hpp"

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"
#include "xgboost/container.hpp"

namespace athanor::xgboost {

Result<std::vector<int>> Checkpoints::saved_rounds() const {
    constexpr std::string_view prefix = "xgboost-checkpoint.";
    ATHANOR_TRY(const std::vector<DirectoryEntry> entries, system_filesystem().list(directory_));
    std::vector<int> rounds;
    for (const DirectoryEntry& entry : entries) {
        if (!std::string_view(entry.name).starts_with(prefix)) continue;
        if (const auto round = parse_number<int>(std::string_view(entry.name).substr(prefix.size()));
            round && *round >= 0)
            rounds.push_back(*round);
    }
    std::ranges::sort(rounds);
    return rounds;
}

Result<Checkpoint> Checkpoints::latest() {
    ATHANOR_CHECK(system_filesystem().make_directory(directory_));
    ATHANOR_TRY(const std::vector<int> rounds, saved_rounds());
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        ATHANOR_TRY(std::string bytes, read_file(system_filesystem(), path(*round), std::size_t{4} << 30));
        ATHANOR_TRY(Booster trial, Booster::create({}));
        if (trial.load(bytes)) {
            log_line("INFO", "Checkpoint loaded from " + path(*round));
            log_line("INFO", fmt::format("Resuming from iteration {}", *round + 1));
            model_size_ = bytes.size();
            return Checkpoint{.model = std::move(bytes), .next_round = *round + 1};
        }
        log_line("WARNING", "Wrong checkpoint model format " + path(*round));
    }
    return Checkpoint{};
}

Status Checkpoints::after_round(int round, bool last, const Booster& booster) {
    if (!last && model_size_ > kSmallModel && (round + 1) % kRoundsBetween != 0) return {};
    ATHANOR_TRY(const std::string model, booster.save("ubj"));
    model_size_ = model.size();
    ATHANOR_CHECK(write_atomically(path(round), model));
    ATHANOR_TRY(const std::vector<int> rounds, saved_rounds());
    for (std::size_t i = 0; i + kKept < rounds.size(); ++i)
        ATHANOR_CHECK(system_filesystem().remove(path(rounds[i])));
    return {};
}

}  // namespace athanor::xgboost
