// What has been read from a connection and not been used yet. Small while the connection is idle; grows up to a head's limit.
#pragma once

#include <cstring>
#include <memory>
#include <span>
#include <string_view>

namespace athanor::http {

class Input {
public:
    static constexpr std::size_t kIdle = 2048;  // most heads fit

    std::string_view view() const { return {bytes_.get() + begin_, end_ - begin_}; }
    std::span<char> span() { return {bytes_.get() + begin_, end_ - begin_}; }
    bool empty() const { return begin_ == end_; }
    void consume(std::size_t count) { begin_ += count; }

    // Room to read into, at least one byte; views of before are void.
    std::span<char> room() {
        if (begin_ == end_) begin_ = end_ = 0;
        if (end_ == capacity_ && begin_ > 0) {
            std::memmove(bytes_.get(), bytes_.get() + begin_, end_ - begin_);
            end_ -= begin_;
            begin_ = 0;
        }
        if (end_ == capacity_) grow(capacity_ == 0 ? kIdle : capacity_ * 2);
        return {bytes_.get() + end_, capacity_ - end_};
    }
    void added(std::size_t count) { end_ += count; }

    void append(std::string_view bytes) {
        if (begin_ == end_) begin_ = end_ = 0;
        if (capacity_ - end_ < bytes.size()) grow(end_ + bytes.size());
        std::memcpy(bytes_.get() + end_, bytes.data(), bytes.size());
        end_ += bytes.size();
    }
    // To be called when nothing refers to what is in it.
    void shrink() {
        if (begin_ != end_ || capacity_ <= kIdle) return;
        bytes_.reset();
        capacity_ = begin_ = end_ = 0;
    }

private:
    void grow(std::size_t capacity) {
        std::unique_ptr<char[]> larger(new char[capacity]);
        if (end_ > begin_) std::memcpy(larger.get(), bytes_.get() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
        bytes_ = std::move(larger);
        capacity_ = capacity;
    }

    std::unique_ptr<char[]> bytes_;
    std::size_t capacity_ = 0, begin_ = 0, end_ = 0;
};

}  // namespace athanor::http
