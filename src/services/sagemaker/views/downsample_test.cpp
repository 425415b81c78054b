#include "services/sagemaker/views/downsample.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace athanor::sagemaker {
namespace {

TEST(DownsampleTest, AShortSeriesStaysAsItIs) {
    const Chart chart = downsampled({{0, 1}, {1, 3}, {2, 2}}, 3);
    EXPECT_EQ(chart.x, (std::vector<double>{0, 1, 2}));
    EXPECT_EQ(chart.y, (std::vector<double>{1, 3, 2}));
    EXPECT_TRUE(chart.min.empty() && chart.max.empty());
    EXPECT_TRUE(downsampled({}, 3).x.empty());
}

TEST(DownsampleTest, NoPeakIsLostAndTheLastPointIsTheSeriesLast) {
    std::vector<ChartPoint> points;
    for (int i = 0; i < 10'000; ++i)
        points.push_back({static_cast<double>(i), i == 4'321 ? 99.0 : i == 77 ? -5 : 1});
    const Chart chart = downsampled(points, 500);
    ASSERT_EQ(chart.x.size(), 500u);
    EXPECT_EQ(*std::ranges::max_element(chart.max), 99);
    EXPECT_EQ(*std::ranges::min_element(chart.min), -5);
    EXPECT_EQ(chart.x.back(), 9'999);
    EXPECT_TRUE(std::ranges::is_sorted(chart.x));
    for (std::size_t i = 0; i < chart.x.size(); ++i) {
        EXPECT_LE(chart.min[i], chart.y[i]);
        EXPECT_GE(chart.max[i], chart.y[i]);
    }
}

TEST(DownsampleTest, PointsOfOnePlaceBecomeOne) {
    const Chart chart = downsampled({{5, 1}, {5, 9}, {5, 4}}, 2);
    EXPECT_EQ(chart.x, (std::vector<double>{5}));
    EXPECT_EQ(chart.y, (std::vector<double>{4}));
    EXPECT_EQ(chart.min, (std::vector<double>{1}));
    EXPECT_EQ(chart.max, (std::vector<double>{9}));
}

TEST(DownsampleTest, ARangeThatOverflowsIsOneBucket) {
    constexpr double kMost = std::numeric_limits<double>::max();
    EXPECT_EQ(downsampled({{-kMost, 1}, {0, 2}, {kMost, 3}}, 2).x.size(), 1u);
}

TEST(DownsampleTest, NumbersArePrintedShort) {
    auto printed = [](double value, int digits) {
        std::string out;
        append_number(out, value, digits);
        return out;
    };
    EXPECT_EQ(printed(0.123456789, 6), "0.123457");
    EXPECT_EQ(printed(10'000, 6), "10000");
    EXPECT_EQ(printed(123'456'789, 6), "123456789");
    EXPECT_EQ(printed(-0.5, 6), "-0.5");
    EXPECT_EQ(printed(1e-9, 6), "1e-09");
    EXPECT_EQ(printed(1795348800.123, 13), "1795348800.123");
}

}  // namespace
}  // namespace athanor::sagemaker
