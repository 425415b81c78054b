#include "services/s3/form.hpp"

#include <algorithm>

#include "base/encoding.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kLongestBoundary = 70;  // RFC 2046 §5.1.1

std::unexpected<Error> malformed() {
    return fail("MalformedPOSTRequest",
                "The body of your POST request is not well-formed multipart/form-data.");
}

// `name` of `form-data; name="key"; filename="a \"b\".txt"`: quoted with backslashes as browsers once did it, or %22 as they do now.
std::optional<std::string> parameter(std::string_view header, std::string_view name) {
    std::size_t at = header.find(';');
    while (at != std::string_view::npos) {
        header.remove_prefix(at + 1);
        auto equals = header.find('=');
        if (equals == std::string_view::npos) return std::nullopt;
        auto key = trim(header.substr(0, equals));
        header.remove_prefix(equals + 1);
        std::string value;
        if (header.starts_with('"')) {
            std::size_t i = 1;
            for (; i < header.size() && header[i] != '"'; ++i) {
                bool escaped = header[i] == '\\' && i + 1 < header.size() &&
                               (header[i + 1] == '"' || header[i + 1] == '\\');
                value += header[escaped ? ++i : i];
            }
            if (i >= header.size()) return std::nullopt;
            header.remove_prefix(i + 1);
        } else {
            value = trim(header.substr(0, header.find(';')));
        }
        if (equal_ignore_case(key, name)) return value;
        at = header.find(';');
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> form_boundary(std::string_view content_type) {
    auto boundary = parameter(content_type, "boundary");
    if (!boundary || boundary->empty() || boundary->size() > kLongestBoundary) return std::nullopt;
    for (char c : *boundary) {
        if (static_cast<unsigned char>(c) <= 0x20 && c != ' ') return std::nullopt;
    }
    return boundary;
}

Status FormParser::feed(std::string_view piece) {
    if (state_ == State::done) return {};
    buffer_ += piece;
    for (;;) {
        if (at_file()) return {};
        std::size_t size = buffer_.size();
        ATHANOR_TRY(bool more, step());
        before_file_ += size - buffer_.size();
        if (before_file_ + (more ? 0 : buffer_.size()) > kMostBeforeTheFile) {
            return fail("MaxPostPreDataLengthExceeded",
                        "Your POST request fields preceding the upload file was too large.");
        }
        if (!more) return {};
    }
}

Result<bool> FormParser::step() {
    switch (state_) {
        case State::begin: {
            auto compared = std::min(buffer_.size(), delimiter_.size());
            if (buffer_.compare(0, compared, delimiter_, 0, compared) != 0) return malformed();
            if (compared < delimiter_.size()) return false;
            buffer_.erase(0, delimiter_.size());
            state_ = State::delimiter_end;
            return true;
        }
        case State::delimiter_end:
            if (buffer_.size() < 2) return false;
            if (buffer_.starts_with("--"))
                return fail("IncorrectNumberOfFilesInPostRequest",
                            "POST requires exactly one file upload per request.");
            if (!buffer_.starts_with("\r\n")) return malformed();
            buffer_.erase(0, 2);
            state_ = State::part_head;
            return true;
        case State::part_head: {
            auto end = buffer_.find("\r\n\r\n");
            if (end == std::string::npos) return false;
            ATHANOR_CHECK(read_part_head(std::string_view(buffer_).substr(0, end)));
            buffer_.erase(0, end + 4);
            return true;
        }
        case State::value: {
            auto end = buffer_.find(delimiter_);
            if (end == std::string::npos) return false;
            fields_.emplace_back(std::move(name_), buffer_.substr(0, end));
            buffer_.erase(0, end + delimiter_.size());
            state_ = State::delimiter_end;
            return true;
        }
        case State::file:
        case State::done: break;
    }
    return false;
}

Status FormParser::read_part_head(std::string_view head) {
    std::optional<std::string> name, file;
    while (!head.empty()) {
        auto line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(head.size(), line.size() + 2));
        auto colon = line.find(':');
        if (colon == std::string_view::npos) return malformed();
        if (!equal_ignore_case(trim(line.substr(0, colon)), "content-disposition")) continue;
        name = parameter(line, "name");
        file = parameter(line, "filename");
    }
    if (!name || name->empty()) return malformed();
    name_ = to_lower(*name);
    if (std::ranges::any_of(name_, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }))
        return malformed();
    if (std::ranges::any_of(fields_, [&](const auto& field) { return field.first == name_; }))
        return malformed();
    state_ = name_ == "file" ? State::file : State::value;
    if (state_ == State::file && file) {
        auto slash = file->find_last_of("/\\");
        file_name_ = slash == std::string::npos ? std::move(*file) : file->substr(slash + 1);
    }
    return {};
}

void FormParser::take_file(std::string& out) {
    if (state_ != State::file) return;
    auto end = buffer_.find(delimiter_);
    if (end != std::string::npos) {
        out.append(buffer_, 0, end);
        buffer_.clear();
        state_ = State::done;
        return;
    }
    if (buffer_.size() < delimiter_.size()) return;
    std::size_t sure = buffer_.size() - delimiter_.size() + 1;
    out.append(buffer_, 0, sure);
    buffer_.erase(0, sure);
}

}  // namespace athanor::s3
