#include "compute/agent/instance.hpp"

#include <asio/experimental/awaitable_operators.hpp>
#include <csignal>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "compute/agent/egress_proxy.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::string_view kPackagesMount = "/opt/athanor/packages";
constexpr auto kTick = 5s;         // checkpoints and Continuous outputs
constexpr int kTicksPerUsage = 3;  // of them between two reports of what the process uses
// Inside a network namespace, where every port is free.
constexpr std::uint16_t kCredentialsPort = 51'679;
constexpr std::uint16_t kEgressPort = 51'680;

std::string replace_base(const std::string& word, std::string_view from, const std::string& to) {
    return word == from || word.starts_with(std::string(from) + "/") ? to + word.substr(from.size()) : word;
}

}  // namespace

Ending ending_of(const Error& error) {
    if (error.code == "Stopped") return {Outcome::stopped, ""};
    bool users = error.status < 500 || error.code == "ContainerError";
    return {Outcome::failed, std::string(users ? "ClientError: " : "InternalServerError: ") + error.message};
}

Instance::~Instance() = default;

Status Instance::prepare_isolation() {
    ATHANOR_TRY(isolation_, make_isolation(around_.options.isolation));
    // Whatever an agent that was killed here left behind.
    ATHANOR_CHECK(isolation_->destroy(sandbox_id(around_.run.path()), around_.run.path("sandbox")));
    if (!isolation_->separates_users()) return {};
    ATHANOR_TRY(std::string machine, machine_directory());
    ATHANOR_TRY(ids_, ClaimedIds::claim(machine));
    return {};
}

Status Instance::prepare_runtime(const std::string& name) {
    std::string folder =
        around_.options.runtimes.empty() ? Catalogue::default_directory() : around_.options.runtimes;
    ATHANOR_TRY(Catalogue catalogue, Catalogue::load(folder, around_.options.catalogue));
    const Runtime* found = catalogue.find(name);
    if (!found) return validation_error("The runtime " + name + " is not installed at " + folder);
    runtime_ = *found;
    around_.reporter.state().program_digest = runtime_->digest;
    return {};
}

Task<Status> Instance::prepare_image(std::string reference) {
    if (reference.starts_with("s3://")) {
        ATHANOR_CO_TRY(S3Uri uri, parse_s3_uri(reference));
        std::string path = around_.run.path("image.tar");
        std::error_code error;
        fs::remove(path, error);
        ATHANOR_CO_TRY(Pin pin, co_await inputs_->fetch_object("image", uri, path, Compression::none,
                                                               pinned_object("image", uri)));
        pins_.push_back(std::move(pin));
        reference = "oci-archive:" + path;
    }
    // One cache for all agents of this server: beside the run directories.
    std::string cache = fs::path(around_.run.path()).parent_path().string() + "/.images";
    auto unpacked = co_await around_.pool.run([&] { return unpack_image(reference, cache); });
    if (!unpacked) co_return std::unexpected(unpacked.error());
    image_ = std::move(*unpacked);
    around_.reporter.state().program_digest = image_->digest;
    ATHANOR_CO_TRY(ImageUser user, find_image_user(image_->rootfs, image_->config.user));
    user_ = user.user;
    group_ = user.group;
    home_ = user.home;
    co_return Status();
}

Task<Status> Instance::prepare_program() {
    if (const auto* image = std::get_if<ImageProgram>(&document_.program))
        co_return co_await prepare_image(image->reference);
    const auto& name = std::get<RuntimeProgram>(document_.program).name;
    co_return co_await around_.pool.run([&] { return prepare_runtime(name); });
}

Task<Status> Instance::learn_pinned() {
    if (document_.repeats.empty()) co_return Status();
    pinned_.emplace();
    for (;;) {
        auto batch = co_await around_.link.pinned(static_cast<std::int64_t>(pinned_->size()));
        if (!batch) co_return std::unexpected(batch.error());
        if (batch->pins.empty()) co_return Status();
        std::ranges::move(batch->pins, std::back_inserter(*pinned_));
    }
}

const Pin* Instance::pinned_object(std::string_view input, const S3Uri& uri) const {
    if (!pinned_) return nullptr;
    auto found = std::ranges::find_if(*pinned_, [&](const Pin& pin) {
        return !pin.output && pin.input == input && pin.bucket == uri.bucket && pin.key == uri.key;
    });
    return found == pinned_->end() ? nullptr : &*found;
}

Task<Status> Instance::prepare() {
    auto stopped = [this] { return around_.stop.is_set(); };
    // Before anything else, as at AWS. What has no role goes without.
    auto role = co_await around_.link.credentials();
    if (!role && role.error().code == "CannotAssumeRole") co_return std::unexpected(role.error());
    ATHANOR_CO_CHECK(co_await learn_pinned());
    inputs_.emplace(around_.s3, around_.pool, Owner{}, stopped);
    Status isolated = co_await around_.pool.run([&] { return prepare_isolation(); });
    if (!isolated) co_return isolated;
    ATHANOR_CO_CHECK(co_await prepare_program());
    if (isolation_->separates_users()) owner_ = {ids_.range().first + user_, ids_.range().first + group_};
    inputs_.emplace(around_.s3, around_.pool, owner_, stopped);
    fs::create_directories(around_.run.path("sandbox"));
    co_return lay_out(document_, ml(), owner_);
}

std::vector<std::string> Instance::localised(std::vector<std::string> argv) const {
    if (isolation_->separates_files()) return argv;
    for (auto& word : argv) {
        word = replace_base(word, kMl, ml());
        if (runtime_) word = replace_base(word, kRuntimeMount, runtime_->directory);
    }
    return argv;
}

Result<std::vector<std::string>> Instance::command() const {
    ATHANOR_TRY(auto words, runtime_ ? command_line(document_, *runtime_, kRuntimeMount)
                                     : command_line(document_, image_->config));
    return localised(std::move(words));
}

Task<Result<Addresses>> Instance::addresses() {
    Addresses addresses;
    if (!isolation_->separates_files()) addresses.base_directory = ml();
    if (document_.network_isolation || document_.endpoint_url.empty()) co_return addresses;
    ServerLink& link = around_.link;
    ATHANOR_CO_TRY(credentials_, CredentialEndpoint::start(
                                     around_.loop, [&link] { return link.credentials(); }, around_.random));
    ATHANOR_CO_TRY(auto url, http::parse_url(document_.endpoint_url));
    addresses.credentials_token = credentials_->token();
    addresses.endpoint_url = document_.endpoint_url;
    addresses.credentials_uri = credentials_->uri(credentials_->port());
    if (document_.kind == JobKind::endpoint && isolation_->separates_files()) {
        // Both are relayed to the instance's own loopback.
        api_host_ = url.first.host;
        api_port_ = url.first.port;
        addresses.endpoint_url = "http://127.0.0.1:" + std::to_string(api_port_);
        addresses.credentials_uri = credentials_->uri(kCredentialsPort);
        addresses.proxy = "http://127.0.0.1:" + std::to_string(kEgressPort);
    }
    co_return addresses;
}

Task<Result<SandboxSpec>> Instance::specify(std::vector<std::string> argv) {
    ATHANOR_CO_CHECK(co_await prepare_packages());
    SandboxSpec spec;
    spec.id = sandbox_id(around_.run.path());
    spec.directory = around_.run.path("sandbox");
    spec.argv = std::move(argv);
    spec.binds.push_back({ml(), std::string(kMl), true});
    if (runtime_) {
        spec.binds.push_back({runtime_->directory, std::string(kRuntimeMount), false});
        for (const auto& path : runtime_->binds) spec.binds.push_back({path, path, false});
        spec.working_directory = isolation_->separates_files() ? std::string(kMl) : ml();
    } else {
        spec.root = ImageRoot{image_->rootfs};
        spec.working_directory =
            image_->config.working_directory.empty() ? "/" : image_->config.working_directory;
    }
    ATHANOR_CO_TRY(Addresses reachable, co_await addresses());
    // References to secrets are resolved for the process alone: the document keeps them as they are.
    JobDocument told = document_;
    ATHANOR_CO_TRY(told.environment, co_await around_.secrets.resolve(document_.environment));
    spec.environment =
        environment_of(told, reachable, image_ ? image_->config.environment : std::vector<std::string>{},
                       runtime_ ? runtime_->environment : std::map<std::string, std::string>{});
    if (packages_) {
        std::string folder(isolation_->separates_files() ? std::string(kPackagesMount) : packages_->folder());
        if (isolation_->separates_files()) spec.binds.push_back({packages_->folder(), folder, false});
        auto path = std::ranges::find(spec.environment, "PYTHONPATH", &std::pair<std::string, std::string>::first);
        if (path == spec.environment.end()) {
            spec.environment.emplace_back("PYTHONPATH", folder);
        } else {
            path->second += ":" + folder;
        }
        spec.environment.emplace_back("ATHANOR_REQUIREMENTS", requirements_digest_);   // the toolkit need not install them
    }
    if (!home_.empty() &&
        std::ranges::find(spec.environment, "HOME", &std::pair<std::string, std::string>::first) ==
            spec.environment.end())
        spec.environment.emplace_back("HOME", home_);
    spec.user = user_;
    spec.group = group_;
    spec.ids = ids_.range();
    spec.limits.memory_bytes = document_.memory_bytes;
    spec.limits.cpu_millis = document_.cpu_millis;
    spec.limits.processes = document_.processes;
    if (document_.memory_bytes > 0)
        spec.limits.tmp_bytes = spec.limits.shm_bytes =
            std::max<std::uint64_t>(document_.memory_bytes / 2, 64u << 20);
    if (document_.kind == JobKind::endpoint) {
        spec.network = isolation_->separates_files() ? Network::own : Network::host;
        spec.hostname = document_.container_hostname.empty() ? "localhost" : document_.container_hostname;
    } else {
        spec.network = document_.network_isolation ? Network::none : Network::host;
        spec.hostname = host_name(document_);
        for (const auto& host : document_.hosts) spec.hosts.push_back({host, "127.0.0.1"});
    }
    co_return spec;
}

Task<Status> Instance::open_relays(Sandbox& sandbox) {
    if (api_port_ == 0 || sandbox.network_namespace() < 0) co_return Status();
    ATHANOR_CO_TRY(sockets_, NamespaceSockets::enter(sandbox.network_namespace()));
    ATHANOR_CO_TRY(int api, sockets_->listen("127.0.0.1", api_port_));
    spawn(around_.loop, relay(api, api_host_, api_port_));
    ATHANOR_CO_TRY(int credentials, sockets_->listen("127.0.0.1", kCredentialsPort));
    spawn(around_.loop, relay(credentials, "127.0.0.1", credentials_->port()));
    ATHANOR_CO_TRY(int egress, sockets_->listen("127.0.0.1", kEgressPort));
    spawn(around_.loop, egress_proxy(egress));
    co_return Status();
}

Status Instance::publish_usage(const Usage& usage) {
    Report& report = around_.reporter.state();
    report.memory_bytes = usage.memory_bytes;
    report.peak_memory_bytes = usage.peak_memory_bytes;
    report.cpu_microseconds = usage.cpu_microseconds;
    return around_.reporter.publish();
}

Task<void> Instance::measure(Utilization& utilization, Usage usage) {
    Timestamp now = around_.clock.now();
    Duration monotonic = around_.clock.monotonic();
    around_.metrics.append(
        co_await around_.pool.run([&] { return utilization.sample(usage, now, monotonic); }));
}

Task<void> Instance::measure_itself() {
    Utilization utilization(around_.run.path(), document_.memory_bytes, around_.clock.monotonic());
    while (!co_await around_.stop.wait_for(std::chrono::seconds(document_.metrics_interval_seconds)))
        co_await measure(utilization, own_usage());
}

Task<Cause> Instance::look_after(Sandbox& sandbox, const Watch& watch, Event& ended,
                                 Utilization& utilization) {
    using namespace asio::experimental::awaitable_operators;
    Cause cause = Cause::itself;
    Duration began = around_.clock.monotonic();
    Duration limit = watch.max_runtime_seconds > 0 ? Duration(std::chrono::seconds(watch.max_runtime_seconds))
                                                   : Duration::max();
    Duration killed_at = Duration::max();
    const Duration interval = std::chrono::seconds(document_.metrics_interval_seconds);
    Duration next_sample = interval;
    for (int ticks = 1; !ended.is_set(); ++ticks) {
        Duration now = around_.clock.monotonic() - began;
        if (cause == Cause::itself && (around_.stop.is_set() || now >= limit)) {
            cause = around_.stop.is_set() ? Cause::stop : Cause::max_runtime;
            killed_at = now + std::chrono::seconds(document_.stop_grace_seconds);
            say(cause == Cause::stop ? "athanor: stopping, SIGTERM"
                                     : "athanor: MaxRuntimeInSeconds is reached, SIGTERM");
            if (auto sent = sandbox.signal(SIGTERM); !sent) log::warn("{}", sent.error().message);
        }
        if (now >= killed_at) {
            say("athanor: the time to stop is over, SIGKILL");
            if (auto killed = sandbox.kill_all(); !killed) log::warn("{}", killed.error().message);
            killed_at = Duration::max();
        }
        Duration pause =
            std::min({Duration(kTick), next_sample - now, killed_at == Duration::max() ? Duration(kTick) : killed_at - now,
                      cause != Cause::itself || limit == Duration::max() ? Duration(kTick) : limit - now});
        if (cause == Cause::itself) {
            co_await (ended.wait_for(pause) || around_.stop.wait());
        } else {
            co_await ended.wait_for(pause);
        }
        if (!ended.is_set() && around_.clock.monotonic() - began >= next_sample) {
            next_sample = around_.clock.monotonic() - began + interval;
            co_await measure(utilization, sandbox.usage());
        }
        if (ended.is_set() || around_.stop.is_set() || pause < kTick) continue;
        if (watch.while_running) co_await watch.while_running();
        if (ticks % kTicksPerUsage == 0) {
            if (auto published = publish_usage(sandbox.usage()); !published)
                log::warn("{}", published.error().message);
        }
    }
    co_return cause;
}

Task<Result<ProcessEnd>> Instance::run(SandboxSpec spec, Watch watch) {
    Duration begin = around_.clock.monotonic();
    auto created = co_await around_.pool.run([&] { return isolation_->create(spec); });
    if (!created) co_return std::unexpected(created.error());
    std::unique_ptr<Sandbox> sandbox = std::move(*created);
    ATHANOR_CO_CHECK(co_await open_relays(*sandbox));
    Status started = co_await around_.pool.run([&] { return sandbox->start(); });
    if (!started) {
        co_await around_.pool.run([&] { sandbox.reset(); });
        co_return std::unexpected(started.error());
    }
    around_.reporter.state().start_seconds =
        static_cast<double>((around_.clock.monotonic() - begin).count()) / 1e6;
    LogPump pump(sandbox->output(), sandbox->error_output(), around_.spool, around_.clock);
    ATHANOR_CO_CHECK(around_.reporter.enter(Phase::running));

    Utilization utilization(around_.run.path(), document_.memory_bytes, around_.clock.monotonic());
    ProcessEnd end;
    Event ended(around_.loop);
    Event left(around_.loop);
    // Both coroutines refer to this frame: it is not left before they have ended.
    auto wait = [&]() -> Task<void> {
        end.exit = co_await around_.waiting.run([&] { return sandbox->wait(); });
        ended.set();
        if (watch.ended) watch.ended->set();
    };
    auto accompany = [&]() -> Task<void> {
        if (watch.started) co_await watch.started(*sandbox);
        left.set();
    };
    spawn(around_.loop, wait());
    spawn(around_.loop, accompany());
    end.cause = co_await look_after(*sandbox, watch, ended, utilization);
    co_await left.wait();
    co_await around_.pool.run([&] { pump.join(); });
    Usage usage = sandbox->usage();
    co_await measure(utilization, usage);
    sockets_.reset();
    removing_ = true;
    spawn(around_.loop, remove(std::move(sandbox)));
    around_.reporter.state().exit_code = end.exit.code;
    ATHANOR_CO_CHECK(publish_usage(usage));
    co_return end;
}

Task<void> Instance::send_pins_now(std::size_t first) {
    const std::size_t end = pins_.size();
    pins_given_ = end;
    for (; first < end; first += kMaxPinBatch) {
        PinBatch batch{.first = static_cast<std::int64_t>(first), .pins = {}};
        batch.pins.assign(pins_.begin() + static_cast<std::ptrdiff_t>(first),
                          pins_.begin() + static_cast<std::ptrdiff_t>(std::min(end, first + kMaxPinBatch)));
        if (auto sent = co_await around_.link.pins(batch); !sent) {
            log::warn("the server refuses the pins: {}", sent.error().message);
            break;
        }
    }
}

void Instance::send_pins() {
    around_.reporter.state().pin_count = static_cast<std::int64_t>(pins_.size());
    sending_pins_ = true;
    auto send = [](Instance& self) -> Task<void> {
        co_await self.send_pins_now(0);
        self.pins_sent_.set();
    };
    spawn(around_.loop, send(*this));
}

Task<void> Instance::send_rest_of_pins() {
    if (sending_pins_) co_await pins_sent_.wait();
    if (pins_given_ < pins_.size()) co_await send_pins_now(pins_given_);
}

Task<void> Instance::remove(std::unique_ptr<Sandbox> sandbox) {
    co_await around_.pool.run([&] { sandbox.reset(); });
    removed_.set();
}

Task<void> Instance::settled() {
    if (sending_pins_) co_await pins_sent_.wait();
    if (removing_) co_await removed_.wait();
}

}  // namespace athanor::compute
