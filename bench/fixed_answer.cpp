// A container that predicts nothing: what is left of InvokeEndpoint is the way to it. Linked statically, it is its image's only file.
// Usage: fixed_answer PORT [serve]
#include "bare_http.hpp"

int main(int argc, char** argv) {
    if (argc < 2) return std::fprintf(stderr, "usage: fixed_answer PORT\n"), 2;
    bench::serve([](std::string_view) { return std::string("0.5"); },
                 static_cast<std::uint16_t>(std::atoi(argv[1])));
}
