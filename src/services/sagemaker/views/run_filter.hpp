// The filter language of tables of runs: param.lr < 0.1 and metric.auc >= 0.9 and (status = Completed or name ~ "xgb").
//
//     filter     = and-chain { "or" and-chain }          "and" binds closer than "or"
//     and-chain  = term { "and" term }
//     term       = "not" term | "(" filter ")" | comparison
//     comparison = field op value                        op: = == != < <= > >= ~ (contains, in any case) !~
//     field      = name | param.NAME | metric.NAME[.min|.max|.mean|.last|.count] | tag.NAME | …   (run_fields.hpp); odd names in `backticks`
//     value      = number | "text" | 'text' | word | date (2026-11-22, 2026-11-22T10:30, with Z or an offset; UTC without)
//
// Keywords in any case. A field that a run does not have equals nothing: only != and !~ hold of it, as they hold wherever = and ~ do not. A value that
// reads as a number is compared as a number where the run's is one, or reads as one; else both are texts (a status in any case).
// Pure. A filter has at most kMostText bytes and kDeepest parentheses, so an evaluation is bounded.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "services/sagemaker/views/run_fields.hpp"

namespace athanor::sagemaker {

class RunFilter {
public:
    static constexpr std::size_t kMostText = 4096;
    static constexpr int kDeepest = 32;

    // ValidationException that says where (characters are counted from 1) and what was expected. An empty text matches everything.
    static Result<RunFilter> parse(std::string_view text);

    RunFilter(RunFilter&&) noexcept;
    RunFilter& operator=(RunFilter&&) noexcept;
    ~RunFilter();

    using CellOf = std::function<Cell(const RunField& field)>;
    bool matches(const CellOf& cell) const;
    bool mentions(RunField::What what) const;

private:
    friend class RunFilterParser;
    struct Node;
    explicit RunFilter(std::unique_ptr<Node> root);
    std::unique_ptr<Node> root_;  // null: everything
};

}  // namespace athanor::sagemaker
