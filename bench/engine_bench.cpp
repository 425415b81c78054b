// What the engine's index and its housekeeping cost, in process:
//
//     engine_bench pages DIR KEYS            pages of listings out of KEYS keys, of versions of one key, and of open uploads
//     engine_bench churn DIR SECONDS         objects of 16 KiB overwritten and deleted while segments are compacted
//     engine_bench borders DIR SECONDS       a body in the row, in a segment, in a file of its own, by size
//
// DIR is made and must be empty; it is on the disk that is measured. Lines of output are "name: figure figure ...", for the programs beside.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "objects/benching.hpp"

namespace athanor::objects {
namespace {

ObjectKey key_of(std::string text) { return ObjectKey::parse(text).value(); }

// Keys in the order of a tree of two levels: 1,000 folders of 100.
std::string tree_key(std::uint64_t i, std::uint64_t keys) {
    const std::uint64_t folder = std::max<std::uint64_t>(1, keys / 1000);
    const std::uint64_t inner = std::max<std::uint64_t>(1, folder / 100);
    return fmt::format("dir-{:03d}/sub-{:02d}/{:010d}", i / folder, i % folder / inner, i);
}

double resident_mib() {
    std::ifstream file("/proc/self/statm");
    double total = 0, resident = 0;
    file >> total >> resident;
    return resident * 4096 / (1 << 20);
}

Task<void> put_empty(ObjectStore& store, BucketName bucket, ObjectKey key) {
    auto stream = stream_of("");
    auto made = co_await store.put(std::move(bucket), std::move(key), *stream, {});
    if (!made) std::abort();
}

// Repeats `page()`, which says how many entries it found; the figures are entries, milliseconds (median, worst) and the thread's CPU (median).
template <class Page>
void measure_page(const std::string& name, Page page) {
    std::vector<double> times, cpus;
    std::size_t entries = 0;
    for (int i = 0; i < 200; ++i) {
        const double begin = seconds_now(), cpu = thread_cpu_now();
        entries = std::max<std::size_t>(entries, page());
        cpus.push_back((thread_cpu_now() - cpu) * 1e3);
        times.push_back((seconds_now() - begin) * 1e3);
    }
    std::ranges::sort(times);
    std::ranges::sort(cpus);
    fmt::print("{}: {} {:.3f} {:.3f} {:.3f}\n", name, entries, times[times.size() / 2], times.back(),
               cpus[cpus.size() / 2]);
    std::fflush(stdout);
}

void listing_pages(Bench& bench, std::uint64_t keys) {
    SeededRandom random(1);
    auto any = [&] { return tree_key(random.below(keys), keys); };
    auto list = [&](ListQuery query) {
        auto page = bench.store->list(bench.bucket, query).value();
        return page.objects.size() + page.common_prefixes.size();
    };
    auto versions = [&](ListVersionsQuery query) {
        auto page = bench.store->list_versions(bench.bucket, query).value();
        return page.versions.size() + page.common_prefixes.size();
    };
    measure_page("1,000 keys from anywhere", [&] { return list({.start_after = any()}); });
    measure_page("keys below a folder", [&] { return list({.prefix = any().substr(0, 8)}); });
    measure_page("keys below a folder's folder, from anywhere", [&] {
        auto key = any();
        return list({.prefix = key.substr(0, 15), .start_after = key});
    });
    measure_page("keys with an odd prefix", [&] { return list({.prefix = any().substr(0, 6)}); });
    measure_page("no key has the prefix", [&] { return list({.prefix = any() + "x"}); });
    measure_page("1,000 common prefixes", [&] { return list({.delimiter = "/"}); });
    measure_page("common prefixes of a folder",
                 [&] { return list({.prefix = any().substr(0, 8), .delimiter = "/"}); });
    measure_page("common prefixes by another delimiter", [&] { return list({.delimiter = "0/"}); });
    measure_page("a delimiter that no key has",
                 [&] { return list({.delimiter = "|", .start_after = any()}); });
    measure_page("versions from anywhere", [&] { return versions({.key_marker = any()}); });
    measure_page("common prefixes of versions", [&] { return versions({.delimiter = "/"}); });
}

void version_pages(Bench& bench, std::uint64_t count) {
    const BucketName in = BucketName::parse("versions").value();
    const ObjectKey hot = key_of("hot");
    auto& store = *bench.store;
    (void)run_to_end(store.create_bucket(in, "1", "us-east-1")).value();
    run_to_end(put_empty(store, in, hot));  // the null version, below all others
    (void)run_to_end(store.set_versioning(in, Versioning::enabled)).value();
    bench.run(64, count, 1e9, [&](std::uint64_t) { return put_empty(store, in, hot); });
    std::vector<VersionId> ids;
    ListVersionsQuery query{.prefix = "hot"};
    for (bool more = true; more;) {
        auto page = store.list_versions(in, query).value();
        for (auto& one : page.versions) ids.push_back(one.version);
        more = page.truncated;
        query.key_marker = page.next_key_marker;
        query.version_marker = page.next_version_marker;
    }
    const std::string of = fmt::format(" of {} versions of a key", ids.size());
    SeededRandom random(2);
    measure_page("1,000" + of + ", from anywhere", [&] {
        return store.list_versions(in, {.key_marker = "hot", .version_marker = ids[random.below(ids.size())]})
            .value()
            .versions.size();
    });
    measure_page("the last page" + of, [&] {
        return store.list_versions(in, {.key_marker = "hot", .version_marker = ids[ids.size() - 10]})
            .value()
            .versions.size();
    });
    measure_page("head by id" + of, [&] {
        return run_to_end(store.head(in, hot, {.version = ids[random.below(ids.size())]})).has_value() ? 1u
                                                                                                       : 0u;
    });
    measure_page("head of the null version" + of, [&] {
        return run_to_end(store.head(in, hot, {.version = TrustedName::version("null")})).has_value() ? 1u
                                                                                                      : 0u;
    });
    (void)run_to_end(store.set_versioning(in, Versioning::suspended)).value();
    measure_page("put of the null version above 10,000 others", [&] {
        run_to_end(put_empty(store, in, hot));
        return 1u;
    });
}

void upload_pages(Bench& bench, std::uint64_t count) {
    auto& store = *bench.store;
    bench.run(256, count, 1e9, [&](std::uint64_t i) -> Task<void> {
        if (!co_await store.create_upload(bench.bucket, key_of(tree_key(i, count)), {})) std::abort();
    });
    SeededRandom random(3);
    auto list = [&](ListUploadsQuery query) {
        auto page = store.list_uploads(bench.bucket, query).value();
        return page.uploads.size() + page.common_prefixes.size();
    };
    auto any = [&] { return tree_key(random.below(count), count); };
    const std::string of = fmt::format(" of {} open uploads", count);
    measure_page("1,000" + of, [&] { return list({.key_marker = any()}); });
    measure_page("common prefixes" + of, [&] { return list({.delimiter = "/"}); });
}

void pages(const std::string& dir, std::uint64_t keys) {
    ObjectStore::Options options;
    options.path = dir;
    Bench bench(std::move(options));
    auto filled = bench.run(512, keys, 1e9, [&](std::uint64_t i) {
        return put_empty(*bench.store, bench.bucket, key_of(tree_key(i, keys)));
    });
    fmt::print("fill: {} {:.0f} {:.1f}\n", keys, filled.per_second, filled.cpu_microseconds);
    std::fflush(stdout);
    listing_pages(bench, keys);
    version_pages(bench, 10'000);
    upload_pages(bench, std::min<std::uint64_t>(keys, 100'000));
    fmt::print("memory: {:.0f}\n", resident_mib());
}

struct Churn {
    static constexpr std::uint64_t kObjects = 20'000, kSize = 16'000;

    explicit Churn(const std::string& dir, bool housekeeping) {
        ObjectStore::Options options;
        options.path = dir;
        options.segment_size = 16u << 20;  // of 320 MB that live
        options.background = housekeeping;
        bench = std::make_unique<Bench>(std::move(options));
        bench->run(64, kObjects, 1e9, [&](std::uint64_t i) { return put(i); });
    }
    Task<void> put(std::uint64_t i) {
        auto stream = stream_of(body);
        auto made = co_await bench->store->put(bench->bucket, key_of(fmt::format("key-{:06d}", i % kObjects)),
                                               *stream, {});
        if (!made) std::abort();
    }
    Task<void> remove(std::uint64_t i) {
        auto gone =
            co_await bench->store->remove(bench->bucket, {.key = key_of(fmt::format("key-{:06d}", i))});
        if (!gone) std::abort();
    }
    double disk() { return static_cast<double>(bench->store->usage().value().segment_bytes); }
    // While `work` runs, the most that the segments take.
    template <class Work>
    double most_during(Work work) {
        std::atomic<bool> over = false;
        double most = 0;
        std::thread watcher([&] {
            while (!over) {
                most = std::max(most, disk());
                ::usleep(20'000);
            }
        });
        work();
        over = true;
        watcher.join();
        return most;
    }

    const std::string body = std::string(kSize, 'x');
    std::unique_ptr<Bench> bench;
};

void churn(const std::string& dir, double seconds) {
    const double live = static_cast<double>(Churn::kObjects * Churn::kSize);
    Rate with, without;
    double most = 0;
    SeededRandom random(4);
    auto overwrite = [&](Churn& on, Rate& rate) {
        rate = on.bench->run(32, ~std::uint64_t{0}, seconds,
                             [&](std::uint64_t) { return on.put(random.below(Churn::kObjects)); });
    };
    {
        Churn on(dir + "/with", true);
        most = on.most_during([&] { overwrite(on, with); });
        fmt::print("overwrites with compaction: {:.0f} {:.1f} {:.2f}\n", with.per_second,
                   with.cpu_microseconds, most / live);
        const double end = seconds_now();
        while (on.disk() > 2.2 * live && seconds_now() < end + 60) ::usleep(20'000);
        fmt::print("settled: {:.2f} {:.2f}\n", seconds_now() - end, on.disk() / live);
        Rate deletes;
        most = on.most_during([&] {
            deletes = on.bench->run(64, Churn::kObjects * 9 / 10, 1e9,
                                    [&](std::uint64_t i) { return on.remove(i); });
        });
        const double deleted = seconds_now();
        while (on.disk() > 0.3 * live && seconds_now() < deleted + 60) ::usleep(20'000);
        fmt::print("deletes with compaction: {:.0f} {:.1f} {:.2f}\n", deletes.per_second,
                   deletes.cpu_microseconds, most / live);
        fmt::print("room is back: {:.2f} {:.2f}\n", seconds_now() - deleted, on.disk() / live);
    }
    {
        Churn on(dir + "/without", false);
        most = on.most_during([&] { overwrite(on, without); });
        fmt::print("overwrites without compaction: {:.0f} {:.1f} {:.2f}\n", without.per_second,
                   without.cpu_microseconds, most / live);
    }
}

void border(const std::string& dir, std::size_t size, const char* place, std::size_t inline_limit,
            std::size_t segment_limit, double seconds) {
    ObjectStore::Options options;
    options.path = fmt::format("{}/{}-{}", dir, place, size);
    options.inline_limit = inline_limit;
    options.segment_limit = segment_limit;
    Bench bench(std::move(options));
    std::string body(size, 'x');
    std::atomic<std::uint64_t> puts = 0;
    auto rate = bench.run(32, ~std::uint64_t{0}, seconds, [&](std::uint64_t i) -> Task<void> {
        auto stream = stream_of(body);
        if (!co_await bench.store->put(bench.bucket, key_of(fmt::format("{:08d}", i)), *stream, {}))
            std::abort();
        ++puts;
    });
    auto gets = bench.run(32, ~std::uint64_t{0}, seconds / 2, [&](std::uint64_t i) -> Task<void> {
        auto reader =
            co_await bench.store->get(bench.bucket, key_of(fmt::format("{:08d}", i * 7919 % (puts / 2))), {});
        if (!reader || co_await read_all(**reader, size) != body) std::abort();
    });
    fmt::print("{} {}: {:.0f} {:.1f} {:.0f} {:.1f}\n", place, size, rate.per_second, rate.cpu_microseconds,
               gets.per_second, gets.cpu_microseconds);
    std::fflush(stdout);
}

void borders(const std::string& dir, double seconds) {
    constexpr std::size_t kAll = 64u << 20;
    for (int round = 0; round < 2; ++round) {
        const std::string here = fmt::format("{}/{}", dir, round);
        for (std::size_t size : {1u << 10, 2u << 10, 4u << 10, 8u << 10, 16u << 10}) {
            border(here, size, "row", kAll, kAll, seconds);
            border(here, size, "segment", 0, kAll, seconds);
        }
        for (std::size_t size : {64u << 10, 128u << 10, 256u << 10, 512u << 10, 1u << 20}) {
            border(here, size, "segment", 0, kAll, seconds);
            border(here, size, "file", 0, 0, seconds);
        }
    }
}

}  // namespace
}  // namespace athanor::objects

int main(int argc, char** argv) {
    using namespace athanor::objects;
    if (argc < 4) {
        std::fprintf(stderr, "engine_bench pages DIR KEYS | churn DIR SECONDS | borders DIR SECONDS\n");
        return 2;
    }
    const std::string verb = argv[1], dir = argv[2];
    if (verb == "pages") pages(dir, std::strtoull(argv[3], nullptr, 10));
    if (verb == "churn") churn(dir, std::atof(argv[3]));
    if (verb == "borders") borders(dir, std::atof(argv[3]));
    return 0;
}
