// The REST operations of a service, arranged by method and path template, for find.cpp. Built once per service, at its first request.
#pragma once

#include <string_view>
#include <vector>

#include "wire/find.hpp"

namespace athanor::wire {

struct Candidate {
    const Operation* operation = nullptr;
    Parameters literals;                             // "uploads", "list-type=2"
    std::span<const std::string_view> query = {};    // parameters that must be there
    std::span<const std::string_view> headers = {};  // headers that must be there
    std::size_t weight() const { return literals.size() * 4 + query.size() * 2 + headers.size(); }
};

struct PathTemplate {
    struct Segment {
        std::string_view text;  // of a label: its name
        bool label = false;
        bool greedy = false;  // takes the rest of the path, slashes included
    };
    std::vector<Segment> segments;
    std::size_t literals = 0;

    explicit PathTemplate(std::string_view uri);
    // Percent-decodes the labels into `labels`.
    bool match(std::string_view path, Parameters& labels) const;
    friend bool operator==(const PathTemplate& a, const PathTemplate& b);
};

struct Group {
    std::string_view method;
    PathTemplate path;
    std::vector<Candidate> candidates;  // the most specific first
    std::vector<std::string_view>
        reserved;  // query keys that tell operations on this path apart, whatever the method

    explicit Group(std::string_view of_method, PathTemplate of_path)
        : method(of_method), path(std::move(of_path)) {}
};

const std::vector<Group>& groups_of(const Service& service);

// The bucket that a request's host names, of S3's virtual-host style; else empty.
std::string_view bucket_of_host(const http::Request& request, std::span<const std::string> hosts);

}  // namespace athanor::wire
