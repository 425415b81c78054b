// console/overview {} -> {"running", "failed", "waiting", "serving": [card], "loops": [loop]}
//
// What runs, what failed in the last day and why, model packages that wait for an approval, endpoints, and the loop of each pipeline (loops.hpp). At
// most kMostCards of each, the newest; a card is shown to whom Describe would show the resource.
#include <algorithm>

#include "services/sagemaker/views/cards.hpp"
#include "services/sagemaker/views/loops.hpp"
#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostCards = 50;
constexpr std::int64_t kMostRows = 300;  // looked at for each kind and status: some may be hidden, or too old
constexpr std::chrono::hours kRecent{24};

struct Wanted {
    Kind kind;
    std::string_view status;  // empty: any
};

class Cards {
public:
    Cards(store::Snapshot& snapshot, const Sight& sight, const gate::Call& call)
        : snapshot_(snapshot), sight_(sight), call_(call) {}

    // Newest first, changed since `since`.
    Result<std::vector<Card>> read(std::initializer_list<Wanted> all, Timestamp since = {}) {
        std::vector<Card> cards;
        for (const Wanted& wanted : all) ATHANOR_CHECK(add(wanted, since, cards));
        std::ranges::sort(cards, std::greater{}, &Card::modified);
        if (cards.size() > kMostCards) cards.resize(kMostCards);
        return cards;
    }

private:
    Status add(const Wanted& wanted, Timestamp since, std::vector<Card>& cards) {
        const CardKind& of = *card_kind(wanted.kind);
        std::size_t taken = 0;
        Status fine;
        using Text = std::string_view;
        const auto take = [&](Text name, Text status, Timestamp created, Timestamp modified, Text parent,
                              Text state) {
            if (modified < since) return true;
            Card card{.kind = of.name,
                      .key = {call_.account(), call_.region, wanted.kind, std::string(name)},
                      .status = std::string(status),
                      .reason = {},
                      .parent = std::string(parent),
                      .created = created,
                      .modified = modified};
            if (!sight_.may(of.describe, card.key.arn())) return true;
            auto said = json::parse(state.empty() ? "{}" : state);
            if (said) card.reason = said->root()["FailureReason"].string_or("");
            if (!said) fine = std::unexpected(said.error());
            cards.push_back(std::move(card));
            return fine && ++taken < kMostCards;
        };
        constexpr Text kRows =
            "SELECT name, status, created, modified, parent, state FROM sagemaker_resource WHERE account = ? "
            "AND "
            "region = ? AND kind = ? AND status = ? ORDER BY created DESC, name DESC LIMIT ?";
        constexpr Text kAll =
            "SELECT name, status, created, modified, parent, state FROM sagemaker_resource WHERE account = ? "
            "AND "
            "region = ? AND kind = ? ORDER BY created DESC, name DESC LIMIT ?";
        const Text kind = kind_text(wanted.kind);
        Status read = wanted.status.empty()
                          ? snapshot_.each<Text, Text, Timestamp, Timestamp, Text, Text>(
                                kAll, take, call_.account(), call_.region, kind, kMostRows)
                          : snapshot_.each<Text, Text, Timestamp, Timestamp, Text, Text>(
                                kRows, take, call_.account(), call_.region, kind, wanted.status, kMostRows);
        ATHANOR_CHECK(std::move(read));
        return fine;
    }

    store::Snapshot& snapshot_;
    const Sight& sight_;
    const gate::Call& call_;
};

// The trials of a tuning job and the jobs of an execution say so.
Status name_parents(store::Snapshot& snapshot, const std::vector<Loop>& loops, std::vector<Card>& cards) {
    for (Card& card : cards) {
        if (!card.parent.empty()) continue;
        for (const Loop& loop : loops) {
            for (const Round& round : loop.rounds) {
                const bool made = std::ranges::any_of(round.steps, [&](const pipelines::StepRow& step) {
                    return step.job == card.key.name &&
                           pipelines::kind_of(step.type).resource == card.key.kind;
                });
                if (made) card.parent = round.execution.name;
            }
        }
        if (card.key.kind != Kind::training_job || !card.parent.empty()) continue;
        ATHANOR_TRY(auto tuning,
                    snapshot.one<std::string>("SELECT tuning FROM sagemaker_tuning_trial WHERE account = ? "
                                              "AND region = ? AND job = ?",
                                              card.key.account, card.key.region, card.key.name));
        if (tuning) card.parent = *std::move(tuning);
    }
    return {};
}

}  // namespace

Result<std::string> Views::overview(const gate::Call& call, const Sight& sight, json::Value) {
    constexpr std::string_view kNames[] = {"running", "failed", "waiting", "serving"};
    std::array<std::vector<Card>, 4> cards;
    std::vector<Loop> loops;
    ATHANOR_CHECK(database_.read([&](store::Snapshot& snapshot) -> Status {
        Cards reader(snapshot, sight, call);
        ATHANOR_TRY(cards[0], reader.read({{Kind::training_job, "InProgress"},
                                           {Kind::training_job, "Stopping"},
                                           {Kind::processing_job, "InProgress"},
                                           {Kind::processing_job, "Stopping"},
                                           {Kind::tuning_job, "InProgress"},
                                           {Kind::tuning_job, "Stopping"},
                                           {Kind::pipeline_execution, "Executing"},
                                           {Kind::pipeline_execution, "Stopping"}}));
        ATHANOR_TRY(cards[1], reader.read({{Kind::training_job, "Failed"},
                                           {Kind::processing_job, "Failed"},
                                           {Kind::tuning_job, "Failed"},
                                           {Kind::pipeline_execution, "Failed"},
                                           {Kind::endpoint, "Failed"}},
                                          clock_.now() - kRecent));
        ATHANOR_TRY(cards[2], reader.read({{Kind::model_package, "PendingManualApproval"}}));
        ATHANOR_TRY(cards[3], reader.read({{Kind::endpoint, ""}}));
        ATHANOR_TRY(loops, read_loops(snapshot, sight, call.account(), call.region, metrics_));
        for (auto& some : cards) ATHANOR_CHECK(name_parents(snapshot, loops, some));
        return {};
    }));
    const bool empty = loops.empty() && std::ranges::all_of(cards, &std::vector<Card>::empty);
    if (empty) {
        // Nothing is there, or nothing may be seen.
        const bool any = std::ranges::any_of(
            std::initializer_list<Kind>{Kind::training_job, Kind::processing_job, Kind::tuning_job,
                                        Kind::pipeline_execution, Kind::endpoint, Kind::model_package,
                                        Kind::pipeline},
            [&](Kind kind) { return sight.may(card_kind(kind)->list); });
        if (!any) ATHANOR_CHECK(sight.need(card_kind(Kind::training_job)->list));
    }
    json::Writer w;
    w.begin_object();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        w.key(kNames[i]).begin_array();
        for (const Card& card : cards[i]) write(w, card);
        w.end_array();
    }
    w.key("loops").begin_array();
    for (const Loop& loop : loops) write(w, loop);
    w.end_array().end_object();
    return std::move(w).take();
}

}  // namespace athanor::sagemaker
