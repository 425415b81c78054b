#include "cli/fsck.hpp"

#include "base/json.hpp"
#include "base/log.hpp"
#include "objects/check.hpp"
#include "objects/object_store.hpp"
#include "store/data_directory.hpp"

namespace athanor::cli {
namespace {

constexpr int kDamaged = 3;

Result<std::string> ask_server(const TargetOptions& target, bool read) {
    ATHANOR_TRY(Target found, find_target(target));
    ApiClient api(std::move(found));
    json::Writer w;
    w.begin_object().key("Read").boolean(read).end_object();
    ATHANOR_TRY(auto answer, api.send("athanor", "POST", "/-/athanor/fsck", {}, std::move(w).take()));
    return answer.body;
}

Result<std::string> look(const store::DataDirectory& directory, const FsckOptions& options) {
    auto& fs = system_filesystem();
    const std::string key_file = directory.file("master.key");
    if (options.master_key.empty()) {  // which loading would make anew
        ATHANOR_TRY(bool there, fs.exists(key_file));
        if (!there) return fail("NoMasterKey", "there is no " + key_file + "; name it with --master-key");
    }
    ATHANOR_TRY(auto key, objects::MasterKey::load(
                              fs, system_random(),
                              options.master_key.empty() ? "file:" + key_file : options.master_key));
    const std::string path = directory.file("objects");
    if (!options.repair) {
        ATHANOR_TRY(auto report,
                    objects::check_directory(fs, system_clock(), path, key, {.read = options.read}));
        return report.json();
    }
    Pool pool(1);
    objects::ObjectStore::Options store_options;
    store_options.path = path;
    store_options.master_key = key;
    store_options.background = false;
    Result<std::string> done;
    {
        auto store =
            objects::ObjectStore::open(fs, system_clock(), system_random(), pool, std::move(store_options));
        auto report = store ? (*store)->fsck(options.read, true)
                            : Result<objects::CheckReport>(std::unexpected(store.error()));
        done = report ? Result<std::string>(report->json()) : std::unexpected(report.error());
    }
    pool.join();
    return done;
}

void print_report(json::Value report) {
    report["Findings"].for_each_element([](json::Value one) {
        fmt::print("{:<8} {:<10} {}: {}{}\n", one["Damage"].boolean_or(true) ? "DAMAGE" : "leftover",
                   one["Kind"].string_or(""), one["Where"].string_or(""), one["What"].string_or(""),
                   one["Repaired"].boolean_or(false) ? " (repaired)" : "");
    });
    auto count = [&](std::string_view name) { return report[name].integer_or(0); };
    fmt::print(
        "{} keys, {} versions, {} parts of uploads, {} files, {} segments with {} records; {} bytes read\n",
        count("Keys"), count("Versions"), count("Parts"), count("Files"), count("Segments"),
        count("SegmentRecords"), count("BytesRead"));
    fmt::print("{} damaged, {} leftovers, {} repaired\n", count("Damaged"), count("Leftovers"),
               count("Repaired"));
}

}  // namespace

Result<int> check_store(const FsckOptions& options) {
    const std::string data = options.target.data.empty() ? default_data_directory() : options.target.data;
    Result<std::string> answer;
    if (!options.target.endpoint.empty()) {
        answer = ask_server(options.target, options.read);
    } else {
        ATHANOR_TRY(bool there, system_filesystem().exists(data + "/format"));
        if (!there) return fail("NotADataDirectory", "there is no data directory of athanor at " + data);
        auto directory = store::DataDirectory::open(system_filesystem(), data);
        if (directory) {
            answer = look(*directory, options);
        } else if (directory.error().code == "DirectoryInUse" && options.repair) {
            return fail("DirectoryInUse", "a server uses " + data + "; stop it before anything is repaired");
        } else if (directory.error().code == "DirectoryInUse") {
            answer = ask_server({.data = data}, options.read);
        } else {
            return std::unexpected(directory.error());
        }
    }
    ATHANOR_TRY(std::string text, std::move(answer));
    ATHANOR_TRY(json::Document report, json::parse(text));
    if (options.json) {
        fmt::print("{}\n", text);
    } else {
        print_report(report.root());
    }
    const std::int64_t left = report.root()["Damaged"].integer_or(1);
    return left == 0 ? 0 : kDamaged;
}

}  // namespace athanor::cli
