// What a store does after a failed fsync, unless its options say otherwise: nothing that it would promise could be kept (store/writer.hpp).
#pragma once

#include <cstdlib>

#include "base/log.hpp"

namespace athanor::telemetry {

[[noreturn]] inline void end_process() {
    log::flush();
    std::_Exit(70);
}

}  // namespace athanor::telemetry
