// console/run-columns {"experiment"?} -> {"columns": [{"name", "kind": "number" | "text", "distinct", "runs"}]}
//
// "distinct": its values if there are at most 20; of a metric none. A column that has any text is one of text.
#include <algorithm>
#include <set>
#include <unordered_map>

#include "services/sagemaker/views/views.hpp"

namespace athanor::sagemaker {

namespace {

constexpr std::size_t kMostDistinct = 20;
constexpr std::size_t kMostColumns = 2000;

struct Column {
    std::size_t runs = 0;
    bool is_text = false, many = false;
    std::set<double> numbers = {};
    std::set<std::string_view> texts = {};

    void add(const Cell& cell) {
        ++runs;
        is_text = is_text || cell.kind == Cell::Kind::text;
        if (many) return;
        if (cell.kind == Cell::Kind::text)
            texts.insert(cell.text);
        else
            numbers.insert(cell.number);
        if (numbers.size() + texts.size() <= kMostDistinct) return;
        many = true;
        numbers.clear();
        texts.clear();
    }
};

class Columns {
public:
    void add(std::string_view head, std::string_view key, const Cell& cell) {
        name_.assign(head);
        name_.append(key);
        auto found = all_.find(name_);
        if (found == all_.end()) {
            if (all_.size() >= kMostColumns) return;
            found = all_.emplace(name_, Column{}).first;
        }
        found->second.add(cell);
    }
    void count(std::string_view head, std::string_view key) {
        add(head, key, Cell::of(0.0));
        if (auto found = all_.find(name_); found != all_.end()) found->second.many = true;
    }
    std::string take() && {
        std::vector<std::string_view> names;
        for (const auto& [name, column] : all_) names.push_back(name);
        std::ranges::sort(names);
        json::Writer w;
        w.begin_object().key("columns").begin_array();
        for (std::string_view name : names) {
            const Column& column = all_.at(std::string(name));
            w.begin_object().key("name").string(name);
            w.key("kind").string(column.is_text ? "text" : "number").key("distinct").begin_array();
            if (!column.many) {
                for (double number : column.numbers) w.number(number);
                for (std::string_view text : column.texts) w.string(text);
            }
            w.end_array().key("runs").number(static_cast<std::int64_t>(column.runs)).end_object();
        }
        w.end_array().end_object();
        return std::move(w).take();
    }

private:
    std::string name_;  // kept for its memory
    std::unordered_map<std::string, Column> all_;
};

}  // namespace

Result<std::string> Views::run_columns(const gate::Call& call, const Sight& sight, json::Value in) {
    ATHANOR_CHECK(sight.need("sagemaker:Search"));
    ATHANOR_TRY(const Asked from, asked(call, in["experiment"].string_or(""), true));
    Columns columns;
    for (const Run* run : from.runs) {
        const RunFacts facts(*run, metrics_, from.tags);
        columns.count("name", "");
        columns.count("created", "");
        columns.count("modified", "");
        if (!run->status.empty()) columns.add("status", "", Cell::of(std::string_view(run->status)));
        if (!run->source.empty()) columns.add("source", "", Cell::of(std::string_view(run->source)));
        columns.add("display", "", Cell::of(std::string_view(run->display)));
        if (run->started != 0) columns.count("started", "");
        if (run->ended != 0) columns.count("ended", "");
        if (run->started != 0 && run->ended != 0) columns.count("duration", "");
        run->each_parameter(
            [&](std::string_view name, const Cell& cell) { columns.add("param.", name, cell); });
        for (const telemetry::SeriesInfo& metric : facts.metrics()) columns.count("metric.", metric.metric);
        if (auto tags = from.tags.find(run->name); tags != from.tags.end()) {
            for (const auto& [tag, value] : tags->second)
                columns.add("tag.", tag, Cell::of(std::string_view(value)));
        }
    }
    return std::move(columns).take();
}

}  // namespace athanor::sagemaker
