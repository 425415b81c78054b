#include "cli/reproduce.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "base/clock.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "cli/job_watch.hpp"
#include "compute/job_document.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kLongestJobName = 63;
constexpr std::size_t kMostDefinitions = 40;
constexpr std::string_view kTag = R"([{"Key":"athanor:repeats","Value":)";

struct Pin {
    std::string name, bucket, key, version, etag, sha256;
    std::uint64_t size = 0;
};
struct Record {
    std::string status, program;
    std::vector<Pin> inputs, outputs;
};
struct Original {
    JobType type = JobType::training;
    json::Document description;
    json::Value root() const { return description.root(); }
    std::string word() const { return type == JobType::training ? "training" : "processing"; }
};

Result<Original> find_job(ApiClient& api, const std::string& name) {
    auto training =
        api.call("sagemaker", "DescribeTrainingJob", "{\"TrainingJobName\":" + json::quote(name) + "}");
    if (training) return Original{JobType::training, *std::move(training)};
    auto processing =
        api.call("sagemaker", "DescribeProcessingJob", "{\"ProcessingJobName\":" + json::quote(name) + "}");
    if (!processing) return std::unexpected(processing.error());
    return Original{JobType::processing, *std::move(processing)};
}

Result<Record> record_of(ApiClient& api, const Original& job, const std::string& name) {
    std::string asked = "{\"JobType\":" + json::quote(job.word()) + ",\"JobName\":" + json::quote(name) + "}";
    ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/pins", {}, std::move(asked)));
    ATHANOR_TRY(json::Document document, json::parse(answer.body));
    json::Value root = document.root();
    Record record{root["Status"].string_or(""), root["ProgramDigest"].string_or(""), {}, {}};
    auto read = [](json::Value list, std::vector<Pin>& pins) {
        list.for_each_element([&](json::Value pin) {
            pins.push_back({pin["Name"].string_or(""), pin["Bucket"].string_or(""), pin["Key"].string_or(""),
                            pin["VersionId"].string_or(""), pin["ETag"].string_or(""),
                            pin["SHA256"].string_or(""),
                            static_cast<std::uint64_t>(pin["Size"].integer_or(0))});
        });
    };
    read(root["Inputs"], record.inputs);
    read(root["Outputs"], record.outputs);
    return record;
}

std::string header(const ApiClient::Answer& answer, std::string_view name) {
    for (const auto& [field, value] : answer.headers)
        if (equal_ignore_case(field, name)) return value;
    return {};
}

struct Gone {
    const Pin* pin;
    std::string why;
};

// The same version by its ETag and size; the job itself compares SHA-256.
Result<std::vector<Gone>> what_is_gone(ApiClient& api, const std::vector<Pin>& inputs) {
    std::vector<Gone> gone;
    for (const Pin& pin : inputs) {
        std::string path = "/" + pin.bucket + "/" + uri_encode(pin.key, true);
        if (!pin.version.empty()) path += "?versionId=" + uri_encode(pin.version);
        ATHANOR_TRY(auto answer, api.request("s3", "HEAD", path, {}, ""));
        if (answer.status == 404)
            gone.push_back({&pin, pin.version.empty() ? "deleted, and the bucket keeps no versions"
                                                      : "this version was deleted"});
        else if (answer.status >= 300)
            return fail("CannotRead",
                        "s3://" + pin.bucket + "/" + pin.key + ": HTTP " + std::to_string(answer.status));
        else if (header(answer, "ETag") != pin.etag ||
                 parse_number<std::uint64_t>(header(answer, "Content-Length")) != pin.size)
            gone.push_back({&pin, "overwritten, and the bucket kept no version of it"});
    }
    return gone;
}

// Where the outputs of a job are, by their names in its record.
class Places {
public:
    Places(const Original& job, const std::string& name) {
        if (job.type == JobType::training) {
            auto root = compute::parse_s3_uri(job.root()["OutputDataConfig"]["S3OutputPath"].string_or(""));
            if (root) prefixes_["model"] = prefixes_["output"] = root->child(name).child("output/");
            return;
        }
        job.root()["ProcessingOutputConfig"]["Outputs"].for_each_element([&](json::Value output) {
            auto uri = compute::parse_s3_uri(output["S3Output"]["S3Uri"].string_or(""));
            if (uri) prefixes_[output["OutputName"].string_or("")] = uri->child("");
        });
    }
    // NAME: what follows the output's prefix.
    std::string relative(const Pin& pin) const {
        auto prefix = prefixes_.find(pin.name);
        const bool below = prefix != prefixes_.end() && pin.bucket == prefix->second.bucket &&
                           pin.key.starts_with(prefix->second.key);
        return pin.name + ": " + (below ? pin.key.substr(prefix->second.key.size()) : pin.key);
    }
    std::string bucket() const { return prefixes_.empty() ? "" : prefixes_.begin()->second.bucket; }

private:
    std::map<std::string, compute::S3Uri> prefixes_;
};

void copy_members(json::Writer& w, json::Value from, std::initializer_list<const char*> names) {
    for (const char* name : names)
        if (json::Value value = from[name]; value.exists() && !value.is_null()) w.key(name).raw(value.text());
}

// An object with some of its strings replaced.
void write_with(json::Writer& w, json::Value object, const std::map<std::string, std::string>& replaced) {
    w.begin_object();
    object.for_each_member([&](std::string_view name, json::Value value) {
        auto other = replaced.find(std::string(name));
        w.key(name);
        if (other == replaced.end())
            w.raw(value.text());
        else
            w.string(other->second);
    });
    w.end_object();
}

std::string training_request(const Original& job, const std::string& name, const compute::S3Uri& to) {
    json::Value from = job.root();
    json::Writer w;
    w.begin_object().key("TrainingJobName").string(name);
    // A built-in algorithm's definitions are added by the server, more than a request may have.
    json::Value algorithm = from["AlgorithmSpecification"];
    const bool added = algorithm["MetricDefinitions"].size() > kMostDefinitions;
    w.key("AlgorithmSpecification").begin_object();
    algorithm.for_each_member([&](std::string_view member, json::Value value) {
        if (member != "MetricDefinitions" || !added) w.key(member).raw(value.text());
    });
    w.end_object();
    copy_members(w, from,
                 {"RoleArn", "InputDataConfig", "ResourceConfig", "VpcConfig", "StoppingCondition",
                  "EnableNetworkIsolation", "EnableInterContainerTrafficEncryption",
                  "EnableManagedSpotTraining", "HyperParameters", "Environment", "RetryStrategy"});
    w.key("OutputDataConfig");
    write_with(w, from["OutputDataConfig"], {{"S3OutputPath", to.text()}});
    if (json::Value checkpoints = from["CheckpointConfig"]; checkpoints.exists()) {
        w.key("CheckpointConfig");
        write_with(w, checkpoints, {{"S3Uri", to.child(name).child("checkpoints").text()}});
    }
    w.key("Tags").raw(std::string(kTag) + json::quote(from["TrainingJobName"].string_or("")) + "}]");
    w.end_object();
    return std::move(w).take();
}

std::string processing_request(const Original& job, const std::string& name, const compute::S3Uri& to) {
    json::Value from = job.root();
    json::Writer w;
    w.begin_object().key("ProcessingJobName").string(name);
    copy_members(w, from,
                 {"ProcessingInputs", "ProcessingResources", "AppSpecification", "Environment",
                  "NetworkConfig", "RoleArn", "StoppingCondition"});
    if (from["ProcessingOutputConfig"].exists()) {
        w.key("ProcessingOutputConfig").begin_object().key("Outputs").begin_array();
        from["ProcessingOutputConfig"]["Outputs"].for_each_element([&](json::Value output) {
            w.begin_object();
            output.for_each_member([&](std::string_view member, json::Value value) {
                w.key(member);
                if (member == "S3Output")
                    write_with(w, value,
                               {{"S3Uri", to.child(name).child(output["OutputName"].string_or("")).text()}});
                else
                    w.raw(value.text());
            });
            w.end_object();
        });
        w.end_array();
        copy_members(w, from["ProcessingOutputConfig"], {"KmsKeyId"});
        w.end_object();
    }
    w.key("Tags").raw(std::string(kTag) + json::quote(from["ProcessingJobName"].string_or("")) + "}]");
    w.end_object();
    return std::move(w).take();
}

std::string default_name(const std::string& job) {
    std::string time = format_iso8601(system_clock().now()).substr(0, 19);
    std::erase_if(time, [](char c) { return c == '-' || c == ':' || c == 'T'; });
    return job.substr(0, kLongestJobName - 1 - time.size()) + "-" + time;
}

struct Compared {
    std::string output, was, is, verdict;  // same, different, missing, new
};

std::vector<Compared> compare(const std::vector<Pin>& before, const Places& old_places,
                              const std::vector<Pin>& after, const Places& new_places) {
    std::map<std::string, std::pair<std::string, std::string>> digests;
    for (const Pin& pin : before) digests[old_places.relative(pin)].first = pin.sha256;
    for (const Pin& pin : after) digests[new_places.relative(pin)].second = pin.sha256;
    std::vector<Compared> all;
    for (const auto& [output, digest] : digests) {
        const auto& [was, is] = digest;
        std::string verdict = was == is ? "same" : is.empty() ? "missing" : was.empty() ? "new" : "different";
        all.push_back({output, was, is, std::move(verdict)});
    }
    return all;
}

void write_gone(json::Writer& w, const std::vector<Gone>& gone) {
    w.key("Gone").begin_array();
    for (const auto& [pin, why] : gone) {
        w.begin_object().key("Bucket").string(pin->bucket).key("Key").string(pin->key);
        if (!pin->version.empty()) w.key("VersionId").string(pin->version);
        w.key("Reason").string(why).end_object();
    }
    w.end_array();
}

void report_gone(const ReproduceOptions& options, const std::vector<Gone>& gone, std::size_t inputs) {
    if (options.json) {
        json::Writer w;
        w.begin_object().key("Job").string(options.job).key("Inputs").number(inputs);
        write_gone(w, gone);
        w.end_object();
        fmt::print("{}\n", w.text());
        return;
    }
    for (const auto& [pin, why] : gone)
        fmt::print("s3://{}/{}{}: {}\n", pin->bucket, pin->key,
                   pin->version.empty() ? "" : " " + pin->version, why);
    fmt::print("{} of {} objects that {} read are {}\n", gone.empty() ? inputs : gone.size(), inputs,
               options.job, gone.empty() ? "still there" : "gone: it cannot be run again as it was");
}

void report(const ReproduceOptions& options, const std::string& name, const Record& before,
            const Record& after, const std::vector<Compared>& all, bool same) {
    const bool same_program = before.program == after.program;
    if (options.json) {
        json::Writer w;
        w.begin_object().key("Job").string(options.job).key("ReproducedAs").string(name);
        w.key("Same").boolean(same).key("SameProgram").boolean(same_program);
        w.key("Inputs").number(before.inputs.size()).key("Outputs").begin_array();
        for (const auto& [output, was, is, verdict] : all)
            w.begin_object()
                .key("Output")
                .string(output)
                .key("Was")
                .string(was)
                .key("Is")
                .string(is)
                .key("Result")
                .string(verdict)
                .end_object();
        w.end_array();
        write_gone(w, {});
        w.end_object();
        fmt::print("{}\n", w.text());
        return;
    }
    fmt::print("{:<10} {:<66} {}\n", "RESULT", "SHA-256", "OUTPUT");
    for (const auto& [output, was, is, verdict] : all) {
        fmt::print("{:<10} {:<66} {}\n", verdict, was, output);
        if (verdict != "same") fmt::print("{:<10} {:<66} now\n", "", is);
    }
    if (!same_program) fmt::print("the program is another: {} then, {} now\n", before.program, after.program);
    fmt::print("{} as {}: {}\n", options.job, name, same ? "the same" : "not the same");
}

}  // namespace

Result<Reproduced> reproduce(ApiClient& api, const ReproduceOptions& options) {
    ATHANOR_TRY(Original job, find_job(api, options.job));
    ATHANOR_TRY(Record before, record_of(api, job, options.job));
    ATHANOR_TRY(auto gone, what_is_gone(api, before.inputs));
    if (!gone.empty() || options.check) {
        report_gone(options, gone, before.inputs.size());
        return gone.empty() ? Reproduced::same : Reproduced::gone;
    }
    if (before.status != "Completed")
        return fail("NotCompleted",
                    options.job + " is " + before.status + ": there is nothing to compare with");
    const Places old_places(job, options.job);
    if (before.outputs.empty())
        return fail("NoRecord", "there is no record of what " + options.job +
                                    " wrote: it wrote nothing, or ran before this was recorded");
    const std::string name = options.name.empty() ? default_name(options.job) : options.name;
    ATHANOR_TRY(compute::S3Uri to,
                compute::parse_s3_uri(options.output.empty() ? "s3://" + old_places.bucket() + "/reproduced"
                                                             : options.output));
    const bool training = job.type == JobType::training;
    ATHANOR_TRY(auto made,
                api.call("sagemaker", training ? "CreateTrainingJob" : "CreateProcessingJob",
                         training ? training_request(job, name, to) : processing_request(job, name, to)));
    const JobWatcher quiet{[](std::string_view) {}, [](std::string_view) {}};
    if (!options.json) fmt::print(stderr, "running {} again as {}\n", options.job, name);
    auto ended = watch_job(api, job.type, name, quiet);
    if (!ended) return std::unexpected(ended.error());
    const Original again{job.type, *std::move(ended)};
    ATHANOR_TRY(Record after, record_of(api, again, name));
    auto all = compare(before.outputs, old_places, after.outputs, Places(again, name));
    const bool same = std::ranges::all_of(all, [](const Compared& one) { return one.verdict == "same"; });
    report(options, name, before, after, all, same);
    return same ? Reproduced::same : Reproduced::different;
}

}  // namespace athanor::cli
