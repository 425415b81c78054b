// Training data as tables. The parsers are sans-I/O, strict (each row of a CSV has as many columns as the
// first, each cell is a number or empty) and read cells as the endpoint will. Errors name the file and the
// line. About 150 MB/s a core.
//
// CSV: the label first, no header; with weights, the weight second. The delimiter is found in the first line.
// An empty cell is missing. LIBSVM: `label[:weight] [qid:n] index:value ...`, indexes from zero as libxgboost
// reads them; `qid` makes groups of neighbouring rows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace athanor::xgboost {

struct Table {
    bool sparse = false;
    std::size_t columns = 0;
    std::vector<float> labels;
    std::vector<float> weights;             // empty: all 1
    std::vector<std::uint32_t> groups;      // sizes; empty: no groups
    std::vector<float> values;              // dense: row by row, NaN missing; sparse: those given
    std::vector<std::uint32_t> indexes;     // sparse: the column of each value
    std::vector<std::uint64_t> row_starts;  // sparse: rows() + 1 offsets into values
    std::size_t rows() const { return labels.size(); }
};

// Adds files to one table. `name` is for error messages. UserError as the built-in algorithm words it.
class CsvReader {
public:
    explicit CsvReader(bool weights) : weights_(weights) {}
    Status add(std::string_view name, std::string_view text);
    Result<Table> finish() &&;

private:
    Status add_line(std::string_view name, std::size_t number, std::string_view line);
    const bool weights_;
    char delimiter_ = 0;
    std::size_t width_ = 0;
    Table table_;
};

class LibsvmReader {
public:
    LibsvmReader() {
        table_.sparse = true;
        table_.row_starts.push_back(0);
    }
    Status add(std::string_view name, std::string_view text);
    Result<Table> finish() &&;

private:
    Status add_line(std::string_view name, std::size_t number, std::string_view line);
    Status add_label(std::string_view where, std::string_view word);
    void add_group(std::string_view id);
    std::string query_;
    std::size_t grouped_ = 0;
    Table table_;
};

// The built-in algorithm's word for what the user can put right. `failure` begins with it.
std::unexpected<Error> user_error(std::string message);

}  // namespace athanor::xgboost
