#include "cli/catalogue_verbs.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "base/log.hpp"
#include "cli/verbs.hpp"
#include "compute/images/image.hpp"
#include "compute/registrations.hpp"
#include "compute/runtimes.hpp"

namespace athanor::cli {

namespace {

namespace fs = std::filesystem;
using compute::NamedImage;
using compute::PythonEnvironment;
using compute::Registrations;

constexpr std::size_t kPiece = 1u << 20;

std::string data_of(const CatalogueOptions& options) {
    return options.data.empty() ? default_data_directory() : options.data;
}
std::string catalogue_of(const CatalogueOptions& options) { return data_of(options) + "/catalogue"; }

// An empty folder would be refused by the server as not its own.
Status check_data(const CatalogueOptions& options) {
    if (fs::exists(data_of(options) + "/format")) return {};
    return fail("NotADataDirectory",
                data_of(options) +
                    " is not a server's data directory; start `athanor serve` once, or name it with --data");
}

template <class Entry>
bool erase_named(std::vector<Entry>& entries, const std::string& name) {
    return std::erase_if(entries, [&](const Entry& e) { return e.name == name; }) > 0;
}

Status change(const CatalogueOptions& options, const std::function<Status(Registrations&)>& function) {
    ATHANOR_CHECK(check_data(options));
    return compute::change_registrations(catalogue_of(options), function);
}

// Into the catalogue under the name of its content; one that is there already is the same.
Result<std::string> keep_archive(const std::string& from, const std::string& folder) {
    ATHANOR_CHECK(system_filesystem().make_directory(folder));
    std::ifstream in(from, std::ios::binary);
    if (!in) return fail("NoSuchFile", from + " cannot be read");
    std::string part = folder + "/.part-" + std::to_string(::getpid());
    auto written = [&]() -> Result<std::string> {
        ATHANOR_TRY(auto out, system_filesystem().open(part, OpenMode::create));
        ATHANOR_CHECK(out->truncate(0));
        Hash hash(HashKind::sha256);
        std::string piece(kPiece, '\0');
        std::uint64_t offset = 0;
        while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())), in.gcount() > 0) {
            std::string_view bytes = std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount()));
            hash.update(bytes);
            ATHANOR_CHECK(out->write_at(offset, bytes));
            offset += bytes.size();
        }
        if (in.bad()) return fail("IOError", from + " cannot be read", 500);
        ATHANOR_CHECK(out->sync());
        std::string path = folder + "/" + hex(hash.finish()) + ".tar";
        ATHANOR_CHECK(system_filesystem().rename(part, path));
        ATHANOR_CHECK(system_filesystem().sync_directory(folder));
        return path;
    }();
    if (!written) {
        if (Status removed = system_filesystem().remove(part); !removed)
            log::warn("{}", removed.error().message);
    }
    return written;
}

}  // namespace

Status add_runtime(const CatalogueOptions& options) {
    ATHANOR_TRY(PythonEnvironment found, compute::inspect_environment(options.name, options.path));
    ATHANOR_CHECK(change(options, [&](Registrations& all) -> Status {
        if (std::ranges::find(all.images, found.name, &NamedImage::name) != all.images.end())
            return fail("NameInUse", found.name + " is the name of an image; remove that first");
        erase_named(all.environments, found.name);
        all.environments.push_back(found);
        return {};
    }));
    fmt::print("{}: Python {} with {} packages. Use \"{}\" as the image of a job or model.\n", found.name,
               found.version, found.packages, found.name);
    for (const auto& folder : found.folders) fmt::print("  bound read-only: {}\n", folder);
    return {};
}

Status remove_runtime(const CatalogueOptions& options) {
    return change(options, [&](Registrations& all) -> Status {
        if (erase_named(all.environments, options.name)) return {};
        return fail("NoSuchRuntime", "there is no runtime " + options.name + " that was added");
    });
}

Status list_runtimes(const CatalogueOptions& options) {
    ATHANOR_TRY(auto built_in, compute::Catalogue::load());
    ATHANOR_TRY(Registrations all, compute::read_registrations(catalogue_of(options)));
    fmt::print("{:<32} {:<10} {}\n", "NAME", "VERSION", "WHERE");
    for (const auto& [name, runtime] : built_in.runtimes())
        fmt::print("{:<32} {:<10} {}\n", name, runtime.version, "built in");
    for (const auto& e : all.environments) {
        bool there = fs::exists(e.python);
        fmt::print("{:<32} {:<10} {}{}\n", e.name, e.version, e.python,
                   there ? fmt::format(" ({} packages)", e.packages) : ": IS GONE");
    }
    return {};
}

Status add_image(const CatalogueOptions& options) {
    ATHANOR_CHECK(compute::check_registered_name(options.name));
    ATHANOR_CHECK(check_data(options));
    std::string folder = catalogue_of(options) + "/images";
    ATHANOR_TRY(std::string path, keep_archive(options.path, folder));
    // Unpacked where agents look for it: what cannot be used is refused here, and the first job starts at once.
    NamedImage image{.name = options.name, .reference = "docker-archive:" + fs::absolute(path).string()};
    auto unpacked = compute::unpack_image(image.reference, data_of(options) + "/run/.images");
    if (!unpacked) {
        if (Status removed = system_filesystem().remove(path); !removed)
            log::warn("{}", removed.error().message);
        return std::unexpected(unpacked.error());
    }
    image.digest = unpacked->digest;
    ATHANOR_CHECK(change(options, [&](Registrations& all) -> Status {
        if (std::ranges::find(all.environments, image.name, &PythonEnvironment::name) !=
            all.environments.end())
            return fail("NameInUse", image.name + " is the name of a runtime; remove that first");
        erase_named(all.images, image.name);
        all.images.push_back(image);
        return {};
    }));
    fmt::print("{}: {}. Use \"{}\" as the image of a job or model.\n", image.name, image.digest, image.name);
    return {};
}

Status remove_image(const CatalogueOptions& options) {
    return change(options, [&](Registrations& all) -> Status {
        if (erase_named(all.images, options.name)) return {};
        return fail("NoSuchImage", "there is no image " + options.name);
    });
}

Status list_images(const CatalogueOptions& options) {
    ATHANOR_TRY(Registrations all, compute::read_registrations(catalogue_of(options)));
    fmt::print("{:<48} {}\n", "NAME", "IMAGE");
    for (const auto& i : all.images) fmt::print("{:<48} {}\n", i.name, i.digest);
    return {};
}

}  // namespace athanor::cli
