// What a requirements.txt asks for, installed once: a layer for each (its text, runtime), bound read-only into every job that brings the same text.
//
//     LAYERS/KEY/           the packages, root's and readable by all
//     LAYERS/KEY.lock       held shared by whoever uses the layer, exclusively while it is removed
//     LAYERS/KEY.making     held by who makes it: whoever else wants it waits for that, and not for the jobs that use it
//
// A layer is made by pip in a sandbox of its own, with the network and the runtime but with nothing of the job except that text, so no job can put
// anything into another's. At most kMostLayers are kept: the longest unused go. Blocks; call from a pool.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {

inline constexpr std::size_t kMostLayers = 32;

// Whether it asks for anything at all.
bool asks_for_packages(std::string_view requirements);
// Not if it names files or folders of its own (-e ., ./x.whl, -r more.txt): those are the job's, and pip runs in the job as well.
bool can_be_shared(std::string_view requirements);

class PackageLayer {
public:
    // Finds it, or has `install` fill an empty folder and keeps that; another agent that makes the same is waited for. What `install` fails with is
    // what this fails with, and nothing is kept.
    static Result<PackageLayer> make(const std::string& layers, std::string_view requirements,
                                     std::string_view runtime_digest,
                                     const std::function<Status(const std::string& folder)>& install);
    // Without making it.
    static Result<std::optional<PackageLayer>> find(const std::string& layers, std::string_view requirements,
                                                    std::string_view runtime_digest);

    const std::string& folder() const { return folder_; }

private:
    PackageLayer(std::string folder, Descriptor lock) : folder_(std::move(folder)), lock_(std::move(lock)) {}
    std::string folder_;
    Descriptor lock_;  // shared, as long as this lives
};

}  // namespace athanor::compute
