// What people add to a server's catalogue: Python environments of this machine as runtimes, and images by name. One file, CATALOGUE/index.json (in the
// data directory), replaced as a whole under a lock; whoever resolves a name looks whether it has changed, so a running server sees a
// new one at once. Images themselves lie beside it, named by their digest. Blocking; called by the command line, read by server and agents.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/error.hpp"

namespace athanor::compute {

struct PythonEnvironment {
    std::string name;     // the image URI that means it
    std::string python;   // the interpreter, absolute
    std::string version;  // of Python: "3.11.2"
    std::vector<std::string>
        folders;  // bound read-only, at the same place: the environment, and the Python that it was made from
    std::int64_t packages = 0;
    std::string digest;  // "sha256:…" over the packages' names and versions
};

struct NamedImage {
    std::string name;       // the image URI that means it
    std::string reference;  // "docker-archive:/…/catalogue/images/HEX.tar"
    std::string digest;     // of its configuration, as docker shows it
};

struct Registrations {
    std::vector<PythonEnvironment> environments;
    std::vector<NamedImage> images;
};

// What there is not, is empty. InvalidCatalogue for a file that is not ours.
Result<Registrations> read_registrations(const std::string& catalogue);
// Reads, changes, writes durably, while others wait.
Status change_registrations(const std::string& catalogue,
                            const std::function<Status(Registrations&)>& change);

// ValidationException: names are what image URIs may be: letters, digits, and . _ - / : @
Status check_registered_name(std::string_view name);

// Asks the interpreter about itself. `path`: a virtual or conda environment, or an interpreter. InvalidEnvironment with what is wrong.
Result<PythonEnvironment> inspect_environment(std::string name, const std::string& path);

}  // namespace athanor::compute
