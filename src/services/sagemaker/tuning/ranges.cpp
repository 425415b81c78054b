#include "services/sagemaker/tuning/ranges.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <set>

#include "base/encoding.hpp"

namespace athanor::sagemaker::tuning {

namespace {

// Two decades: from there on a uniform draw would hardly ever see the lower end.
constexpr double kWide = 100;

const std::string& name_of(const Parameter& parameter) {
    return std::visit([](const auto& p) -> const std::string& { return p.name; }, parameter);
}

std::string shortest(double value) {
    char buffer[32];
    auto end = std::to_chars(buffer, buffer + sizeof buffer, value);
    return std::string(buffer, end.ptr);
}

Result<Scaling> resolve(const std::string& name, Scaling scaling, double low, double high) {
    auto refuse = [&](std::string_view what) {
        return validation_error("Parameter range " + name + ": " + std::string(what));
    };
    switch (scaling) {
        case Scaling::automatic:
            return low > 0 && high / low >= kWide ? Scaling::logarithmic : Scaling::linear;
        case Scaling::linear: return scaling;
        case Scaling::logarithmic:
            if (low <= 0)
                return refuse(
                    "Logarithmic scaling works only for ranges that have only values greater than 0.");
            return scaling;
        case Scaling::reverse_logarithmic:
            if (low < 0 || high >= 1)
                return refuse(
                    "ReverseLogarithmic scaling works only for ranges that are entirely within the range 0 "
                    "<= x < 1.0.");
            return scaling;
    }
    return scaling;
}

std::size_t category(const Categorical& p, double coordinate) {
    auto count = p.values.size();
    return std::min(count - 1,
                    static_cast<std::size_t>(std::max(0.0, coordinate) * static_cast<double>(count)));
}

double middle(std::size_t index, std::size_t count) {
    return (static_cast<double>(index) + 0.5) / static_cast<double>(count);
}

}  // namespace

double uniform(Random& random) { return static_cast<double>(random.next_u64() >> 11) * 0x1p-53; }

double normal(Random& random) {  // Box and Muller
    double radius = std::sqrt(-2 * std::log(1 - uniform(random)));
    return radius * std::cos(2 * std::numbers::pi * uniform(random));
}

double Space::to_scale(Scaling scaling, double value) {
    switch (scaling) {
        case Scaling::logarithmic: return std::log(value);
        case Scaling::reverse_logarithmic: return -std::log1p(-value);
        default: return value;
    }
}

double Space::from_scale(Scaling scaling, double value) {
    switch (scaling) {
        case Scaling::logarithmic: return std::exp(value);
        case Scaling::reverse_logarithmic: return -std::expm1(-value);
        default: return value;
    }
}

Space::Space(std::vector<Axis> axes) : axes_(std::move(axes)) {
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        const auto* categorical = std::get_if<Categorical>(&axes_[i].parameter);
        groups_.insert(groups_.end(), categorical ? categorical->values.size() : 1, i);
    }
}

Result<Space> Space::make(std::vector<Parameter> parameters) {
    std::vector<Axis> axes;
    std::set<std::string> names;
    for (Parameter& parameter : parameters) {
        std::string name = name_of(parameter);
        auto refuse = [&](std::string_view what) {
            return validation_error("Parameter range " + name + ": " + std::string(what));
        };
        if (!names.insert(name).second) return refuse("the hyperparameter is given more than once.");
        Axis axis{.parameter = parameter, .scaling = Scaling::linear, .low = 0, .high = 1};
        if (const auto* p = std::get_if<Continuous>(&parameter)) {
            if (!std::isfinite(p->low) || !std::isfinite(p->high) || p->low > p->high)
                return refuse("MinValue must not be greater than MaxValue.");
            ATHANOR_TRY(axis.scaling, resolve(name, p->scaling, p->low, p->high));
            axis.low = to_scale(axis.scaling, p->low);
            axis.high = to_scale(axis.scaling, p->high);
        } else if (const auto* n = std::get_if<Integer>(&parameter)) {
            if (n->low > n->high) return refuse("MinValue must not be greater than MaxValue.");
            if (n->scaling == Scaling::reverse_logarithmic)
                return refuse("ReverseLogarithmic scaling is for continuous parameters only.");
            auto low = static_cast<double>(n->low);
            auto high = static_cast<double>(n->high);
            ATHANOR_TRY(axis.scaling, resolve(name, n->scaling, low, high));
            axis.low = to_scale(axis.scaling, low - 0.5);
            axis.high = to_scale(axis.scaling, high + 0.5);
        } else {
            const auto& values = std::get<Categorical>(parameter).values;
            if (values.empty()) return refuse("Values must not be empty.");
            if (std::set<std::string>(values.begin(), values.end()).size() != values.size())
                return refuse("Values must be unique.");
        }
        axes.push_back(std::move(axis));
    }
    return Space(std::move(axes));
}

std::string Space::text(const Axis& axis, double coordinate) const {
    coordinate = std::clamp(coordinate, 0.0, 1.0);
    if (const auto* p = std::get_if<Categorical>(&axis.parameter)) return p->values[category(*p, coordinate)];
    double value = from_scale(axis.scaling, axis.low + coordinate * (axis.high - axis.low));
    if (const auto* p = std::get_if<Integer>(&axis.parameter)) {
        return std::to_string(std::clamp(static_cast<std::int64_t>(std::llround(value)), p->low, p->high));
    }
    const auto& p = std::get<Continuous>(axis.parameter);
    // Twelve digits say all that a tuner can know, and survive the way back through the logarithm.
    double rounded = value == 0 ? 0 : *parse_number<double>([&] {
        char buffer[40];
        auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, 11);
        return std::string(buffer, end.ptr);
    }());
    return shortest(std::clamp(rounded, p.low, p.high));
}

Values Space::values(const Point& point) const {
    ATHANOR_ASSERT(point.size() == axes_.size());
    Values out;
    for (std::size_t i = 0; i < axes_.size(); ++i)
        out.emplace(name_of(axes_[i].parameter), text(axes_[i], point[i]));
    return out;
}

Result<Point> Space::point(const Values& values) const {
    Point out;
    for (const Axis& axis : axes_) {
        const std::string& name = name_of(axis.parameter);
        auto found = values.find(name);
        auto refuse = [&] {
            return validation_error("The hyperparameter " + name + " is not within its range.");
        };
        if (found == values.end()) return refuse();
        if (const auto* p = std::get_if<Categorical>(&axis.parameter)) {
            auto at = std::ranges::find(p->values, found->second);
            if (at == p->values.end()) return refuse();
            out.push_back(middle(static_cast<std::size_t>(at - p->values.begin()), p->values.size()));
            continue;
        }
        auto value = parse_number<double>(found->second);
        if (!value) return refuse();
        double width = axis.high - axis.low;
        out.push_back(width > 0 ? std::clamp((to_scale(axis.scaling, *value) - axis.low) / width, 0.0, 1.0)
                                : 0.5);
    }
    return out;
}

Point Space::snap(Point point) const {
    auto snapped = this->point(values(point));
    ATHANOR_ASSERT(snapped.has_value());
    return *std::move(snapped);
}

Point Space::draw(Random& random) const {
    Point point(axes_.size());
    for (double& coordinate : point) coordinate = uniform(random);
    return snap(std::move(point));
}

std::vector<double> Space::features(const Point& point) const {
    std::vector<double> out;
    out.reserve(groups_.size());
    for (std::size_t i = 0; i < axes_.size(); ++i) {
        const auto* p = std::get_if<Categorical>(&axes_[i].parameter);
        if (!p) {
            out.push_back(point[i]);
            continue;
        }
        std::size_t chosen = category(*p, point[i]);
        for (std::size_t k = 0; k < p->values.size(); ++k)
            out.push_back(k == chosen ? std::numbers::sqrt2 / 2 : 0);  // two corners are 1 apart
    }
    return out;
}

std::uint64_t Space::combinations() const {
    std::uint64_t count = 1;
    for (const Axis& axis : axes_) {
        std::uint64_t here = 0;
        if (const auto* p = std::get_if<Categorical>(&axis.parameter)) here = p->values.size();
        if (const auto* p = std::get_if<Integer>(&axis.parameter))
            here = static_cast<std::uint64_t>(p->high) - static_cast<std::uint64_t>(p->low) + 1;
        if (here == 0) return 0;
        if (here > kCountless / count) return kCountless;
        count *= here;
    }
    return count;
}

Point Space::combination(std::uint64_t number) const {
    Values values;
    for (std::size_t i = axes_.size(); i-- > 0;) {
        if (const auto* p = std::get_if<Categorical>(&axes_[i].parameter)) {
            values[p->name] = p->values[number % p->values.size()];
            number /= p->values.size();
        } else if (const auto* n = std::get_if<Integer>(&axes_[i].parameter)) {
            auto count = static_cast<std::uint64_t>(n->high) - static_cast<std::uint64_t>(n->low) + 1;
            values[n->name] = std::to_string(n->low + static_cast<std::int64_t>(number % count));
            number /= count;
        } else {
            ATHANOR_ASSERT(false);
        }
    }
    auto point = this->point(values);
    ATHANOR_ASSERT(point.has_value());
    return *std::move(point);
}

}  // namespace athanor::sagemaker::tuning
