// A series of any length as a chart draws it: at most so many places, each with the lowest and the highest value near it, so that no peak is
// lost. The range of x is cut into equal buckets; each that has points becomes its last point (a real one, never an average) with the bucket's
// min and max. A series that is short enough stays as it is. Pure.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace athanor::sagemaker {

struct ChartPoint {
    double x = 0, y = 0;
};

struct Chart {
    std::vector<double> x, y;
    std::vector<double> min, max;  // empty where every bucket is one point
};

// `points` in the order of x; `most` at least 1.
Chart downsampled(const std::vector<ChartPoint>& points, std::size_t most);

// So that a chart's body stays small: six digits of a value, whole numbers of x as they are.
void append_number(std::string& out, double value, int digits);

}  // namespace athanor::sagemaker
