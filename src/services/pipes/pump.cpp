#include "services/pipes/pump.hpp"

#include "api/s3.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "base/stream.hpp"
#include "gate/inside.hpp"
#include "services/pipes/documents.hpp"
#include "wire/stored.hpp"

namespace athanor::pipes {
namespace {

using api::pipes::CreatePipeRequest;

Result<CreatePipeRequest> request_of(const PipeRow& pipe) {
    return wire::from_json<CreatePipeRequest>(pipe.request);
}

Result<Settings> settings_of(const PipeRow& pipe) {
    ATHANOR_TRY(auto request, request_of(pipe));
    return Settings::of(request, pipe.tags);
}

// The path of a queue's URL, which is how inside calls name it.
std::string queue_of(std::string_view arn) {
    auto parts = gate::split_arn(arn);
    return parts ? "/" + std::string(parts->account) + "/" + std::string(parts->resource) : "";
}

std::string with_element(std::string_view array, std::string_view text) {
    json::Writer w;
    w.begin_array();
    if (auto document = json::parse(array))
        document->root().for_each_element([&](json::Value value) { w.raw(value.text()); });
    w.string(text).end_array();
    return std::move(w).take();
}

std::string last_element(std::string_view array) {
    auto document = json::parse(array);
    if (!document || document->root().size() == 0) return "";
    return document->root().at(document->root().size() - 1).string_or("");
}

// What a manifest says starts nothing, even where the rule would let it through: that would never end.
bool is_own(const Settings& settings, const Arrival& arrival) {
    return settings.manifests && arrival.bucket == settings.manifests->bucket &&
           arrival.key.starts_with(settings.manifests->prefix);
}

}  // namespace

void Pump::start(Executor executor) { spawn(executor, run()); }

void Pump::stop() {
    stopping_ = true;
    bell_.close();
}

gate::Call Pump::call_as(const PipeRow& pipe) const {
    auto request = request_of(pipe);
    return gate::call_from_inside(sessions_.role_principal(request ? request->role_arn : "", pipe.key.name),
                                  pipe.key.region, "pipes.amazonaws.com", clock_.now());
}

Task<void> Pump::run() {
    auto self = shared_from_this();
    while (!stopping_) {
        std::uint64_t seen = bell_.count();
        std::optional<Timestamp> next;
        auto pipes = database_.read([](store::Snapshot& s) { return all_pipes(s); });
        if (!pipes) log::error("pipes wait: {}", pipes.error().message);
        for (const PipeRow& pipe : pipes.value_or(std::vector<PipeRow>())) {
            if (pipe.running && consumed_.insert(pipe.key).second)
                spawn(co_await asio::this_coro::executor, consume(pipe.key));
            auto when = co_await advance(pipe.key);
            if (!when) {
                log::error("{} waits: {}", pipe.key.arn(), when.error().message);
                next = std::min(next.value_or(Timestamp::max()), clock_.now() + kAgain);
            } else if (*when) {
                next = std::min(next.value_or(Timestamp::max()), **when);
            }
        }
        Duration wait = kLongestNap;
        if (next) wait = std::clamp(Duration(*next - clock_.now()), Duration(0), wait);
        Duration until = clock_.monotonic() + wait;
        alarm_.set(co_await asio::this_coro::executor, until, self);
        co_await bell_.wait(seen, until);
    }
}

// Ends when its pipe is stopped or gone; run() starts another.
Task<void> Pump::consume(PipeKey key) {
    auto self = shared_from_this();
    while (!stopping_) {
        auto pipe = database_.read([&](store::Snapshot& s) { return find(s, key); });
        if (pipe && (!*pipe || !(*pipe)->running)) break;
        Duration began = clock_.monotonic();
        auto came = pipe ? co_await poll(**pipe, kPoll) : Result<std::int64_t>(std::unexpected(pipe.error()));
        if (!came) {
            log::warn("{} cannot read its queue: {}", key.arn(), came.error().message);
            co_await clock_.sleep(kAgain);
        } else if (*came > 0) {
            bell_.ring();
        } else if (clock_.monotonic() - began < kShortest) {  // a long poll that does not wait must not spin
            co_await clock_.sleep(kShortest);
        }
    }
    consumed_.erase(key);
}

Task<Result<std::int64_t>> Pump::poll(const PipeRow& pipe, std::int64_t wait) {
    ATHANOR_CO_TRY(auto request, request_of(pipe));
    std::string queue = queue_of(request.source);
    gate::Call call = call_as(pipe);
    json::Writer receive;
    receive.begin_object()
        .key("QueueUrl")
        .string(queue)
        .key("MaxNumberOfMessages")
        .number(kMessages)
        .key("WaitTimeSeconds")
        .number(wait)
        .end_object();
    ATHANOR_CO_TRY(std::string answer,
                   co_await operations_.call_json(call, "sqs", "ReceiveMessage", std::move(receive).take()));
    ATHANOR_CO_TRY(json::Document document, json::parse(answer));
    std::vector<Arrival> arrivals;
    json::Writer remove;
    remove.begin_object().key("QueueUrl").string(queue).key("Entries").begin_array();
    std::int64_t understood = 0;
    document.root()["Messages"].for_each_element([&](json::Value message) {
        auto arrival = read_arrival(message["Body"].string_or(""));
        if (!arrival) {  // it stays in the queue, whose redrive policy says what becomes of it
            log::warn("{}: message {} tells of no object of S3", pipe.key.arn(),
                      message["MessageId"].string_or(""));
            return;
        }
        remove.begin_object()
            .key("Id")
            .string(std::to_string(understood++))
            .key("ReceiptHandle")
            .string(message["ReceiptHandle"].string_or(""))
            .end_object();
        if (arrival->created) arrivals.push_back(*std::move(arrival));
    });
    remove.end_array().end_object();
    if (understood == 0) co_return 0;
    auto taken =
        co_await database_.write([key = pipe.key, created = pipe.created, arrivals = std::move(arrivals),
                                  now = clock_.now()](store::Transaction& tx) -> Result<bool> {
            ATHANOR_TRY(auto row, find(tx, key));
            if (!row || !row->running || row->created != created) return false;
            ATHANOR_TRY(Settings settings, settings_of(*row));
            for (const Arrival& arrival : arrivals) {
                if (!is_own(settings, arrival)) ATHANOR_CHECK(take(tx, key, settings, arrival, now));
            }
            return true;
        });
    if (!taken) co_return std::unexpected(std::move(taken).error());
    if (!**taken) co_return 0;  // stopped meanwhile: the messages become visible again
    auto removed =
        co_await operations_.call_json(call, "sqs", "DeleteMessageBatch", std::move(remove).take());
    if (!removed) co_return std::unexpected(std::move(removed).error());
    co_return understood;
}

Task<Result<std::optional<Timestamp>>> Pump::round() {
    ATHANOR_CO_TRY(auto pipes, database_.read([](store::Snapshot& s) { return all_pipes(s); }));
    std::optional<Timestamp> next;
    for (const PipeRow& pipe : pipes) {
        for (std::int64_t came = 1; pipe.running && came > 0;) {
            ATHANOR_CO_TRY(came, co_await poll(pipe, 0));
        }
        ATHANOR_CO_TRY(auto when, co_await advance(pipe.key));
        if (when) next = std::min(next.value_or(Timestamp::max()), *when);
    }
    co_return next;
}

// Every open batch takes one of the pipe's places, in order; so a batch that waits for its retry is not overtaken.
Task<Result<std::optional<Timestamp>>> Pump::advance(PipeKey key) {
    ATHANOR_CO_TRY(auto found, database_.read([&](store::Snapshot& s) { return find(s, key); }));
    if (!found) co_return std::nullopt;
    PipeRow pipe = *std::move(found);
    ATHANOR_CO_TRY(Settings settings, settings_of(pipe));
    std::optional<Timestamp> next;
    auto come = [&](Timestamp when) { next = std::min(next.value_or(Timestamp::max()), when); };
    ATHANOR_CO_TRY(bool waits, database_.read([&](store::Snapshot& s) { return anything_waits(s, key); }));
    if (pipe.running && waits) {
        auto closing =
            co_await database_.write([key, now = clock_.now()](store::Transaction& tx) -> Result<Closing> {
                ATHANOR_TRY(auto row, find(tx, key));
                if (!row || !row->running) return Closing{};
                ATHANOR_TRY(Settings current, settings_of(*row));
                return close_batches(tx, *row, current, now);
            });
        if (!closing) co_return std::unexpected(std::move(closing).error());
        if ((*closing)->next) come(*(*closing)->next);
    }
    ATHANOR_CO_TRY(auto open, database_.read([&](store::Snapshot& s) { return open_batches(s, key); }));
    std::int64_t places = settings.parallel;
    bool freed = false;
    for (BatchRow& batch : open) {
        if (places-- == 0) break;
        if (batch.state == "closed" && !pipe.running) continue;
        if (batch.due > clock_.now()) {
            come(batch.due);
            continue;
        }
        BatchRow before = batch;
        Status done =
            batch.state == "closed" ? co_await begin(pipe, settings, batch) : co_await follow(pipe, batch);
        if (!done && !gate::worth_retrying(done.error())) {
            refuse(settings, batch, done.error().code + ": " + done.error().message);
        } else if (!done) {
            log::warn("{}, {}: {}", key.arn(), batch_name(batch.number), done.error().message);
            come(clock_.now() + kAgain);
            continue;
        }
        if (batch.state == "failed") refuse(settings, batch, std::move(batch.reason));
        bool changed = batch.state != before.state || batch.attempt != before.attempt;
        if (changed) {
            co_await tell(pipe, settings, batch);
            auto saved =
                co_await database_.write([batch](store::Transaction& tx) { return update(tx, batch); });
            if (!saved) co_return std::unexpected(std::move(saved).error());
        }
        if (batch.state == "succeeded" || batch.state == "refused") {
            freed = true;
        } else {
            come(std::max(batch.due, clock_.now() + (changed ? Duration(0) : Duration(kFollow))));
        }
    }
    if (freed) co_return co_await advance(key);
    co_return next;
}

Task<Status> Pump::begin(const PipeRow& pipe, const Settings& settings, BatchRow& batch) {
    ATHANOR_CO_TRY(auto objects, database_.read([&](store::Snapshot& s) {
        return objects_of(s, batch.key, batch.number);
    }));
    ATHANOR_ASSERT(!objects.empty());
    std::string where;
    if (settings.manifests) {
        S3Place place = manifest_place(*settings.manifests, batch);
        where = uri(place);
        ATHANOR_CO_CHECK(co_await write(pipe, place, manifest(batch, objects)));
    }
    ATHANOR_CO_TRY(auto request, request_of(pipe));
    ATHANOR_CO_TRY(auto values, parameters(request, pipe.key, batch_document(batch, objects.front(), where)));
    gate::Invocation invocation;
    invocation.target = request.target;
    invocation.role = request.role_arn;
    invocation.account = pipe.key.account;
    invocation.region = pipe.key.region;
    invocation.service = "pipes.amazonaws.com";
    invocation.origin = pipe.key.name;
    invocation.id =
        gate::stable_uuid(pipe.key.arn() + "\n" + std::to_string(pipe.created.time_since_epoch().count()) +
                          "\n" + std::to_string(batch.number) + "\n" + std::to_string(batch.attempt));
    invocation.time = batch.closed;
    invocation.pipeline_parameters = std::move(values);
    ATHANOR_CO_TRY(std::string answer, co_await targets_.call(invocation));
    ATHANOR_CO_TRY(json::Document document, json::parse(answer));
    batch.executions = with_element(batch.executions, document.root()["PipelineExecutionArn"].string_or(""));
    batch.state = "started";
    batch.due = clock_.now() + kFollow;
    co_return Status();
}

Task<Status> Pump::follow(const PipeRow& pipe, BatchRow& batch) {
    gate::Call call = call_as(pipe);
    json::Writer w;
    w.begin_object().key("PipelineExecutionArn").string(last_element(batch.executions)).end_object();
    ATHANOR_CO_TRY(
        std::string answer,
        co_await operations_.call_json(call, "sagemaker", "DescribePipelineExecution", std::move(w).take()));
    ATHANOR_CO_TRY(json::Document document, json::parse(answer));
    std::string status = document.root()["PipelineExecutionStatus"].string_or("");
    if (status == "Succeeded") {
        batch.state = "succeeded";
        batch.reason.clear();
    } else if (status == "Failed" || status == "Stopped") {
        std::string why = co_await failures(call, last_element(batch.executions));
        if (why.empty()) why = document.root()["FailureReason"].string_or("");
        batch.state = "failed";
        batch.reason = why.empty() ? status : status + ": " + why;
    }
    co_return Status();
}

// What the steps that failed say; the execution itself says only that some did.
Task<std::string> Pump::failures(gate::Call& call, std::string execution) {
    std::string all;
    json::Writer w;
    w.begin_object().key("PipelineExecutionArn").string(execution).end_object();
    auto answer =
        co_await operations_.call_json(call, "sagemaker", "ListPipelineExecutionSteps", std::move(w).take());
    if (!answer) co_return all;
    auto document = json::parse(*answer);
    if (!document) co_return all;
    document->root()["PipelineExecutionSteps"].for_each_element([&](json::Value step) {
        if (step["StepStatus"].string_or("") != "Failed" || all.size() > kLongestReason) return;
        all += (all.empty() ? "" : "; ") + step["StepName"].string_or("") + ": " +
               step["FailureReason"].string_or("");
    });
    co_return all;
}

void Pump::refuse(const Settings& settings, BatchRow& batch, std::string reason) {
    batch.reason = std::move(reason);
    bool again = batch.attempt <= settings.retries;
    log::warn("{}, {} is refused{}: {}", batch.key.arn(), batch_name(batch.number),
              again ? " and tried again" : "", batch.reason);
    batch.state = again ? "closed" : "refused";
    if (again) ++batch.attempt;
    batch.due = clock_.now() + kAgain;
}

// Told before the transaction: after a crash it is told again, the same.
Task<void> Pump::tell(const PipeRow& pipe, const Settings& settings, const BatchRow& batch) {
    if (!settings.manifests) co_return;
    std::vector<ObjectRow> objects;
    std::vector<Duplicate> duplicates;
    Status done = database_.read([&](store::Snapshot& s) -> Status {
        ATHANOR_TRY(objects, objects_of(s, batch.key, batch.number));
        ATHANOR_TRY(duplicates, duplicates_of(s, batch.key, batch.number));
        return {};
    });
    if (done && batch.state == "refused")
        done = co_await write(pipe, refused_place(*settings.manifests, batch), manifest(batch, objects));
    if (done)
        done = co_await write(pipe, record_place(*settings.manifests, batch),
                              record(batch, objects, duplicates, manifest_place(*settings.manifests, batch)));
    if (!done)
        log::warn("{}: the record of {} is not written: {}", batch.key.arn(), batch_name(batch.number),
                  done.error().message);
}

Task<Status> Pump::write(const PipeRow& pipe, const S3Place& place, std::string text) {
    gate::Call call = call_as(pipe);
    api::s3::PutObjectRequest in;
    in.bucket = place.bucket;
    in.key = place.prefix;
    in.content_type = "application/json";
    in.content_length = static_cast<std::int64_t>(text.size());
    in.body = stream_of(std::move(text));
    auto put = co_await operations_.call<api::s3::op::PutObject>(call, std::move(in));
    if (!put) co_return std::unexpected(std::move(put).error());
    co_return Status();
}

}  // namespace athanor::pipes
