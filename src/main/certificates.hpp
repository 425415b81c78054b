// The certificate of the API's and the console's port while the server runs. Its files are looked at every few seconds, and when SIGHUP comes: what changed is taken for new
// connections; what is no certificate with its key is refused with a line in the log, and the old one stays.
//
// `--tls self-signed`: the files are ours, tls/certificate.pem and tls/key.pem (0600) of the data directory; made at the first start, and again a month
// before they expire or when the server has other names.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/clock.hpp"
#include "base/file.hpp"
#include "http/server.hpp"

namespace athanor {

class Certificates {
public:
    struct Options {
        std::string data;
        std::string certificate, key;  // given; empty: none
        bool self_signed = false;
        std::vector<std::string> names;  // of this server, beside localhost and the machine's
    };
    // Makes or renews what is ours to make. Blocks: start-up.
    static Result<Certificates> open(Clock& clock, Options options);

    const std::optional<http::TlsFiles>& files() const { return files_; }
    bool self_signed() const { return options_.self_signed; }
    std::string how_to_trust() const;  // for a person

    // Files that changed since the last look, and what is to be renewed. `always`: reload whatever they look like.
    enum class Look { changed, always };
    void look(std::span<http::Server* const> servers, Look what = Look::changed);

private:
    Certificates(Clock& clock, Options options) : clock_(&clock), options_(std::move(options)) {}
    Status renew_if_due();
    std::string state_of_files() const;

    Clock* clock_;
    Options options_;
    std::optional<http::TlsFiles> files_;
    std::string seen_;
};

}  // namespace athanor
