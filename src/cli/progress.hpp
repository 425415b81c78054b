// Live progress of a sequence of steps: what runs, its status, the time it takes, the tail of its log; a table at the end. On a terminal the
// current step is redrawn in place, elsewhere each change is a line.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace athanor::cli {

class Progress {
public:
    Progress();

    void begin(std::string name);
    void status(std::string_view text);    // of the current step: "InProgress Training"
    void log_line(std::string_view line);  // a line of its job's log
    void tick();                           // redraws the elapsed time
    void end(std::string result);          // what came of it: one line
    void failed(std::string_view why);

    void print_table();  // and begins anew: what follows is another sequence

private:
    struct Step {
        std::string name, result;
        std::chrono::duration<double> seconds{};
        bool ok = true;
    };
    std::chrono::duration<double> elapsed() const;
    void draw();
    void erase();

    bool terminal_;
    std::vector<Step> steps_;
    std::string status_, last_line_;
    std::chrono::steady_clock::time_point begun_;
    int drawn_lines_ = 0;
};

}  // namespace athanor::cli
