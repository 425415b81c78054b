// athanor-validate: see options.hpp for its arguments. Ends with 0 when the table passes, 1 when it is refused, 2 when it or a constraint
// cannot be read. The reason is the job's ExitMessage.
#include <cstdio>
#include <fstream>

#include "base/log.hpp"
#include "validate/validate.hpp"

using namespace athanor;

namespace {

int end(const std::string& path, const std::string& message, int status) {
    fmt::print(status == 0 ? stdout : stderr, "{}\n", message);
    std::ofstream(path) << message;  // where it cannot be written the log has it
    return status;
}

}  // namespace

int main(int count, char** arguments) {
    log::configure(log::Level::warn);
    auto options = validate::parse_options({arguments + 1, arguments + count});
    if (!options) return end(validate::Options{}.message, options.error().message, 2);
    auto outcome = validate::run(*options);
    if (!outcome) return end(options->message, outcome.error().message, 2);
    for (const validate::Violation& v : outcome->violations)
        fmt::print(stderr, "{}: {} ({} times)\n", v.check, v.description, v.count);
    bool refused = !outcome->violations.empty() && !options->report_only;
    return end(options->message, outcome->message, refused ? 1 : 0);
}
