#include "base/error.hpp"

#include <cstdlib>

#include "base/log.hpp"

namespace athanor {

std::unexpected<Error> fail(std::string_view code, std::string message, int status) {
    return std::unexpected(Error{std::string(code), std::move(message), status});
}

std::unexpected<Error> validation_error(std::string message) {
    return fail("ValidationException", std::move(message));
}

std::unexpected<Error> internal_error(std::string_view detail) {
    log::error("internal error: {}", detail);
    return fail("InternalFailure",
                "The request processing has failed because of an unknown error, exception or failure.", 500);
}

void assertion_failed(const char* expression, const char* file, int line) {
    log::error("assertion failed: {} at {}:{}", expression, file, line);
    log::flush();
    std::abort();
}

}  // namespace athanor
