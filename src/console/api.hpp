// All below /api/ on the console's origin: finds the route, and makes an answer of what comes of it. docs/console.md has the interface.
#pragma once

#include "console/calls.hpp"
#include "console/objects.hpp"

namespace athanor::console {

class Api {
public:
    Api(Calls::Parts parts, Pool& pool) : calls_(std::move(parts)), objects_(calls_, pool) {}

    Task<http::Response> serve(http::Request& request);

private:
    Task<Result<http::Response>> answer(http::Request& request, gate::Call& call, std::string_view path);

    Calls calls_;
    Objects objects_;
};

}  // namespace athanor::console
