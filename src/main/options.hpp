// What `athanor serve` is told.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "http/server.hpp"

namespace athanor {

struct Address {
    std::string host;
    std::uint16_t port = 0;
};
Result<Address> parse_address(const std::string& text);  // "127.0.0.1:9000", "[::1]:9000"

struct ServeOptions {
    std::string data;
    std::string listen = "127.0.0.1:9000";
    std::string console = "127.0.0.1:9001";
    std::string account = "000000000000";
    std::string region = "us-east-1";
    std::string master_key;  // empty: file:<data>/master.key
    std::string isolation = "auto";
    std::string oversize = "run";
    std::string scaling_alarms =
        "high=3x60s,low=15x60s";                     // periods x seconds: services/autoscaling/alarms.hpp
    std::vector<std::string> s3_hosts{"localhost"};  // virtual-host style below these
    std::vector<std::string> trusted_proxies;        // addresses and CIDR blocks: gate/forwarded.hpp
    std::string signature_v2 = "refuse";             // or allow
    std::string tls_certificate, tls_key;
    std::string tls;  // "self-signed"; empty: as the files say
    double lifecycle_day = 86400;  // seconds: shorter in tests of lifecycle rules
    std::uint64_t least_transition =
        128u << 10;            // bytes: what is smaller changes its storage class only by a rule with a size
    double restore_delay = 0;  // seconds that a restore of an archived object takes
    double scrub_rate = 8;     // MiB/s that are read again to find what the disk changed; 0: nothing
    std::string new_bucket_ownership = "BucketOwnerEnforced";  // where CreateBucket does not say
    std::string new_bucket_public_access = "block";            // or allow
    double access_log_interval = 300;  // seconds after which S3's server access logs are delivered
    std::string audit = "all";         // or management: without data events
    unsigned audit_retention_days = 365;  // 0: for ever
    double audit_delivery_interval = 300;  // seconds after which trails deliver
    unsigned capture_interval = 60;    // seconds that captured predictions are gathered in one object
    bool oidc_allow_http = false;           // OpenID providers by http: gate/oidc_keys.hpp
    bool oidc_allow_private = false;        // and at private addresses
    std::vector<std::string> console_oidc;  // console/oidc.hpp
    unsigned cores = 0;                // 0: as many as the machine has
};

}  // namespace athanor
