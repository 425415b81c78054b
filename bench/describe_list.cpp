// Describe and List on many resources, in process, as the handlers serve them (no HTTP, no signature): describe_list DIRECTORY COUNT.
// Prints a line for each: `NAME: MEDIAN ms, worst WORST ms`.
#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "api/sagemaker/training_job.hpp"
#include "base/encoding.hpp"
#include "services/sagemaker/jobs/job_operations.hpp"
#include "services/sagemaker/jobs/jobs.hpp"
#include "services/sagemaker/kept.hpp"
#include "services/sagemaker/tuning/tuning_table.hpp"

namespace athanor::sagemaker {
namespace {

using namespace api::sagemaker;

const std::string kAccount = "000000000000";
const std::string kRegion = "us-east-1";

class NoPlacement final : public compute::Placement {
public:
    std::string_view name() const override { return "none"; }
    Status submit(const compute::Submission&) override { return {}; }
    compute::AgentState poll(const std::string&) override { return compute::AgentState::unknown; }
    Status cancel(const std::string&, const std::string&) override { return {}; }
};

std::string name_of(int i) { return fmt::format("churn-{}-training-{:06}", i % 7, i); }

CreateTrainingJobRequest request_of(int i) {
    CreateTrainingJobRequest in{.training_job_name = name_of(i),
                                .role_arn = "arn:aws:iam::000000000000:role/Bench"};
    in.hyper_parameters.emplace();
    for (int h = 0; h < 12; ++h)
        (*in.hyper_parameters)[fmt::format("parameter-{}", h)] = fmt::format("{}", i * h);
    in.algorithm_specification =
        AlgorithmSpecification{.training_image = "athanor/xgboost", .training_input_mode = "File"};
    in.input_data_config = std::vector<Channel>{
        {.channel_name = "train",
         .data_source = {.s3_data_source =
                             S3DataSource{.s3_data_type = "S3Prefix", .s3_uri = "s3://bucket/train"}}}};
    in.output_data_config.s3_output_path = "s3://bucket/models";
    in.resource_config =
        ResourceConfig{.instance_type = "ml.m5.large", .instance_count = 1, .volume_size_in_gb = 10};
    return in;
}

std::string state_of(Timestamp begun) {
    DescribeTrainingJobResponse s;
    s.secondary_status = "Completed";
    s.training_start_time = begun;
    s.training_end_time = begun + std::chrono::seconds(40);
    s.secondary_status_transitions.emplace();
    for (const char* status : {"Starting", "Downloading", "Training", "Uploading", "Completed"}) {
        s.secondary_status_transitions->push_back({.status = status,
                                                   .start_time = begun,
                                                   .end_time = begun,
                                                   .status_message = std::string(status) + " (took 812 ms)"});
    }
    return keep(s);
}

void fill(store::Database& database, int count) {
    constexpr int kBatch = 1000;
    Timestamp first = from_epoch_seconds(1'767'225'600);
    for (int from = 0; from < count; from += kBatch) {
        auto done = database.write_blocking([&](store::Transaction& tx) -> Status {
            for (int i = from; i < std::min(count, from + kBatch); ++i) {
                Timestamp created = first + std::chrono::seconds(i);
                ATHANOR_CHECK(insert(tx, {.key = {kAccount, kRegion, Kind::training_job, name_of(i)},
                                          .status = i % 50 == 0 ? "Failed" : "Completed",
                                          .created = created,
                                          .modified = created,
                                          .request = keep(request_of(i)),
                                          .state = state_of(created)}));
            }
            return {};
        });
        ATHANOR_ASSERT(done.has_value());
    }
}

void measure(std::string_view what, const std::function<void(int)>& call) {
    constexpr int kRounds = 200;
    std::vector<double> times;
    for (int i = 0; i < kRounds; ++i) {
        auto begun = std::chrono::steady_clock::now();
        call(i);
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count());
    }
    std::ranges::sort(times);
    fmt::print("{}: {:.3f} ms, worst {:.3f} ms\n", what, times[times.size() / 2], times.back());
}

int run(const std::string& directory, int count) {
    Random& random = system_random();
    Vault vault(objects::MasterKey::generate(random), random);
    auto opened = store::Database::open(
        system_filesystem(), system_clock(), {.path = directory + "/control.db"},
        {resource_migrations(), job_migrations(), agent_migrations(), tuning_migrations()});
    ATHANOR_ASSERT(opened.has_value());
    store::Database& database = **opened;
    fill(database, count);
    NoPlacement placement;
    Pool pool(1);
    Fleet fleet(database, vault, system_filesystem(), system_clock(), random, placement, pool,
                {.run_root = directory,
                 .server_url = {},
                 .capacity = {.cpu_millis = 2000, .memory_bytes = 1u << 30}});
    compute::Catalogue catalogue;
    TrainingJobs jobs(fleet, catalogue);
    gate::AccountAuthorizer authorizer(kAccount);
    gate::Register operations(authorizer);
    jobs.add_to(operations);

    auto ask = [&]<class Op>(std::type_identity<Op>, typename Op::Input in) {
        gate::Call call;
        call.principal = {.account = kAccount, .arn = "arn:aws:iam::000000000000:root", .user_id = kAccount};
        call.region = kRegion;
        auto out = run_to_end(operations.call<Op>(call, std::move(in)));
        ATHANOR_ASSERT(out.has_value());
        return *std::move(out);
    };
    auto list = [&](ListTrainingJobsRequest in) {
        return ask(std::type_identity<op::ListTrainingJobs>(), std::move(in));
    };
    measure("describe", [&](int i) {
        ask(std::type_identity<op::DescribeTrainingJob>(),
            {.training_job_name = name_of(static_cast<int>(i * 7919LL % count))});
    });
    measure("list the newest 100", [&](int) { list({.max_results = 100}); });
    measure("list 100 by name",
            [&](int) { list({.max_results = 100, .sort_by = "Name", .sort_order = "Ascending"}); });
    measure("list 100 that failed", [&](int) { list({.max_results = 100, .status_equals = "Failed"}); });
    measure("list 100 from the middle", [&](int) {
        list({.max_results = 100, .creation_time_before = from_epoch_seconds(1'767'225'600 + count / 2)});
    });
    measure("list 100 whose name contains", [&](int) { list({.max_results = 100, .name_contains = "-3-"}); });
    measure("list, no name contains", [&](int) { list({.max_results = 100, .name_contains = "nothing"}); });
    measure("list, none modified since", [&](int) {
        list({.max_results = 100, .last_modified_time_after = from_epoch_seconds(1'767'225'600 + count)});
    });
    return 0;
}

}  // namespace
}  // namespace athanor::sagemaker

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    return athanor::sagemaker::run(argv[1], athanor::parse_number<int>(argv[2]).value_or(0));
}
