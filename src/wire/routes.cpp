#include "wire/routes.hpp"

#include <algorithm>
#include <map>

#include "api/services.hpp"
#include "base/encoding.hpp"

namespace athanor::wire {
namespace {

Candidate candidate_of(const Operation& operation) {
    Candidate candidate{.operation = &operation, .query = operation.required_query};
    std::size_t mark = operation.uri.find('?');
    if (mark != std::string_view::npos)
        candidate.literals = http::parse_query(operation.uri.substr(mark + 1)).value_or(Parameters{});
    std::erase_if(candidate.literals, [](const auto& literal) { return literal.first == "x-id"; });
    // A required header tells operations apart only where nothing else does (CopyObject's source); elsewhere the service misses it.
    if (candidate.literals.empty()) candidate.headers = operation.required_headers;
    return candidate;
}

bool before(const Candidate& a, const Candidate& b) {
    if (a.weight() != b.weight()) return a.weight() > b.weight();
    if (a.operation->described != b.operation->described) return a.operation->described;
    return a.operation->name < b.operation->name;
}

void reserve_keys(std::vector<Group>& groups) {
    for (Group& group : groups) {
        for (const Group& other : groups) {
            if (!(other.path == group.path)) continue;
            for (const Candidate& candidate : other.candidates) {
                for (const auto& [key, value] : candidate.literals)
                    if (value.empty()) group.reserved.push_back(key);
                if (candidate.literals.empty())
                    group.reserved.insert(group.reserved.end(), candidate.query.begin(),
                                          candidate.query.end());
            }
        }
        std::ranges::sort(group.reserved);
        group.reserved.erase(std::ranges::unique(group.reserved).begin(), group.reserved.end());
    }
}

std::vector<Group> build(const Service& service) {
    std::vector<Group> groups;
    if (!service.speaks(Protocol::rest_json) && !service.speaks(Protocol::rest_xml)) return groups;
    for (const Operation* operation : service.operations) {
        PathTemplate path(operation->uri);
        auto group = std::ranges::find_if(
            groups, [&](const Group& g) { return g.method == operation->method && g.path == path; });
        if (group == groups.end()) group = groups.emplace(groups.end(), operation->method, std::move(path));
        group->candidates.push_back(candidate_of(*operation));
    }
    for (Group& group : groups) std::ranges::sort(group.candidates, before);
    // "/schedules/{Name}" before "/{Bucket}/{Key+}": the more literal path wins.
    std::ranges::sort(groups, std::greater(), [](const Group& group) { return group.path.literals; });
    reserve_keys(groups);
    return groups;
}

}  // namespace

PathTemplate::PathTemplate(std::string_view uri) {
    uri = uri.substr(0, uri.find('?'));
    while (!uri.empty()) {
        uri.remove_prefix(1);  // '/'
        std::string_view text = uri.substr(0, uri.find('/'));
        uri.remove_prefix(text.size());
        if (text.empty()) continue;
        Segment segment{.text = text};
        if (text.front() == '{') {
            segment.label = true;
            segment.greedy = text.ends_with("+}");
            segment.text = text.substr(1, text.size() - (segment.greedy ? 3 : 2));
        } else {
            ++literals;
        }
        segments.push_back(segment);
    }
}

bool operator==(const PathTemplate& a, const PathTemplate& b) {
    return std::ranges::equal(
        a.segments, b.segments, [](const PathTemplate::Segment& x, const PathTemplate::Segment& y) {
            return x.label == y.label && x.greedy == y.greedy && (x.label || x.text == y.text);
        });
}

bool PathTemplate::match(std::string_view path, Parameters& labels) const {
    labels.clear();
    for (const Segment& segment : segments) {
        if (path.empty()) return false;
        path.remove_prefix(1);
        std::string_view text = segment.greedy ? path : path.substr(0, path.find('/'));
        path.remove_prefix(text.size());
        if (text.empty()) return false;
        if (!segment.label) {
            if (text != segment.text) return false;
            continue;
        }
        auto decoded = uri_decode(text);
        if (!decoded) return false;
        labels.emplace_back(segment.text, std::move(*decoded));
    }
    return path.empty() || path == "/";
}

const std::vector<Group>& groups_of(const Service& service) {
    static const std::map<const Service*, std::vector<Group>> all = [] {
        std::map<const Service*, std::vector<Group>> built;
        for (const Service* each : api::services()) built.emplace(each, build(*each));
        return built;
    }();
    return all.at(&service);
}

}  // namespace athanor::wire
