// OCI images without an engine: a layout directory ("oci:DIR"), a tar of one ("oci-archive:FILE") or of what `docker save` writes
// ("docker-archive:FILE") becomes a root file system in a cache, once per digest.
//
// The archive is hostile until proven otherwise: every blob is hashed against the digest that named it, sizes and counts are bounded, and
// nothing that is written leaves the rootfs, whatever links the layers contain (each path is resolved by openat2 with RESOLVE_IN_ROOT).
// Device nodes, sockets and fifos are skipped; owners are kept as the image has them when we are root. Blocks; call from a pool.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct ImageConfig {
    std::vector<std::string> entrypoint;
    std::vector<std::string> command;
    std::vector<std::string> environment;  // "NAME=value"
    std::string working_directory;         // empty: "/"
    std::string user;                      // "", "1000", "1000:1000", "name", "name:group"
};

struct Image {
    std::string digest;  // "sha256:…" of the configuration: what docker calls the image's id
    std::string rootfs;  // in the cache
    ImageConfig config;
};

struct ImageLimits {
    std::uint64_t unpacked_bytes = 64ull << 30;
    std::uint64_t entries = 4'000'000;
    std::uint64_t json_bytes = 8u << 20;
    std::size_t layers = 512;
};

// `reference`: "oci:…", "oci-archive:…" or "docker-archive:…" with an absolute path (a trailing ":tag" chooses among several images).
// `cache`: a directory; images are at <cache>/<hex digest>/rootfs. Several agents may unpack the same image at once: one does, the others wait.
Result<Image> unpack_image(std::string_view reference, const std::string& cache,
                           const ImageLimits& limits = {});

// The numbers behind a `user` string, by the image's own /etc/passwd and /etc/group.
struct ImageUser {
    std::uint32_t user = 0;
    std::uint32_t group = 0;
    std::string home = "/";
};
Result<ImageUser> find_image_user(const std::string& rootfs, std::string_view user);

}  // namespace athanor::compute
