#include "cli/progress.hpp"

#include <unistd.h>

#include <cstdio>

#include "base/log.hpp"

namespace athanor::cli {
namespace {

constexpr std::size_t kTailWidth = 100;

// A log may hold anything: what would move the cursor is left out.
std::string printable(std::string_view line) {
    std::string out;
    for (char c : line.substr(0, kTailWidth))
        out += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? ' ' : c;
    return out;
}

void put(std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); }

}  // namespace

Progress::Progress() : terminal_(isatty(STDOUT_FILENO) == 1) {}

std::chrono::duration<double> Progress::elapsed() const { return std::chrono::steady_clock::now() - begun_; }

void Progress::begin(std::string name) {
    steps_.push_back(Step{std::move(name), {}, {}, true});
    begun_ = std::chrono::steady_clock::now();
    status_.clear();
    last_line_.clear();
    if (!terminal_) put(fmt::format("{:>2}. {}\n", steps_.size(), steps_.back().name));
    draw();
}

void Progress::status(std::string_view text) {
    if (text == status_) return;
    status_ = text;
    if (!terminal_) put(fmt::format("    {:6.2f} s  {}\n", elapsed().count(), status_));
    draw();
}

void Progress::log_line(std::string_view line) {
    last_line_ = printable(line);
    if (!terminal_) put(fmt::format("              | {}\n", last_line_));
    draw();
}

void Progress::tick() { draw(); }

void Progress::end(std::string result) {
    erase();
    auto& step = steps_.back();
    step.seconds = elapsed();
    step.result = std::move(result);
    put(fmt::format("{}{:>2}. {:<26} {:6.2f} s  {}\n", terminal_ ? "\x1b[32m✓\x1b[0m " : "  ", steps_.size(),
                    step.name, step.seconds.count(), step.result));
    std::fflush(stdout);
}

void Progress::failed(std::string_view why) {
    erase();
    if (steps_.empty()) return;
    steps_.back().seconds = elapsed();
    steps_.back().ok = false;
    put(fmt::format("{}{:>2}. {:<26} {:6.2f} s  failed: {}\n", terminal_ ? "\x1b[31m✗\x1b[0m " : "  ",
                    steps_.size(), steps_.back().name, steps_.back().seconds.count(), why));
    std::fflush(stdout);
}

void Progress::draw() {
    if (!terminal_) {
        std::fflush(stdout);
        return;
    }
    erase();
    put(fmt::format("  {:>2}. {:<26} {:6.2f} s  {}\n", steps_.size(), steps_.back().name, elapsed().count(),
                    status_));
    drawn_lines_ = 1;
    if (!last_line_.empty()) {
        put(fmt::format("      \x1b[2m{}\x1b[0m\n", last_line_));
        drawn_lines_ = 2;
    }
    std::fflush(stdout);
}

void Progress::erase() {
    for (; drawn_lines_ > 0; --drawn_lines_) put("\x1b[1A\x1b[2K");
}

void Progress::print_table() {
    put(fmt::format("\n{:>3}  {:<26} {:>9}  {}\n", "", "step", "time", "result"));
    double total = 0;
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        total += steps_[i].seconds.count();
        put(fmt::format("{:>3}  {:<26} {:>7.2f} s  {}\n", i + 1, steps_[i].name, steps_[i].seconds.count(),
                        steps_[i].result));
    }
    put(fmt::format("{:>3}  {:<26} {:>7.2f} s\n", "", "in all", total));
    steps_.clear();
}

}  // namespace athanor::cli
