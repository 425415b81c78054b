// Where captured predictions go: S3's PutObject through the register, as the role of the endpoint's model, as AWS does it.
#pragma once

#include "gate/credentials.hpp"
#include "gate/register.hpp"
#include "serving/capture.hpp"

namespace athanor {

// The parts outlive the sink.
serving::CaptureSink capture_sink(gate::Register& operations, const gate::RootAndSessions& sessions,
                                  Clock& clock, Random& random);

}  // namespace athanor
