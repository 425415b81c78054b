// The versions of a pipeline: each change of its definition made one. Listed with who ran last, and named by people.
#include "base/encoding.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/pipelines/pipelines.hpp"

namespace athanor::sagemaker::pipelines {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kVersionPage = 10;

}  // namespace

Task<Result<store::Durable<UpdatePipelineVersionResponse>>> Pipelines::name(gate::Call& call,
                                                                            UpdatePipelineVersionRequest in) {
    Key key = pipeline_key(call, in.pipeline_arn);
    co_return co_await database_.write([&](store::Transaction& tx) -> Result<UpdatePipelineVersionResponse> {
        ATHANOR_CHECK(load_pipeline(tx, call, key));
        ATHANOR_TRY(auto version, find_version(tx, key, in.pipeline_version_id));
        if (!version)
            return fail("ResourceNotFound", "Pipeline '" + key.arn() + "' has no version " +
                                                std::to_string(in.pipeline_version_id) + ".");
        if (in.pipeline_version_display_name) version->display_name = *in.pipeline_version_display_name;
        if (in.pipeline_version_description) version->description = *in.pipeline_version_description;
        ATHANOR_CHECK(name_version(tx, key, *version));
        return UpdatePipelineVersionResponse{.pipeline_arn = key.arn(),
                                             .pipeline_version_id = in.pipeline_version_id};
    });
}

Task<Result<ListPipelineVersionsResponse>> Pipelines::list_versions_page(gate::Call& call,
                                                                         ListPipelineVersionsRequest in) {
    Key key = pipeline_key(call, in.pipeline_name);
    VersionQuery query{.descending = in.sort_order != "Ascending",
                       .limit = in.max_results.value_or(kVersionPage),
                       .created_after = in.created_after,
                       .created_before = in.created_before};
    if (in.next_token) {  // the last version's number: later ones neither shift nor repeat a page
        auto text = from_base64(*in.next_token);
        query.after = text ? parse_number<std::int64_t>(*text) : std::nullopt;
        if (!query.after) co_return validation_error("Invalid pagination token.");
    }
    std::int64_t limit = query.limit++;  // one more tells whether there is a next page
    ATHANOR_CO_TRY(auto versions,
                   database_.read([&](store::Snapshot& snapshot) -> Result<std::vector<ListedVersion>> {
                       ATHANOR_CHECK(load_pipeline(snapshot, call, key));
                       return list_versions(snapshot, key, query);
                   }));
    ListPipelineVersionsResponse out{.pipeline_version_summaries = std::vector<PipelineVersionSummary>(),
                                     .next_token = {}};
    if (std::ssize(versions) > limit) {
        versions.resize(static_cast<std::size_t>(limit));
        out.next_token = base64(std::to_string(versions.back().version.number));
    }
    for (const auto& [version, execution] : versions) {
        PipelineVersionSummary& summary = out.pipeline_version_summaries->emplace_back();
        summary.pipeline_arn = key.arn();
        summary.pipeline_version_id = version.number;
        summary.creation_time = version.created;
        if (!version.display_name.empty()) summary.pipeline_version_display_name = version.display_name;
        if (!version.description.empty()) summary.pipeline_version_description = version.description;
        if (!execution.empty()) {
            summary.last_execution_pipeline_execution_arn =
                Key{key.account, key.region, Kind::pipeline_execution, execution}.arn();
        }
    }
    co_return out;
}

}  // namespace athanor::sagemaker::pipelines
