// Writes an objects directory of the current format, to be kept here for ever and opened by objects/format_test.cpp:
//
//     ninja -C build/release make_objects_format && build/release/make_objects_format tests/formats/objects-<version>
//
// Made once for each format, by the last commit that writes it. Never made again for a format that was released.
#include <cstdio>

#include "base/clock.hpp"
#include "objects/object_store.hpp"
#include "store/database.hpp"

using namespace athanor;
using namespace athanor::objects;

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "make_objects_format DIR\n");
        return 2;
    }
    Pool pool(1);
    ManualClock clock;
    SeededRandom random(1);
    ObjectStore::Options options;
    options.path = argv[1];
    options.master_key =
        MasterKey::parse("1 " + std::string(64, 'a')).value();  // no secret: the tests know it too
    options.inline_limit = 100;
    options.segment_limit = 1000;
    options.background = false;
    auto store =
        std::move(ObjectStore::open(system_filesystem(), clock, random, pool, std::move(options)).value());
    auto bucket = BucketName::parse("kept").value();
    auto key = [](std::string_view name) { return ObjectKey::parse(name).value(); };
    (void)run_to_end(store->create_bucket(bucket, "000000000000", "us-east-1")).value();
    (void)run_to_end(store->set_versioning(bucket, Versioning::enabled)).value();
    for (auto [name, size] :
         {std::pair<const char*, std::size_t>{"row", 50}, {"segment", 500}, {"file", 5000}, {"gone", 10}}) {
        PutOptions put;
        put.metadata.content_type = "text/plain";
        put.metadata.user = {{"place", name}};
        put.tags = {{"kind", "kept"}};
        auto body = stream_of(std::string(size, name[0]));
        (void)run_to_end(store->put(bucket, key(name), *body, std::move(put))).value();
    }
    (void)run_to_end(store->remove(bucket, {key("gone"), {}, {}})).value();
    for (bool completes : {true, false}) {
        UploadId upload = *run_to_end(store->create_upload(bucket, key("parts"), {})).value();
        auto body = stream_of(std::string(2000, 'p'));
        auto part = run_to_end(store->put_part(bucket, key("parts"), upload, 1, *body, {}, {})).value();
        if (completes)
            (void)run_to_end(store->complete_upload(bucket, key("parts"), upload, {{1, part->etag, {}}}, {}))
                .value();
    }
    store.reset();
    pool.join();
    return 0;
}
