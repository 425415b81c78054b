#include "cli/aws_command.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>

extern char** environ;

namespace athanor::cli {
namespace {

std::vector<std::string> environment_for(const Target& target) {
    std::vector<std::string> variables;
    for (char** variable = environ; *variable; ++variable) {
        if (!std::string_view(*variable).starts_with("AWS_")) variables.emplace_back(*variable);
    }
    variables.push_back("AWS_ACCESS_KEY_ID=" + target.credentials.access_key_id);
    variables.push_back("AWS_SECRET_ACCESS_KEY=" + target.credentials.secret_access_key);
    variables.push_back("AWS_DEFAULT_REGION=" + target.region);
    variables.push_back("AWS_CONFIG_FILE=/dev/null");
    variables.push_back("AWS_EC2_METADATA_DISABLED=true");
    return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
    std::vector<char*> pointers;
    for (auto& text : texts) pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

std::string read_to_end(int fd) {
    std::string text;
    char buffer[4096];
    for (ssize_t got; (got = ::read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(got));
    return text;
}

}  // namespace

Status run_aws(const Target& target, std::vector<std::string> arguments) {
    std::vector<std::string> words{"aws", "--endpoint-url", target.endpoint};
    words.insert(words.end(), arguments.begin(), arguments.end());
    auto environment = environment_for(target);

    int said[2];
    if (::pipe2(said, O_CLOEXEC) != 0) return fail("IOError", std::strerror(errno), 500);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&files, said[1], STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&files, said[1], STDERR_FILENO);
    pid_t pid = -1;
    int error = posix_spawnp(&pid, "aws", &files, nullptr, pointers_to(words).data(),
                             pointers_to(environment).data());
    posix_spawn_file_actions_destroy(&files);
    ::close(said[1]);
    std::string output = error == 0 ? read_to_end(said[0]) : std::string();
    ::close(said[0]);
    if (error != 0) return fail("StartFailed", std::string("cannot run aws: ") + std::strerror(error), 500);
    int status = 0;
    ::waitpid(pid, &status, 0);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return {};
    return fail("AwsFailed", "aws " + arguments[0] + " " + arguments[1] + ": " + output);
}

}  // namespace athanor::cli
