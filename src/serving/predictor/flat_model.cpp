#include "serving/predictor/flat_model.hpp"

#include <bit>
#include <cmath>
#include <cstring>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "serving/predictor/format.hpp"

namespace athanor::predictor {

static_assert(std::endian::native == std::endian::little, "the flat file is read in place");

namespace {

constexpr std::pair<Objective, std::string_view> kObjectives[] = {
    {Objective::reg_squarederror, "reg:squarederror"},
    {Objective::reg_squarederror, "reg:linear"},
    {Objective::reg_squaredlogerror, "reg:squaredlogerror"},
    {Objective::reg_logistic, "reg:logistic"},
    {Objective::reg_pseudohubererror, "reg:pseudohubererror"},
    {Objective::reg_absoluteerror, "reg:absoluteerror"},
    {Objective::binary_logistic, "binary:logistic"},
    {Objective::binary_logitraw, "binary:logitraw"},
    {Objective::binary_hinge, "binary:hinge"},
    {Objective::count_poisson, "count:poisson"},
    {Objective::reg_gamma, "reg:gamma"},
    {Objective::reg_tweedie, "reg:tweedie"},
    {Objective::survival_cox, "survival:cox"},
    {Objective::survival_aft, "survival:aft"},
    {Objective::multi_softmax, "multi:softmax"},
    {Objective::multi_softprob, "multi:softprob"},
    {Objective::rank_pairwise, "rank:pairwise"},
    {Objective::rank_ndcg, "rank:ndcg"},
    {Objective::rank_map, "rank:map"},
};

std::unexpected<Error> bad(std::string reason) {
    return fail("ModelError", "not a flat model: " + std::move(reason));
}

// Copies `count` records out of the file after checking that they are inside it, so that alignment is never
// assumed.
template <class T>
bool copy_array(std::string_view bytes, std::uint64_t offset, std::uint64_t count, std::vector<T>& out) {
    if (offset < sizeof(Header) || offset > bytes.size() || count > (bytes.size() - offset) / sizeof(T))
        return false;
    out.resize(count);
    if (count > 0) std::memcpy(out.data(), bytes.data() + offset, count * sizeof(T));
    return true;
}

Status read_names(std::string_view bytes, std::uint64_t offset, std::uint32_t count,
                  std::vector<std::string>& names) {
    if (offset == 0) return {};
    if (offset < sizeof(Header) || offset > bytes.size()) return bad("feature names are outside the file");
    std::string_view rest = bytes.substr(offset);
    for (std::uint32_t i = 0; i < count; ++i) {
        std::uint32_t length = 0;
        if (rest.size() < sizeof length) return bad("feature names are cut off");
        std::memcpy(&length, rest.data(), sizeof length);
        rest.remove_prefix(sizeof length);
        if (length > rest.size()) return bad("feature names are cut off");
        names.emplace_back(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return {};
}

}  // namespace

std::optional<Objective> objective_from_name(std::string_view name) {
    for (const auto& [objective, text] : kObjectives)
        if (text == name) return objective;
    return std::nullopt;
}

std::string_view objective_name(Objective objective) {
    for (const auto& [value, text] : kObjectives)
        if (value == objective) return text;
    return {};
}

std::uint32_t file_checksum(std::string_view bytes) {
    constexpr std::size_t at = offsetof(Header, checksum);
    constexpr std::string_view zero("\0\0\0\0", 4);
    return crc32c(crc32c(crc32c(0, bytes.substr(0, at)), zero), bytes.substr(at + 4));
}

Result<FlatModel> FlatModel::open(std::string_view bytes) {
    FlatModel model;
    ATHANOR_CHECK(model.read(bytes));
    return model;
}

Result<FlatModel> FlatModel::load(const std::string& path) {
    ATHANOR_TRY(std::string bytes, read_file(system_filesystem(), path, kMaxFlatBytes));
    return open(bytes);
}

std::uint32_t FlatModel::num_output() const {
    return objective_ == Objective::multi_softmax ? 1 : num_group_;
}

std::vector<float> FlatModel::thresholds() const {
    std::vector<float> out;
    for (const Node& node : nodes_)
        if (!std::isnan(node.threshold)) out.push_back(node.threshold);
    return out;
}

std::size_t FlatModel::memory() const {
    std::size_t names = 0;
    for (const std::string& name : names_) names += sizeof name + name.capacity();
    return nodes_.size() * sizeof(Node) + trees_.size() * sizeof(Tree) +
           (used_.size() + columns_.size()) * sizeof(std::uint32_t) + names;
}

Status FlatModel::read(std::string_view bytes) {
    Header header;
    if (bytes.size() < sizeof header) return bad("shorter than its header");
    std::memcpy(&header, bytes.data(), sizeof header);
    if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0) return bad("wrong magic");
    if (header.version != kFlatVersion)
        return bad("version " + std::to_string(header.version) + " is not known here");
    if (header.file_size != bytes.size()) return bad("cut off, or longer than it says");
    if (header.checksum != file_checksum(bytes)) return bad("the checksum does not match");
    for (std::uint32_t zero : header.zero)
        if (zero != 0) return bad("reserved bytes are not zero");

    objective_ = static_cast<Objective>(header.objective);
    base_margin_ = header.base_margin;
    num_feature_ = header.num_feature;
    num_group_ = header.num_group;
    if (objective_name(objective_).empty())
        return bad("unknown objective " + std::to_string(header.objective));
    if (!std::isfinite(base_margin_)) return bad("the base margin is not finite");
    if (num_feature_ > kMaxFeatures) return bad("too many features");
    if (num_group_ == 0 || num_group_ > kMaxGroups) return bad("bad number of classes");

    if (!copy_array(bytes, header.trees_offset, header.num_tree, trees_))
        return bad("trees are outside the file");
    if (!copy_array(bytes, header.nodes_offset, header.num_node, nodes_))
        return bad("nodes are outside the file");
    if (!copy_array(bytes, header.used_offset, header.num_used, used_))
        return bad("features are outside the file");
    ATHANOR_CHECK(read_names(bytes, header.names_offset, num_feature_, names_));

    for (std::size_t i = 0; i < used_.size(); ++i)
        if (used_[i] >= num_feature_ || (i > 0 && used_[i] <= used_[i - 1]))
            return bad("features are not ascending");
    if (!used_.empty()) columns_.assign(used_.back() + 1, kUnused);
    for (std::uint32_t i = 0; i < used_.size(); ++i) columns_[used_[i]] = i;
    return check_trees();
}

Status FlatModel::check_trees() {
    std::uint64_t next = 0;
    std::vector<std::uint32_t> depths(nodes_.size(), 0);
    for (Tree& tree : trees_) {
        if (tree.first_node != next || tree.node_count == 0) return bad("trees do not follow each other");
        next += tree.node_count;
        if (next > nodes_.size()) return bad("a tree is longer than the nodes");
        if (tree.group >= num_group_) return bad("a tree's class is out of range");
        ATHANOR_CHECK(check_nodes(tree, depths));
    }
    if (next != nodes_.size()) return bad("nodes belong to no tree");
    return {};
}

Status FlatModel::check_nodes(Tree& tree, std::vector<std::uint32_t>& depths) const {
    tree.depth = 0;
    const std::uint32_t end = tree.first_node + tree.node_count;
    for (std::uint32_t i = tree.first_node; i < end; ++i) {
        const Node& node = nodes_[i];
        if (std::isnan(node.threshold)) {
            if (node.child != i || node.slot != 0) return bad("a leaf does not rest on itself");
            if (!std::isfinite(node.leaf)) return bad("a leaf's value is not finite");
            tree.depth = std::max(tree.depth, depths[i]);
            continue;
        }
        // Children are greater than their parent: no walk returns, and this one pass over the nodes knows
        // every depth.
        if (node.child <= i || node.child >= end - 1) return bad("a child is out of order");
        if (node.slot >= 2 * used_.size()) return bad("a split's feature is out of range");
        if (node.threshold == -INFINITY) return bad("a split's threshold is minus infinity");
        for (std::uint32_t child : {node.child, node.child + 1})
            depths[child] = std::max(depths[child], depths[i] + 1);
    }
    return {};
}

}  // namespace athanor::predictor
