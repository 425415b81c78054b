// A training or processing job from its inputs to its uploaded results (sagemaker.md §4.1, §4.2).
#include <deque>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "compute/agent/container_metrics.hpp"
#include "compute/agent/instance.hpp"
#include "compute/agent/outputs.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {
namespace {

constexpr std::size_t kFailureCharacters = 1024;
constexpr std::size_t kMessageBytes = 1024;

// The first `limit` characters, and nothing that is half of one.
std::string first_characters(const std::string& text, std::size_t limit) {
    std::size_t characters = 0;
    std::size_t end = 0;
    for (; end < text.size() && characters <= limit; ++end) {
        if ((static_cast<unsigned char>(text[end]) & 0xc0) != 0x80 && ++characters > limit) break;
    }
    std::string out = text.substr(0, end);
    return is_valid_utf8(out) ? out : std::string(trim(out));
}

std::string left_behind(const Instance& instance, std::string_view name, std::size_t limit) {
    auto root = RootedFolder::open(instance.ml("output"));
    if (!root) return {};
    return root->read_start(name, limit).value_or("");
}

double seconds(Duration d) { return static_cast<double>(d.count()) / 1e6; }

class JobRun {
public:
    explicit JobRun(Instance& instance)
        : instance_(instance), around_(instance.around()), document_(instance.document()) {}

    Task<Ending> run() {
        auto ending = co_await run_or_fail();
        // Nobody reads what belongs to a job that the server does not know any more.
        if (around_.link.dismissed()) co_return Ending{Outcome::stopped, "dismissed"};
        if (ending) co_return *ending;
        co_return ending_of(ending.error());
    }

private:
    Task<Result<Ending>> run_or_fail() {
        if (!document_.notice.empty()) instance_.say("athanor: " + document_.notice);
        ATHANOR_CO_CHECK(co_await instance_.prepare());
        Duration mark = around_.clock.monotonic();
        ATHANOR_CO_CHECK(co_await download());
        double downloaded = seconds(around_.clock.monotonic() - mark);
        if (around_.stop.is_set()) co_return Ending{Outcome::stopped, ""};

        ATHANOR_CO_TRY(auto argv, instance_.command());
        ATHANOR_CO_TRY(SandboxSpec spec, co_await instance_.specify(std::move(argv)));
        Instance::Watch watch{.max_runtime_seconds = document_.max_runtime_seconds,
                              .started = {},
                              .while_running = [this] { return sync(); }};
        mark = around_.clock.monotonic();
        ATHANOR_CO_TRY(ProcessEnd end, co_await instance_.run(std::move(spec), std::move(watch)));
        double started = around_.reporter.state().start_seconds;
        double ran = seconds(around_.clock.monotonic() - mark) - started;

        ATHANOR_CO_CHECK(around_.reporter.enter(Phase::uploading));
        mark = around_.clock.monotonic();
        Ending ending = judge(end);
        if (publishes_metrics(document_)) {
            Timestamp now = around_.clock.now();
            around_.metrics.append(
                co_await around_.pool.run([&] { return read_container_metrics(instance_.ml(), now); }));
        }
        Status uploaded = co_await upload(ending.outcome);
        const std::size_t read = instance_.pins().size();
        instance_.pins().insert(instance_.pins().end(), written_.begin(), written_.end());
        co_await instance_.send_rest_of_pins();
        double upload_time = seconds(around_.clock.monotonic() - mark);
        instance_.say(
            fmt::format("athanor: exit code {}; {}download {:.3f} s ({} objects, {} bytes), start {:.3f} s, "
                        "run {:.3f} s, upload {:.3f} s ({} bytes)",
                        end.exit.code, queued(), downloaded, read, instance_.inputs().bytes(), started, ran,
                        upload_time, uploaded_bytes_));
        if (!uploaded && ending.outcome != Outcome::failed) {
            co_return Ending{Outcome::failed, "ClientError: Data upload failed: " + uploaded.error().code +
                                                  ": " + uploaded.error().message};
        }
        co_return ending;
    }

    std::string queued() const {
        const auto& transitions = around_.reporter.state().transitions;
        if (document_.created_micros == 0 || transitions.empty()) return {};
        double waited = seconds(transitions.front().at - Timestamp(Duration(document_.created_micros)));
        return fmt::format("queue {:.3f} s, ", std::max(0.0, waited));
    }

    Task<Status> download() {
        ATHANOR_CO_CHECK(find_continuous());
        if (document_.inputs.empty() && !document_.checkpoints) {
            if (!instance_.pins().empty()) instance_.send_pins();  // the image's
            co_return Status();
        }
        ATHANOR_CO_CHECK(around_.reporter.enter(Phase::downloading));
        for (const auto& input : document_.inputs) {
            ATHANOR_CO_TRY(std::string folder, below_ml(input.local_path));
            if (const auto& pinned = instance_.pinned()) {
                ATHANOR_CO_CHECK(co_await instance_.inputs().fetch_again(input, instance_.ml(folder), *pinned,
                                                                         instance_.pins()));
                continue;
            }
            ATHANOR_CO_CHECK(co_await instance_.inputs().fetch(
                input, static_cast<std::size_t>(document_.instance), document_.hosts.size(),
                instance_.ml(folder), instance_.pins()));
        }
        if (document_.checkpoints) ATHANOR_CO_CHECK(co_await restore_checkpoints());
        instance_.send_pins();
        co_return Status();
    }

    Status find_continuous() {
        for (const auto& output : document_.outputs) {
            ATHANOR_TRY(std::string folder, below_ml(output.local_path));
            ATHANOR_TRY(S3Uri uri, parse_s3_uri(output.uri));
            if (output.continuous)
                continuous_.emplace_back(
                    output.name,
                    FolderUpload(around_.s3, around_.pool, instance_.ml(folder), uri, document_.output_key));
        }
        return {};
    }

    Task<Status> restore_checkpoints() {
        ATHANOR_CO_TRY(std::string folder, below_ml(document_.checkpoints->local_path));
        ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(document_.checkpoints->uri));
        // A prefix without its '/' would take in its neighbours' files.
        S3Uri from = uri.child("");
        if (const auto& pinned = instance_.pinned()) {
            S3Input again{.name = "checkpoints", .uri = document_.checkpoints->origin};
            if (!again.uri.empty())
                ATHANOR_CO_CHECK(co_await instance_.inputs().fetch_again(again, instance_.ml(folder), *pinned,
                                                                         instance_.pins()));
        } else {
            ATHANOR_CO_CHECK(co_await instance_.inputs().fetch_prefix(
                "checkpoints", from, instance_.ml(folder), instance_.pins()));
        }
        continuous_.emplace_back("", FolderUpload(around_.s3, around_.pool, instance_.ml(folder), uri));
        continuous_.back().second.mark_sent();
        co_return Status();
    }

    Task<void> sync() {
        for (auto& [name, upload] : continuous_) {
            if (auto sent = co_await upload.send_changed(); !sent)
                log::warn("cannot upload during the run: {}", sent.error().message);
        }
    }

    Ending judge(const ProcessEnd& end) {
        if (document_.kind == JobKind::processing) {
            std::string message = left_behind(instance_, "message", kMessageBytes);
            around_.reporter.state().exit_message = first_characters(message, kMessageBytes);
        }
        if (end.cause == Cause::stop) return {Outcome::stopped, ""};
        if (end.cause == Cause::max_runtime) return {Outcome::max_runtime_exceeded, ""};
        if (end.exit.code == 0) return {Outcome::completed, ""};
        std::string code = ", exit code: " + std::to_string(end.exit.code);
        if (end.exit.out_of_memory) {
            return {Outcome::failed,
                    fmt::format("ClientError: Please use an instance type with more memory, or reduce the "
                                "size of the data processed on an instance. "
                                "The container ran out of its {:.4g} GiB of memory{}",
                                static_cast<double>(document_.memory_bytes) / (1ull << 30), code)};
        }
        std::string failure =
            first_characters(left_behind(instance_, "failure", kFailureCharacters * 4), kFailureCharacters);
        if (failure.empty()) failure = first_characters(around_.spool.tail(), kFailureCharacters);
        return {Outcome::failed, "AlgorithmError: " + failure + code};
    }

    Task<Status> upload(Outcome outcome) {
        Status status;
        for (auto& [name, upload] : continuous_) {
            if (auto sent = co_await upload.send_changed(); !sent && status) status = sent;
            uploaded_bytes_ += upload.bytes();
            if (!name.empty()) keep(upload.written(name));
        }
        if (outcome == Outcome::failed || !status) co_return status;
        for (const auto& output : document_.outputs) {
            if (output.continuous) continue;
            ATHANOR_CO_TRY(std::string folder, below_ml(output.local_path));
            ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(output.uri));
            ATHANOR_CO_CHECK(co_await upload_folder(output.name, instance_.ml(folder), uri));
        }
        if (document_.training_output) co_return co_await upload_results(*document_.training_output);
        co_return Status();
    }

    Task<Status> upload_folder(std::string name, std::string folder, S3Uri to) {
        FolderUpload upload(around_.s3, around_.pool, std::move(folder), std::move(to), document_.output_key);
        Status sent = co_await upload.send_changed();
        uploaded_bytes_ += upload.bytes();
        keep(upload.written(name));
        co_return sent;
    }

    void keep(std::vector<Pin> written) { written_.insert(written_.end(), written.begin(), written.end()); }

    // Of a job on several instances the first one's model counts; each has its own output data.
    Task<Status> upload_results(const TrainingOutput& output) {
        ATHANOR_CO_TRY(S3Uri to, parse_s3_uri(output.uri));
        bool first = document_.instance == 0;
        bool data = has_files(instance_.ml("output/data"));
        if (output.compression == Compression::none) {
            if (first)
                ATHANOR_CO_CHECK(co_await upload_folder("model", instance_.ml("model"), to.child("model/")));
            if (data)
                ATHANOR_CO_CHECK(
                    co_await upload_folder("output", instance_.ml("output/data"), to.child("data/")));
            around_.reporter.state().model_uri = to.child("model/").text();
            co_return Status();
        }
        S3Uri model = to.child("model.tar.gz");
        around_.reporter.state().model_uri = model.text();
        if (first) ATHANOR_CO_CHECK(co_await archive("model", "model", model));
        if (first && data)
            ATHANOR_CO_CHECK(co_await archive("output", "output/data", to.child("output.tar.gz")));
        co_return Status();
    }

    Task<Status> archive(std::string name, std::string folder, S3Uri to) {
        ATHANOR_CO_TRY(Pin written, co_await upload_archive(around_.s3, around_.pool, instance_.ml(folder),
                                                            std::move(to), document_.output_key));
        uploaded_bytes_ += written.size;
        written.input = std::move(name);
        written_.push_back(std::move(written));
        co_return Status();
    }

    Instance& instance_;
    Surroundings& around_;
    const JobDocument& document_;
    std::deque<std::pair<std::string, FolderUpload>> continuous_;  // outputs by name; checkpoints have none
    std::vector<Pin> written_;
    std::uint64_t uploaded_bytes_ = 0;
};

}  // namespace

Task<Ending> run_job(Instance& instance) {
    JobRun job(instance);
    co_return co_await job.run();
}

}  // namespace athanor::compute
