#include "xgboost/dataset.hpp"

#include <charconv>
#include <cmath>
#include <cstring>

#include "base/encoding.hpp"
#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/number.hpp"

namespace athanor::xgboost {
namespace {

using predictor::parse_cell;
using predictor::parse_value;

std::string where(std::string_view name, std::size_t number) {
    return std::string(name) + ":" + std::to_string(number);
}

std::string_view without_return(std::string_view line) {
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

template <class Visit>
Status for_each_line(std::string_view text, Visit visit) {
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto* end = static_cast<const char*>(std::memchr(text.data(), '\n', text.size()));
        const std::size_t length = end == nullptr ? text.size() : static_cast<std::size_t>(end - text.data());
        ATHANOR_CHECK(visit(number, without_return(text.substr(0, length))));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return {};
}

Status wrong_format(std::string_view name, std::string_view line, std::string_view format) {
    const std::string text(format);
    return user_error("First line '" + std::string(line.substr(0, 50)) + "...' of file '" +
                      std::string(name.substr(name.rfind('/') + 1)) + "' is not '" + text +
                      "' format. Please ensure the file is in '" + text + "' format.");
}

}  // namespace

std::unexpected<Error> user_error(std::string message) { return fail("UserError", std::move(message)); }

Status CsvReader::add(std::string_view name, std::string_view text) {
    const std::string_view first = without_return(text.substr(0, text.find('\n')));
    if (delimiter_ == 0) {
        for (char candidate : {',', '\t', ';', '|', ' '})
            if (delimiter_ == 0 && first.find(candidate) != first.npos) delimiter_ = candidate;
        if (delimiter_ == 0)
            return user_error("Could not determine delimiter on line " + std::string(first.substr(0, 50)));
        width_ = static_cast<std::size_t>(std::ranges::count(first, delimiter_)) + 1;
    }
    if (!parse_cell(first.substr(0, first.find(delimiter_)))) return wrong_format(name, first, "CSV");
    table_.values.reserve(table_.values.size() + text.size() / (first.size() + 1) * width_);
    return for_each_line(
        text, [&](std::size_t number, std::string_view line) { return add_line(name, number, line); });
}

// The whole row goes to `values`, label and weight too: finish() takes them apart once it is known how wide
// rows are.
Status CsvReader::add_line(std::string_view name, std::size_t number, std::string_view line) {
    if (line.empty()) return {};  // as libxgboost's own reader: blank lines are passed over
    std::size_t cells = 0;
    float label = 0;
    for (std::size_t begin = 0; begin <= line.size(); ++cells) {
        const auto* found =
            static_cast<const char*>(std::memchr(line.data() + begin, delimiter_, line.size() - begin));
        const std::size_t end =
            found == nullptr ? line.size() : static_cast<std::size_t>(found - line.data());
        const std::string_view cell = line.substr(begin, end - begin);
        begin = end + 1;
        const auto value = parse_cell(cell);
        if (!value)
            return user_error("Failed to load csv data with exception:\n" + where(name, number) +
                              ": column " + std::to_string(cells + 1) + ": '" +
                              std::string(cell.substr(0, 50)) + "' is not a number");
        if (cells == 0)
            label = *value;
        else
            table_.values.push_back(*value);
    }
    if (std::isnan(label))
        return user_error("Failed to load csv data with exception:\n" + where(name, number) +
                          ": the label is missing");
    if (cells != width_)
        return user_error("Failed to load csv data with exception:\n" + where(name, number) + ": " +
                          std::to_string(cells) + " columns where there were " + std::to_string(width_) +
                          " before");
    table_.labels.push_back(label);
    return {};
}

Result<Table> CsvReader::finish() && {
    if (table_.rows() == 0) return std::move(table_);
    std::size_t columns = width_ - 1;
    if (weights_) {
        if (columns < 2)
            return user_error("csv_weights needs a label, a weight and at least one feature in each row");
        --columns;
        std::vector<float> features;
        features.reserve(table_.rows() * columns);
        for (std::size_t row = 0; row < table_.rows(); ++row) {
            const float* cells = table_.values.data() + row * (columns + 1);
            if (std::isnan(cells[0]) || cells[0] < 0)
                return user_error("Failed to load csv data with exception:\nrow " + std::to_string(row + 1) +
                                  ": the weight must be zero or more");
            table_.weights.push_back(cells[0]);
            features.insert(features.end(), cells + 1, cells + 1 + columns);
        }
        table_.values = std::move(features);
    }
    table_.columns = columns;
    return std::move(table_);
}

Status LibsvmReader::add(std::string_view name, std::string_view text) {
    return for_each_line(
        text, [&](std::size_t number, std::string_view line) { return add_line(name, number, line); });
}

Status LibsvmReader::add_label(std::string_view place, std::string_view word) {
    const std::size_t colon = word.find(':');
    const auto label = parse_value(word.substr(0, colon));
    if (!label || std::isnan(*label))
        return user_error("Failed to load libsvm data with exception:\n" + std::string(place) + ": label '" +
                          std::string(word.substr(0, 50)) + "' is not a number");
    if (colon != word.npos) {
        const auto weight = parse_value(word.substr(colon + 1));
        if (!weight || std::isnan(*weight) || *weight < 0)
            return user_error("Failed to load libsvm data with exception:\n" + std::string(place) +
                              ": bad weight in '" + std::string(word.substr(0, 50)) + "'");
        table_.weights.resize(table_.rows(), 1.0F);
        table_.weights.push_back(*weight);
    } else if (!table_.weights.empty()) {
        table_.weights.push_back(1.0F);
    }
    table_.labels.push_back(*label);
    return {};
}

void LibsvmReader::add_group(std::string_view id) {
    if (table_.groups.empty() || id != query_) {
        table_.groups.push_back(0);
        query_ = id;
    }
    ++table_.groups.back();
    ++grouped_;
}

Status LibsvmReader::add_line(std::string_view name, std::size_t number, std::string_view line) {
    line = trim(line.substr(0, line.find('#')));
    if (line.empty()) return {};
    std::size_t end = std::min(line.find_first_of(" \t"), line.size());
    const std::string place = where(name, number);
    if (number == 1 && !parse_value(line.substr(0, std::min(end, line.find(':')))))
        return wrong_format(name, line, "LIBSVM");
    ATHANOR_CHECK(add_label(place, line.substr(0, end)));
    while (end < line.size()) {
        const std::size_t begin = line.find_first_not_of(" \t", end);
        end = std::min(line.find_first_of(" \t", begin), line.size());
        const std::string_view word = line.substr(begin, end - begin);
        if (word.starts_with("qid:")) {
            add_group(word.substr(4));
            continue;
        }
        const std::size_t colon = std::min(word.find(':'), word.size());
        std::uint32_t index = 0;
        const auto [stop, error] = std::from_chars(word.data(), word.data() + colon, index);
        const auto value = colon < word.size() ? parse_value(word.substr(colon + 1)) : std::nullopt;
        if (error != std::errc() || stop != word.data() + colon || !value || index >= predictor::kMaxFeatures)
            return user_error("Failed to load libsvm data with exception:\n" + place + ": '" +
                              std::string(word.substr(0, 50)) + "' is not index:value");
        table_.indexes.push_back(index);
        table_.values.push_back(*value);
        table_.columns = std::max<std::size_t>(table_.columns, index + 1);
    }
    table_.row_starts.push_back(table_.values.size());
    if (grouped_ != 0 && grouped_ != table_.rows())
        return user_error("Failed to load libsvm data with exception:\n" + place +
                          ": qid must be in every row, once, or in none");
    return {};
}

Result<Table> LibsvmReader::finish() && { return std::move(table_); }

}  // namespace athanor::xgboost
