// For tests: the server as an agent sees it, over real HTTP, with everything in memory. Objects by path-style S3, the agents' protocol for
// one instance, and a switch that makes it be away.
#pragma once

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "compute/agent_protocol.hpp"
#include "compute/job_document.hpp"
#include "http/server.hpp"

namespace athanor::compute {

class FakeServer {
public:
    FakeServer();
    ~FakeServer();

    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

    std::string token = std::string(64, 'a');
    JobDocument document;

    void put(const std::string& path, std::string bytes);  // "bucket/key"
    std::optional<std::string> get(const std::string& path);
    void be_away(bool away);  // 503 to everything
    void dismiss();           // 410 to every report
    void stop_job();

    // Waits until `done` says so of what has arrived, at most 60 s.
    bool wait(const std::function<bool(const FakeServer&)>& done);
    // What has arrived; look at it inside `wait` or when the agent has ended.
    Report report;
    std::vector<std::string> lines;
    std::vector<Pin> pins;
    std::vector<Pin> pinned;  // what the agent is told to read
    std::vector<MetricSample> samples;
    int credential_calls = 0;
    bool untrusted = false;  // the role cannot be taken on
    std::set<std::string> unsigned_requests;

private:
    Task<http::Response> answer(http::Request& request);
    http::Response agent(std::string_view what, const std::string& body);
    http::Response object(const http::Request& request, std::string body);
    http::Response list(const std::string& bucket, const http::Request& request);

    std::mutex mutex_;
    std::condition_variable changed_;
    std::map<std::string, std::string> objects_;
    std::map<std::string, std::map<int, std::string>> uploads_;
    bool away_ = false;
    bool dismissed_ = false;
    bool stop_ = false;
    Cores cores_{1};
    std::unique_ptr<http::Server> server_;
    std::uint16_t port_ = 0;
};

}  // namespace athanor::compute
