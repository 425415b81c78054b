// Errors are values. An Error is what an AWS client will see: a code, a message, a status and, for a few
// errors, further members. It is made where the knowledge is and passed up unchanged; the wire room alone
// turns it into bytes.
//
//     Result<Bucket> find_bucket(std::string_view name);
//
//     Result<Listing> list(std::string_view name) {
//         ATHANOR_TRY(Bucket bucket, find_bucket(name));       // returns the error, if there is one
//         ...
//     }
//
// In a coroutine use ATHANOR_CO_TRY. ATHANOR_CHECK and ATHANOR_CO_CHECK do the same for a Status.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace athanor {

struct ErrorMember {
    std::string name;
    std::variant<std::string, std::int64_t> value;
};

struct Error {
    std::string code;  // as AWS spells it: "ValidationException", "NoSuchKey", "ResourceNotFound"
    std::string message;
    int status = 400;  // the HTTP status; >= 500 means that we are at fault
    std::vector<ErrorMember> members =
        {};  // modelled members beyond the message, e.g. OriginalStatusCode; S3: BucketName, Key

    friend bool operator==(const Error& a, const Error& b) {
        return a.code == b.code && a.message == b.message && a.status == b.status;
    }
};

template <class T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

// For `return fail("NoSuchBucket", "The specified bucket does not exist", 404);` from any function that
// returns a Result.
[[nodiscard]] std::unexpected<Error> fail(std::string_view code, std::string message, int status = 400);
// What SageMaker and most JSON services answer to bad input.
[[nodiscard]] std::unexpected<Error> validation_error(std::string message);
// Our own fault. `detail` goes to the log, the client gets a generic text.
[[nodiscard]] std::unexpected<Error> internal_error(std::string_view detail);

// A broken invariant is a bug, never bad input. Logs, then aborts; stays on in release builds.
[[noreturn]] void assertion_failed(const char* expression, const char* file, int line);

}  // namespace athanor

#define ATHANOR_ASSERT(condition)                                        \
    do {                                                                 \
        if (!(condition)) [[unlikely]]                                   \
            ::athanor::assertion_failed(#condition, __FILE__, __LINE__); \
    } while (false)

#define ATHANOR_CONCAT_(a, b) a##b
#define ATHANOR_CONCAT(a, b) ATHANOR_CONCAT_(a, b)

#define ATHANOR_TRY_(name, keyword, declaration, ...)     \
    auto name = __VA_ARGS__;                              \
    if (!name) [[unlikely]]                               \
        keyword std::unexpected(std::move(name).error()); \
    declaration = *std::move(name)
#define ATHANOR_TRY(declaration, ...) \
    ATHANOR_TRY_(ATHANOR_CONCAT(try_, __COUNTER__), return, declaration, __VA_ARGS__)
#define ATHANOR_CO_TRY(declaration, ...) \
    ATHANOR_TRY_(ATHANOR_CONCAT(try_, __COUNTER__), co_return, declaration, __VA_ARGS__)

#define ATHANOR_CHECK_(name, keyword, ...)                    \
    do {                                                      \
        auto name = __VA_ARGS__;                              \
        if (!name) [[unlikely]]                               \
            keyword std::unexpected(std::move(name).error()); \
    } while (false)
#define ATHANOR_CHECK(...) ATHANOR_CHECK_(ATHANOR_CONCAT(check_, __COUNTER__), return, __VA_ARGS__)
#define ATHANOR_CO_CHECK(...) ATHANOR_CHECK_(ATHANOR_CONCAT(check_, __COUNTER__), co_return, __VA_ARGS__)
