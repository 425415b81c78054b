#include "validate/checker.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::validate {

using table::is_missing;
using table::is_of_type;
using table::type_name;

namespace {

constexpr std::size_t kShown = 60;  // of a value, in texts

std::string shown(std::string_view value) {
    return "'" + std::string(value.substr(0, kShown)) + (value.size() > kShown ? "…'" : "'");
}

std::string where(const std::string& file, std::uint64_t row, std::uint64_t line) {
    return fmt::format("row {} (line {} of {})", row, line, file);
}

}  // namespace

Checker::Checker(const std::vector<Constraints>& all, std::vector<std::string> columns, bool allow_extra)
    : names_(std::move(columns)), columns_(names_.size()) {
    std::set<std::string, std::less<>> known;
    for (const Constraints& constraints : all) {
        for (const Constraint& c : constraints.features) {
            auto at = std::ranges::find(names_, c.name);
            bool first = known.insert(c.name).second;
            if (at != names_.end()) {
                columns_[static_cast<std::size_t>(at - names_.begin())].rules.emplace_back(&constraints, &c);
            } else if (c.required && first) {
                found_.push_back({.column = c.name,
                                  .check = "missing_column_check",
                                  .description = "column '" + c.name + "' is not there",
                                  .count = 1});
            }
        }
    }
    if (allow_extra || all.empty()) return;
    for (const std::string& name : names_) {
        if (!known.contains(name))
            found_.push_back({.column = name,
                              .check = "extra_column_check",
                              .description = "column '" + name + "' is not in the schema or baseline",
                              .count = 1});
    }
}

void Checker::note(Column& column, std::string_view check, double threshold, std::string_view value,
                   const Place& place, std::string what) {
    auto found = column.tallies.find(check);
    if (found == column.tallies.end()) {
        Tally tally{.file = std::string(place.file),
                    .value = std::string(value.substr(0, kShown + 1)),
                    .what = std::move(what),
                    .row = place.row,
                    .line = place.line,
                    .threshold = threshold};
        found = column.tallies.emplace(std::string(check), std::move(tally)).first;
    }
    ++found->second.failed;
}

void Checker::check(Column& column, std::string_view value, const Place& place) {
    bool wrong_type = false, wrong_range = false,
         wrong_domain = false;  // once a value, whatever the number of rules
    for (const auto& [all, rule] : column.rules) {
        if (!wrong_type && !is_of_type(value, rule->type)) {
            wrong_type = true;
            note(column, "data_type_check", all->type_threshold, value, place,
                 "is not " + std::string(type_name(rule->type)));
        }
        if (!wrong_domain && !rule->domain.empty() && !rule->domain.contains(value)) {
            wrong_domain = true;
            note(column, "categorical_values_check", all->domain_threshold, value, place,
                 "is not one of its known values");
        }
        if (wrong_range || (!rule->min && !rule->max && !rule->non_negative)) continue;
        auto number = parse_number<double>(value);
        if (!number) continue;  // the type says it
        std::string what = rule->non_negative && *number < 0   ? "is negative"
                           : rule->min && *number < *rule->min ? fmt::format("is less than {}", *rule->min)
                           : rule->max && *number > *rule->max ? fmt::format("is greater than {}", *rule->max)
                                                               : "";
        if (what.empty()) continue;
        wrong_range = true;
        note(column, "range_check", all->range_threshold, value, place, std::move(what));
    }
}

void Checker::add(const std::vector<std::string_view>& fields, const Place& place) {
    ++rows_;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        if (!is_missing(fields[i])) {
            ++column.present;
            check(column, fields[i], place);
        } else if (column.missing++ == 0) {
            column.first_missing = {.file = std::string(place.file), .row = place.row, .line = place.line};
        }
    }
}

void Checker::note_ragged(std::size_t fields, const Place& place) {
    if (ragged_.failed++ == 0) {
        ragged_ = {.failed = 1,
                   .file = std::string(place.file),
                   .what = fmt::format("has {} fields instead of {}", fields, names_.size()),
                   .row = place.row,
                   .line = place.line};
    }
}

std::vector<Violation> Checker::finish() {
    std::vector<Violation> out = std::move(found_);
    std::size_t whole = out.size();
    if (rows_ == 0 && ragged_.failed == 0)
        out.push_back({.check = "empty_table_check", .description = "the table has no rows", .count = 1});
    if (ragged_.failed > 0) {
        out.push_back({.check = "row_check",
                       .description = where(ragged_.file, ragged_.row, ragged_.line) + " " + ragged_.what,
                       .count = ragged_.failed,
                       .file = ragged_.file,
                       .row = ragged_.row,
                       .line = ragged_.line});
    }
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        Column& column = columns_[i];
        for (auto& [check, t] : column.tallies) {
            double passed = 1 - static_cast<double>(t.failed) / static_cast<double>(column.present);
            if (passed >= t.threshold) continue;
            out.push_back({.column = names_[i],
                           .check = check,
                           .description = fmt::format("column '{}', {}: {} {}", names_[i],
                                                      where(t.file, t.row, t.line), shown(t.value), t.what),
                           .count = t.failed,
                           .file = t.file,
                           .row = t.row,
                           .line = t.line});
        }
        double share = rows_ == 0 ? 1 : static_cast<double>(column.present) / static_cast<double>(rows_);
        double wanted = 0;
        for (const auto& [all, rule] : column.rules)
            wanted = std::max(wanted, rule->completeness.value_or(0));
        if (share >= wanted) continue;
        const Tally& t = column.first_missing;
        out.push_back(
            {.column = names_[i],
             .check = "completeness_check",
             .description = fmt::format(
                 "column '{}', {}: the value is missing; {:.4g} of the column is there, {:.4g} is required",
                 names_[i], where(t.file, t.row, t.line), share, wanted),
             .count = column.missing,
             .file = t.file,
             .row = t.row,
             .line = t.line});
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(whole), out.end(),
              [](const Violation& a, const Violation& b) {
                  return std::tie(a.file, a.line, a.column, a.check) <
                         std::tie(b.file, b.line, b.column, b.check);
              });
    return out;
}

}  // namespace athanor::validate
