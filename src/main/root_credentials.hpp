// The root's access key: from ATHANOR_ROOT_ACCESS_KEY and ATHANOR_ROOT_SECRET_KEY for automation, else made at the first start and kept in
// root-credentials.json (0600) of the data directory. There is no default key.
#pragma once

#include <string>

#include "base/file.hpp"
#include "base/random.hpp"
#include "gate/credentials.hpp"
#include "objects/master_key.hpp"

namespace athanor {

struct RootCredentials {
    gate::Credentials credentials;
    bool fresh = false;  // made now: to be shown once
};

inline constexpr std::string_view kSessionKeyContext = "athanor session key";  // of its seal

// The key that seals sessions (gate/credentials.hpp): random, made at the first start, in session.key under the master key.
Result<std::string> load_session_key(Filesystem& fs, Random& random, const std::string& data_directory,
                                     const objects::MasterKey& master_key);

Result<RootCredentials> load_root_credentials(Filesystem& fs, Random& random,
                                              const std::string& data_directory);

}  // namespace athanor
