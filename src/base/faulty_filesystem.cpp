#include "base/faulty_filesystem.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace athanor {

// A file or a folder: what a process sees (`bytes`, `names`), what a crash would leave (`durable_…`), and the
// changes between the two.
struct FaultyFilesystem::Node {
    using Names = std::map<std::string, std::shared_ptr<Node>, std::less<>>;
    struct Change {  // of a file: a write, or a truncation where there are no bytes
        std::uint64_t at = 0;
        std::string bytes;
        bool truncates = false;
    };
    using Renaming =
        std::vector<std::pair<std::string, std::shared_ptr<Node>>>;  // of a folder; null removes. All of it
                                                                     // or nothing

    bool is_directory = false;
    std::string bytes, durable_bytes;
    std::vector<Change> changes;
    Names names, durable_names;
    std::vector<Renaming> renamings;

    static void apply(std::string& to, const Change& change, std::size_t length) {
        if (change.truncates) return to.resize(change.at);
        if (to.size() < change.at + length) to.resize(change.at + length);
        std::memcpy(to.data() + change.at, change.bytes.data(), length);
    }
    static void apply(Names& to, const Renaming& renaming) {
        for (auto& [name, node] : renaming) {
            if (node) {
                to.insert_or_assign(name, node);
            } else {
                to.erase(name);
            }
        }
    }
    void write(Change change) {
        apply(bytes, change, change.bytes.size());
        changes.push_back(std::move(change));
    }
    void change_names(Renaming renaming) {
        apply(names, renaming);
        renamings.push_back(std::move(renaming));
    }
    void sync() {
        for (auto& change : changes) apply(durable_bytes, change, change.bytes.size());
        for (auto& renaming : renamings) apply(durable_names, renaming);
        changes.clear();
        renamings.clear();
    }
    void lose_unsynced() {
        changes.clear();
        renamings.clear();
    }
    void crash(Unsynced unsynced, Random* random);
};

void FaultyFilesystem::Node::crash(Unsynced unsynced, Random* random) {
    if (unsynced != Unsynced::lost) {
        std::size_t kept = random->below(changes.size() + 1);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            bool whole = unsynced == Unsynced::prefix ? i < kept : random->below(2) == 0;
            bool torn = unsynced == Unsynced::prefix ? i == kept : !whole && random->below(2) == 0;
            std::size_t length = changes[i].bytes.size();
            if (whole || (torn && !changes[i].truncates))
                apply(durable_bytes, changes[i], whole ? length : random->below(length + 1));
        }
        kept = random->below(renamings.size() + 1);
        for (std::size_t i = 0; i < kept; ++i) apply(durable_names, renamings[i]);
    }
    lose_unsynced();
    bytes = durable_bytes;
    names = durable_names;
    for (auto& [name, node] : names) node->crash(unsynced, random);
}

struct FaultyFilesystem::Place {  // where a path leads: a folder, a name in it, and the node there, if any
    std::shared_ptr<Node> folder;
    std::string name;
    std::shared_ptr<Node> node;
};

struct FaultyFilesystem::Shared {
    mutable std::mutex mutex;
    std::shared_ptr<Node> root = std::make_shared<Node>();
    std::uint64_t epoch = 0;  // of the last crash
    std::uint64_t operations = 0;
    std::optional<std::uint64_t> fault_at;
    int fault_number = 0;
    bool fault_stays = false;
    bool fault_hit = false;
    std::uint64_t free = std::uint64_t{1} << 40, total = std::uint64_t{1} << 40;

    // The errno with which this operation fails, or 0.
    int begin() {
        std::uint64_t number = operations++;
        if (!fault_at || number < *fault_at || (number > *fault_at && !fault_stays)) return 0;
        fault_hit = true;
        return fault_number;
    }

    // errno, or 0 and `place`. The root has neither folder nor name.
    int find(std::string_view path, Place& place) const {
        place = {.folder = nullptr, .name = {}, .node = root};
        while (!path.empty()) {
            std::string_view part = path.substr(0, path.find('/'));
            path.remove_prefix(std::min(path.size(), part.size() + 1));
            if (part.empty() || part == ".") continue;
            if (!place.node) return ENOENT;
            if (!place.node->is_directory) return ENOTDIR;
            auto found = place.node->names.find(part);
            auto node = found == place.node->names.end() ? nullptr : found->second;
            place = {.folder = std::move(place.node), .name = std::string(part), .node = std::move(node)};
        }
        return 0;
    }
};

class FaultyFilesystem::OpenFile final : public File {
public:
    OpenFile(std::shared_ptr<Shared> shared, std::shared_ptr<Node> node, std::string path, bool writable)
        : shared_(std::move(shared)),
          node_(std::move(node)),
          path_(std::move(path)),
          epoch_(shared_->epoch),
          writable_(writable) {}

    Result<std::size_t> read_at(std::uint64_t offset, std::span<char> out) override {
        std::lock_guard lock(shared_->mutex);
        if (int number = begin()) return file_error("read", path_, number);
        if (offset >= node_->bytes.size()) return 0;
        std::size_t count = std::min<std::size_t>(out.size(), node_->bytes.size() - offset);
        std::memcpy(out.data(), node_->bytes.data() + offset, count);
        return count;
    }

    Status write_at(std::uint64_t offset, std::string_view bytes) override {
        std::lock_guard lock(shared_->mutex);
        int number = begin();
        if (number == 0 && !writable_) return file_error("write", path_, EBADF);
        if (epoch_ == shared_->epoch && writable_) {
            node_->write({.at = offset,
                          .bytes = std::string(number == 0 ? bytes : bytes.substr(0, bytes.size() / 2))});
        }
        if (number != 0) return file_error("write", path_, number);
        return {};
    }

    Status sync() override {
        std::lock_guard lock(shared_->mutex);
        if (int number = begin()) {
            if (epoch_ == shared_->epoch) node_->lose_unsynced();
            return file_error("fdatasync", path_, number);
        }
        node_->sync();
        return {};
    }

    Status truncate(std::uint64_t size) override {
        std::lock_guard lock(shared_->mutex);
        if (int number = begin()) return file_error("truncate", path_, number);
        if (!writable_) return file_error("truncate", path_, EBADF);
        node_->write({.at = size, .truncates = true});
        return {};
    }

    Result<std::uint64_t> size() override {
        std::lock_guard lock(shared_->mutex);
        if (int number = begin()) return file_error("stat", path_, number);
        return node_->bytes.size();
    }

    int descriptor() const override { return -1; }

private:
    int begin() {
        int number = shared_->begin();
        return epoch_ != shared_->epoch ? EIO : number;
    }

    std::shared_ptr<Shared> shared_;
    std::shared_ptr<Node> node_;
    std::string path_;
    std::uint64_t epoch_;
    bool writable_;
};

FaultyFilesystem::FaultyFilesystem() : shared_(std::make_shared<Shared>()) {
    shared_->root->is_directory = true;
}
FaultyFilesystem::~FaultyFilesystem() = default;

void FaultyFilesystem::crash(Unsynced unsynced, Random* random) {
    ATHANOR_ASSERT(unsynced == Unsynced::lost || random != nullptr);
    std::lock_guard lock(shared_->mutex);
    shared_->root->crash(unsynced, random);
    ++shared_->epoch;
    shared_->fault_at.reset();
}

void FaultyFilesystem::fail_at(std::uint64_t n, int number, bool and_after) {
    std::lock_guard lock(shared_->mutex);
    shared_->fault_at = shared_->operations + n;
    shared_->fault_number = number;
    shared_->fault_stays = and_after;
    shared_->fault_hit = false;
}

bool FaultyFilesystem::fault_was_hit() const {
    std::lock_guard lock(shared_->mutex);
    return shared_->fault_hit;
}

std::uint64_t FaultyFilesystem::operations() const {
    std::lock_guard lock(shared_->mutex);
    return shared_->operations;
}

void FaultyFilesystem::set_space(std::uint64_t free, std::uint64_t total) {
    std::lock_guard lock(shared_->mutex);
    shared_->free = free;
    shared_->total = total;
}

Result<std::unique_ptr<File>> FaultyFilesystem::open(const std::string& path, OpenMode mode) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("open", path, number);
    Place place;
    if (int number = shared_->find(path, place)) return file_error("open", path, number);
    bool creates = mode == OpenMode::create || mode == OpenMode::create_new;
    if (place.node && mode == OpenMode::create_new) return file_error("open", path, EEXIST);
    if (place.node && place.node->is_directory) return file_error("open", path, EISDIR);
    if (!place.node) {
        if (!creates) return file_error("open", path, ENOENT);
        place.node = std::make_shared<Node>();
        place.folder->change_names({{place.name, place.node}});
    }
    return std::make_unique<OpenFile>(shared_, place.node, path, mode != OpenMode::read);
}

Status FaultyFilesystem::remove(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("remove", path, number);
    Place place;
    int number = shared_->find(path, place);
    if (number == ENOENT || (number == 0 && !place.node)) return {};
    if (number != 0) return file_error("remove", path, number);
    if (!place.folder) return file_error("remove", path, EBUSY);
    if (!place.node->names.empty()) return file_error("remove", path, ENOTEMPTY);
    place.folder->change_names({{place.name, nullptr}});
    return {};
}

Status FaultyFilesystem::rename(const std::string& from, const std::string& to) {
    std::lock_guard lock(shared_->mutex);
    auto refuse = [&](int number) { return file_error("rename", from + " -> " + to, number); };
    if (int number = shared_->begin()) return refuse(number);
    Place source, target;
    if (int number = shared_->find(from, source)) return refuse(number);
    if (int number = shared_->find(to, target)) return refuse(number);
    if (!source.node) return refuse(ENOENT);
    if (!source.folder || !target.folder) return refuse(EBUSY);
    if (source.node == target.node) return {};
    if (target.node && target.node->is_directory != source.node->is_directory)
        return refuse(source.node->is_directory ? ENOTDIR : EISDIR);
    if (target.node && !target.node->names.empty()) return refuse(ENOTEMPTY);
    if (source.node->is_directory && to.starts_with(from + "/"))
        return refuse(EINVAL);  // a folder cannot move into itself
    if (source.folder == target.folder) {
        source.folder->change_names({{source.name, nullptr}, {target.name, source.node}});
    } else {
        target.folder->change_names({{target.name, source.node}});
        source.folder->change_names({{source.name, nullptr}});
    }
    return {};
}

Status FaultyFilesystem::make_directory(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("mkdir", path, number);
    for (std::size_t end = path.find('/', 1);; end = path.find('/', end + 1)) {
        Place place;
        if (int number = shared_->find(path.substr(0, end), place)) return file_error("mkdir", path, number);
        if (place.node && !place.node->is_directory) return file_error("mkdir", path, ENOTDIR);
        if (!place.node) {
            auto made = std::make_shared<Node>();
            made->is_directory = true;
            place.folder->change_names({{place.name, made}});
        }
        if (end == std::string::npos) return {};
    }
}

Status FaultyFilesystem::sync_directory(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    int fault = shared_->begin();
    Place place;
    int number = shared_->find(path, place);
    if (number == 0 && !place.node) number = ENOENT;
    if (number == 0 && !place.node->is_directory) number = ENOTDIR;
    if (number != 0 || fault != 0) {
        if (number == 0) place.node->lose_unsynced();
        return file_error("fsync", path, fault != 0 ? fault : number);
    }
    place.node->sync();
    return {};
}

Result<std::vector<DirectoryEntry>> FaultyFilesystem::list(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("opendir", path, number);
    Place place;
    if (int number = shared_->find(path, place)) return file_error("opendir", path, number);
    if (!place.node) return file_error("opendir", path, ENOENT);
    if (!place.node->is_directory) return file_error("opendir", path, ENOTDIR);
    std::vector<DirectoryEntry> entries;
    for (auto& [name, node] : place.node->names)
        entries.push_back({name, node->is_directory, node->bytes.size()});
    return entries;
}

Result<bool> FaultyFilesystem::exists(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("stat", path, number);
    Place place;
    return shared_->find(path, place) == 0 && place.node != nullptr;
}

Result<std::uint64_t> FaultyFilesystem::free_bytes(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("statvfs", path, number);
    return shared_->free;
}

Result<std::uint64_t> FaultyFilesystem::total_bytes(const std::string& path) {
    std::lock_guard lock(shared_->mutex);
    if (int number = shared_->begin()) return file_error("statvfs", path, number);
    return shared_->total;
}

}  // namespace athanor
