// The space that a tuning job searches. A Point is a coordinate in [0, 1] for each parameter, in the scale of its range: that is what strategies
// work on. Values are what a training job gets: text. Points are snapped, so that equal values have equal coordinates:
//
//     Values v = space.values(point);            // {"eta": "0.31", "max_depth": "6", "booster": "gbtree"}
//     Point p = *space.point(v);                 // space.values(p) == v
//
// An integer's coordinate is the middle of its share of [0, 1], and each has the share that it would have had of the continuous scale; a categorical
// parameter's values have equal shares. `features` is the same point as a Gaussian process sees it: categories as corners of a simplex, because no
// category lies between two others. Pure; immutable after `make`.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "base/error.hpp"
#include "base/random.hpp"

namespace athanor::sagemaker::tuning {

enum class Scaling { automatic, linear, logarithmic, reverse_logarithmic };

struct Continuous {
    std::string name;
    double low = 0;
    double high = 0;
    Scaling scaling = Scaling::automatic;
};

struct Integer {
    std::string name;
    std::int64_t low = 0;
    std::int64_t high = 0;
    Scaling scaling = Scaling::automatic;
};

struct Categorical {
    std::string name;
    std::vector<std::string> values;
};

using Parameter = std::variant<Continuous, Integer, Categorical>;
using Point = std::vector<double>;
using Values = std::map<std::string, std::string>;

double uniform(Random& random);  // in [0, 1)
double normal(Random& random);

class Space {
public:
    // ValidationException for a range that is empty, that its scale does not reach (AWS: logarithmic > 0, reverse logarithmic within [0, 1)), or a
    // name that is there twice. Automatic scaling is decided here: logarithmic over two decades or more, else linear.
    static Result<Space> make(std::vector<Parameter> parameters);

    std::size_t size() const { return axes_.size(); }
    Values values(const Point& point) const;
    Result<Point> point(const Values& values) const;
    Point snap(Point point) const;
    Point draw(Random& random) const;

    // Columns of `features` that belong to one parameter share a number here: a length scale each.
    const std::vector<std::size_t>& groups() const { return groups_; }
    std::vector<double> features(const Point& point) const;

    // How many values there are; 0 if a range is continuous, and at most kCountless.
    static constexpr std::uint64_t kCountless = 1'000'000'000;
    std::uint64_t combinations() const;
    // The one with this number, below combinations(); the last parameter changes fastest.
    Point combination(std::uint64_t number) const;

private:
    struct Axis {
        Parameter parameter;
        Scaling scaling;
        double low, high;  // of the scale
    };
    explicit Space(std::vector<Axis> axes);
    static double to_scale(Scaling scaling, double value);
    static double from_scale(Scaling scaling, double value);
    std::string text(const Axis& axis, double coordinate) const;

    std::vector<Axis> axes_;
    std::vector<std::size_t> groups_;
};

}  // namespace athanor::sagemaker::tuning
