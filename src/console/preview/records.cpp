#include "console/preview/records.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/encoding.hpp"
#include "base/json.hpp"

namespace athanor::console {
namespace {

constexpr std::size_t kLongestLine = 1u << 20;  // of JSON

bool ends_line(char c) { return c == '\n' || c == '\r'; }

std::string_view without_line_end(std::string_view line) {
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

}  // namespace

// At a line end, which is taken.
bool CsvRecords::ends_here() {
    if (at_ >= text_.size() || !ends_line(text_[at_])) return false;
    at_ += text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n' ? 2 : 1;
    return ended_ = true;
}

Cell CsvRecords::field(bool& last) {
    Cell cell;
    if (at_ < text_.size() && text_[at_] == '"') {
        const std::size_t begin = ++at_;
        std::size_t end = text_.find('"', begin);
        std::string* unquoted = nullptr;
        std::size_t from = begin;
        while (end != text_.npos && end + 1 < text_.size() && text_[end + 1] == '"') {
            if (!unquoted) unquoted = &unquoted_.emplace_back();
            unquoted->append(text_.substr(from, end + 1 - from));
            from = end + 2;
            end = text_.find('"', from);
        }
        const std::size_t stop = std::min(end, text_.size());
        if (unquoted) unquoted->append(text_.substr(std::min(from, stop), stop - std::min(from, stop)));
        cell.text = unquoted ? std::string_view(*unquoted) : text_.substr(begin, stop - begin);
        at_ = std::min(stop + 1, text_.size());
        while (at_ < text_.size() && text_[at_] != delimiter_ && !ends_line(text_[at_]))
            ++at_;  // nothing belongs there
    } else {
        const std::size_t begin = at_;
        while (at_ < text_.size() && text_[at_] != delimiter_ && !ends_line(text_[at_])) ++at_;
        cell.text = trim(text_.substr(begin, at_ - begin));
    }
    last = at_ >= text_.size() || text_[at_] != delimiter_;
    if (!last) ++at_;
    return cell;
}

bool CsvRecords::next(Record& record) {
    while (ends_here()) continue;  // empty lines
    record.clear();
    unquoted_.clear();
    if (at_ >= text_.size()) return false;
    ended_ = false;
    for (bool last = false; !last;) {
        const Cell cell = field(last);
        if (record.size() < kMostColumns) record.push_back(cell);
    }
    ends_here();
    return ended_ || !cut_;
}

JsonRecords::JsonRecords(std::string_view text, bool cut) : text_(text), cut_(cut) {
    while (auto one = line()) {
        auto document = json::parse(*one);
        if (!document || document->root().kind() != json::Kind::object) continue;
        document->root().for_each_member([&](std::string_view name, json::Value) {
            if (names_.size() < kMostColumns && places_.emplace(name, names_.size()).second)
                names_.emplace_back(name);
        });
    }
    rewind();
}

std::optional<std::string_view> JsonRecords::line() {
    while (at_ < text_.size()) {
        const auto end = text_.find('\n', at_);
        if (end == text_.npos && cut_) return std::nullopt;
        const auto found = trim(without_line_end(text_.substr(at_, end == text_.npos ? end : end - at_)));
        at_ = end == text_.npos ? text_.size() : end + 1;
        if (!found.empty() && found.size() <= kLongestLine) return found;
    }
    return std::nullopt;
}

bool JsonRecords::next(Record& record) {
    while (auto one = line()) {
        auto document = json::parse(*one);
        if (!document || document->root().kind() != json::Kind::object) continue;
        record.assign(names_.size(), Cell{{}, false});
        texts_.clear();
        std::size_t guess = 0;  // members mostly come in the order of the first line
        document->root().for_each_member([&](std::string_view name, json::Value value) {
            if (guess >= names_.size() || names_[guess] != name) {
                auto found = places_.find(name);
                if (found == places_.end()) return;
                guess = found->second;
            }
            if (!value.is_null()) {
                auto string = value.string();
                record[guess] = {texts_.emplace_back(string ? std::string(*string) : value.text()), true};
            }
            ++guess;
        });
        return true;
    }
    return false;
}

std::optional<char> find_delimiter(std::string_view text, bool cut) {
    constexpr std::array kDelimiters = {'\t', ';', '|', ','};  // of equals the rarer
    constexpr int kLines = 30;
    std::optional<char> best;
    double best_score = 0;
    for (char delimiter : kDelimiters) {
        CsvRecords records(text, delimiter, cut);
        Record record;
        std::map<std::size_t, int> widths;
        int lines = 0;
        for (; lines < kLines && records.next(record); ++lines) ++widths[record.size()];
        auto usual = std::ranges::max_element(widths, {}, [](const auto& one) { return one.second; });
        if (usual == widths.end() || usual->first < 2) continue;
        const double share = static_cast<double>(usual->second) / lines;
        // Prose has commas too, but never as many on each line.
        if (share < 0.8) continue;
        const double score = share * 1000 + static_cast<double>(std::min<std::size_t>(usual->first, 100));
        if (score > best_score) {
            best_score = score;
            best = delimiter;
        }
    }
    return best;
}

}  // namespace athanor::console
