// Any bytes, with the checksum and size put right so that the checks behind them are reached: a model is
// refused, or it predicts.
#include <cstring>

#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/format.hpp"
#include "serving/predictor/request.hpp"

using namespace athanor::predictor;

namespace {

// The first byte chooses where the rest is written over a good model, so that few steps lead from one that
// opens to one that must not.
std::string candidate(std::string_view data) {
    FlatModelBuilder builder(Objective::multi_softprob, 0.5F, 3, 2);
    using Source = FlatModelBuilder::SourceNode;
    const Source leaf{.is_leaf = true, .split = {}, .leaf = {1}};
    const std::vector<Source> tree{
        {.is_leaf = false, .split = {1, 0.5F, true, 1, 2}, .leaf = {}}, leaf, leaf};
    (void)builder.add_tree(tree, 0);
    (void)builder.add_tree(tree, 1);
    std::string bytes = builder.finish();
    if (data.empty()) return bytes;
    const std::size_t at = static_cast<unsigned char>(data[0]) % (bytes.size() + 1);
    data.remove_prefix(1);
    bytes.replace(at, std::min(data.size(), bytes.size() - at), data);
    return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    std::string bytes = candidate({reinterpret_cast<const char*>(data), size});
    if (bytes.size() >= sizeof(Header)) {
        Header header;
        std::memcpy(&header, bytes.data(), sizeof header);
        header.file_size = bytes.size();
        header.version = kFlatVersion;
        std::memcpy(header.magic, kMagic, sizeof kMagic);
        std::memcpy(bytes.data(), &header, sizeof header);
        header.checksum = file_checksum(bytes);
        std::memcpy(bytes.data(), &header, sizeof header);
    }
    auto model = FlatModel::open(bytes);
    if (!model) return 0;
    const std::vector<float> rows(9 * model->num_used(), 0.5F);
    std::vector<float> out(9 * model->num_group());
    model->predict(rows, 9, out);
    return 0;
}
