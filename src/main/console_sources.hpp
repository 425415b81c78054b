// Where the console's streams read: logs and metrics of the stores, a component's series by the experiments, changes as the bus takes them.
#pragma once

#include "console/stream/topics.hpp"
#include "main/foundations.hpp"
#include "main/services.hpp"

namespace athanor {

// `services` is asked when a stream reads: they are made after the console. All but that outlives the sources.
console::Sources console_sources(const Foundations& foundations, gate::Register& operations,
                                 const console::Changes& changes, std::function<Services&()> services);

}  // namespace athanor
