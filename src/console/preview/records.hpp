// Tables as sequences of records, read again from the start as often as one likes: no more is kept in memory than the text, and one record.
#pragma once

#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace athanor::console {

struct Cell {
    std::string_view text;
    bool there = true;  // false: a member that a JSON line does not have, or null
};

// Valid until the next record is read.
using Record = std::vector<Cell>;

class Records {
public:
    virtual ~Records() = default;
    virtual bool next(Record& record) = 0;  // false: that was the last
    virtual void rewind() = 0;
};

inline constexpr std::size_t kMostColumns = 1000;  // of a record; what is further right is not looked at

// RFC 4180: quoted fields may hold delimiters, line ends and doubled quotes. A quote that nobody closes ends with the text. Empty lines are no records.
// With `cut`, the text goes on where we do not see it: the last record, which no line end ends, is left out.
class CsvRecords final : public Records {
public:
    CsvRecords(std::string_view text, char delimiter, bool cut)
        : text_(text), delimiter_(delimiter), cut_(cut) {}
    bool next(Record& record) override;
    void rewind() override { at_ = 0; }

private:
    Cell field(bool& last);
    bool ends_here();

    std::string_view text_;
    const char delimiter_;
    const bool cut_;
    std::size_t at_ = 0;
    bool ended_ = false;                // the record by a line end
    std::deque<std::string> unquoted_;  // of this record
};

// A JSON object on each line. Lines that are none are left out; columns are the members, in the order in which they first come.
class JsonRecords final : public Records {
public:
    JsonRecords(std::string_view text, bool cut);
    bool next(Record& record) override;
    void rewind() override { at_ = 0; }
    const std::vector<std::string>& names() const { return names_; }

private:
    std::optional<std::string_view> line();

    std::string_view text_;
    const bool cut_;
    std::size_t at_ = 0;
    std::vector<std::string> names_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::deque<std::string> texts_;  // of this record
};

// The delimiter with which the first lines make equally long records of two fields or more; nullopt: none does.
std::optional<char> find_delimiter(std::string_view text, bool cut);

}  // namespace athanor::console
