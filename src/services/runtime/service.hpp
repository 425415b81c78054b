// SageMaker Runtime: InvokeEndpoint, a thin coat over serving::Router. Nothing here allocates but what the typed request and answer hold.
#pragma once

#include "api/runtime.hpp"
#include "gate/register.hpp"
#include "serving/router.hpp"

namespace athanor::runtime {

class Runtime {
public:
    explicit Runtime(serving::Router& router) : router_(router) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<api::runtime::InvokeEndpointOutput>> invoke(gate::Call& call,
                                                            api::runtime::InvokeEndpointInput in);

    serving::Router& router_;
};

}  // namespace athanor::runtime
