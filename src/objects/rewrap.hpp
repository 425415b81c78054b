// Going over to a newer version of the master key: all that older ones have sealed is opened and sealed again, while the server works. What is sealed is
// found by a list (main/sealed_columns.cpp):
//
//     SealedColumn{.table = "events_connection", .keys = {"account", "region", "name"}, .column = "secret", .form = Form::base64,
//                  .context = "'arn:aws:events:' || region || ':' || account || ':connection/' || name || '/' || id"}
//
// `context` is what the seal is bound to, as an SQL expression over the row. The data keys of objects are found by Objects below.
//
// A Rewrap takes steps of some rows, each a transaction of its own; a row that is sealed by the newest version is left alone, so a pass may be stopped
// anywhere, by a kill too, and begun again. Steps block: on a pool's thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/random.hpp"
#include "objects/master_key.hpp"
#include "store/database.hpp"

namespace athanor::objects {

enum class Form : std::uint8_t {
    bytes,   // the column is what seal() made
    base64,  // in base64
    quoted,  // a text (JSON) in which some of the quoted strings are sealed, in base64
};

struct SealedColumn {
    std::string table;
    std::vector<std::string> keys;  // its primary key
    std::string column;
    Form form = Form::bytes;
    std::string context;
    std::string where = {};  // SQL: of some rows only
};

// One thing that holds seals.
class Rewrap {
public:
    virtual ~Rewrap() = default;
    virtual std::string name() const = 0;

    struct Step {
        std::uint64_t looked = 0, rewrapped = 0;
        bool ended = false;
    };
    // The next rows of this pass; a fresh Rewrap begins one.
    virtual Result<Step> step() = 0;
    // How many are sealed by another version than the newest. Reads all.
    virtual Result<std::uint64_t> older() = 0;
};

std::unique_ptr<Rewrap> rewrap_column(store::Database& database, SealedColumn column, const MasterKey& key,
                                      Random& random);
// A file that is one sealed text (session.key).
std::unique_ptr<Rewrap> rewrap_file(Filesystem& fs, std::string path, std::string context,
                                    const MasterKey& key, Random& random);
// Of the object store's index: the data keys of versions and of parts, and the key of its ids.
std::vector<std::unique_ptr<Rewrap>> rewrap_objects(store::Database& index, const MasterKey& key,
                                                    Random& random);

// `text` with all that `key` has sealed by an older version sealed by the newest; nullopt: nothing was.
Result<std::optional<std::string>> rewrapped(const MasterKey& key, Random& random, Form form,
                                             std::string_view context, std::string_view text);
std::uint64_t older_in(const MasterKey& key, Form form, std::string_view text);

}  // namespace athanor::objects
