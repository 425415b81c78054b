// The server's part of `athanor backup` (docs/backup.md): it stops the world for a moment and holds it still, the verb copies. The server writes below
// its data directory alone, never to a path that came over the network, and reads no file for anybody.
//
//     backup/begin {}      holds all files of objects, and begins to copy both databases as of one moment to backup/<id>/, and the root's
//                          credentials sealed under the master key -> {"Id", "Directory", "Exclude": [what must not be copied]}
//     backup/renew {"Id"}  before a minute has passed -> {"Ready": those copies are made}; their error; NoSuchBackup if it was too late, or the
//                          server has started anew
//     backup/end {"Id"}    lets go, and removes the folder
//
// Of the operator alone; one at a time. A backup that nobody renews ends by itself, so a verb that was killed holds nothing for long; what a
// killed server left is removed at its start. Handlers run on the connection's core, the copying on threads of its own.
#pragma once

#include <memory>
#include <mutex>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "gate/signed_routes.hpp"
#include "objects/master_key.hpp"

namespace athanor::objects {
class ObjectStore;
}
namespace athanor::store {
class Database;
}

namespace athanor {

class Backups {
public:
    struct Parts {
        std::string data;  // the data directory
        objects::ObjectStore& objects;
        store::Database& control;
        const objects::MasterKey& master_key;
        std::string master_key_source;  // file:PATH …: a file below the data directory is excluded
        gate::Credentials root;
        Clock& clock;
        Random& random;
        Pool& pool;
    };
    explicit Backups(Parts parts) : parts_(std::move(parts)) {}

    Status remove_leftovers();  // at start
    void add_to(gate::SignedRoutes& routes);
    Task<void> expire_loop();

    // What a restored directory has in place of root-credentials.json becomes that again, before the credentials are loaded. InvalidMasterKey if
    // the key is not the one of the backup; and where none was given and none is there, before a new one is made.
    static bool is_sealed(Filesystem& fs, const std::string& data);
    static Status require_key(Filesystem& fs, const std::string& data);
    static Status unseal(Filesystem& fs, const std::string& data, const objects::MasterKey& master_key);

private:
    struct Running {
        std::string id;
        Timestamp until;
        std::shared_ptr<void> hold;
        bool ended = false;  // the copying, well or with an error
        Status copied;
    };
    Task<Result<std::string>> begin(gate::Call& call);
    Task<void> copy(std::string id);
    Result<std::string> renew(json::Value in);
    Result<std::string> end(json::Value in);
    Status check_room(Filesystem& files) const;
    Status prepare(const std::string& folder);
    void end_if_over();
    std::string folder_of(const std::string& id) const { return parts_.data + "/backup/" + id; }
    std::vector<std::string> excluded() const;

    const Parts parts_;
    std::mutex mutex_;
    std::optional<Running> running_;
};

}  // namespace athanor
