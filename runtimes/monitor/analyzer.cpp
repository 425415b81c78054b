#include "monitor/analyzer.hpp"

#include <algorithm>
#include <filesystem>

#include "base/encoding.hpp"
#include "base/file.hpp"
#include "base/log.hpp"
#include "monitor/metrics.hpp"
#include "table/csv.hpp"
#include "table/files.hpp"

namespace athanor::monitor {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLongestLine = 64u << 20;
constexpr std::uint64_t kLargestBaseline = 256u << 20;
constexpr std::uint64_t kLargestDocument = 1u << 30;

std::unexpected<Error> invalid_dataset(const std::string& what) { return fail("InvalidDataset", what); }

Status each_line(const fs::path& path, const std::function<Status(std::string_view line)>& take) {
    std::string begun;
    ATHANOR_CHECK(table::each_piece(path, [&](std::string_view piece) -> Status {
        for (std::size_t end; (end = piece.find('\n')) != piece.npos; piece.remove_prefix(end + 1)) {
            begun += piece.substr(0, end);
            if (!trim(begun).empty()) ATHANOR_CHECK(take(begun));
            begun.clear();
        }
        begun += piece;
        if (begun.size() > kLongestLine)
            return invalid_dataset(path.filename().string() + " has a line over 64 MiB");
        return {};
    }));
    return trim(begun).empty() ? Status{} : take(begun);
}

// What is wrong with single records is counted; the first is shown.
class Reader {
public:
    Reader(const Settings& settings, Profile& profile) : settings_(settings), profile_(profile) {}

    Status read(const fs::path& path) {
        file_ = path.filename().string();
        line_ = 0;
        switch (settings_.format) {
            case Settings::Format::csv: return read_csv(path);
            case Settings::Format::json: return read_json(path);
            case Settings::Format::capture: return read_capture(path);
        }
        return {};
    }

    std::uint64_t unreadable() const { return unreadable_; }
    const std::string& first() const { return first_; }

private:
    void refuse(const Error& error) {
        if (unreadable_++ == 0) first_ = fmt::format("line {} of {}: {}", line_, file_, error.message);
    }

    Status read_csv(const fs::path& path) {
        std::vector<std::string> names;
        bool header = settings_.header;
        table::CsvParser parser(',', [&](const table::CsvRow& row) {
            line_ = row.line;
            if (std::exchange(header, false)) {
                for (std::string_view name : row.fields) names.emplace_back(trim(name));
                profile_.begin(names);
                return;
            }
            if (!names.empty() && row.fields.size() != names.size()) {
                refuse({"InvalidRecord",
                        fmt::format("{} fields instead of {}", row.fields.size(), names.size())});
                return;
            }
            Fields fields;
            fields.reserve(row.fields.size());
            for (std::size_t i = 0; i < row.fields.size(); ++i)
                fields.push_back({names.empty() ? "" : names[i], std::string(trim(row.fields[i]))});
            profile_.add(fields);
        });
        auto named = [&](const Status& status) -> Status {
            return status ? status : invalid_dataset(file_ + ", " + status.error().message);
        };
        ATHANOR_CHECK(
            named(table::each_piece(path, [&](std::string_view piece) { return parser.feed(piece); })));
        return named(parser.finish());
    }

    Status read_json(const fs::path& path) {
        auto take = [&](std::string_view text) -> Status {
            ++line_;
            auto rows = json_rows(text);
            if (!rows) {
                refuse(rows.error());
                return {};
            }
            for (const Fields& row : *rows) profile_.add(row);
            return {};
        };
        if (settings_.lines) return each_line(path, take);
        ATHANOR_TRY(std::string text, read_file(system_filesystem(), path.string(), kLargestDocument));
        return take(text);
    }

    Status read_capture(const fs::path& path) {
        return each_line(path, [&](std::string_view line) -> Status {
            ++line_;
            auto captured = parse_capture(line, settings_.sides);
            if (!captured) {
                refuse(captured.error());
                return {};
            }
            if (captured->time && settings_.start && *captured->time < *settings_.start) return {};
            if (captured->time && settings_.end && *captured->time >= *settings_.end) return {};
            for (const Captured::Row& row : captured->rows) profile_.add(row);
            return {};
        });
    }

    const Settings& settings_;
    Profile& profile_;
    std::string file_;
    std::uint64_t line_ = 0;
    std::uint64_t unreadable_ = 0;
    std::string first_;
};

// A file, or the only one in a folder.
Result<std::string> read_baseline(const std::string& path) {
    ATHANOR_TRY(auto files, table::data_files(path));
    if (files.empty()) return invalid_dataset("there is no file below " + path);
    return read_file(system_filesystem(), files.front().string(), kLargestBaseline);
}

template <class T>
Result<T> about(const std::string& path, Result<T> result) {
    if (!result) return fail(result.error().code, path + ": " + result.error().message);
    return result;
}

Status write(const std::string& folder, std::string_view name, const std::string& text) {
    return write_file_durably(system_filesystem(), folder + "/" + std::string(name), text + "\n");
}

std::string constraints_json(const Profile& profile, const Settings& settings,
                             const table::Constraints* baseline) {
    table::Constraints out;
    if (baseline) static_cast<table::Monitoring&>(out) = *baseline;
    out.compares = true;
    out.outputs_last = settings.outputs_last;
    for (const Column& column : profile.columns()) out.features.push_back(column.constraint());
    return table::to_json(out);
}

}  // namespace

Result<Outcome> analyze(const Settings& settings, Timestamp now) {
    std::optional<table::Constraints> constraints;
    if (!settings.baseline_constraints.empty()) {
        ATHANOR_TRY(std::string text, read_baseline(settings.baseline_constraints));
        ATHANOR_TRY(constraints, about(settings.baseline_constraints, table::parse_constraints(text)));
    }
    Baseline baseline;
    if (constraints && !settings.baseline_statistics.empty()) {
        ATHANOR_TRY(std::string text, read_baseline(settings.baseline_statistics));
        ATHANOR_TRY(baseline, about(settings.baseline_statistics, parse_statistics(text)));
    }
    const bool outputs_last = settings.outputs_last || (constraints && constraints->outputs_last);
    Profile profile(constraints ? &*constraints : nullptr, outputs_last);
    Reader reader(settings, profile);
    ATHANOR_TRY(auto files, table::data_files(settings.source));
    for (const fs::path& file : files) ATHANOR_CHECK(reader.read(file));
    profile.finish();
    if (reader.unreadable() > 0)
        log::warn("{} records could not be read, first {}", reader.unreadable(), reader.first());
    if (profile.rows() == 0)
        return invalid_dataset(reader.unreadable() > 0 ? "no record could be read: " + reader.first()
                                                       : "there are no records in " + settings.source);

    Outcome out{.rows = profile.rows(), .files = files.size(), .unreadable = reader.unreadable()};
    std::error_code error;
    fs::create_directories(settings.output, error);
    ATHANOR_CHECK(write(settings.output, "statistics.json", statistics_json(profile)));
    ATHANOR_CHECK(write(settings.output, "constraints.json",
                        constraints_json(profile, settings, constraints ? &*constraints : nullptr)));
    std::vector<Drift> drifts;
    if (constraints) {
        drifts = compare(*constraints, baseline, profile);
        out.violations = check(*constraints, drifts, profile);
        ATHANOR_CHECK(write(settings.output, "constraint_violations.json", violations_json(out.violations)));
        if (!baseline.empty())
            ATHANOR_CHECK(write(settings.output, "drift.json", drift_json(drifts, *constraints)));
    }
    if (settings.publish && (!constraints || constraints->emit_metrics)) {
        fs::create_directories(settings.metrics, error);
        ATHANOR_CHECK(write_file_durably(system_filesystem(), settings.metrics + "/metrics.jsonl",
                                         metric_lines(profile, drifts, settings, now)));
    }
    out.message = out.violations.empty()
                      ? "Completed: Job completed successfully with no violations."
                      : fmt::format("CompletedWithViolations: Job completed successfully with {} violations.",
                                    out.violations.size());
    return out;
}

}  // namespace athanor::monitor
