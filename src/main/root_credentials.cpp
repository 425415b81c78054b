#include "main/root_credentials.hpp"

#include <cstdlib>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor {
namespace {

std::string to_json(const gate::Credentials& credentials) {
    json::Writer writer;
    writer.begin_object();
    writer.key("AccessKeyId").string(credentials.access_key_id);
    writer.key("SecretAccessKey").string(credentials.secret_access_key);
    writer.end_object();
    return std::move(writer).take() + "\n";
}

}  // namespace

Result<RootCredentials> load_root_credentials(Filesystem& fs, Random& random,
                                              const std::string& data_directory) {
    const char* access = std::getenv("ATHANOR_ROOT_ACCESS_KEY");
    const char* secret = std::getenv("ATHANOR_ROOT_SECRET_KEY");
    if (access && secret && *access && *secret) return RootCredentials{{access, secret, "", {}}, false};
    if (access || secret)
        return fail("InvalidOption",
                    "set both ATHANOR_ROOT_ACCESS_KEY and ATHANOR_ROOT_SECRET_KEY, or neither");

    std::string path = data_directory + "/root-credentials.json";
    ATHANOR_TRY(bool exists, fs.exists(path));
    if (exists) {
        ATHANOR_TRY(std::string text, read_file(fs, path));
        ATHANOR_TRY(json::Document document, json::parse(text));
        RootCredentials kept;
        kept.credentials.access_key_id = document.root()["AccessKeyId"].string_or("");
        kept.credentials.secret_access_key = document.root()["SecretAccessKey"].string_or("");
        if (kept.credentials.access_key_id.empty() || kept.credentials.secret_access_key.empty()) {
            return fail("InvalidFile", path + " does not hold AccessKeyId and SecretAccessKey", 500);
        }
        return kept;
    }
    RootCredentials made{gate::make_long_lived_key(random), true};
    ATHANOR_CHECK(write_file_durably(fs, path, to_json(made.credentials)));
    return made;
}

Result<std::string> load_session_key(Filesystem& fs, Random& random, const std::string& data_directory,
                                     const objects::MasterKey& master_key) {
    std::string path = data_directory + "/session.key";
    ATHANOR_TRY(bool exists, fs.exists(path));
    if (exists) {
        ATHANOR_TRY(std::string sealed, read_file(fs, path));
        return master_key.open(kSessionKeyContext, sealed);
    }
    std::string key = random.bytes(32);
    ATHANOR_CHECK(write_file_durably(fs, path, master_key.seal(random, kSessionKeyContext, key)));
    return key;
}

}  // namespace athanor
