// A store over a filesystem that forgets, for this room's tests.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "base/faulty_filesystem.hpp"
#include "objects/lifecycle.hpp"
#include "objects/object_store.hpp"

namespace athanor::objects {

inline BucketName bucket(std::string_view name) { return BucketName::parse(name).value(); }
inline ObjectKey key(std::string_view name) { return ObjectKey::parse(name).value(); }

class TestStore {
public:
    FaultyFilesystem fs;
    ManualClock clock;
    SeededRandom random{42};
    Pool pool{2};
    std::unique_ptr<ObjectStore> store;
    int lost = 0;

    ~TestStore() {
        store.reset();
        pool.join();
    }
    Status try_restart() {
        store.reset();
        ObjectStore::Options options;
        options.path = "/objects";
        options.master_key = master_;
        options.inline_limit = 512;  // so that small bodies reach every place
        options.segment_size = 1u << 20;
        options.background = false;
        options.on_lost_durability = [this] { ++lost; };
        auto opened = ObjectStore::open(fs, clock, random, pool, std::move(options));
        if (!opened) return std::unexpected(opened.error());
        store = *std::move(opened);
        return {};
    }
    void restart() {
        auto started = try_restart();
        ASSERT_TRUE(started) << started.error().message;
    }
    ObjectStore* operator->() { return store.get(); }

    template <class T>
    T run(Task<T> task) {
        return run_to_end(std::move(task));
    }

    void make_bucket(std::string_view name) {
        ASSERT_TRUE(run(store->create_bucket(bucket(name), "1", "us-east-1")));
    }
    Result<store::Durable<PutResult>> put(std::string_view in, std::string_view name, std::string body,
                                          PutOptions options = {}) {
        auto stream = stream_of(std::move(body));
        return run(store->put(bucket(in), key(name), *stream, std::move(options)));
    }
    Result<std::string> get(std::string_view in, std::string_view name, ReadOptions options = {}) {
        ATHANOR_TRY(auto reader, run(store->get(bucket(in), key(name), std::move(options))));
        return run(read_all(*reader, 64u << 20));
    }
    Result<ObjectInfo> head(std::string_view in, std::string_view name, ReadOptions options = {}) {
        return run(store->head(bucket(in), key(name), std::move(options)));
    }
    // The lifecycle's whole pass of this day.
    void expire_all(std::string_view in, const Lifecycle& rules) {
        for (int steps = 0; steps < 1000; ++steps) {
            auto done = store->expire(bucket(in), rules);
            ASSERT_TRUE(done) << done.error().message;
            if (*done) return;
        }
        FAIL() << "a pass without an end";
    }
    std::string bytes(std::size_t count) { return random.bytes(count); }

    const MasterKey& master_key() const { return master_; }

    std::size_t files_in(const std::string& folder) {
        std::size_t count = 0;
        for (auto& entry : fs.list(folder).value())
            count += entry.is_directory ? files_in(folder + "/" + entry.name) : 1;
        return count;
    }

private:
    MasterKey master_ = MasterKey::generate(random);
};

}  // namespace athanor::objects
