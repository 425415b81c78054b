// Drives a fuzz target where libFuzzer is absent (every preset but asan): random inputs, and mutations of earlier ones, by seed. Takes libFuzzer's
// flags -runs=N -seed=N -max_len=N -max_total_time=SECONDS, and names of files and folders, whose contents are run as they are.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
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

// A folder's files in the order of their names, or the file itself; nothing of what is not there.
std::vector<std::string> contents(const std::filesystem::path& path) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(path)) {
        for (const auto& entry : std::filesystem::directory_iterator(path)) files.push_back(entry.path());
        std::sort(files.begin(), files.end());
    } else if (std::filesystem::exists(path)) {
        files.push_back(path);
    }
    std::vector<std::string> all;
    for (const auto& name : files) {
        std::ifstream file(name, std::ios::binary);
        all.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    std::uint64_t runs = 10000, seed = 1, longest = 4096, seconds = 0;
    std::vector<std::string> corpus{""};
    for (int i = 1; i < argc; ++i) {
        std::string_view argument(argv[i]);
        if (argument.starts_with("-")) {
            runs = flag(argument, "-runs=", runs);
            seed = flag(argument, "-seed=", seed);
            longest = flag(argument, "-max_len=", longest);
            seconds = flag(argument, "-max_total_time=", seconds);
            continue;
        }
        for (std::string& bytes : contents(argv[i])) {
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
            corpus.push_back(std::move(bytes));
        }
    }
    const std::vector<std::string> kept = corpus;
    std::mt19937_64 random(seed);
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::seconds(seconds);
    std::uint64_t run = 0;
    for (; seconds > 0 ? Clock::now() < end : run < runs; ++run) {
        if (run % 4096 == 4095) corpus = kept;  // mutations of mutations end far from what is kept
        std::string input = mutate(corpus[random() % corpus.size()], random, longest);
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
        if (corpus.size() < 256)
            corpus.push_back(input);
        else
            corpus[random() % corpus.size()] = std::move(input);
    }
    std::printf("ran %llu inputs\n", static_cast<unsigned long long>(run));
    return 0;
}
