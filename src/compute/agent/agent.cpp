#include "compute/agent/agent.hpp"

#include <fcntl.h>

#include <csignal>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"
#include "compute/agent/instance.hpp"
#include "compute/agent/isolation/root.hpp"
#include "compute/images/rooted.hpp"

namespace athanor::compute {
namespace {

using namespace std::chrono_literals;

constexpr int kWaitSeconds = 20;
constexpr Duration kGather = 50ms;  // lines that come in a burst travel together
constexpr std::size_t kPoolThreads = 4;

// Everything of one agent that lives on its loop.
class Agent {
public:
    Agent(const AgentOptions& options, Executor loop, RunDirectory& run, http::Peer peer, std::string token)
        : options_(options),
          loop_(loop),
          run_(run),
          client_(loop),
          link_(exchange(peer), host_of(peer), std::move(token), clock_,
                [this] { return !std::filesystem::exists(run_.path("lock")); }),
          reporter_(loop, link_, run, clock_),
          stop_(loop),
          lines_(loop),
          drained_(loop),
          measured_(loop),
          ending_(loop),
          pool_(kPoolThreads),
          waiting_(1),
          peer_(std::move(peer)) {}

    Task<int> live() {
        auto restored = reporter_.restore();
        if (!restored) co_return give_up("state.json", restored.error());
        if (*restored) co_return co_await finish_for_another();

        // Begins with the process, not with the server's answer: it may be away.
        ATHANOR_ASSERT(reporter_.state().sequence == 0);
        reporter_.state().transitions.push_back({Phase::starting, clock_.now()});
        auto text = co_await link_.document();
        if (!text) co_return give_up("the document", text.error());
        Status kept = write_file_durably(system_filesystem(), run_.path("document.json"), *text);
        if (kept) kept = reporter_.publish();
        if (!kept) co_return give_up("the run directory", kept.error());
        spawn(loop_, reporter_.send_loop(stop_));

        Ending ending = co_await run_document(*text);
        co_return co_await end(std::move(ending));
    }

private:
    Exchange exchange(const http::Peer& peer) {
        return [this, peer](http::ClientRequest request) { return client_.send(peer, std::move(request)); };
    }
    static std::string host_of(const http::Peer& peer) { return peer.host + ":" + std::to_string(peer.port); }

    static int give_up(std::string_view what, const Error& error) {
        log::error("the agent ends: {}: {}", what, error.message);
        return 1;
    }

    Task<Ending> run_document(const std::string& text) {
        auto document = parse_job_document(text);
        if (!document) co_return ending_of(document.error());
        auto spool = LogSpool::open(run_.path("log.spool"));
        if (!spool) co_return ending_of(spool.error());
        spool_ = std::move(*spool);
        spool_->on_line([this] { asio::post(loop_, [this] { lines_.set(); }); });
        spawn(loop_, ship_lines());
        metrics_.on_sample([this] { measured_.set(); });
        spawn(loop_, ship_metrics());
        spawn(loop_, wait_for_stop());

        ServerLink& link = link_;
        s3_.emplace(
            exchange(peer_), [&link] { return link.credentials(); }, clock_,
            S3Client::Options{.host = host_of(peer_), .region = document->region});
        secrets_.emplace(
            exchange(peer_), [&link] { return link.credentials(); }, clock_,
            S3Client::Options{.host = host_of(peer_), .region = document->region});
        Surroundings around{options_,  loop_,   clock_, system_random(), run_,  link_,
                            reporter_, *spool_, metrics_, *s3_, *secrets_, stop_,           pool_, waiting_};
        bool endpoint = document->kind == JobKind::endpoint;
        Instance instance(around, std::move(*document));
        Ending ending = endpoint ? co_await run_endpoint(instance) : co_await run_job(instance);
        co_await instance.settled();
        if (ending.outcome == Outcome::failed) instance.say("athanor: " + ending.reason);
        co_return ending;
    }

    // An agent of this attempt was here before and was killed: its end is told again, or its death.
    Task<int> finish_for_another() {
        Status ready;
        if (reporter_.state().phase == Phase::ended) {
            ready = reporter_.publish();
        } else {
            auto isolation = make_isolation(options_.isolation);
            ready = isolation ? (*isolation)->destroy(sandbox_id(run_.path()), run_.path("sandbox"))
                              : std::unexpected(isolation.error());
            if (ready)
                ready = reporter_.end(Outcome::failed,
                                      "InternalServerError: The agent that ran this job was killed");
        }
        if (!ready) co_return give_up("an earlier agent's run", ready.error());
        co_await reporter_.send_loop(stop_);
        co_return settle();
    }

    Task<int> end(Ending ending) {
        ending_.set();
        // Lines first: who reads the last report may count on the log being whole.
        while (spool_ && !(spool_->drained() || spool_->closed()) && !link_.dismissed()) {
            drained_.clear();
            co_await drained_.wait();
        }
        while (!metrics_.drained() && !link_.dismissed()) {
            drained_.clear();
            co_await drained_.wait();
        }
        if (Status ended = reporter_.end(ending.outcome, std::move(ending.reason)); !ended)
            co_return give_up("the last report", ended.error());
        co_await reporter_.acknowledged().wait();
        co_return settle();
    }

    int settle() {
        if (spool_) spool_->close();
        for (const char* name : {"ml", "sandbox", "image.tar", "log.spool"}) {
            if (Status removed = remove_tree_at(AT_FDCWD, run_.path(name)); !removed)
                log::warn("{}", removed.error().message);
        }
        if (Status marked = run_.mark_ended(); !marked) return give_up("the end mark", marked.error());
        return 0;
    }

    Task<void> ship_lines() {
        while (true) {
            co_await lines_.wait();
            lines_.clear();
            co_await ending_.wait_for(kGather);
            while (!spool_->drained()) {
                auto batch = spool_->next();
                auto reply = batch ? co_await link_.logs(*batch) : std::unexpected(batch.error());
                if (!reply) {  // refused for good: what is said from now on is lost, the job is not
                    log::warn("the server refuses log lines: {}", reply.error().message);
                    spool_->close();
                    drained_.set();
                    co_return;
                }
                spool_->acknowledge(reply->next);
            }
            drained_.set();  // for now: whoever waits looks again
        }
    }

    Task<void> ship_metrics() {
        while (true) {
            co_await measured_.wait();
            measured_.clear();
            while (!metrics_.drained()) {
                auto reply = co_await link_.metrics(metrics_.next());
                if (!reply) {  // an older server, for one
                    log::warn("the server refuses metrics: {}", reply.error().message);
                    metrics_.close();
                    break;
                }
                metrics_.acknowledge(reply->next);
            }
            drained_.set();
        }
    }

    Task<void> wait_for_stop() {
        while (!stop_.is_set()) {
            auto reply = co_await link_.wait(kWaitSeconds);
            if (!reply || reply->stop) stop_.set();
        }
    }

    const AgentOptions& options_;
    Executor loop_;
    RunDirectory& run_;
    Clock& clock_ = system_clock();
    http::Client client_;
    ServerLink link_;
    Reporter reporter_;
    Event stop_;
    Event lines_;
    Event drained_;
    Event measured_;
    Event ending_;
    Pool pool_;
    Pool waiting_;
    http::Peer peer_;
    std::unique_ptr<LogSpool> spool_;
    MetricSpool metrics_;
    std::optional<S3Client> s3_;
    std::optional<SecretsClient> secrets_;
};

Task<int> live(const AgentOptions& options, RunDirectory& run, http::Peer peer, std::string token) {
    Agent agent(options, co_await asio::this_coro::executor, run, std::move(peer), std::move(token));
    co_return co_await agent.live();
}

int fail_start(const Error& error) {
    log::error("the agent cannot start: {}", error.message);
    return 1;
}

}  // namespace

int run_agent(const AgentOptions& options) {
    std::signal(SIGPIPE, SIG_IGN);
    become_subreaper();
    RunDirectory run(options.run_directory);
    if (Status made = run.create(); !made) return fail_start(made.error());
    auto lock = run.lock();
    if (!lock) return fail_start(lock.error());
    if (!lock->has_value()) return 2;
    if (run.ended()) return 0;
    auto token = read_file(system_filesystem(), run.path("token"), 4096);
    if (!token) return fail_start(token.error());  // cancelled before we began
    if (options.isolation != "none") {
        if (Status mounts = enter_private_mounts(); !mounts) return fail_start(mounts.error());
    }
    auto url = http::parse_url(options.server_url);
    if (!url) return fail_start(url.error());
    return run_to_end(live(options, run, url->first, std::string(trim(*token))));
}

}  // namespace athanor::compute
