#include "console/stream/stream.hpp"

#include "api/logs.hpp"
#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "gate/jwt.hpp"

namespace athanor::console {
namespace {

using std::chrono::seconds;

constexpr std::chrono::milliseconds kTick{500};
constexpr seconds kPulse{15};
constexpr std::size_t kLongestId = 8192;

// What of a request conditions of policies and the session look at; the rest of it has gone with its answer.
std::unique_ptr<http::Request> kept(const http::Request& request) {
    auto copy = std::make_unique<http::Request>();
    copy->method = request.method;
    copy->target = std::string(request.path());
    copy->peer = request.peer;
    copy->secure = request.secure;
    for (const char* name : {"host", "user-agent", "referer", "cookie", "origin", "sec-fetch-site"})
        if (auto value = request.headers.get(name)) copy->headers.add(name, *value);
    return copy;
}

std::string tag(const Topic& topic) { return sha256_hex(topic.name).substr(0, 8); }

// A place among the streams, given back at its end.
class Place {
public:
    static Result<Place> take(std::shared_ptr<Streams::Shared> shared, const std::string& person) {
        auto ended = std::make_shared<std::atomic<bool>>(false);
        {
            std::lock_guard lock(shared->mutex);
            if (shared->bell.closed() || shared->all >= Streams::kMost)
                return fail("TooManyRequests", "There are too many streams. Close some.", 429);
            auto& own = shared->of_person[person];
            if (own.size() == Streams::kMostOfAPerson) {
                *own.front() = true;
                own.pop_front();
            }
            own.push_back(ended);
            ++shared->all;
        }
        shared->bell.ring();
        return Place(std::move(shared), person, std::move(ended));
    }
    Place(Place&&) = default;
    Place& operator=(Place&&) = delete;
    ~Place() {
        if (!shared_) return;
        std::lock_guard lock(shared_->mutex);
        --shared_->all;
        auto own = shared_->of_person.find(person_);
        if (own == shared_->of_person.end()) return;  // it was the oldest, and the others have gone
        own->second.remove(ended_);
        if (own->second.empty()) shared_->of_person.erase(own);
    }
    Bell& bell() const { return shared_->bell; }
    bool ended() const { return *ended_ || shared_->bell.closed(); }

private:
    Place(std::shared_ptr<Streams::Shared> shared, std::string person,
          std::shared_ptr<std::atomic<bool>> ended)
        : shared_(std::move(shared)), person_(std::move(person)), ended_(std::move(ended)) {}
    std::shared_ptr<Streams::Shared> shared_;
    std::string person_;
    std::shared_ptr<std::atomic<bool>> ended_;
};

class Stream final : public ByteStream {
public:
    Stream(Place place, std::unique_ptr<http::Request> request, gate::Call call, SignIn& sign_in,
           Clock& clock, std::vector<std::unique_ptr<Topic>> topics)
        : place_(std::move(place)),
          request_(std::move(request)),
          call_(std::move(call)),
          sign_in_(sign_in),
          clock_(clock),
          topics_(std::move(topics)),
          told_(clock.monotonic()) {
        call_.request = request_.get();
    }

    std::optional<std::uint64_t> remaining() const override { return std::nullopt; }

    Task<Result<std::string_view>> read() override {
        std::string().swap(piece_);
        if (std::exchange(begun_, true) == false) {
            piece_ = "retry: 2000\nid: " + pack_cursors(topics_) + "\nevent: open\ndata: {}\n\n";
            co_return piece_;
        }
        while (!place_.ended()) {
            const std::uint64_t seen = place_.bell().count();
            call_.time = clock_.now();
            std::vector<std::string> events;
            for (const auto& topic : topics_) co_await topic->tell(call_, events);
            const bool due = clock_.monotonic() - told_ >= Duration(kPulse);
            if (due && !co_await is_still_allowed()) break;
            if (due) told_ = clock_.monotonic();
            for (const std::string& event : events) {
                piece_ += event;
                if (&event == &events.back()) piece_ += "id: " + pack_cursors(topics_) + "\n";
                piece_ += "\n";
            }
            if (piece_.empty() && due) piece_ = ":\n\n";
            if (!piece_.empty()) co_return piece_;
            co_await place_.bell().wait(seen, told_ + Duration(kPulse));
        }
        co_return std::string_view();
    }

private:
    Task<bool> is_still_allowed() {
        if (!co_await sign_in_.lives(*request_)) co_return false;
        for (const auto& topic : topics_)
            if (!topic->admit(call_)) co_return false;
        co_return true;
    }

    Place place_;
    std::unique_ptr<http::Request> request_;
    gate::Call call_;
    SignIn& sign_in_;
    Clock& clock_;
    std::vector<std::unique_ptr<Topic>> topics_;
    std::string piece_;
    Duration told_;
    bool begun_ = false;
};

}  // namespace

std::string pack_cursors(const std::vector<std::unique_ptr<Topic>>& topics) {
    std::string all;
    for (const auto& topic : topics) {
        const std::string cursor = topic->cursor();
        if (!cursor.empty()) all += tag(*topic) + "=" + cursor + "\n";
    }
    return gate::base64url(all);
}

void resume_from(std::string_view id, const std::vector<std::unique_ptr<Topic>>& topics) {
    const auto all = id.size() > kLongestId ? std::nullopt : gate::from_base64url(id);
    if (!all) return;
    for (std::string_view rest = *all; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const auto equals = line.find('=');
        if (equals == line.npos) continue;
        for (const auto& topic : topics)
            if (tag(*topic) == line.substr(0, equals)) topic->resume(line.substr(equals + 1));
    }
}

Streams::Streams(const Calls& calls, SignIn& sign_in, Sources sources)
    : calls_(calls), sign_in_(sign_in), sources_(std::move(sources)), shared_(std::make_shared<Shared>()) {}

Task<Result<http::Response>> Streams::open(http::Request& request, gate::Call& call) {
    ATHANOR_CO_CHECK(co_await calls_.admit(request, call, false, {}));
    auto query = http::parse_query(request.query(), true);
    if (!query) co_return fail("InvalidRequest", "The query cannot be read.");
    std::vector<std::unique_ptr<Topic>> topics;
    std::string after(request.headers.get("last-event-id").value_or(""));
    for (const auto& [name, value] : *query) {
        if (name == "after" && after.empty()) after = value;
        if (name != "topic") continue;
        if (topics.size() == kMostTopics) co_return fail("InvalidRequest", "A stream has at most 20 topics.");
        ATHANOR_CO_TRY(auto topic, make_topic(value, sources_));
        ATHANOR_CO_CHECK(topic->admit(call));
        topics.push_back(std::move(topic));
    }
    if (topics.empty()) co_return fail("InvalidRequest", "The query has to say topic.");
    resume_from(after, topics);
    ATHANOR_CO_TRY(Place place, Place::take(shared_, call.principal.arn));

    http::Response response;
    response.headers.set("Content-Type", "text/event-stream");
    response.headers.set("X-Accel-Buffering", "no");
    gate::Call own = call;
    response.body = std::make_unique<Stream>(std::move(place), kept(request), std::move(own), sign_in_,
                                             sources_.clock, std::move(topics));
    co_return response;
}

Task<void> Streams::loop() {
    while (!shared_->bell.closed()) {
        co_await sources_.clock.sleep(kTick);
        shared_->bell.ring();
    }
}

std::string Streams::cursor() const {
    std::vector<std::unique_ptr<Topic>> topics;
    topics.push_back(make_topic("changes", sources_).value());
    return pack_cursors(topics);
}

void Streams::close() { shared_->bell.close(); }

std::size_t Streams::count() const {
    std::lock_guard lock(shared_->mutex);
    return shared_->all;
}

}  // namespace athanor::console
