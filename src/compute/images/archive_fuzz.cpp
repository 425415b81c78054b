// Any bytes as a layer and as a model archive: never a crash, never a file beside the root.
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <filesystem>

#include "compute/images/archive.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor::compute;
    static std::string top = [] {
        // In memory, if there is such a place: a run makes and removes some hundred thousand names.
        for (const char* place : {"/dev/shm", "/tmp"}) {
            std::string pattern = std::string(place) + "/athanor-fuzz-XXXXXX";
            if (::mkdtemp(pattern.data())) return pattern;
        }
        ::abort();
    }();
    int memory = ::memfd_create("archive", MFD_CLOEXEC);
    if (::write(memory, data, size) != static_cast<ssize_t>(size)) return 0;
    for (bool layer : {true, false}) {
        std::filesystem::create_directories(top + "/root");
        ::lseek(memory, 0, SEEK_SET);
        UnpackRules rules{.owners = layer ? Owners::recorded : Owners::ours,
                          .refuse_escapes = !layer,
                          .whiteouts = layer,
                          .max_bytes = 1u << 20,
                          .max_entries = 1000};
        (void)unpack_tar(memory, top + "/root", rules);
        std::filesystem::remove_all(top + "/root");
    }
    ::close(memory);
    if (!std::filesystem::is_empty(top)) ::abort();
    return 0;
}
