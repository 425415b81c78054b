#include "services/sagemaker/tuning/tunings.hpp"

#include <algorithm>
#include <string>

#include "base/hash.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "gate/inside.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/tags.hpp"
#include "services/sagemaker/tuning/tuning_state.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::chrono::seconds kTuningTick{1};

// A trial's own randomness: the same whatever came before it, unlike that of any other.
std::uint64_t seed_of(const TuningRow& row, std::int64_t number) {
    std::string digest = sha256_hex(std::to_string(row.seed) + "/" + std::to_string(number));
    return std::stoull(digest.substr(0, 16), nullptr, 16);
}

std::string to_text(const tuning::Values& values) {
    json::Writer w;
    w.begin_object();
    for (const auto& [name, value] : values) w.key(name).string(value);
    w.end_object();
    return std::move(w).take();
}

tuning::Values from_text(std::string_view text) {
    tuning::Values values;
    auto document = json::parse(text);
    ATHANOR_ASSERT(document.has_value());  // we wrote it
    document->root().for_each_member(
        [&](std::string_view name, json::Value value) { values.emplace(name, value.string_or("")); });
    return values;
}

// What one definition's trials have found.
Result<std::vector<tuning::Trial>> history_of(const TuningView& view, std::int64_t definition) {
    std::vector<tuning::Trial> history;
    const tuning::Space& space = view.definitions[static_cast<std::size_t>(definition)].space;
    for (const TrialRow& trial : view.trials) {
        if (trial.definition != definition) continue;
        tuning::Trial one;
        ATHANOR_TRY(one.point, space.point(from_text(trial.parameters)));
        if (trial.objective) {
            one.outcome = tuning::Trial::Outcome::measured;
            one.objective = *trial.objective;
        } else if (trial.stage == TrialStage::ended) {
            one.outcome = tuning::Trial::Outcome::failed;
        }
        history.push_back(std::move(one));
    }
    return history;
}

// The next trials, as many as may run beside those that do. Definitions take turns.
Result<std::vector<TrialRow>> propose_trials(TuningView& view, std::int64_t count) {
    std::vector<TrialRow> fresh;
    const auto definitions = static_cast<std::int64_t>(view.definitions.size());
    for (std::int64_t i = 0; i < count; ++i) {
        TrialRow trial{.number = view.trials.empty() ? 1 : view.trials.back().number + 1};
        trial.job = training_job_name(view.row.key, view.resource.created, trial.number);
        trial.definition = (trial.number - 1) % definitions;
        const TuningDefinition& definition = view.definitions[static_cast<std::size_t>(trial.definition)];
        ATHANOR_TRY(auto history, history_of(view, trial.definition));
        SeededRandom random(seed_of(view.row, trial.number));
        tuning::Study study{.maximize = definition.maximize,
                            .budget = most_trials(*view.request) / definitions,
                            .seed = seed_of(view.row, -trial.definition)};
        tuning::Point point =
            tuning::propose(strategy_of(*view.request), definition.space, history, study, random);
        trial.parameters = to_text(definition.space.values(point));
        if (view.request->hyper_parameter_tuning_job_config.training_job_early_stopping_type == "Auto")
            trial.watched = definition.metric;
        view.trials.push_back(trial);
        fresh.push_back(std::move(trial));
    }
    return fresh;
}

}  // namespace

Task<void> Tunings::run() {
    while (!fleet_.work.closed()) {
        std::uint64_t seen = fleet_.work.count();
        co_await step();
        co_await fleet_.work.wait(seen, fleet_.clock.monotonic() + kTuningTick);
    }
}

Task<void> Tunings::step() {
    auto active = fleet_.database.read([](store::Snapshot& snapshot) { return active_tunings(snapshot); });
    if (!active) {
        log::error("tuning jobs: {}", active.error().message);
        co_return;
    }
    for (const TuningRow& row : *active) co_await advance(row.key);
}

Task<void> Tunings::advance(const Key& key) {
    do {
        if (!co_await create_planned(key)) co_return;
        co_await settle(key);
        co_await stop_unwanted(key);
    } while (co_await plan_more(key));
}

// The roles were passed on to the tuning job; they need not be able to make jobs themselves.
Task<Status> Tunings::call(const Key& tuning, std::string_view operation, std::string input) {
    gate::Call call = gate::call_from_inside(gate::on_behalf_of(tuning.account), tuning.region,
                                             "sagemaker.amazonaws.com", fleet_.clock.now(), uuid4(random_));
    ATHANOR_CO_CHECK(co_await operations_->call_json(call, "sagemaker", operation, std::move(input)));
    co_return Status{};
}

Result<std::vector<Tunings::Planned>> Tunings::planned(const Key& key) const {
    return fleet_.database.read([&](store::Snapshot& snapshot) -> Result<std::vector<Planned>> {
        std::vector<Planned> out;
        ATHANOR_TRY(auto view, load_tuning(snapshot, key));
        if (!view || !view->row.verdict.empty()) return out;
        for (const TrialRow& trial : view->trials) {
            if (trial.stage != TrialStage::planned) continue;
            const TuningDefinition& definition =
                view->definitions[static_cast<std::size_t>(trial.definition)];
            CreateTrainingJobRequest request =
                training_request(definition, trial.job, from_text(trial.parameters));
            ATHANOR_CHECK(fleet_.vault.open(key.arn(), request.environment));
            ATHANOR_TRY(TagList tags, tags_of(snapshot, key));
            if (!tags.empty()) request.tags = std::move(tags);
            out.push_back({trial.number, trial.job, keep(request)});
        }
        return out;
    });
}

// False: the service cannot create jobs just now, and it is tried again at the next round.
Task<bool> Tunings::create_planned(const Key& key) {
    auto planned = this->planned(key);
    if (!planned) {
        log::error("tuning job {}: {}", key.name, planned.error().message);
        co_return false;
    }
    for (const Planned& one : *planned) {
        Status made = co_await call(key, "CreateTrainingJob", one.request);
        // In use by us: the name has a hash of this tuning job, so an earlier call has succeeded that we did not live to note.
        if (!made && made.error().code != "ResourceInUse") {
            if (is_transient(made.error())) co_return false;
            co_await note_refusal(key, one, made.error());
            co_return true;
        }
        auto noted = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
            ATHANOR_TRY(auto trials, trials_of(tx, key));
            for (TrialRow& trial : trials) {
                if (trial.number != one.number || trial.stage != TrialStage::planned) continue;
                trial.stage = TrialStage::created;
                return update(tx, key, trial);
            }
            return {};
        });
        if (!noted) co_return false;
    }
    co_return true;
}

// What was right when the tuning job was accepted is not any more: a role, a runtime, a limit. The next trial would meet the same.
Task<void> Tunings::note_refusal(const Key& key, const Planned& planned, Error error) {
    auto noted = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto row, find_tuning(tx, key));
        if (!row) return {};
        ATHANOR_CHECK(erase_trial(tx, key, planned.number));
        if (row->verdict.empty()) {
            row->verdict = "Failed";
            row->reason = error.code + ": " + error.message;
        }
        return update(tx, *row);
    });
    if (!noted) log::error("tuning job {}: {}", key.name, noted.error().message);
}

Task<void> Tunings::settle(const Key& key) {
    auto any = fleet_.database.read([&](store::Snapshot& snapshot) -> Result<bool> {
        ATHANOR_TRY(auto view, load_tuning(snapshot, key));
        if (!view || !view->row.active) return false;
        ATHANOR_TRY(Changes changes, note_progress(snapshot, *view, fleet_.clock.now()));
        return changes.any;
    });
    if (!any) log::error("tuning job {}: {}", key.name, any.error().message);
    if (!any || !*any) co_return;
    auto settled = co_await fleet_.database.write([&](store::Transaction& tx) -> Status {
        ATHANOR_TRY(auto view, load_tuning(tx, key));
        if (!view || !view->row.active) return {};
        ATHANOR_TRY(Changes changes, note_progress(tx, *view, tx.now()));
        ATHANOR_CHECK(write(tx, *view, changes));
        return show(tx, *view);
    });
    if (!settled) log::error("tuning job {}: {}", key.name, settled.error().message);
}

Task<void> Tunings::stop_unwanted(const Key& key) {
    using Names = std::vector<std::string>;
    auto unwanted = fleet_.database.read([&](store::Snapshot& snapshot) -> Result<Names> {
        Names out;
        ATHANOR_TRY(auto view, load_tuning(snapshot, key));
        if (!view) return out;
        for (const TrialRow& trial : view->trials) {
            if (trial.stage != TrialStage::created || !trial.stop) continue;
            ATHANOR_TRY(auto job, find(snapshot, {key.account, key.region, Kind::training_job, trial.job}));
            if (job && job->status == "InProgress") out.push_back(trial.job);
        }
        return out;
    });
    if (!unwanted) co_return;
    for (const std::string& job : *unwanted) {
        Status stopped =
            co_await call(key, "StopTrainingJob", R"({"TrainingJobName":)" + json::quote(job) + "}");
        if (!stopped)
            log::info("tuning job {}: {} cannot be stopped: {}", key.name, job,
                      stopped.error().message);  // it may just have ended
    }
}

Task<bool> Tunings::plan_more(const Key& key) {
    auto view = fleet_.database.read([&](store::Snapshot& snapshot) { return load_tuning(snapshot, key); });
    if (!view || !*view || !(*view)->row.active || !(*view)->row.verdict.empty()) co_return false;
    const std::size_t before = (*view)->trials.size();
    std::int64_t room = std::min(
        (*view)->request->hyper_parameter_tuning_job_config.resource_limits.max_parallel_training_jobs -
            (*view)->running(),
        most_trials(*(*view)->request) - static_cast<std::int64_t>(before));
    if (room <= 0) co_return false;
    auto fresh = co_await pool_.run([&] { return propose_trials(**view, room); });
    if (!fresh) {
        log::error("tuning job {}: {}", key.name, fresh.error().message);
        co_return false;
    }
    auto planned = co_await fleet_.database.write([&](store::Transaction& tx) -> Result<bool> {
        ATHANOR_TRY(auto now, load_tuning(tx, key));
        if (!now || !now->row.verdict.empty() || now->trials.size() != before)
            return false;  // stopped or deleted meanwhile
        for (TrialRow trial : *fresh) {
            trial.created = tx.now();
            ATHANOR_CHECK(insert(tx, key, trial));
            now->trials.push_back(std::move(trial));
        }
        ATHANOR_CHECK(show(tx, *now));
        return true;
    });
    co_return planned && **planned;
}

}  // namespace athanor::sagemaker
