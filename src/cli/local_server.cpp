#include "cli/local_server.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"

extern char** environ;

namespace athanor::cli {
namespace {

constexpr std::chrono::seconds kStartLimit{30};

bool is_free(std::uint16_t port) {
    int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int on = 1;
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    bool free = ::bind(fd, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0;
    ::close(fd);
    return free;
}

Result<int> start_process(const std::vector<std::string>& arguments, const std::string& log_file) {
    std::vector<char*> argv;
    for (const auto& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, log_file.c_str(), O_WRONLY | O_CREAT | O_APPEND,
                                     0600);
    posix_spawn_file_actions_adddup2(&files, STDOUT_FILENO, STDERR_FILENO);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETSID);  // Ctrl-C is for the client; it then stops the server
    pid_t pid = -1;
    int error = posix_spawn(&pid, "/proc/self/exe", &files, &attributes, argv.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    posix_spawnattr_destroy(&attributes);
    if (error != 0)
        return fail("StartFailed", std::string("cannot start the server: ") + std::strerror(error), 500);
    return pid;
}

}  // namespace

Result<Target> target_of(const std::string& data_directory) {
    auto& fs = system_filesystem();
    auto server = read_file(fs, data_directory + "/server.json");
    if (!server) return fail("NotRunning", "no server has been started with --data " + data_directory);
    ATHANOR_TRY(json::Document where, json::parse(*server));
    Target target;
    target.endpoint = where.root()["endpoint"].string_or("");
    target.certificate = where.root()["certificate"].string_or("");
    target.region = where.root()["region"].string_or("us-east-1");
    const char* access = std::getenv("ATHANOR_ROOT_ACCESS_KEY");
    const char* secret = std::getenv("ATHANOR_ROOT_SECRET_KEY");
    if (access && secret) {  // then the server has no file of them
        target.credentials = {access, secret, "", {}};
        return target;
    }
    auto keys = read_file(fs, data_directory + "/root-credentials.json");
    if (!keys) return fail("NoCredentials", "cannot read " + data_directory + "/root-credentials.json");
    ATHANOR_TRY(json::Document who, json::parse(*keys));
    target.credentials.access_key_id = who.root()["AccessKeyId"].string_or("");
    target.credentials.secret_access_key = who.root()["SecretAccessKey"].string_or("");
    return target;
}

Result<LocalServer> LocalServer::start(const std::string& data_directory,
                                       const std::vector<std::string>& options) {
    bool usual = is_free(9000) && is_free(9001);
    std::string log_file = data_directory + ".log";
    ATHANOR_CHECK(system_filesystem().make_directory(std::filesystem::path(log_file).parent_path()));
    std::vector<std::string> arguments{"athanor",   "serve",
                                       "--data",    data_directory,
                                       "--listen",  usual ? "127.0.0.1:9000" : "127.0.0.1:0",
                                       "--console", usual ? "127.0.0.1:9001" : "127.0.0.1:0"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    ATHANOR_TRY(int pid, start_process(arguments, log_file));
    LocalServer server(pid, {});
    auto limit = std::chrono::steady_clock::now() + kStartLimit;
    while (std::chrono::steady_clock::now() < limit) {
        int status = 0;
        if (::waitpid(pid, &status, WNOHANG) == pid) {
            server.pid_ = -1;
            auto log = read_file(system_filesystem(), log_file);
            return fail("StartFailed", "the server ended at once:\n" + log.value_or(""), 500);
        }
        // server.json is written when the server answers.
        if (auto target = target_of(data_directory)) {
            server.target_ = std::move(*target);
            return server;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return fail("StartFailed", "the server did not answer in time; see " + log_file, 500);
}

LocalServer::~LocalServer() {
    if (pid_ < 0) return;
    ::kill(pid_, SIGTERM);
    ::waitpid(pid_, nullptr, 0);
}

}  // namespace athanor::cli
