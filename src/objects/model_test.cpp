// Random operations against a map: whatever the order, the store says what the map says. A seed replays a failure.
#include <gtest/gtest.h>

#include "base/encoding.hpp"
#include "objects/testing.hpp"

namespace athanor::objects {
namespace {

class Model {
public:
    explicit Model(std::uint64_t seed) : random_(seed) {
        store_.restart();
        store_.make_bucket("data");
    }

    void step() {
        switch (random_.below(12)) {
            case 0:
            case 1:
            case 2:
            case 3: put(); break;
            case 4: remove(); break;
            case 5: copy(); break;
            case 6: upload(); break;
            case 7: list(); break;
            case 8: ASSERT_TRUE(store_->sweep()); break;
            case 9: ASSERT_TRUE(store_->compact()); break;
            case 10:
                if (random_.below(4) == 0) store_.restart();
                break;
            default: read(); break;
        }
    }
    void check_all() {
        for (auto& [name, body] : objects_)
            EXPECT_EQ(store_.get("data", name).value_or("(missing)"), body) << name;
        list();
    }

private:
    std::string any_name() {
        static const std::vector<std::string> parts = {"a",   "b",     "a/",   "a/b",      "a/b/c", "a/c",
                                                       "b/x", "b/x/y", "c//d", "\xc3\xa4", "z"};
        return parts[random_.below(parts.size())];
    }
    std::string any_body() {
        static const std::vector<std::uint64_t> sizes = {0,     5,     512,    513,    4000,
                                                         65536, 70000, 262144, 262145, 400000};
        return random_.bytes(sizes[random_.below(sizes.size())]);
    }
    void put() {
        std::string name = any_name(), body = any_body();
        PutOptions options;
        options.conditions.if_none_match_any = random_.below(4) == 0;
        bool refused = options.conditions.if_none_match_any && objects_.contains(name);
        auto put = store_.put("data", name, body, std::move(options));
        ASSERT_EQ(put.has_value(), !refused);
        if (put) objects_[name] = body;
    }
    void remove() {
        std::string name = any_name();
        ASSERT_TRUE(store_.run(store_->remove(bucket("data"), {key(name), {}, {}})));
        objects_.erase(name);
    }
    void copy() {
        std::string from = any_name(), to = any_name();
        if (from == to) return;
        auto copied =
            store_.run(store_->copy({bucket("data"), key(from), {}, {}, {}}, bucket("data"), key(to), {}));
        ASSERT_EQ(copied.has_value(), objects_.contains(from));
        if (copied) objects_[to] = objects_[from];
    }
    void upload() {
        std::string name = any_name();
        auto id = store_.run(store_->create_upload(bucket("data"), key(name), {}));
        ASSERT_TRUE(id);
        std::vector<CompletedPart> parts;
        std::string whole;
        const bool two = random_.below(4) == 0;  // the first of two must have 5 MiB, which takes its time
        for (std::int32_t number : two ? std::vector{2, 7} : std::vector{7}) {
            std::string body =
                number == 2 ? std::string(5u << 20, static_cast<char>(random_.below(256))) : any_body();
            auto stream = stream_of(body);
            auto part =
                store_.run(store_->put_part(bucket("data"), key(name), **id, number, *stream, {}, {}));
            ASSERT_TRUE(part);
            parts.push_back({number, (*part)->etag, {}});
            whole += body;
        }
        if (random_.below(3) == 0) {
            ASSERT_TRUE(store_.run(store_->abort_upload(bucket("data"), key(name), **id)));
            return;
        }
        auto made = store_.run(store_->complete_upload(bucket("data"), key(name), **id, parts, {}));
        ASSERT_TRUE(made) << made.error().message;
        EXPECT_EQ((*made)->checksum->value, hash(HashKind::crc64nvme, whole));
        objects_[name] = whole;
    }
    void read() {
        std::string name = any_name();
        auto found = objects_.find(name);
        auto got = store_.get("data", name);
        ASSERT_EQ(got.has_value(), found != objects_.end());
        if (!got) return;
        EXPECT_TRUE(*got == found->second);
        if (got->empty()) return;
        std::uint64_t first = random_.below(got->size()), last = first + random_.below(200'000);
        auto range = store_.get("data", name, {.range = ByteRange{first, last}});
        EXPECT_TRUE(range && *range == found->second.substr(first, last - first + 1));
    }
    // Pages of two against what the map says.
    void list() {
        static const std::vector<std::string> prefixes = {"", "a", "a/", "b", "c/", "nothing"};
        std::string prefix = prefixes[random_.below(prefixes.size())],
                    delimiter = random_.below(2) == 0 ? "/" : "";
        std::vector<std::string> expected, found;
        for (auto& [name, body] : objects_) {
            if (!name.starts_with(prefix)) continue;
            auto at = delimiter.empty() ? std::string::npos : name.find(delimiter, prefix.size());
            std::string entry = at == std::string::npos ? name : name.substr(0, at + 1) + "*";
            if (expected.empty() || expected.back() != entry) expected.push_back(entry);
        }
        ListQuery query{.prefix = prefix, .delimiter = delimiter, .max_keys = 2};
        for (;;) {
            auto page = store_->list(bucket("data"), query);
            ASSERT_TRUE(page);
            std::vector<std::string> entries;
            for (auto& object : page->objects) {
                entries.push_back(object.key);
                EXPECT_EQ(object.size, objects_[object.key].size());
            }
            for (auto& common : page->common_prefixes) entries.push_back(common + "*");
            std::ranges::sort(entries);
            found.insert(found.end(), entries.begin(), entries.end());
            if (!page->truncated) break;
            query.start_after = page->next;
        }
        std::ranges::sort(expected);
        std::ranges::sort(found);
        EXPECT_EQ(found, expected) << "prefix " << prefix;
    }

    SeededRandom random_;
    TestStore store_;
    std::map<std::string, std::string> objects_;
};

TEST(ObjectsModel, AgreesWithAMapWhateverIsDone) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Model model(seed);
        for (int i = 0; i < 100 && !::testing::Test::HasFailure(); ++i) model.step();
        model.check_all();
        ASSERT_FALSE(::testing::Test::HasFailure()) << "seed " << seed;
    }
}

}  // namespace
}  // namespace athanor::objects
