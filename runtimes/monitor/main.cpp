// athanor-monitor: see analyzer.hpp. Ends with 0 whether there are violations or not, as AWS's does: the message says which. 1: nothing could be
// analyzed, and the message says why.
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include "base/log.hpp"
#include "monitor/analyzer.hpp"

using namespace athanor;

namespace {

int end(const std::string& message, int status) {
    fmt::print(status == 0 ? stdout : stderr, "{}\n", message);
    std::ofstream("/opt/ml/output/message") << message;  // where it cannot be written the log has it
    return status;
}

}  // namespace

int main() {
    log::configure(log::Level::warn);
    auto settings = monitor::read_settings([](const std::string& name) -> std::string {
        const char* value = std::getenv(name.c_str());  // NOLINT(concurrency-mt-unsafe): one thread
        return value ? value : "";
    });
    if (!settings) return end("Error: " + settings.error().message, 1);
    auto outcome = monitor::analyze(*settings, system_clock().now());
    if (!outcome) return end("Error: " + outcome.error().message, 1);
    for (const monitor::Violation& v : outcome->violations)
        fmt::print("{}: {}: {}\n", v.check, v.feature, v.description);
    return end(outcome->message, 0);
}
