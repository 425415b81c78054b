#include "cli/aws_profile.hpp"

#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <iostream>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"
#include "cli/environment.hpp"
#include "cli/local_server.hpp"
#include "cli/verbs.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kLargestFile = 4 << 20;

std::string file_of(const char* variable, const char* name) {
    if (auto set = environment(variable); !set.empty()) return set;
    return environment("HOME") + "/.aws/" + name;
}

// "[profile x] ; a comment" -> "profile x"; "" of any other line.
std::string section_of(std::string_view line) {
    line = trim(line);
    const std::size_t end = line.find(']');
    if (!line.starts_with('[') || end == line.npos) return "";
    return std::string(trim(line.substr(1, end - 1)));
}

std::string key_of(std::string_view line) {
    if (line.empty() || line[0] == ' ' || line[0] == '\t' || line[0] == '#' || line[0] == ';') return "";
    const std::size_t equals = line.find('=');
    return equals == line.npos ? "" : std::string(trim(line.substr(0, equals)));
}

// A file of keys is never readable by others, not even for a moment: it is made with its mode, and takes the place of the old one.
Status replace_file(const std::string& path, const std::string& text) {
    std::error_code failed;
    const auto folder = std::filesystem::path(path).parent_path();
    if (!folder.empty() && std::filesystem::create_directories(folder, failed)) ::chmod(folder.c_str(), 0700);
    std::string pattern = path + ".XXXXXX";
    const int file = ::mkstemp(pattern.data());  // 0600
    auto broken = [&] { return fail("IOError", path + ": " + std::strerror(errno), 500); };
    if (file < 0) return broken();
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t done = ::write(file, rest.data(), rest.size());
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) break;
        rest.remove_prefix(static_cast<std::size_t>(done));
    }
    const bool written = rest.empty() && ::fsync(file) == 0;
    ::close(file);
    if (written && ::rename(pattern.c_str(), path.c_str()) == 0) return {};
    auto told = broken();
    ::unlink(pattern.c_str());
    return told;
}

Status set_in_file(const std::string& path, std::string_view section,
                   const std::vector<std::pair<std::string, std::string>>& settings) {
    std::string text;
    std::error_code ignored;
    std::string real = path;
    if (std::filesystem::exists(path, ignored)) {
        real = std::filesystem::canonical(path, ignored).string();  // a link stays a link
        ATHANOR_TRY(text, read_file(system_filesystem(), real, kLargestFile));
    }
    return replace_file(real, with_settings(text, section, settings));
}

// A line of the terminal, or of standard input; a secret is not shown.
std::string ask(const char* what, bool secret) {
    const bool terminal = ::isatty(STDIN_FILENO);
    termios before{};
    if (terminal) {
        fmt::print(stderr, "{}: ", what);
        if (secret && ::tcgetattr(STDIN_FILENO, &before) == 0) {
            termios silent = before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            ::tcsetattr(STDIN_FILENO, TCSANOW, &silent);
        }
    }
    std::string line;
    std::getline(std::cin, line);
    if (terminal && secret) {
        ::tcsetattr(STDIN_FILENO, TCSANOW, &before);
        fmt::print(stderr, "\n");
    }
    return std::string(trim(line));
}

bool is_profile_name(std::string_view name) {
    return !name.empty() && name.find_first_of("[]\r\n\t ") == name.npos;
}

}  // namespace

std::string with_settings(std::string_view text, std::string_view section,
                          const std::vector<std::pair<std::string, std::string>>& settings) {
    std::string out, ours;
    for (const auto& [key, value] : settings)
        if (!value.empty()) ours += key + " = " + value + "\n";
    bool inside = false, written = false;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
        if (const std::string begins = section_of(line); !begins.empty()) {
            inside = begins == section;
            out.append(line).append("\n");
            if (inside && !written) out += ours, written = true;
            continue;
        }
        bool replaced = false;
        if (inside)
            for (const auto& [key, value] : settings) replaced = replaced || key == key_of(line);
        if (!replaced) out.append(line).append("\n");
    }
    if (!written) {
        if (!out.empty() && !out.ends_with("\n\n")) out += "\n";
        out.append("[").append(section).append("]\n").append(ours);
    }
    return out;
}

Status log_in(const LoginOptions& options) {
    if (!is_profile_name(options.profile))
        return fail("InvalidProfile", "\"" + options.profile + "\" is no name of a profile");
    Target target;
    target.endpoint = !options.endpoint.empty() ? options.endpoint : environment("AWS_ENDPOINT_URL");
    target.region = !options.region.empty() ? options.region : environment("AWS_DEFAULT_REGION");
    if (target.endpoint.empty() || !options.data.empty()) {
        ATHANOR_TRY(Target local, target_of(options.data.empty() ? default_data_directory() : options.data));
        target.endpoint = local.endpoint;
        target.certificate = local.certificate;
        if (target.region.empty()) target.region = local.region;
    }
    if (target.region.empty()) target.region = "us-east-1";
    target.credentials.access_key_id =
        options.access_key.empty() ? ask("AWS access key id", false) : options.access_key;
    target.credentials.secret_access_key =
        options.secret_key.empty() ? ask("AWS secret access key", true) : options.secret_key;
    if (target.credentials.access_key_id.empty() || target.credentials.secret_access_key.empty())
        return fail("NoCredentials", "an access key id and its secret are needed");

    ApiClient api(target);
    ATHANOR_TRY(std::string identity, api.query("sts", "GetCallerIdentity", {}));
    const bool is_default = options.profile == "default";
    ATHANOR_CHECK(set_in_file(file_of("AWS_SHARED_CREDENTIALS_FILE", "credentials"), options.profile,
                              {{"aws_access_key_id", target.credentials.access_key_id},
                               {"aws_secret_access_key", target.credentials.secret_access_key},
                               {"aws_session_token", ""}}));
    ATHANOR_CHECK(set_in_file(
        file_of("AWS_CONFIG_FILE", "config"), is_default ? "default" : "profile " + options.profile,
        {{"region", target.region}, {"endpoint_url", target.endpoint}, {"ca_bundle", target.certificate}}));
    fmt::print("{} is profile {}: aws --profile {} sts get-caller-identity\n", element_of(identity, "Arn"),
               options.profile, options.profile);
    return {};
}

}  // namespace athanor::cli
