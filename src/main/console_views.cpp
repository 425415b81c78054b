#include "main/console_views.hpp"

#include <sys/statvfs.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "gate/identity/iam_facts.hpp"
#include "main/find.hpp"
#include "services/events/find.hpp"
#include "services/iam/find.hpp"
#include "services/logs/find.hpp"
#include "services/pipes/find.hpp"
#include "services/s3/find.hpp"
#include "services/sagemaker/views/find.hpp"
#include "services/sagemaker/views/machine.hpp"
#include "services/scheduler/find.hpp"

namespace athanor {

namespace {

constexpr std::size_t kMostChanges = 50;  // of an endpoint that the trail is asked for

// A service's function over control.db.
template <class F>
Finder over(store::Database& database, F find) {
    return [&database, find](const gate::Call& call, const gate::Sought& sought) {
        return database.read(
            [&](store::Snapshot& snapshot) { return find(snapshot, call.account(), call.region, sought); });
    };
}

std::vector<Finder> finders(Foundations& foundations) {
    store::Database& control = *foundations.control;
    return {over(control, sagemaker::find_by_name),
            over(control, events::find_by_name),
            over(control, scheduler::find_by_name),
            over(control, pipes::find_by_name),
            over(control,
                 [](store::Snapshot& snapshot, std::string_view account, std::string_view,
                    const gate::Sought& sought) { return iam::find_by_name(snapshot, account, sought); }),
            [&objects = *foundations.objects](const gate::Call& call, const gate::Sought& sought) {
                return Result<std::vector<gate::Found>>(s3::find_by_name(objects, call.account(), sought));
            },
            [&logs = *foundations.logs](const gate::Call& call, const gate::Sought& sought) {
                return Result<std::vector<gate::Found>>(
                    logs::find_by_name(logs, call.account(), call.region, sought));
            }};
}

// Who made an endpoint or updated it.
std::vector<sagemaker::Views::Change> changes_of(const Foundations& foundations, const gate::Call& call,
                                                 const std::string& endpoint) {
    auto page =
        foundations.audit_index->find(*foundations.audit, {.account = call.account(),
                                                           .region = call.region,
                                                           .attribute = cloudtrail::Attribute::resource_name,
                                                           .value = endpoint,
                                                           .start = {},
                                                           .end = {},
                                                           .before = {},
                                                           .limit = kMostChanges});
    std::vector<sagemaker::Views::Change> changes;
    if (!page) return changes;  // the view has no name then, which is no reason to refuse it
    for (const cloudtrail::Found& found : page->events) {
        const std::string& name = found.event.name;
        if (name == "CreateEndpoint" || name == "UpdateEndpoint")
            changes.push_back(
                {found.event.time, found.event.user_arn.empty() ? found.event.user : found.event.user_arn});
    }
    return changes;
}

// Of /proc/meminfo and /proc/self/status, in bytes; 0: not there.
std::uint64_t proc_bytes(const char* path, std::string_view name) {
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with(name) && line.size() > name.size() && line[name.size()] == ':')
            return std::strtoull(line.c_str() + name.size() + 1, nullptr, 10) * 1024;
    }
    return 0;
}

void write_disk(json::Writer& w, const std::string& path) {
    struct statvfs disk{};
    w.key("disk").begin_object().key("path").string(path);
    if (::statvfs(path.c_str(), &disk) == 0) {
        w.key("total").number(static_cast<std::uint64_t>(disk.f_blocks) * disk.f_frsize);
        w.key("free").number(static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize);
    }
    w.end_object();
}

Status write_objects(json::Writer& w, const objects::ObjectStore& objects) {
    ATHANOR_TRY(const auto scrub, objects.scrubbed());
    ATHANOR_TRY(const auto usage, objects.usage());
    w.key("scrub").begin_object().key("begun").number(to_epoch_seconds(scrub.begun));
    w.key("ended").number(to_epoch_seconds(scrub.ended)).key("bytes").number(scrub.bytes);
    w.key("versions").number(scrub.versions).key("damaged").number(scrub.damaged).end_object();
    w.key("objects")
        .begin_object()
        .key("buckets")
        .number(usage.buckets)
        .key("segments")
        .number(usage.segments);
    w.key("segmentBytes").number(usage.segment_bytes).key("deadBytes").number(usage.dead_bytes);
    w.key("garbage").number(usage.garbage).end_object();
    return {};
}

void write_database(json::Writer& w, std::string_view name, const std::string& path,
                    const store::Database& database) {
    std::error_code error;
    const auto bytes = std::filesystem::file_size(path, error);
    w.key(name).begin_object().key("bytes").number(error ? std::uint64_t{0}
                                                         : static_cast<std::uint64_t>(bytes));
    w.key("logPages").number(database.wal_pages()).end_object();
}

struct Machine {
    Foundations& foundations;
    const ServeOptions& options;
    std::function<http::ServerStats()> stats;
    Timestamp started = system_clock().now();

    Result<std::string> system() const {
        json::Writer w;
        w.begin_object()
            .key("version")
            .string(ATHANOR_VERSION)
            .key("started")
            .number(to_epoch_seconds(started));
        w.key("region").string(options.region).key("account").string(options.account);
        ATHANOR_CHECK(foundations.control->read(
            [&](store::Snapshot& snapshot) { return sagemaker::write_machine(w, snapshot); }));
        w.key("capacity")
            .begin_object()
            .key("cpus")
            .number(static_cast<std::int64_t>(std::thread::hardware_concurrency()));
        w.key("memoryBytes").number(compute::machine_capacity().memory_bytes).end_object();
        std::array<double, 3> load{};
        if (::getloadavg(load.data(), load.size()) < 0) load = {};
        w.key("load").begin_array();
        for (double one : load) w.number(one);
        w.end_array().key("memory").begin_object();
        w.key("server").number(proc_bytes("/proc/self/status", "VmRSS"));
        w.key("available").number(proc_bytes("/proc/meminfo", "MemAvailable"));
        w.key("total").number(proc_bytes("/proc/meminfo", "MemTotal")).end_object();
        write_disk(w, options.data);
        ATHANOR_CHECK(write_objects(w, *foundations.objects));
        w.key("databases").begin_object();
        write_database(w, "control", foundations.directory.file("control.db"), *foundations.control);
        write_database(w, "objects", foundations.directory.file("objects/objects.db"),
                       foundations.objects->database());
        const http::ServerStats api = stats();
        w.end_object().key("requests").begin_object().key("answered").number(api.requests);
        w.key("refused").number(api.refused).key("connections").number(api.connections);
        w.key("bufferBytes").number(api.body_buffer_bytes).end_object().end_object();
        return std::move(w).take();
    }
};

}  // namespace

void add_console_views(gate::SignedRoutes& routes, const gate::Authorizer& authorizer,
                       Foundations& foundations, Services& services, const ServeOptions& options,
                       std::function<http::ServerStats()> stats) {
    // As the authorizer has them for the services' own operations.
    const auto facts = [&foundations, &services](std::string_view arn) {
        return arn.starts_with("arn:aws:iam:") ? identity::iam_facts(*foundations.control, arn)
                                               : services.sagemaker.facts_of(arn);
    };
    add_find(routes, authorizer, facts, finders(foundations), *foundations.pool);
    services.sagemaker.changes_from([&foundations](const gate::Call& call, const std::string& endpoint) {
        return changes_of(foundations, call, endpoint);
    });
    routes.add("console/system",
               [&routes, &authorizer, machine = Machine{foundations, options, std::move(stats)}](
                   gate::Call& call, json::Value) -> Task<Result<std::string>> {
                   ATHANOR_CO_CHECK(routes.only_operators(call, authorizer, "athanor:GetSystem"));
                   co_return co_await machine.foundations.pool->run([&] { return machine.system(); });
               });
}

}  // namespace athanor
