// Directories of every earlier format are kept in tests/formats and must open.
#include <gtest/gtest.h>

#include <filesystem>

#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

TEST(ObjectsFormat, AKeptDirectoryOfFormatOneOpensAndTakesWrites) {
    char name[] = "/tmp/athanor-format-XXXXXX";
    ASSERT_NE(::mkdtemp(name), nullptr);
    std::filesystem::copy(ATHANOR_FORMATS "/objects-1", std::string(name) + "/objects",
                          std::filesystem::copy_options::recursive);
    {
        Pool pool(1);
        ObjectStore::Options options;
        options.path = std::string(name) + "/objects";
        options.master_key = MasterKey::parse("1 " + std::string(64, 'a')).value();
        options.background = false;
        options.reserve = 0;
        auto opened =
            ObjectStore::open(system_filesystem(), system_clock(), system_random(), pool, std::move(options));
        ASSERT_TRUE(opened) << opened.error().message;
        ObjectStore& store = **opened;
        for (auto [key_name, size] : {std::pair<const char*, std::size_t>{"row", 50},
                                      {"segment", 500},
                                      {"file", 5000},
                                      {"parts", 2000}}) {
            auto reader = run_to_end(store.get(bucket("kept"), key(key_name), {}));
            ASSERT_TRUE(reader) << key_name << ": " << reader.error().message;
            EXPECT_EQ(run_to_end(read_all(**reader, 1 << 20)).value_or(""), std::string(size, key_name[0]));
            if (key_name == std::string("parts")) continue;
            EXPECT_EQ((*reader)->info().metadata.user.at(0).second, key_name);
            EXPECT_EQ(run_to_end(store.tags(bucket("kept"), key(key_name), {}))->at(0).second, "kept");
        }
        EXPECT_EQ(run_to_end(store.get(bucket("kept"), key("gone"), {})).error().code, "NoSuchKey");
        EXPECT_EQ(store.list_versions(bucket("kept"), {})->versions.size(), 6u);
        EXPECT_EQ(store.list_uploads(bucket("kept"), {})->uploads.size(), 1u);
        auto body = stream_of("new");
        EXPECT_TRUE(run_to_end(store.put(bucket("kept"), key("row"), *body, {})));
        opened->reset();
        pool.join();
    }
    std::filesystem::remove_all(name);
}

}  // namespace
}  // namespace athanor::objects
