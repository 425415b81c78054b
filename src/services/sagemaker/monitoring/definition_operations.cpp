#include "services/sagemaker/monitoring/definition_operations.hpp"

#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/listing.hpp"
#include "services/sagemaker/missing.hpp"
#include "services/sagemaker/monitoring/monitoring_job.hpp"
#include "services/sagemaker/tags.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

void DataQualityDefinitions::add_to(gate::Register& operations) {
    operations.changes<op::CreateDataQualityJobDefinition>(
        [this](gate::Call& call, CreateDataQualityJobDefinitionRequest in) {
            return create(call, std::move(in));
        });
    operations.reads<op::DescribeDataQualityJobDefinition>(
        [this](gate::Call& call, DescribeDataQualityJobDefinitionRequest in) {
            return describe(call, std::move(in));
        });
    operations.reads<op::ListDataQualityJobDefinitions>(
        [this](gate::Call& call, ListDataQualityJobDefinitionsRequest in) {
            return list_page(call, std::move(in));
        });
    operations.changes<op::DeleteDataQualityJobDefinition>(
        [this](gate::Call& call, DeleteDataQualityJobDefinitionRequest in) {
            return remove(call, std::move(in));
        });
}

Task<Result<store::Durable<CreateDataQualityJobDefinitionResponse>>> DataQualityDefinitions::create(
    gate::Call& call, CreateDataQualityJobDefinitionRequest in) {
    Key key{call.account(), call.region, Kind::data_quality_definition, in.job_definition_name};
    ATHANOR_CO_CHECK(check_tags(in.tags));
    TagList tags = std::exchange(in.tags, std::nullopt).value_or(TagList{});
    const MonitoringJobDefinition definition = inline_form(in);
    fleet_.vault.seal(key.arn(), in.data_quality_app_specification.environment);
    std::string request = keep(in);
    co_return co_await fleet_.database.write(
        [&](store::Transaction& tx) -> Result<CreateDataQualityJobDefinitionResponse> {
            ATHANOR_TRY(bool there, exists(tx, key));
            if (there) return taken(key);
            ATHANOR_CHECK(check(tx, key, definition, catalogue_));
            ATHANOR_CHECK(insert(tx, Resource{.key = key,
                                              .created = tx.now(),
                                              .modified = tx.now(),
                                              .parent = endpoint_of(definition),
                                              .request = request}));
            ATHANOR_CHECK(put_tags(tx, key, tags));
            return CreateDataQualityJobDefinitionResponse{.job_definition_arn = key.arn()};
        });
}

Task<Result<DescribeDataQualityJobDefinitionResponse>> DataQualityDefinitions::describe(
    gate::Call& call, DescribeDataQualityJobDefinitionRequest in) {
    Key key{call.account(), call.region, Kind::data_quality_definition, std::move(in.job_definition_name)};
    ATHANOR_CO_TRY(auto row,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return find(snapshot, key); }));
    if (!row) co_return missing(key);
    ATHANOR_CO_TRY(auto request, recall<CreateDataQualityJobDefinitionRequest>(row->request));
    ATHANOR_CO_CHECK(fleet_.vault.open(key.arn(), request.data_quality_app_specification.environment));
    DescribeDataQualityJobDefinitionResponse out;
    mirror(request, out);
    out.job_definition_arn = key.arn();
    out.creation_time = row->created;
    co_return out;
}

Task<Result<ListDataQualityJobDefinitionsResponse>> DataQualityDefinitions::list_page(
    gate::Call& call, ListDataQualityJobDefinitionsRequest in) {
    ListQuery query = list_query(call.account(), call.region, Kind::data_quality_definition, in, true);
    query.parent = in.endpoint_name;
    ATHANOR_CO_TRY(ListPage page,
                   fleet_.database.read([&](store::Snapshot& snapshot) { return list(snapshot, query); }));
    ListDataQualityJobDefinitionsResponse out{.job_definition_summaries = {},
                                              .next_token = std::move(page.next_token)};
    for (ListRow& row : page.rows) {
        Key key{call.account(), call.region, Kind::data_quality_definition, std::move(row.name)};
        out.job_definition_summaries.push_back({.monitoring_job_definition_name = key.name,
                                                .monitoring_job_definition_arn = key.arn(),
                                                .creation_time = row.created,
                                                .endpoint_name = std::move(row.parent)});
    }
    co_return out;
}

Task<Result<store::Durable<Unit>>> DataQualityDefinitions::remove(gate::Call& call,
                                                                  DeleteDataQualityJobDefinitionRequest in) {
    Key key{call.account(), call.region, Kind::data_quality_definition, std::move(in.job_definition_name)};
    co_return co_await fleet_.database.write([&](store::Transaction& tx) -> Result<Unit> {
        ATHANOR_TRY(bool used, is_used(tx, key));
        if (used)
            return validation_error("Job Definition " + key.arn() +
                                    " is being used by a monitoring schedule.");
        ATHANOR_TRY(bool there, erase(tx, key));
        if (!there) return missing(key);
        return Unit{};
    });
}

}  // namespace athanor::sagemaker
