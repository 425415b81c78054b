#include "serving/router.hpp"

#include "base/log.hpp"
#include "serving/capture.hpp"
#include "serving/connection_pool.hpp"

namespace athanor::serving {

namespace {

constexpr std::chrono::seconds kReplyTimeout{60};  // AWS's, of a real-time endpoint
constexpr std::chrono::seconds kAvoid{2};          // an instance that did not answer
constexpr std::size_t kMostInline =
    64u << 10;  // a larger body is a millisecond or more of work: not on the connection's core
constexpr std::size_t kMostOriginal = 1024;  // of the model's message in our text

struct Cached {
    std::uint64_t identity = 0;
    std::uint64_t generation = 0;
    std::shared_ptr<const Routes> table;
};
thread_local Cached cached;

// xorshift64*: which variant a request goes to needs no more.
double dice() {
    thread_local std::uint64_t state = std::hash<const void*>()(&state) * 0x9E3779B97F4A7C15ull | 1;
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return static_cast<double>((state * 0x2545F4914F6CDD1Dull) >> 11) * 0x1p-53;
}

class Counted {
public:
    explicit Counted(Instance& instance) : instance_(instance) {
        instance_.outstanding.fetch_add(1, std::memory_order_relaxed);
    }
    ~Counted() { instance_.outstanding.fetch_sub(1, std::memory_order_relaxed); }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

private:
    Instance& instance_;
};

std::unexpected<Error> not_found(const EndpointKey& key) {
    return fail("ValidationError",
                fmt::format("Endpoint {} of account {} not found.", key.name, key.account));
}

std::unexpected<Error> model_error(const Endpoint& e, int status, std::string_view body) {
    std::string group = "/aws/sagemaker/Endpoints/" + e.name;
    std::string text = fmt::format(
        "Received {} error ({}) from primary with message \"{}\". See "
        "https://{}.console.aws.amazon.com/cloudwatch/home?region={}"
        "#logEventViewer:group={} in account {} for more information.",
        status >= 500 || status == 0 ? "server" : "client", status, body.substr(0, kMostOriginal), e.region,
        e.region, group, e.account);
    Error error{"ModelError", std::move(text), 424};
    error.members = {
        {"OriginalStatusCode", std::int64_t{status}},
        {"OriginalMessage", std::string(body.substr(0, kMostOriginal))},
        {"LogStreamArn", fmt::format("arn:aws:logs:{}:{}:log-group:{}", e.region, e.account, group)}};
    return std::unexpected(std::move(error));
}

void pass_on(http::Headers& headers, std::string_view name, std::string_view value) {
    if (!value.empty()) headers.add(name, value);
}

http::ClientRequest request_of(const InvokeRequest& in) {
    http::ClientRequest out{.method = "POST", .target = "/invocations", .timeout = kReplyTimeout};
    pass_on(out.headers, "Content-Type", in.content_type);
    pass_on(out.headers, "Accept", in.accept);
    pass_on(out.headers, "X-Amzn-SageMaker-Custom-Attributes", in.custom_attributes);
    pass_on(out.headers, "X-Amzn-SageMaker-Inference-Id", in.inference_id);
    pass_on(out.headers, "X-Amzn-SageMaker-Target-Model", in.target_model);
    pass_on(out.headers, "X-Amzn-SageMaker-Target-Variant", in.target_variant);
    pass_on(out.headers, "X-Amzn-SageMaker-Target-Container-Hostname", in.target_container_hostname);
    pass_on(out.headers, "X-Amzn-SageMaker-Enable-Explanations", in.enable_explanations);
    pass_on(out.headers, "X-Amzn-SageMaker-Session-Id", in.session_id);
    out.body = std::string(in.body);
    return out;
}

std::string header(const http::ClientResponse& response, std::string_view name) {
    return std::string(response.headers.get(name).value_or(""));
}

std::uint64_t next_identity() {
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

}  // namespace

Router::Router(Clock& clock, Pool& pool)
    : clock_(clock), pool_(pool), identity_(next_identity()), table_(std::make_shared<Routes>()) {}
Router::~Router() = default;

std::shared_ptr<const Routes> Router::current() const {
    std::lock_guard lock(mutex_);
    return table_;
}

const Routes& Router::routes() {
    std::uint64_t generation = generation_.load(std::memory_order_acquire);
    if (cached.identity != identity_ || cached.generation != generation) {
        cached = {identity_, generation, current()};
    }
    return *cached.table;
}

void Router::swap(const std::function<std::shared_ptr<const Routes>(const Routes&)>& change) {
    std::shared_ptr<const Routes> before;  // let go outside of the lock
    std::lock_guard lock(mutex_);
    before = std::exchange(table_, change(*table_));
    generation_.fetch_add(1, std::memory_order_release);
}

void Router::publish(std::shared_ptr<Endpoint> endpoint) {
    meters_.attach(*endpoint);
    swap([&](const Routes& routes) { return routes.with(endpoint); });
}

void Router::remove(const EndpointKey& key) {
    swap([&](const Routes& routes) { return routes.without(key); });
    meters_.detach(key);
}

std::size_t Router::endpoints() const { return current()->size(); }

Task<Result<InvokeReply>> Router::invoke(const InvokeRequest& request) {
    Timestamp received = request.received == Timestamp{} ? clock_.now() : request.received;
    if (request.body.size() > kMostBody) {
        co_return fail("ValidationError", fmt::format("HTTP content length exceeded {} bytes.", kMostBody),
                       413);
    }
    const Routes& table = routes();
    const Endpoint* endpoint = table.find(request.endpoint);
    if (!endpoint) co_return not_found(request.endpoint);
    const Variant* variant = request.target_variant.empty()
                                 ? choose_variant(*endpoint, dice())
                                 : find_variant(*endpoint, request.target_variant, dice());
    if (!variant && !request.target_variant.empty()) {
        co_return fail("ValidationError",
                       fmt::format("Variant {} of endpoint {} of account {} not found.",
                                   request.target_variant, request.endpoint.name, request.endpoint.account));
    }
    if (!variant || variant->instances.empty()) {
        if (!variant && !endpoint->variants.empty()) variant = &endpoint->variants.front();
        if (variant) variant->meter->add_unavailable();
        co_return fail("ServiceUnavailable",
                       fmt::format("Endpoint {} has no instance that can answer.", request.endpoint.name),
                       503);
    }
    const Instance& first = *variant->instances.front();
    // Nothing waits before the answer, so the thread's own table stays as it is.
    if (first.model && request.body.size() <= kMostInline)
        co_return evaluate(*endpoint, *variant, first, request, received);
    std::shared_ptr<const Routes> table_kept = cached.table;
    if (first.model)
        co_return co_await pool_.run([&] { return evaluate(*endpoint, *variant, first, request, received); });
    co_return co_await ask(std::move(table_kept), *endpoint, *variant, request, received);
}

Result<InvokeReply> Router::evaluate(const Endpoint& endpoint, const Variant& variant,
                                     const Instance& instance, const InvokeRequest& request,
                                     Timestamp received) {
    Timestamp begun = clock_.now();
    predictor::Answer answer = predictor::invoke(
        *instance.model,
        {.body = request.body, .content_type = request.content_type, .accept = request.accept},
        instance.options);
    variant.meter->add(outcome_of(answer.status), clock_.now() - begun, begun - received);
    if (answer.status < 200 || answer.status > 299) return model_error(endpoint, answer.status, answer.body);
    InvokeReply reply{.body = std::move(answer.body),
                      .content_type = std::move(answer.content_type),
                      .custom_attributes = std::string(request.custom_attributes),
                      .variant = variant.name};
    if (variant.capture) capture(variant, request, reply);
    return reply;
}

void Router::capture(const Variant& variant, const InvokeRequest& request, const InvokeReply& reply) const {
    const CaptureSettings& settings = *variant.capture;
    if (!capture_ || dice() * 100 >= settings.percentage) return;
    capture_->record(variant.capture, {.time = clock_.now(),
                                       .input = std::string(settings.input ? request.body : ""),
                                       .input_type = std::string(request.content_type),
                                       .output = settings.output ? reply.body : std::string(),
                                       .output_type = reply.content_type,
                                       .inference_id = std::string(request.inference_id)});
}

// `table` keeps the endpoint alive while we wait. A request is sent to one instance; another is tried only if the first could not even be
// connected to, because a model may have seen what was sent.
Task<Result<InvokeReply>> Router::ask(std::shared_ptr<const Routes>, const Endpoint& endpoint,
                                      const Variant& variant, const InvokeRequest& request,
                                      Timestamp received) {
    std::string why;
    for (std::size_t attempt = 0; attempt < variant.instances.size(); ++attempt) {
        std::uint64_t turn = turn_.fetch_add(1, std::memory_order_relaxed);
        std::shared_ptr<Instance> instance = *choose_instance(variant, clock_.monotonic().count(), turn);
        Counted counted(*instance);
        Timestamp begun = clock_.now();
        auto count = [&](int status) {
            variant.meter->add(outcome_of(status), clock_.now() - begun, begun - received);
        };
        auto response = co_await instance->connections->send(pool_, request_of(request));
        if (!response) {
            if (response.error().code == "Timeout") {
                count(0);
                co_return model_error(
                    endpoint, 0,
                    "Your invocation timed out while waiting for a response from container primary. Review "
                    "the latency "
                    "metrics for each container in Amazon CloudWatch, resolve the issue, and try again.");
            }
            instance->avoid_until.store((clock_.monotonic() + kAvoid).count(), std::memory_order_relaxed);
            why = response.error().message;
            if (response.error().code == "NotConnected") continue;
            count(0);
            co_return model_error(endpoint, 0, why);
        }
        auto body = co_await read_all(*response->body, kMostBody);
        count(body ? response->status : 0);
        if (!body) co_return model_error(endpoint, 0, body.error().message);
        if (response->status < 200 || response->status > 299)
            co_return model_error(endpoint, response->status, *body);
        InvokeReply reply{.body = *std::move(body),
                          .content_type = header(*response, "Content-Type"),
                          .custom_attributes = header(*response, "X-Amzn-SageMaker-Custom-Attributes"),
                          .new_session_id = header(*response, "X-Amzn-SageMaker-New-Session-Id"),
                          .closed_session_id = header(*response, "X-Amzn-SageMaker-Closed-Session-Id"),
                          .variant = variant.name};
        if (variant.capture) capture(variant, request, reply);
        co_return reply;
    }
    variant.meter->add_unavailable();
    log::debug("endpoint {}: no instance can be reached: {}", endpoint.name, why);  // a path of ours is in it
    co_return fail("ServiceUnavailable",
                   fmt::format("No instance of endpoint {} can be reached.", endpoint.name), 503);
}

}  // namespace athanor::serving
