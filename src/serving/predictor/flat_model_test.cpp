#include "serving/predictor/flat_model.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>

#include "serving/predictor/format.hpp"
#include "serving/predictor/testing.hpp"

namespace athanor::predictor {
namespace {

using testing::HasSubstr;

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

std::string small_model() {
    FlatModelBuilder builder(Objective::reg_squarederror, 0.5F, 4, 1);
    const std::vector<FlatModelBuilder::SourceNode> tree{split(2, 1.5F, true, 1, 2), leaf(-1),
                                                         split(0, 0, false, 4, 3), leaf(20), leaf(10)};
    EXPECT_TRUE(builder.add_tree(tree, 0));
    return builder.finish();
}

template <class Change>
std::string changed(std::string bytes, Change change) {
    Header header;
    std::memcpy(&header, bytes.data(), sizeof header);
    change(header, bytes);
    std::memcpy(bytes.data(), &header, sizeof header);
    header.checksum = file_checksum(bytes);
    std::memcpy(bytes.data(), &header, sizeof header);
    return bytes;
}

template <class T>
T& at(std::string& bytes, std::uint64_t offset) {
    return *reinterpret_cast<T*>(bytes.data() + offset);
}

std::string reason(const std::string& bytes) {
    auto model = FlatModel::open(bytes);
    return model ? "opened" : model.error().message;
}

float predict(const FlatModel& model, std::vector<float> row) {
    float out = 0;
    model.predict_dense(row, 1, std::span(&out, 1));
    return out;
}

TEST(FlatModel, WalksValuesBelowTheThresholdToTheLeft) {
    auto model = FlatModel::open(small_model()).value();
    EXPECT_EQ(model.num_used(), 2u);
    EXPECT_EQ(predict(model, {0, 0, 1.4F, 0}), -0.5F);
    EXPECT_EQ(predict(model, {-1, 0, 1.5F, 0}), 10.5F);
    EXPECT_EQ(predict(model, {0, 0, 1.5F, 0}), 20.5F);
}

TEST(FlatModel, SendsMissingValuesWhereTheSplitSays) {
    auto model = FlatModel::open(small_model()).value();
    EXPECT_EQ(predict(model, {5, 0, kNaN, 0}), 20.5F);
    EXPECT_EQ(predict(model, {kNaN, 0, kNaN, 0}), 10.5F);
}

TEST(FlatModel, WalksThresholdsAtTheEndsOfTheRange) {
    FlatModelBuilder builder(Objective::reg_squarederror, 0, 2, 1);
    const std::vector<FlatModelBuilder::SourceNode> tree{split(0, -INFINITY, false, 1, 2), leaf(1),
                                                         split(1, INFINITY, true, 3, 4), leaf(2), leaf(3)};
    ASSERT_TRUE(builder.add_tree(tree, 0));
    auto model = FlatModel::open(builder.finish()).value();
    EXPECT_EQ(predict(model, {kNaN, 0}), 1);
    EXPECT_EQ(predict(model, {std::numeric_limits<float>::lowest(), 0}), 2);
    EXPECT_EQ(predict(model, {0, std::numeric_limits<float>::max()}), 2);
    EXPECT_EQ(predict(model, {0, kNaN}), 3);
}

TEST(FlatModel, AgreesWithAPlainWalkOnRandomForests) {
    Dice dice(7);
    for (int round = 0; round < 60; ++round) {
        const Forest forest = random_forest(dice);
        auto model = FlatModel::open(forest.flatten()).value();
        const std::size_t count = dice.below(40);
        std::vector<float> rows(count * forest.num_feature);
        for (float& value : rows) value = dice.below(5) == 0 ? kNaN : dice.real();
        std::vector<float> compact;
        for (std::size_t row = 0; row < count; ++row)
            for (std::uint32_t feature = 0; feature < forest.num_feature; ++feature)
                if (model.column_of(feature) != kUnused)
                    compact.push_back(rows[row * forest.num_feature + feature]);
        std::vector<float> margins(count * forest.num_group);
        model.predict_margin(compact, count, margins);
        for (std::size_t row = 0; row < count; ++row)
            EXPECT_EQ(std::vector(margins.begin() + row * forest.num_group,
                                  margins.begin() + (row + 1) * forest.num_group),
                      forest.margins(std::span(rows).subspan(row * forest.num_feature, forest.num_feature)));
    }
}

TEST(FlatModel, KeepsFeatureNames) {
    FlatModelBuilder builder(Objective::binary_logistic, 0, 3, 1);
    ASSERT_TRUE(builder.add_tree(std::vector{leaf(1)}, 0));
    builder.set_feature_names({"age", "", "größe"});
    auto model = FlatModel::open(builder.finish()).value();
    EXPECT_EQ(model.feature_names(), (std::vector<std::string>{"age", "", "größe"}));
    EXPECT_EQ(model.num_used(), 0u);
    EXPECT_FLOAT_EQ(predict(model, {0, 0, 0}), 1 / (1 + std::exp(-1.0F)));
}

TEST(FlatModel, RefusesAFileThatWasChangedOrCut) {
    const std::string good = small_model();
    for (std::size_t i = 0; i < good.size(); ++i) {
        std::string bytes = good;
        bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
        EXPECT_NE(reason(bytes), "opened") << i;
        EXPECT_NE(reason(good.substr(0, i)), "opened") << i;
    }
    EXPECT_NE(reason(good + "x"), "opened");
}

TEST(FlatModel, RefusesOffsetsOutsideTheFile) {
    const std::string good = small_model();
    for (std::uint64_t offset : {std::uint64_t{0}, std::uint64_t{8}, std::uint64_t{good.size() - 1},
                                 std::uint64_t{good.size() + 1}, ~std::uint64_t{0}, ~std::uint64_t{0} - 15}) {
        EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.trees_offset = offset; })),
                    HasSubstr("outside"));
        EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.nodes_offset = offset; })),
                    HasSubstr("outside"));
        EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.used_offset = offset; })),
                    HasSubstr("outside"));
        if (offset != 0) {
            EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.names_offset = offset; })),
                        HasSubstr("names"));
        }
    }
    EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.num_tree = 0xffffffff; })),
                HasSubstr("outside"));
    EXPECT_THAT(reason(changed(good, [&](Header& h, auto&) { h.num_node = 0xffffffff; })),
                HasSubstr("outside"));
}

TEST(FlatModel, RefusesWalksThatWouldNotEndOrLeaveTheTree) {
    const std::string good = small_model();
    auto child_of_root = [&](std::uint32_t child) {
        return reason(changed(
            good, [&](Header& h, std::string& bytes) { at<Node>(bytes, h.nodes_offset).child = child; }));
    };
    EXPECT_EQ(child_of_root(1), "opened");
    for (std::uint32_t child : {0u, 4u, 5u, 0xffffffffu, 0xfffffffeu})
        EXPECT_THAT(child_of_root(child), HasSubstr("child")) << child;
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Node>(b, h.nodes_offset + 16).child = 2; })),
        HasSubstr("rest"));
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Node>(b, h.nodes_offset + 16).slot = 1; })),
        HasSubstr("rest"));
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Node>(b, h.nodes_offset).slot = 4; })),
        HasSubstr("feature"));
    EXPECT_THAT(
        reason(changed(
            good, [&](Header& h, std::string& b) { at<Node>(b, h.nodes_offset).threshold = -INFINITY; })),
        HasSubstr("threshold"));
    EXPECT_THAT(
        reason(changed(good,
                       [&](Header& h, std::string& b) { at<Node>(b, h.nodes_offset + 16).leaf = INFINITY; })),
        HasSubstr("finite"));
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Tree>(b, h.trees_offset).node_count = 4; })),
        HasSubstr("child"));
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Tree>(b, h.trees_offset).first_node = 1; })),
        HasSubstr("follow"));
    EXPECT_THAT(
        reason(changed(good, [&](Header& h, std::string& b) { at<Tree>(b, h.trees_offset).group = 1; })),
        HasSubstr("class"));
}

TEST(FlatModel, RefusesAHeaderThatMakesNoSense) {
    const std::string good = small_model();
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.version = 2; })), HasSubstr("version 2"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.objective = 99; })), HasSubstr("objective"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.base_margin = kNaN; })), HasSubstr("margin"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.num_group = 0; })), HasSubstr("classes"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.num_feature = 2; })), HasSubstr("ascending"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.num_feature = kMaxFeatures + 1; })),
                HasSubstr("features"));
    EXPECT_THAT(reason(changed(good, [](Header& h, auto&) { h.zero[1] = 1; })), HasSubstr("reserved"));
}

TEST(FlatModelBuilder, RefusesWhatIsNotATree) {
    FlatModelBuilder builder(Objective::reg_squarederror, 0, 2, 1);
    EXPECT_FALSE(builder.add_tree({}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{leaf(1)}, 1));
    EXPECT_FALSE(builder.add_tree(std::vector{leaf(kNaN)}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{split(0, 1, false, 0, 1), leaf(1)}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{split(0, 1, false, 1, 1), leaf(1)}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{split(0, 1, false, 1, 3), leaf(1), leaf(2)}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{split(2, 1, false, 1, 2), leaf(1), leaf(2)}, 0));
    EXPECT_FALSE(builder.add_tree(std::vector{split(0, kNaN, false, 1, 2), leaf(1), leaf(2)}, 0));
}

}  // namespace
}  // namespace athanor::predictor
