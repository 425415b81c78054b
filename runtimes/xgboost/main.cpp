// athanor-xgboost train | convert MODEL_DIR OUT | --version. The first is a SageMaker training container's
// program, the second makes the flat model that an endpoint evaluates.
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <string_view>

#include "base/log.hpp"
#include "xgboost/container.hpp"
#include "xgboost/convert.hpp"
#include "xgboost/trainer.hpp"

namespace {

using namespace athanor;

std::atomic<bool> stop = false;
std::atomic<bool> boosting = false;

// Before the first round there is nothing to save.
void on_terminate(int) {
    stop = true;
    if (!boosting) _exit(0);
}

int report(const Status& status, const char* what) {
    if (status) return 0;
    fmt::print(stderr, "athanor-xgboost: {}: {}\n", what, status.error().message);
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    log::configure(log::Level::warn);
    const std::string_view verb = argc > 1 ? argv[1] : "";
    if (verb == "train" && argc == 2) {
        std::signal(SIGTERM, on_terminate);
        const auto container = xgboost::Container::from_environment();
        const Status status = xgboost::run_training(container, stop, boosting);
        if (!status) container.report_failure(status.error());
        return status ? 0 : 1;
    }
    if (verb == "convert" && argc == 4) return report(xgboost::convert(argv[2], argv[3]), "convert");
    if (verb == "--version") {
        fmt::print("athanor-xgboost {}\n", ATHANOR_VERSION);
        return 0;
    }
    fmt::print(stderr, "usage: athanor-xgboost train | convert MODEL_DIR OUT | --version\n");
    return 2;
}
