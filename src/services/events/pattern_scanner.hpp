// The JSON of patterns, token by token. It is our own because errors name the place in AWS's way, that of a
// Java JSON parser: the column after the token, of a string after its opening quote. Internal to
// pattern_parse.cpp.
#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "services/events/pattern_node.hpp"

namespace athanor::events {

class PatternScanner {
protected:
    explicit PatternScanner(std::string_view text) : text_(text) {}

    // InvalidEventPatternException with the reason, at `place` or where the scanner is.
    std::unexpected<Error> refuse(std::string reason, std::size_t place) const;
    std::unexpected<Error> refuse(std::string reason) const;
    std::unexpected<Error> unexpected(std::string_view wanted) const;

    char next();        // the first character of the next token, not taken; 0 at the end
    bool take(char c);  // takes it, if it is this one
    bool at_number();
    std::size_t value_place();             // where an error about the value that comes next is reported
    bool word(std::string_view expected);  // null, true, false
    Result<std::string> string();
    Result<Number> number();
    Result<std::string> name();  // of a member, and its colon

private:
    Status escape(std::string& out);
    bool hex4(unsigned& value);
    static void append_utf8(std::string& out, unsigned c);

    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace athanor::events
