#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/schedule_expression.hpp"

// Any text is refused, or has occurrences that only go forward. The input is also tried inside each form, and as letters of cron's own alphabet, so
// that it soon gets past the names.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace athanor;
    std::string input(reinterpret_cast<const char*>(data), size);
    static const TimeZone berlin = TimeZone::load("Europe/Berlin").value_or(TimeZone::utc());
    Timestamp anchor{std::chrono::hours(24 * 365 * 56)};
    constexpr std::string_view kAlphabet = "0123456789****   ?,-/LW#MONJANFEB";
    std::string letters;
    for (char c : input) letters += kAlphabet[static_cast<unsigned char>(c) % kAlphabet.size()];
    for (std::string text :
         {input, "rate(" + input + ")", "cron(" + input + ")", "at(" + input + ")", "cron(" + letters + ")",
          "cron(0 0 " + letters + " * ? *)", "cron(" + letters + " 1 ? * " + letters + " *)"}) {
        for (auto dialect : {ScheduleDialect::rules, ScheduleDialect::scheduler}) {
            auto expression = ScheduleExpression::parse(text, dialect);
            if (!expression) continue;
            Timestamp t = anchor - std::chrono::hours(1);
            for (int i = 0; i < 4; ++i) {
                auto next = expression->next_after(t, anchor, berlin);
                if (!next) break;
                ATHANOR_ASSERT(*next > t);
                t = *next;
            }
        }
    }
    return 0;
}
