#include "main/master_rotation.hpp"

#include <algorithm>

#include "base/log.hpp"
#include "main/audit.hpp"

namespace athanor {
namespace {

using objects::MasterKey;
using objects::Rewrap;

constexpr std::string_view kFile = "file:";

bool is_file(std::string_view source) { return source.starts_with(kFile); }

}  // namespace

store::Migrations MasterRotation::migrations() {
    return {.component = "master_key",
            .steps = {"CREATE TABLE master_rewrap (version BIGINT PRIMARY KEY, finished BIGINT NOT NULL);"}};
}

std::vector<std::unique_ptr<Rewrap>> MasterRotation::all() const {
    auto all = objects::rewrap_objects(parts_.index, parts_.key, parts_.random);
    for (const objects::SealedColumn& column : parts_.columns)
        all.push_back(objects::rewrap_column(parts_.control, column, parts_.key, parts_.random));
    for (const SealedFile& file : parts_.files)
        all.push_back(
            objects::rewrap_file(system_filesystem(), file.path, file.context, parts_.key, parts_.random));
    return all;
}

Result<bool> MasterRotation::finished() const {
    if (parts_.key.versions().size() == 1) return true;
    ATHANOR_TRY(auto row, parts_.control.read([&](store::Snapshot& s) {
        return s.one<std::int64_t>("SELECT version FROM master_rewrap WHERE version = ?",
                                   parts_.key.version());
    }));
    return row.has_value();
}

Status MasterRotation::mark_finished() {
    const std::uint32_t version = parts_.key.version();
    ATHANOR_CHECK(parts_.control.write_blocking([version](store::Transaction& tx) -> Status {
        ATHANOR_CHECK(
            tx.run("INSERT INTO master_rewrap (version, finished) VALUES (?, ?)"
                   " ON CONFLICT (version) DO UPDATE SET finished = excluded.finished",
                   version, tx.now()));
        return {};
    }));
    return {};
}

// A pass that has not ended is ended first: there is no sense in a third version meanwhile.
Status MasterRotation::add_version() {
    ATHANOR_TRY(bool done, finished());
    if (!done) return {};
    auto& fs = system_filesystem();
    ATHANOR_TRY(MasterKey stored, MasterKey::load(fs, parts_.random, parts_.source));
    ATHANOR_TRY(bool newer, parts_.key.add_newer(stored));
    if (newer) return {};
    const std::uint32_t next = parts_.key.version() + 1;
    if (!is_file(parts_.source))
        return fail(
            "MasterKeyIsElsewhere",
            fmt::format(
                "the master key comes from {}: add the line `{} <64 hex digits>` there (`openssl rand "
                "-hex 32` makes some), and ask again; a server that cannot read it again does all "
                "the rest when it is started anew",
                parts_.source.substr(0, parts_.source.find(':')), next),
            409);
    if (parts_.key.versions().size() >= MasterKey::kMost / 2)
        return fail("TooManyVersions", "take out the older versions of the master key first: --retire", 409);
    const std::string bytes = parts_.random.bytes(objects::kKeySize);
    ATHANOR_CHECK(
        write_file_durably(fs, parts_.source.substr(kFile.size()), parts_.key.text_with(next, bytes)));
    ATHANOR_ASSERT(parts_.key.add(next, bytes));
    log::info("the master key has a version {}", next);
    return {};
}

Result<std::uint64_t> MasterRotation::count_older() const {
    std::uint64_t count = 0;
    for (const auto& one : all()) {
        ATHANOR_TRY(std::uint64_t found, one->older());
        if (found > 0) log::warn("{} of {} are sealed by an older master key", found, one->name());
        count += found;
    }
    return count;
}

Status MasterRotation::take_out_older() {
    ATHANOR_TRY(std::uint64_t left, count_older());
    if (left > 0)
        return fail(
            "StillSealed",
            fmt::format("{} things are sealed by older versions of the master key: rotate-master again, and "
                        "see the server's log",
                        left),
            409);
    if (!is_file(parts_.source)) {
        parts_.key.forget_older();
        return {};
    }
    ATHANOR_CHECK(write_file_durably(system_filesystem(), parts_.source.substr(kFile.size()),
                                     parts_.key.newest_alone()));
    parts_.key.forget_older();
    return {};
}

bool MasterRotation::begin() {
    std::lock_guard lock(mutex_);
    if (progress_.running) return false;
    progress_ = {.running = true};
    return true;
}

Task<Status> MasterRotation::run_pass() {
    for (auto& one : all()) {
        for (bool ended = false; !ended;) {
            auto step = co_await parts_.pool.run([&] { return one->step(); });
            if (!step) co_return std::unexpected(std::move(step).error());
            ended = step->ended;
            std::lock_guard lock(mutex_);
            progress_.at = one->name();
            progress_.looked += step->looked;
            progress_.rewrapped += step->rewrapped;
        }
    }
    co_return co_await parts_.pool.run([this] { return mark_finished(); });
}

Task<void> MasterRotation::pass() {
    const Status done = co_await run_pass();
    std::lock_guard lock(mutex_);
    progress_.running = false;
    progress_.error = done ? "" : done.error().message;
    if (done)
        log::info("all is sealed by version {} of the master key: {} rewrapped", parts_.key.version(),
                  progress_.rewrapped);
    else
        log::error("rewrapping under the master key stopped: {}", done.error().message);
}

Task<void> MasterRotation::resume() {
    auto done = finished();
    if (!done)
        log::error("whether all is sealed by the newest master key is not known: {}", done.error().message);
    if (done && !*done && begin()) co_await pass();
}

std::string MasterRotation::status() const {
    std::lock_guard lock(mutex_);
    json::Writer w;
    w.begin_object().key("Version").number(static_cast<std::int64_t>(parts_.key.version()));
    w.key("Versions").number(static_cast<std::int64_t>(parts_.key.versions().size()));
    w.key("Running").boolean(progress_.running).key("At").string(progress_.at);
    w.key("Looked").number(progress_.looked).key("Rewrapped").number(progress_.rewrapped);
    w.key("Error").string(progress_.error).end_object();
    return std::move(w).take();
}

void MasterRotation::add_to(gate::SignedRoutes& routes) {
    routes.add("keys/rotate-master",
               [this, &routes](gate::Call& call, json::Value) -> Task<Result<std::string>> {
                   ATHANOR_CO_CHECK(routes.only_operator(call));
                   if (begin()) {
                       auto added = co_await parts_.pool.run([this] { return add_version(); });
                       if (!added) {
                           std::lock_guard lock(mutex_);
                           progress_.running = false;
                           co_return std::unexpected(std::move(added).error());
                       }
                       spawn(co_await asio::this_coro::executor, pass());
                   }
                   co_return status();
               });
    routes.add("keys/status", [this, &routes](gate::Call& call, json::Value) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(routes.only_operator(call));
        co_return status();
    });
    routes.add("keys/retire", [this, &routes](gate::Call& call, json::Value) -> Task<Result<std::string>> {
        ATHANOR_CO_CHECK(routes.only_operator(call));
        if (version_at_start_ != parts_.key.version())
            co_return fail(
                "ServerIsOlder",
                "this server was started before the newest version of the master key: start it anew, or "
                "retire the older ones while no server runs",
                409);
        if (!begin()) co_return fail("RewrapInProgress", "a pass over what is sealed is running", 409);
        Status done = co_await run_pass();
        if (done) done = co_await parts_.pool.run([this] { return take_out_older(); });
        {
            std::lock_guard lock(mutex_);
            progress_.running = false;
        }
        if (!done) co_return std::unexpected(std::move(done).error());
        co_return status();
    });
}

Status MasterRotation::rotate_offline(const std::function<void(const std::string&)>& tell) {
    ATHANOR_CHECK(add_version());
    tell(fmt::format("sealing by version {} of the master key", parts_.key.version()));
    std::uint64_t rewrapped = 0;
    for (auto& one : all()) {
        std::uint64_t looked = 0;
        for (bool ended = false; !ended;) {
            ATHANOR_TRY(auto step, one->step());
            ended = step.ended;
            looked += step.looked;
            rewrapped += step.rewrapped;
        }
        if (looked > 0) tell(fmt::format("{}: {} looked at", one->name(), looked));
    }
    tell(fmt::format("{} rewrapped", rewrapped));
    return mark_finished();
}

Status MasterRotation::retire_offline(const std::function<void(const std::string&)>& tell) {
    for (auto& one : all()) {
        for (bool ended = false; !ended;) {
            ATHANOR_TRY(auto step, one->step());
            ended = step.ended;
        }
    }
    ATHANOR_CHECK(mark_finished());
    ATHANOR_CHECK(take_out_older());
    tell(fmt::format("version {} of the master key is the only one", parts_.key.version()));
    if (!is_file(parts_.source)) tell("take the older lines out of where the key comes from");
    return {};
}

}  // namespace athanor
