// An endpoint's instance: its model, its container, its health (sagemaker.md §4.3). It lives until it is told to stop.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "base/log.hpp"
#include "compute/agent/instance.hpp"
#include "compute/images/archive.hpp"
#include "http/client.hpp"

namespace athanor::compute {
namespace {

using namespace std::chrono_literals;

constexpr std::uint16_t kPort = 8080;
constexpr auto kPingTimeout = 2s;  // SageMaker's
constexpr Duration kPingFirst =
    20ms;  // until the first answer: fast at first, a container of ours is up in a moment
constexpr Duration kPingSlow = 1s;
constexpr Duration kPingHealthy = 2s;
constexpr Duration kPingAfterFailure = 500ms;
constexpr int kFailuresUntilUnhealthy = 3;
constexpr int kConnectMilliseconds = 250;

class EndpointRun {
public:
    explicit EndpointRun(Instance& instance)
        : instance_(instance),
          around_(instance.around()),
          document_(instance.document()),
          over_(around_.loop) {}

    Task<Ending> run() {
        auto ending = co_await run_or_fail();
        if (ending) co_return *ending;
        co_return ending_of(ending.error());
    }

private:
    Task<Result<Ending>> run_or_fail() {
        if (!document_.notice.empty()) instance_.say("athanor: " + document_.notice);
        ATHANOR_CO_CHECK(co_await instance_.prepare());
        if (document_.model) ATHANOR_CO_CHECK(co_await fetch_model());
        if (around_.stop.is_set()) co_return Ending{Outcome::stopped, ""};
        bool native = instance_.runtime() && instance_.runtime()->serve == Runtime::Serve::native_trees &&
                      document_.entrypoint.empty();
        if (native) co_return co_await serve_flat();
        co_return co_await serve_container();
    }

    Task<Status> fetch_model() {
        ATHANOR_CO_CHECK(around_.reporter.enter(Phase::downloading));
        ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(document_.model->uri));
        if (document_.model->archive) {
            std::string archive = around_.run.path("model.tar.gz");
            std::error_code error;
            std::filesystem::remove(archive, error);
            ATHANOR_CO_TRY(Pin pin, co_await instance_.inputs().fetch_object("model", uri, archive));
            instance_.pins().push_back(std::move(pin));
            UnpackRules rules{.give_to_user = instance_.owner().user,
                              .give_to_group = instance_.owner().group,
                              .refuse_escapes = true};
            Status unpacked =
                co_await around_.pool.run([&] { return unpack_tar(archive, instance_.ml("model"), rules); });
            if (!unpacked)
                co_return validation_error("The model data at " + document_.model->uri +
                                           " cannot be unpacked: " + unpacked.error().message);
            std::filesystem::remove(archive, error);
        } else {
            ATHANOR_CO_CHECK(co_await instance_.inputs().fetch_prefix(
                "model", uri.child(""), instance_.ml("model"), instance_.pins()));
        }
        instance_.send_pins();
        co_return Status();
    }

    Status serving(ServingAddress address) {
        address.healthy = true;
        around_.reporter.state().serving = std::move(address);
        return around_.reporter.enter(Phase::serving);
    }

    // A model that the router evaluates itself: converted in the sandbox, from then on only this agent is left of the instance.
    Task<Result<Ending>> serve_flat() {
        std::string folder(kRuntimeMount);
        std::vector<std::string> argv = Runtime::expand(instance_.runtime()->serve_command, folder);
        argv.insert(argv.end(), {"/opt/ml/model", "/opt/ml/output/model.flat"});
        ATHANOR_CO_TRY(SandboxSpec spec, co_await instance_.specify(instance_.localised(std::move(argv))));
        ATHANOR_CO_TRY(ProcessEnd end,
                       co_await instance_.run(std::move(spec),
                                              {.max_runtime_seconds = document_.startup_timeout_seconds}));
        if (end.cause == Cause::stop) co_return Ending{Outcome::stopped, ""};
        if (end.exit.code != 0)
            co_return Ending{Outcome::failed, "The model cannot be served: " + around_.spool.tail()};
        std::string flat = around_.run.path("model.flat");
        ATHANOR_CO_CHECK(take_over(instance_.ml("output/model.flat"), flat));
        ATHANOR_CO_CHECK(serving({.flat_model = flat}));
        co_await instance_.measure_itself();
        co_return Ending{Outcome::stopped, ""};
    }

    // What the job wrote becomes ours: a regular file with no second name, that nobody in a sandbox can write any more.
    static Status take_over(const std::string& from, const std::string& to) {
        Descriptor file(::open(from.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        struct stat info{};
        if (!file || ::fstat(file.get(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_nlink != 1)
            return fail("ClientError", "The converter wrote no model");
        if (::geteuid() == 0 && ::fchown(file.get(), 0, 0) != 0) return system_error("chown " + from, errno);
        if (::fchmod(file.get(), 0600) != 0 || ::rename(from.c_str(), to.c_str()) != 0)
            return system_error("rename " + from, errno);
        return {};
    }

    Task<Result<Ending>> serve_container() {
        ATHANOR_CO_TRY(auto argv, instance_.command());
        ATHANOR_CO_TRY(SandboxSpec spec, co_await instance_.specify(std::move(argv)));
        Instance::Watch watch{.max_runtime_seconds = 0,
                              .started = [this](Sandbox& sandbox) { return stay_healthy(sandbox); },
                              .while_running = {},
                              .ended = &over_};
        ATHANOR_CO_TRY(ProcessEnd end, co_await instance_.run(std::move(spec), std::move(watch)));
        if (late_) co_return Ending{Outcome::failed, never_healthy()};
        if (end.cause == Cause::stop) co_return Ending{Outcome::stopped, ""};
        std::string why = end.exit.out_of_memory ? "it ran out of memory" : around_.spool.tail();
        if (!was_healthy_)
            co_return Ending{Outcome::failed, never_healthy() + " The container ended with exit code " +
                                                  std::to_string(end.exit.code) + ": " + why};
        co_return Ending{Outcome::failed, "The container of production variant " + document_.variant +
                                              " ended with exit code " + std::to_string(end.exit.code) +
                                              ": " + why};
    }

    std::string never_healthy() const {
        return "The primary container for production variant " + document_.variant +
               " did not pass the ping health check. Please check CloudWatch logs for this endpoint.";
    }

    Task<void> stay_healthy(Sandbox& sandbox) {
        auto sockets = NamespaceSockets::enter(sandbox.network_namespace());
        if (!sockets) {
            log::error("{}", sockets.error().message);
            (void)sandbox.kill_all();
            co_return;
        }
        std::unique_ptr<Connector> connector;
        Duration began = around_.clock.monotonic();
        Duration limit = std::chrono::seconds(document_.startup_timeout_seconds);
        Duration pause = kPingFirst;
        int failures = 0;
        while (!over_.is_set()) {
            bool good = co_await ping(**sockets);
            failures = good ? 0 : failures + 1;
            if (good && !was_healthy_) {
                auto served = Connector::serve(around_.run.path("connect.sock"), **sockets, kPort);
                Status reported = served ? serving({.socket = around_.run.path("connect.sock")})
                                         : std::unexpected(served.error());
                if (!reported) {
                    log::error("{}", reported.error().message);
                    (void)sandbox.kill_all();
                    break;
                }
                connector = std::move(*served);
                was_healthy_ = true;
            }
            if (!was_healthy_ && around_.clock.monotonic() - began > limit) {
                late_ = true;
                (void)sandbox.kill_all();
                break;
            }
            if (was_healthy_) report_health(failures);
            pause = was_healthy_ ? (failures > 0 ? kPingAfterFailure : kPingHealthy)
                                 : std::min(pause + pause / 4, kPingSlow);
            co_await over_.wait_for(pause);
        }
        // The router's sockets are its own; only new ones end here.
        co_await around_.pool.run([&] { connector.reset(); });
    }

    void report_health(int failures) {
        ServingAddress& address = *around_.reporter.state().serving;
        bool healthy = failures < kFailuresUntilUnhealthy;
        if (address.healthy == healthy) return;
        address.healthy = healthy;
        instance_.say(healthy ? "athanor: /ping answers again"
                              : "athanor: /ping has failed " + std::to_string(failures) + " times");
        if (auto published = around_.reporter.publish(); !published)
            log::warn("{}", published.error().message);
    }

    Task<bool> ping(NamespaceSockets& sockets) {
        auto socket = co_await around_.pool.run(
            [&] { return sockets.connect("127.0.0.1", kPort, kConnectMilliseconds); });
        if (!socket) co_return false;
        http::Client client(around_.loop);
        http::Peer peer = http::Peer::given("container");
        if (!client.give(peer, *socket)) co_return false;
        http::ClientRequest request{.method = "GET", .target = "/ping", .timeout = kPingTimeout};
        request.headers.set("Host", "localhost:8080");
        auto response = co_await client.send(peer, std::move(request));
        if (!response) co_return false;
        (void)co_await body_of(*response, 64 * 1024);
        co_return response->status == 200;
    }

    Instance& instance_;
    Surroundings& around_;
    const JobDocument& document_;
    Event over_;
    bool was_healthy_ = false;
    bool late_ = false;
};

}  // namespace

Task<Ending> run_endpoint(Instance& instance) {
    EndpointRun endpoint(instance);
    co_return co_await endpoint.run();
}

}  // namespace athanor::compute
