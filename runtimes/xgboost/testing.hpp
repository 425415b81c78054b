// For tests of this runtime: seeded tables, and a scratch folder laid out as /opt/ml.
#pragma once

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "serving/predictor/testing.hpp"
#include "xgboost/dataset.hpp"

namespace athanor::xgboost {

// Labels follow the first two columns; `classes` 0 makes a real label above zero. One value in six is
// missing.
inline Table random_table(std::uint32_t seed, std::size_t rows, std::size_t columns, int classes) {
    predictor::Dice dice(seed);
    Table table;
    table.columns = columns;
    for (std::size_t row = 0; row < rows; ++row) {
        float signal = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            const float value = dice.below(6) == 0 ? NAN : dice.real();
            table.values.push_back(value);
            if (column < 2 && !std::isnan(value)) signal += value * (column == 0 ? 1.0F : -0.5F);
        }
        signal += dice.real() / 4;
        table.labels.push_back(classes == 0
                                   ? std::abs(signal) + 0.1F
                                   : std::fmod(std::floor(std::abs(signal)), static_cast<float>(classes)));
    }
    return table;
}

class OptMl {
public:
    OptMl() {
        std::string pattern = std::filesystem::temp_directory_path() / "athanor-xgboost-XXXXXX";
        path_ = ::mkdtemp(pattern.data());
        for (const char* folder : {"input/config", "input/data", "model", "output"})
            std::filesystem::create_directories(path_ + "/" + folder);
    }
    ~OptMl() { std::filesystem::remove_all(path_); }
    OptMl(const OptMl&) = delete;
    OptMl& operator=(const OptMl&) = delete;

    const std::string& path() const { return path_; }
    void write(const std::string& name, const std::string& text) const {
        std::filesystem::create_directories(std::filesystem::path(path_ + "/" + name).parent_path());
        std::ofstream(path_ + "/" + name, std::ios::binary) << text;
    }
    std::string read(const std::string& name) const {
        std::ostringstream out;
        out << std::ifstream(path_ + "/" + name, std::ios::binary).rdbuf();
        return out.str();
    }
    bool has(const std::string& name) const { return std::filesystem::exists(path_ + "/" + name); }

private:
    std::string path_;
};

}  // namespace athanor::xgboost
