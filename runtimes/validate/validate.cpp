#include "validate/validate.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "base/file.hpp"
#include "base/json.hpp"
#include "base/log.hpp"
#include "table/csv.hpp"
#include "table/files.hpp"

namespace athanor::validate {

using namespace table;

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLargestConstraints = 16u << 20;

std::unexpected<Error> invalid_table(const std::string& what) { return fail("InvalidTable", what); }

Result<std::vector<Constraints>> read_constraints(const Options& options) {
    std::vector<Constraints> all;
    if (!options.constraints_given && !fs::exists(options.constraints)) return all;
    ATHANOR_TRY(auto files, data_files(options.constraints));
    for (const fs::path& file : files) {
        ATHANOR_TRY(std::string text, read_file(system_filesystem(), file.string(), kLargestConstraints));
        auto parsed = parse_constraints(text);
        if (!parsed)
            return fail(parsed.error().code, file.filename().string() + ": " + parsed.error().message);
        all.push_back(*std::move(parsed));
    }
    return all;
}

// One table in several files. The first header names the columns; in others they may stand in another order.
class Reader {
public:
    Reader(const Options& options, const std::vector<Constraints>& constraints)
        : options_(options), constraints_(constraints) {
        if (options.columns) begin(*options.columns);
    }

    Status read(const fs::path& path, const std::string& name) {
        row_ = 0;
        order_.clear();
        Status status;
        bool header = !options_.columns;
        CsvParser parser(options_.delimiter, [&](const CsvRow& row) {
            if (!status) return;
            if (std::exchange(header, false)) {
                status = take_header(row, name);
            } else {
                take_row(row, name);
            }
        });
        ATHANOR_CHECK(each_piece(path, [&](std::string_view piece) -> Status {
            if (Status fed = parser.feed(piece); !fed)
                return invalid_table(name + ", " + fed.error().message);
            return status;
        }));
        if (Status fed = parser.finish(); !fed) return invalid_table(name + ", " + fed.error().message);
        return status;
    }

    Outcome finish() {
        if (!checker_) begin({});
        return {.rows = rows_, .files = 0, .violations = checker_->finish(), .message = {}};
    }
    const std::vector<ColumnStatistics>& columns() const { return statistics_; }

private:
    void begin(std::vector<std::string> names) {
        for (const std::string& name : names) statistics_.emplace_back(name);
        names_ = names;
        checker_.emplace(constraints_, std::move(names), options_.allow_extra_columns);
    }

    Status take_header(const CsvRow& row, const std::string& file) {
        std::vector<std::string> names(row.fields.begin(), row.fields.end());
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (std::ranges::count(names, names[i]) > 1)
                return invalid_table(file + ": the header has the column '" + names[i] + "' twice");
        }
        if (!checker_) begin(names);
        for (const std::string& name : names_) {
            auto at = std::ranges::find(names, name);
            if (at == names.end() || names.size() != names_.size())
                return invalid_table(file + ": the columns are not those of the first file");
            order_.push_back(static_cast<std::size_t>(at - names.begin()));
        }
        return {};
    }

    void take_row(const CsvRow& row, const std::string& file) {
        Place place{.file = file, .row = ++row_, .line = row.line};
        if (row.fields.size() != names_.size()) {
            checker_->note_ragged(row.fields.size(), place);
            return;
        }
        ++rows_;
        const auto* fields = &row.fields;
        if (!order_.empty()) {
            ordered_.resize(order_.size());
            for (std::size_t i = 0; i < order_.size(); ++i) ordered_[i] = row.fields[order_[i]];
            fields = &ordered_;
        }
        checker_->add(*fields, place);
        for (std::size_t i = 0; i < fields->size(); ++i) statistics_[i].add((*fields)[i]);
    }

    const Options& options_;
    const std::vector<Constraints>& constraints_;
    std::vector<std::string> names_;
    std::vector<ColumnStatistics> statistics_;
    std::optional<Checker> checker_;
    std::vector<std::size_t> order_;
    std::vector<std::string_view> ordered_;
    std::uint64_t row_ = 0, rows_ = 0;
};

std::string violations_json(const Outcome& outcome) {
    json::Writer w;
    w.begin_object();
    w.key("rows").number(outcome.rows).key("files").number(outcome.files);
    w.key("violations").begin_array();
    for (const Violation& v : outcome.violations) {
        w.begin_object().key("feature_name").string(v.column).key("constraint_check_type").string(v.check);
        w.key("description").string(v.description).key("count").number(v.count);
        if (!v.file.empty()) w.key("file").string(v.file).key("row").number(v.row).key("line").number(v.line);
        w.end_object();
    }
    w.end_array().end_object();
    return std::move(w).take();
}

std::string message_of(const Outcome& outcome) {
    if (outcome.violations.empty())
        return fmt::format("The table passes: {} rows in {} files.", outcome.rows, outcome.files);
    std::string more = outcome.violations.size() == 1
                           ? ""
                           : fmt::format("; {} more violations, see constraint_violations.json",
                                         outcome.violations.size() - 1);
    return "The table is refused: " + outcome.violations.front().description + more;
}

Status write(const std::string& folder, std::string_view name, const std::string& text) {
    return write_file_durably(system_filesystem(), folder + "/" + std::string(name), text + "\n");
}

}  // namespace

Result<Outcome> run(const Options& options) {
    ATHANOR_TRY(auto constraints, read_constraints(options));
    ATHANOR_TRY(auto files, data_files(options.table));
    if (files.empty()) return invalid_table("there is no table below " + options.table);
    Reader reader(options, constraints);
    for (const fs::path& file : files) {
        fs::path relative = file.lexically_relative(options.table);
        ATHANOR_CHECK(reader.read(
            file, relative.empty() || relative == "." ? file.filename().string() : relative.string()));
    }
    Outcome outcome = reader.finish();
    outcome.files = files.size();
    outcome.message = message_of(outcome);
    std::vector<const ColumnStatistics*> columns;
    for (const ColumnStatistics& column : reader.columns()) columns.push_back(&column);
    std::error_code error;
    fs::create_directories(options.output, error);
    ATHANOR_CHECK(write(options.output, "statistics.json", statistics_json(columns, outcome.rows)));
    ATHANOR_CHECK(write(options.output, "constraint_violations.json", violations_json(outcome)));
    if (options.write_baseline) {
        Constraints baseline;
        for (const ColumnStatistics& column : reader.columns())
            baseline.features.push_back(column.baseline(options.slack));
        ATHANOR_CHECK(write(options.output, "constraints.json", to_json(baseline)));
    }
    return outcome;
}

}  // namespace athanor::validate
