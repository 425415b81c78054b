#include "services/sagemaker/views/views.hpp"

#include <algorithm>

#include "services/sagemaker/experiments/members.hpp"
#include "services/sagemaker/missing.hpp"

namespace athanor::sagemaker {

void Views::add_to(gate::SignedRoutes& routes, const gate::Authorizer& authorizer) {
    static constexpr std::pair<const char*, View> kAll[] = {
        {"console/runs", &Views::runs},
        {"console/run-columns", &Views::run_columns},
        {"console/series", &Views::series},
        {"console/overview", &Views::overview},
        {"console/endpoint-history", &Views::endpoint_history},
        {"console/where-served", &Views::where_served},
    };
    for (const auto& [name, view] : kAll) {
        routes.add(name,
                   [this, &authorizer, view](gate::Call& call, json::Value in) -> Task<Result<std::string>> {
                       const Sight sight(call, authorizer, facts_);
                       co_return co_await pool_.run([&] { return (this->*view)(call, sight, in); });
                   });
    }
}

Result<Views::Asked> Views::asked(const gate::Call& call, const std::string& experiment, bool with_tags) {
    return database_.read([&](store::Snapshot& snapshot) -> Result<Asked> {
        Asked out;
        std::vector<std::string> names;
        if (!experiment.empty()) {
            const Key key{call.account(), call.region, Kind::experiment, experiment};
            ATHANOR_TRY(bool there, exists(snapshot, key));
            if (!there) return missing(key);
            const ListQuery::Among among = components_of_experiment(key);
            ATHANOR_TRY(names, snapshot.all<std::string>(among.sql, among.arguments[0], among.arguments[1],
                                                         among.arguments[2]));
            std::ranges::sort(names);
            names.erase(std::ranges::unique(names).begin(), names.end());
        }
        ATHANOR_TRY(out.table, tables_.read(snapshot, call.account(), call.region));
        out.runs.reserve(experiment.empty() ? out.table->runs.size() : names.size());
        auto name = names.begin();
        for (const auto& run : out.table->runs) {
            if (!experiment.empty()) {
                while (name != names.end() && *name < run->name) ++name;
                if (name == names.end()) break;
                if (*name != run->name) continue;
            }
            out.runs.push_back(run.get());
        }
        if (!with_tags) return out;
        ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string>(
            "SELECT name, tag, value FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ?",
            [&](std::string run, std::string tag, std::string value) {
                out.tags[std::move(run)][std::move(tag)] = std::move(value);
            },
            call.account(), call.region, kind_text(Kind::trial_component))));
        return out;
    });
}

}  // namespace athanor::sagemaker
