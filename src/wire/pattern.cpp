#define PCRE2_CODE_UNIT_WIDTH 8
#include "wire/pattern.hpp"

#include <pcre2.h>

#include <memory>

#include "base/log.hpp"

namespace athanor::wire {
namespace {

constexpr std::uint32_t kMatchLimit = 200'000;

const pcre2_code* compile(std::string_view expression) {
    // Java's \uXXXX needs ALT_BSUX; its \w and \d are ASCII, so UCP stays off (\p{..} works without).
    constexpr std::uint32_t kOptions =
        PCRE2_UTF | PCRE2_ALT_BSUX | PCRE2_ANCHORED | PCRE2_ENDANCHORED | PCRE2_DOLLAR_ENDONLY;
    int error = 0;
    PCRE2_SIZE offset = 0;
    return pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(), kOptions, &error,
                         &offset, nullptr);
}

const pcre2_code* code_of(const Pattern& pattern) {
    if (const void* ready = pattern.compiled.load(std::memory_order_acquire))
        return static_cast<const pcre2_code*>(ready);
    const pcre2_code* made = compile(pattern.expression.empty() ? pattern.text : pattern.expression);
    if (made == nullptr) return nullptr;
    const void* expected = nullptr;
    if (pattern.compiled.compare_exchange_strong(expected, made, std::memory_order_acq_rel)) return made;
    pcre2_code_free(const_cast<pcre2_code*>(made));  // another thread was first
    return static_cast<const pcre2_code*>(expected);
}

struct Scratch {
    std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data{
        pcre2_match_data_create(1, nullptr), pcre2_match_data_free};
    std::unique_ptr<pcre2_match_context, decltype(&pcre2_match_context_free)> context{
        pcre2_match_context_create(nullptr), pcre2_match_context_free};
    Scratch() { pcre2_set_match_limit(context.get(), kMatchLimit); }
};

}  // namespace

bool compiles(const Pattern& pattern) { return code_of(pattern) != nullptr; }

bool matches(const Pattern& pattern, std::string_view text) {
    const pcre2_code* code = code_of(pattern);
    if (code ==
        nullptr) {  // a model newer than our table of rewrites: the handler sees what AWS would have refused
        log::warn("pattern does not compile: {}", pattern.text);
        return true;
    }
    thread_local Scratch scratch;
    return pcre2_match(code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, scratch.data.get(),
                       scratch.context.get()) >= 0;
}

}  // namespace athanor::wire
