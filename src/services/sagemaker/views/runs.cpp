// console/runs {"experiment"?, "filter"?, "columns", "sort": {"column", "descending"}, "offset", "limit"}
//   -> {"total", "names", "arns", "rows": [[cell]], "best": {"metric.auc": {"max", "min"}}}
//
// Metrics are asked of the runs that the filter leaves, and only those that are shown, sorted by or filtered by.
#include <algorithm>

#include "services/sagemaker/views/run_filter.hpp"
#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostColumns = 200;
constexpr std::int64_t kMostRows = 1000;
constexpr std::int64_t kDefaultRows = 100;

Result<RunField> column(std::string_view name) {
    auto field = RunField::parse(name);
    if (!field) return validation_error("There is no column " + std::string(name) + ".");
    return *std::move(field);
}

struct Question {
    RunFilter filter;
    std::vector<std::string> names;
    std::vector<RunField> columns;
    RunField sort;
    bool descending = true;
    std::size_t offset = 0, limit = 0;

    bool mentions(RunField::What what) const {
        return filter.mentions(what) || sort.what == what ||
               std::ranges::any_of(columns, [&](const RunField& field) { return field.what == what; });
    }
};

Result<Question> parse(json::Value in) {
    ATHANOR_TRY(RunFilter filter, RunFilter::parse(in["filter"].string_or("")));
    Question asked{
        .filter = std::move(filter), .names = {}, .columns = {}, .sort = {.what = RunField::What::created}};
    Status fine;
    if (in["columns"].exists() && in["columns"].kind() != json::Kind::array)
        return validation_error("columns is a list of names.");
    if (in["columns"].exists()) {
        in["columns"].for_each_element([&](json::Value value) {
            if (!fine) return;
            auto field = column(value.string_or(""));
            if (!field) fine = std::unexpected(field.error());
            if (field) asked.columns.push_back(*std::move(field));
            asked.names.push_back(value.string_or(""));
        });
    }
    ATHANOR_CHECK(fine);
    if (asked.columns.size() > kMostColumns)
        return validation_error("At most " + std::to_string(kMostColumns) + " columns at once.");
    if (auto by = in["sort"]["column"].string()) {
        ATHANOR_TRY(asked.sort, column(*by));
        asked.descending = in["sort"]["descending"].boolean_or(false);
    }
    const std::int64_t offset = in["offset"].integer_or(0), limit = in["limit"].integer_or(kDefaultRows);
    if (offset < 0 || limit < 1 || limit > kMostRows)
        return validation_error("offset is at least 0, limit between 1 and " + std::to_string(kMostRows) +
                                ".");
    asked.offset = static_cast<std::size_t>(offset);
    asked.limit = static_cast<std::size_t>(limit);
    return asked;
}

struct Place {
    Cell cell;
    const Run* run;
};

// Numbers, then texts, then what has none, in either direction; the name decides between equals.
bool stands_before(const Place& a, const Place& b, bool descending) {
    auto rank = [](const Cell& cell) {
        return cell.kind == Cell::Kind::number ? 0 : cell.kind == Cell::Kind::text ? 1 : 2;
    };
    if (rank(a.cell) != rank(b.cell)) return rank(a.cell) < rank(b.cell);
    if (a.cell.number != b.cell.number) return (a.cell.number < b.cell.number) != descending;
    if (a.cell.text != b.cell.text) return (a.cell.text < b.cell.text) != descending;
    return a.run->name < b.run->name;
}

struct Best {
    double min = 0, max = 0;
    bool any = false;

    void add(double value) {
        min = any ? std::min(min, value) : value;
        max = any ? std::max(max, value) : value;
        any = true;
    }
};

void write(json::Writer& w, const Cell& cell) {
    switch (cell.kind) {
        case Cell::Kind::none: w.null(); break;
        case Cell::Kind::number: w.number(cell.number); break;
        case Cell::Kind::text: w.string(cell.text); break;
    }
}

}  // namespace

Result<std::string> Views::runs(const gate::Call& call, const Sight& sight, json::Value in) {
    ATHANOR_CHECK(sight.need("sagemaker:Search"));
    ATHANOR_TRY(const Question question, parse(in));
    ATHANOR_TRY(const Asked from,
                asked(call, in["experiment"].string_or(""), question.mentions(RunField::What::tag)));
    std::vector<Place> places;
    places.reserve(from.runs.size());
    std::vector<Best> best(question.columns.size());
    for (const Run* run : from.runs) {
        const RunFacts facts(*run, metrics_, from.tags);
        if (!question.filter.matches([&](const RunField& field) { return facts.cell(field); })) continue;
        places.push_back({facts.cell(question.sort), run});
        for (std::size_t i = 0; i < best.size(); ++i) {
            if (question.columns[i].what != RunField::What::metric) continue;
            if (Cell cell = facts.cell(question.columns[i]); cell.kind == Cell::Kind::number)
                best[i].add(cell.number);
        }
    }
    const std::size_t begin = std::min(question.offset, places.size());
    const std::size_t end = std::min(begin + question.limit, places.size());
    std::ranges::partial_sort(
        places, places.begin() + static_cast<std::ptrdiff_t>(end),
        [&](const Place& a, const Place& b) { return stands_before(a, b, question.descending); });
    json::Writer w;
    w.begin_object().key("total").number(static_cast<std::int64_t>(places.size()));
    w.key("names").begin_array();
    for (std::size_t i = begin; i < end; ++i) w.string(places[i].run->name);
    w.end_array().key("arns").begin_array();
    for (std::size_t i = begin; i < end; ++i)
        w.string(Key{call.account(), call.region, Kind::trial_component, places[i].run->name}.arn());
    w.end_array().key("rows").begin_array();
    for (std::size_t i = begin; i < end; ++i) {
        const RunFacts facts(*places[i].run, metrics_, from.tags);
        w.begin_array();
        for (const RunField& field : question.columns) write(w, facts.cell(field));
        w.end_array();
    }
    w.end_array().key("best").begin_object();
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (!best[i].any) continue;
        w.key(question.names[i]).begin_object();
        w.key("max").number(best[i].max).key("min").number(best[i].min).end_object();
    }
    w.end_object().end_object();
    return std::move(w).take();
}

}  // namespace athanor::sagemaker
