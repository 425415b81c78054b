// multipart/form-data as browsers send it (RFC 7578), without I/O: the fields before the file, in bounded memory, then the file as it arrives.
//
//     FormParser form(boundary);
//     while (!form.at_file()) ATHANOR_CO_CHECK(form.feed(piece_of_the_body));     // fields() and file_name() are known from here on
//     ATHANOR_CO_CHECK(form.take_file(out));  while (!form.done()) { feed(piece); take_file(out); }
//
// S3's rules: the file is the last field that counts, what follows it is ignored; all that comes before it has at most 20 KB; no field comes twice
// (AWS does not say which would count, and a policy must not be checked against one and the object made of the other). Fuzzed.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace athanor::s3 {

// Of `multipart/form-data; boundary=…`; nullopt: none that RFC 2046 allows.
std::optional<std::string> form_boundary(std::string_view content_type);

class FormParser {
public:
    static constexpr std::size_t kMostBeforeTheFile = 20 * 1024;

    explicit FormParser(std::string_view boundary) : delimiter_("\r\n--" + std::string(boundary)) {}

    // MalformedPOSTRequest, MaxPostPreDataLengthExceeded, IncorrectNumberOfFilesInPostRequest (it ended before a file).
    Status feed(std::string_view piece);
    bool at_file() const { return state_ == State::file || state_ == State::done; }
    bool done() const { return state_ == State::done; }

    // Appends what has arrived of the file's bytes and is surely of the file.
    void take_file(std::string& out);

    // In order, names in lower case.
    const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }
    std::vector<std::pair<std::string, std::string>>& fields() { return fields_; }
    // As the client named it, without folders.
    const std::string& file_name() const { return file_name_; }

private:
    enum class State { begin, delimiter_end, part_head, value, file, done };
    Result<bool> step();  // false: more bytes are needed
    Status read_part_head(std::string_view head);

    std::string delimiter_;
    State state_ = State::begin;
    std::string buffer_ = "\r\n";  // so that the first delimiter is as any other
    std::size_t before_file_ = 0;
    std::string name_;
    std::string file_name_;
    std::vector<std::pair<std::string, std::string>> fields_;
};

}  // namespace athanor::s3
