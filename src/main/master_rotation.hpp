// `athanor keys rotate-master`: a new version of the master key, and all that is sealed by older ones sealed again by it, while the server works.
//
//   1. the new version is written to the key's file, durably, beside the old; only then does anything seal by it. (Where the key comes from elsewhere, the
//      operator adds the line, and the source is read again.)
//   2. a pass over all that is sealed (objects/rewrap.hpp). That it has ended is a row of control.db; a server that finds none for the newest version begins
//      the pass anew at its start, so that a kill anywhere repeats some rows and loses nothing. Both versions open until
//   3. --retire: a pass again, and a count; if nothing is sealed by older versions, they are taken out of the file. A running server refuses it until it
//      has been started with the newest version: what it has in its hands may have been sealed before. Backups that were made before need the old versions.
//
// Online (routes keys/rotate-master, keys/status, keys/retire, of the operator alone) and offline (rotate_offline). Steps run on the pool.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "gate/signed_routes.hpp"
#include "objects/rewrap.hpp"

namespace athanor {

struct SealedFile {
    std::string path, context;
};

class MasterRotation {
public:
    static store::Migrations migrations();

    struct Parts {
        const objects::MasterKey& key;
        std::string source;  // file:PATH, env:NAME ...
        store::Database& control;
        store::Database& index;  // of the object store
        std::vector<SealedFile> files;
        std::vector<objects::SealedColumn> columns;  // of control.db, of every room
        Clock& clock;
        Random& random;
        Pool& pool;
    };
    explicit MasterRotation(Parts parts)
        : parts_(std::move(parts)), version_at_start_(parts_.key.version()) {}

    void add_to(gate::SignedRoutes& routes);
    Task<void> resume();  // at start: ends a pass that was not ended

    // For a directory that no server has open; each tells what it does. Blocks.
    Status rotate_offline(const std::function<void(const std::string&)>& tell);
    Status retire_offline(const std::function<void(const std::string&)>& tell);

private:
    struct Progress {
        std::uint64_t looked = 0, rewrapped = 0;
        bool running = false;
        std::string at, error;
    };
    std::vector<std::unique_ptr<objects::Rewrap>> all() const;
    Result<bool> finished() const;  // the pass to the newest version
    Status mark_finished();
    Status add_version();  // or takes over one that the source has got
    Status take_out_older();
    Result<std::uint64_t> count_older() const;
    bool begin();
    Task<void> pass();
    Task<Status> run_pass();
    std::string status() const;

    const Parts parts_;
    const std::uint32_t version_at_start_;
    mutable std::mutex mutex_;
    Progress progress_;
};

}  // namespace athanor
