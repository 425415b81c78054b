// `athanor runtime …` and `athanor image …`: what people add to the catalogue of a server on this machine. They write to its data directory, so they
// need no server, and a running one sees the change at the next request.
#pragma once

#include <string>

#include "base/error.hpp"

namespace athanor::cli {

// `data`: the server's data directory; empty: the default one.
struct CatalogueOptions {
    std::string data;
    std::string name;
    std::string path;  // of an environment, or of an archive
};

Status add_runtime(const CatalogueOptions& options);
Status remove_runtime(const CatalogueOptions& options);
Status list_runtimes(const CatalogueOptions& options);
Status add_image(const CatalogueOptions& options);
Status remove_image(const CatalogueOptions& options);
Status list_images(const CatalogueOptions& options);

}  // namespace athanor::cli
