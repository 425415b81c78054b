// Any body of any type gives an answer; the first byte chooses the type.
#include "serving/predictor/request.hpp"

using namespace athanor::predictor;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    static const FlatModel model = [] {
        FlatModelBuilder builder(Objective::binary_logistic, 0, 3, 1);
        using Source = FlatModelBuilder::SourceNode;
        const Source leaf{.is_leaf = true, .split = {}, .leaf = {1}};
        (void)builder.add_tree(
            std::vector<Source>{{.is_leaf = false, .split = {1, 0.5F, true, 1, 2}, .leaf = {}}, leaf, leaf},
            0);
        return FlatModel::open(builder.finish()).value();
    }();
    constexpr std::string_view kTypes[] = {"text/csv", "text/libsvm", "application/json",
                                           "application/jsonlines"};
    if (size == 0) return 0;
    (void)invoke(
        model,
        {{reinterpret_cast<const char*>(data) + 1, size - 1}, kTypes[data[0] % 4], "application/json"});
    return 0;
}
