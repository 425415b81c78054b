#include "table/csv.hpp"

namespace athanor::table {

namespace {

constexpr std::string_view kMark = "\xEF\xBB\xBF";

std::unexpected<Error> invalid(std::uint64_t line, std::string_view what) {
    return fail("InvalidTable", "line " + std::to_string(line) + ": " + std::string(what));
}

}  // namespace

void CsvParser::end_field() {
    ends_.push_back(text_.size());
    at_ = At::field;
    begun_ = true;
}

void CsvParser::end_row() {
    if (begun_ || !text_.empty()) {
        ends_.push_back(text_.size());
        CsvRow row{.line = row_line_};
        std::size_t begin = 0;
        for (std::size_t end : ends_) {
            row.fields.push_back(std::string_view(text_).substr(begin, end - begin));
            begin = end;
        }
        visit_(row);
    }
    text_.clear();
    ends_.clear();
    begun_ = false;
    at_ = At::field;
    row_line_ = line_;
}

Status CsvParser::step(char c) {
    if (c == '\n') ++line_;
    switch (at_) {
        case At::field:
            if (c == '"') {
                at_ = At::quoted;
                begun_ = true;
                return {};
            }
            at_ = At::plain;
            [[fallthrough]];
        case At::plain:
            if (c == delimiter_) {
                end_field();
            } else if (c == '\n') {
                if (!text_.empty() && text_.back() == '\r' &&
                    text_.size() > (ends_.empty() ? 0 : ends_.back()))
                    text_.pop_back();
                end_row();
            } else {
                text_ += c;
            }
            return {};
        case At::quoted:
            if (c == '"') {
                at_ = At::quote;
            } else {
                text_ += c;
            }
            return {};
        case At::quote:
            if (c == '"') {
                text_ += c;
                at_ = At::quoted;
            } else if (c == delimiter_) {
                end_field();
            } else if (c == '\n') {
                end_row();
            } else if (c != '\r') {
                return invalid(line_, "text follows a closing quote");
            }
            return {};
    }
    return {};
}

Status CsvParser::feed(std::string_view bytes) {
    for (char c : bytes) {
        if (!marked_) {
            if (c == kMark[mark_]) {
                marked_ = ++mark_ == kMark.size();
                continue;
            }
            marked_ = true;
            for (char before : kMark.substr(0, mark_)) ATHANOR_CHECK(step(before));
        }
        ATHANOR_CHECK(step(c));
        if (text_.size() > kLongestRow)
            return invalid(row_line_, "the row is longer than 64 MiB; is a quote not closed?");
    }
    return {};
}

Status CsvParser::finish() {
    if (at_ == At::quoted) return invalid(row_line_, "the quote that begins in this row is not closed");
    end_row();
    return {};
}

}  // namespace athanor::table
