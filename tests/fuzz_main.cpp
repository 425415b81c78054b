// Drives a fuzz target where libFuzzer is absent (every preset but asan): random inputs, and mutations of earlier ones, by seed. Takes libFuzzer's
// flags -runs=N -seed=N -max_len=N, and file names, whose contents are run as they are.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::string mutate(std::string input, std::mt19937_64& random, std::size_t longest) {
    static constexpr std::string_view kPieces[] = {
        "\r\n", "\n", ":", "=", "&", "%", "{", "}", "\"", "<", ">", "/", "0", "-1", "18446744073709551616"};
    for (auto edits = 1 + random() % 4; edits > 0; --edits) {
        auto at = input.empty() ? 0 : random() % input.size();
        switch (random() % 4) {
            case 0: input.insert(at, kPieces[random() % std::size(kPieces)]); break;
            case 1: input.insert(at, 1, static_cast<char>(random())); break;
            case 2:
                if (!input.empty()) input[at] = static_cast<char>(random());
                break;
            default:
                if (!input.empty()) input.erase(at, 1 + random() % 8);
                break;
        }
    }
    input.resize(std::min(input.size(), longest));
    return input;
}

std::uint64_t flag(std::string_view argument, std::string_view name, std::uint64_t value) {
    return argument.starts_with(name) ? std::strtoull(argument.data() + name.size(), nullptr, 10) : value;
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t runs = 10000, seed = 1, longest = 4096;
    std::vector<std::string> corpus{""};
    for (int i = 1; i < argc; ++i) {
        std::string_view argument(argv[i]);
        if (argument.starts_with("-")) {
            runs = flag(argument, "-runs=", runs);
            seed = flag(argument, "-seed=", seed);
            longest = flag(argument, "-max_len=", longest);
            continue;
        }
        std::ifstream file(argv[i], std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(corpus.back().data()),
                               corpus.back().size());
    }
    std::mt19937_64 random(seed);
    for (std::uint64_t run = 0; run < runs; ++run) {
        std::string input = mutate(corpus[random() % corpus.size()], random, longest);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
        if (corpus.size() < 256)
            corpus.push_back(input);
        else
            corpus[random() % corpus.size()] = std::move(input);
    }
    std::printf("ran %llu inputs\n", static_cast<unsigned long long>(runs));
    return 0;
}
