// tar archives, read and written by libarchive with our rules. Blocking; bounded memory (one buffer).
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.hpp"

namespace athanor::compute {

enum class Owners {
    ours,      // files belong to `give_to`, or to this process
    recorded,  // as the archive says (images)
};

struct UnpackRules {
    Owners owners = Owners::ours;
    std::uint32_t give_to_user = ~0u;  // ~0: leave
    std::uint32_t give_to_group = ~0u;
    bool refuse_escapes =
        false;  // true: ".." or an absolute name is an error; false: it is resolved inside the root
    bool whiteouts = false;  // OCI layers: .wh.NAME and .wh..wh..opq
    std::uint64_t max_bytes = 256ull << 30;
    std::uint64_t max_entries = 4'000'000;
};

// Unpacks a tar (plain, gzip, zstd, xz, bzip2) into an existing directory. Every path is resolved inside it (RESOLVE_IN_ROOT).
Status unpack_tar(const std::string& archive, const std::string& directory, const UnpackRules& rules);
Status unpack_tar(int descriptor, const std::string& directory, const UnpackRules& rules);

// A canonical tar.gz of a directory's content: sorted by name, no times, no owners, modes 0644/0755, links that stay inside kept as links,
// others left out. The same files always give the same bytes. `sink` gets pieces in order and may refuse.
// Symlinks are never followed, so a job cannot make us read what it could not.
using ArchiveSink = std::function<Status(std::string_view bytes)>;
Status pack_tar_gz(const std::string& directory, const ArchiveSink& sink);

}  // namespace athanor::compute
