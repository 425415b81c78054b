// GET /api/stream?topic=T&topic=T…: server-sent events of some topics (topics.hpp), one response whose body waits. No thread and no timer is a stream's own: all
// wait at one bell, which rings when something has changed, and twice a second for what has to be looked at (logs, metrics).
//
// Each piece ends with "id: …", the cursors of all topics, with which a browser that lost the connection goes on (Last-Event-ID; or `after=` in the
// query). Who reads first and streams then takes cursor() before: nothing that changes in between is missed. A comment every 15 s keeps proxies from closing; at that time it is asked again whether the session lives (watching is no use of it) and whether the
// topics may be seen. A stream ends when one of these is no longer so, and when the server drains.
//
// At most 20 topics a stream, 20 streams a person (one more ends the oldest, which most likely nobody holds any more: that a client has gone is seen only when
// something is written to it), 1,000 in all. An idle stream holds a few KiB: its topics, and the head of its request.
#pragma once

#include <atomic>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "base/bell.hpp"
#include "console/calls.hpp"
#include "console/stream/topics.hpp"

namespace athanor::console {

class Streams {
public:
    static constexpr std::size_t kMostTopics = 20, kMostOfAPerson = 20, kMost = 1000;

    Streams(const Calls& calls, SignIn& sign_in, Sources sources);

    Task<Result<http::Response>> open(http::Request& request, gate::Call& call);
    void changed() { shared_->bell.ring(); }  // any thread
    Task<void> loop();                        // until close()
    void close();                             // all end
    std::size_t count() const;
    std::string cursor() const;  // of `changes`, as it is now: for `after=`

    // What a stream holds on to: it may be gone later than the server that made it, with the core on which it waits.
    struct Shared {
        Bell bell;
        std::mutex mutex;
        std::map<std::string, std::list<std::shared_ptr<std::atomic<bool>>>> of_person;  // set: has to end
        std::size_t all = 0;
    };

private:
    const Calls& calls_;
    SignIn& sign_in_;
    const Sources sources_;
    const std::shared_ptr<Shared> shared_;
};

// The cursors of topics as one id, and back: by the topics' names, whatever their order is.
std::string pack_cursors(const std::vector<std::unique_ptr<Topic>>& topics);
void resume_from(std::string_view id, const std::vector<std::unique_ptr<Topic>>& topics);

}  // namespace athanor::console
