#include "main/certificates.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "base/log.hpp"
#include "http/self_signed.hpp"

namespace athanor {
namespace {

constexpr std::chrono::hours kValid{24 * 397}, kRenewBefore{24 * 30};  // what browsers still accept

std::string host_name() {
    char name[256] = {};
    return ::gethostname(name, sizeof name - 1) == 0 ? name : "";
}

std::string state_of(const std::string& path) {
    struct stat is{};
    if (::stat(path.c_str(), &is) != 0) return "-";
    return fmt::format("{}:{}:{}:{}.{}", is.st_dev, is.st_ino, is.st_size, is.st_mtim.tv_sec,
                       is.st_mtim.tv_nsec);
}

}  // namespace

Result<Certificates> Certificates::open(Clock& clock, Options options) {
    Certificates made(clock, std::move(options));
    Options& o = made.options_;
    if (o.self_signed) {
        std::vector<std::string> names{"localhost", "127.0.0.1", "::1"};
        names.push_back(host_name());
        for (const std::string& host : o.names) {
            names.push_back(host);
            // BUCKET.localhost too, of S3's virtual-host style.
            if (!host.empty() && host.find(':') == host.npos &&
                host.find_first_not_of("0123456789.") != host.npos)
                names.push_back("*." + host);
        }
        o.names.clear();
        for (std::string& name : names)
            if (!name.empty() && std::ranges::find(o.names, name) == o.names.end())
                o.names.push_back(std::move(name));
        const std::string folder = o.data + "/tls";
        o.certificate = folder + "/certificate.pem";
        o.key = folder + "/key.pem";
        ATHANOR_CHECK(system_filesystem().make_directory(folder));
    }
    if (o.certificate.empty()) return made;
    made.files_ = http::TlsFiles{o.certificate, o.key};
    if (o.self_signed) ATHANOR_CHECK(made.renew_if_due());
    made.seen_ = made.state_of_files();
    return made;
}

Status Certificates::renew_if_due() {
    auto& fs = system_filesystem();
    const Timestamp now = clock_->now();
    if (auto there = read_file(fs, options_.certificate)) {
        const auto facts = http::read_certificate(*there);
        const bool named = facts && std::ranges::all_of(options_.names, [&](const std::string& name) {
                               return std::ranges::find(facts->names, name) != facts->names.end();
                           });
        if (named && facts->expires > now + kRenewBefore && read_file(fs, options_.key)) return {};
    }
    ATHANOR_TRY(auto made, http::make_self_signed(options_.names, now, kValid));
    ATHANOR_CHECK(write_file_durably(fs, options_.key, made.key));  // 0600, as all files of ours
    ATHANOR_CHECK(write_file_durably(fs, options_.certificate, made.certificate));
    log::info("made a certificate that signs itself: {}", options_.certificate);
    return {};
}

std::string Certificates::state_of_files() const {
    return files_ ? state_of(files_->certificate) + " " + state_of(files_->key) : "";
}

void Certificates::look(std::span<http::Server* const> servers, Look what) {
    if (!files_) return;
    if (options_.self_signed) {
        if (auto done = renew_if_due(); !done)
            log::error("the certificate is not renewed: {}", done.error().message);
    }
    // Before they are read: what is written meanwhile is seen at the next look.
    std::string now = state_of_files();
    if (what == Look::changed && now == seen_) return;
    seen_ = std::move(now);
    for (http::Server* server : servers) {
        if (auto done = server->reload_tls(); !done) {
            log::error("the certificate stays as it was: {}", done.error().message);
            return;
        }
    }
    log::info("new connections get the certificate that is now in {}", files_->certificate);
}

std::string Certificates::how_to_trust() const {
    const std::string& file = options_.certificate;
    const auto text = read_file(system_filesystem(), file);
    const auto facts = text ? http::read_certificate(*text) : std::nullopt;
    return fmt::format(
        "\nThe certificate signs itself; clients have to be told to trust it:\n"
        "  export AWS_CA_BUNDLE={0}          (the aws command, boto3)\n"
        "  aws --ca-bundle {0} ...\n"
        "  export SSL_CERT_FILE={0}          (curl, Go, Python's ssl, athanor)\n"
        "  export NODE_EXTRA_CA_CERTS={0}    (Node.js)\n"
        "SHA-256 {1}\n",
        file, facts ? facts->fingerprint : "?");
}

}  // namespace athanor
