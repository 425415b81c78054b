// All below /api/ on the console's origin: finds the route, and makes an answer of what comes of it. docs/console.md has the interface.
#pragma once

#include "console/calls.hpp"
#include "console/objects.hpp"
#include "console/stream/stream.hpp"

namespace athanor::console {

class Api {
public:
    Api(Calls::Parts parts, Pool& pool, Sources sources)
        : calls_(parts), objects_(calls_, pool), streams_(calls_, parts.sign_in, std::move(sources)) {}

    Task<http::Response> serve(http::Request& request);
    Streams& streams() { return streams_; }

private:
    Task<Result<http::Response>> answer(http::Request& request, gate::Call& call, std::string_view path);

    Calls calls_;
    Objects objects_;
    Streams streams_;
};

}  // namespace athanor::console
