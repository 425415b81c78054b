// The limit for InvokeEndpoint: the least HTTP, and the same flattened trees.
// Usage: bare_server MODEL.flat PORT
#include "bare_http.hpp"
#include "serving/predictor/flat_model.hpp"
#include "serving/predictor/request.hpp"

int main(int argc, char** argv) {
    if (argc != 3) return std::fprintf(stderr, "usage: bare_server MODEL.flat PORT\n"), 2;
    auto model = athanor::predictor::FlatModel::load(argv[1]);
    if (!model) return std::fprintf(stderr, "bare_server: %s\n", model.error().message.c_str()), 1;
    auto reply = [&](std::string_view body) {
        return athanor::predictor::invoke(*model, {body, "text/csv", ""}).body;
    };
    bench::serve(reply, static_cast<std::uint16_t>(std::atoi(argv[2])));
}
