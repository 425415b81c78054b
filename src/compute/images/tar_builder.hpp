// For tests: tar archives byte by byte, also those that no sane program would write.
#pragma once

#include <cstdio>
#include <cstring>
#include <string>

namespace athanor::compute {

class TarBuilder {
public:
    TarBuilder& file(const std::string& name, const std::string& content, unsigned mode = 0644) {
        return entry('0', name, content, "", mode);
    }
    TarBuilder& folder(const std::string& name, unsigned mode = 0755) {
        return entry('5', name, "", "", mode);
    }
    TarBuilder& link(const std::string& name, const std::string& target) {
        return entry('2', name, "", target, 0777);
    }
    TarBuilder& hard_link(const std::string& name, const std::string& target) {
        return entry('1', name, "", target, 0644);
    }
    TarBuilder& device(const std::string& name) { return entry('3', name, "", "", 0666); }
    TarBuilder& fifo(const std::string& name) { return entry('6', name, "", "", 0666); }
    TarBuilder& owner(unsigned user, unsigned group) {
        user_ = user;
        group_ = group;
        return *this;
    }
    std::string bytes() const { return out_ + std::string(1024, '\0'); }

private:
    TarBuilder& entry(char type, const std::string& name, const std::string& content,
                      const std::string& target, unsigned mode) {
        char header[512] = {};
        std::snprintf(header, 100, "%s", name.c_str());
        std::snprintf(header + 100, 8, "%07o", mode);
        std::snprintf(header + 108, 8, "%07o", user_);
        std::snprintf(header + 116, 8, "%07o", group_);
        std::snprintf(header + 124, 12, "%011zo", content.size());
        std::snprintf(header + 136, 12, "%011o", 1700000000u);
        std::memset(header + 148, ' ', 8);
        header[156] = type;
        std::snprintf(header + 157, 100, "%s", target.c_str());
        std::memcpy(header + 257, "ustar\00000", 8);
        unsigned sum = 0;
        for (unsigned char c : header) sum += c;
        std::snprintf(header + 148, 8, "%06o", sum);
        out_.append(header, sizeof header);
        out_ += content;
        out_.append((512 - content.size() % 512) % 512, '\0');
        return *this;
    }
    std::string out_;
    unsigned user_ = 0;
    unsigned group_ = 0;
};

}  // namespace athanor::compute
