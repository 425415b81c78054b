#include "services/s3/access_log.hpp"

#include <algorithm>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "base/encoding.hpp"
#include "base/log.hpp"
#include "services/s3/acl_request.hpp"
#include "services/s3/document_kinds.hpp"
#include "services/s3/errors.hpp"
#include "services/s3/ownership.hpp"
#include "services/s3/service.hpp"
#include "services/s3/service_writes.hpp"
#include "wire/stored.hpp"

namespace athanor::s3 {
namespace {

constexpr std::size_t kMostTargetGrants = 100, kLongestTargetPrefix = 800;
constexpr std::size_t kMostNoted = 4096;  // requests that are being answered and have notes
constexpr Duration kLongestLook = std::chrono::seconds(1), kShortestLook = std::chrono::milliseconds(50);
constexpr Duration kRetry = std::chrono::seconds(30);
constexpr std::string_view kDeliverer = "logging.s3.amazonaws.com";
constexpr std::string_view kByEvent = "EventTime", kByDelivery = "DeliveryTime";

std::unexpected<Error> bad_target(std::string message, const std::string& target) {
    return std::unexpected(
        Error{"InvalidTargetBucketForLogging", std::move(message), 400, {{"TargetBucket", target}}});
}

Status check_grants(const std::vector<api::s3::TargetGrant>& grants) {
    if (grants.size() > kMostTargetGrants) return malformed_xml();
    for (const auto& grant : grants) {
        const std::string permission = grant.permission.value_or("");
        if (permission != "FULL_CONTROL" && permission != "READ" && permission != "WRITE")
            return malformed_xml();
        if (!grant.grantee) return malformed_xml();
        const auto& to = *grant.grantee;
        if (to.type == "AmazonCustomerByEmail")
            return fail("MethodNotAllowed", "The specified method is not allowed against this resource.",
                        405);
        if (to.type == "CanonicalUser" ? !to.id : to.type != "Group" || !to.uri) return malformed_xml();
    }
    return {};
}

Status check_format(const api::s3::TargetObjectKeyFormat& format) {
    if (format.simple_prefix.has_value() == format.partitioned_prefix.has_value()) return malformed_xml();
    if (!format.partitioned_prefix) return {};
    const std::string source =
        format.partitioned_prefix->partition_date_source.value_or(std::string(kByDelivery));
    if (source != kByEvent && source != kByDelivery) return malformed_xml();
    return {};
}

// Of a log object, where ACLs count: the bucket's owner has all, and TargetGrants say who else has some. Groups come first (acl.hpp).
std::string acl_of(const api::s3::LoggingEnabled& wanted, const std::string& owner) {
    if (!wanted.target_grants || wanted.target_grants->empty()) return "";
    Acl acl{.owner = owner, .list = {}};
    for (const bool groups : {true, false}) {
        for (const auto& grant : *wanted.target_grants) {
            const auto& to = *grant.grantee;
            auto permission = parse_permission(grant.permission.value_or(""));
            if ((to.type == "Group") == groups && permission)
                acl.list.push_back({groups ? to.uri.value_or("") : to.id.value_or(""), *permission});
        }
    }
    acl.list.push_back({owner, Permission::full_control});
    return acl.document();
}

std::int64_t millis(Duration duration) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(duration).count();
}

// The key that the path means; empty: the bucket itself.
std::string key_of(const http::Request& request, bool in_host) {
    std::string_view path = request.path();
    if (path.starts_with('/')) path.remove_prefix(1);
    if (!in_host) {
        auto slash = path.find('/');
        path = slash == path.npos ? std::string_view() : path.substr(slash + 1);
    }
    return uri_decode(path).value_or(std::string(path));
}

std::optional<std::uint64_t> number_of(const http::Headers& headers, std::string_view name) {
    auto text = headers.get(name);
    return text ? parse_number<std::uint64_t>(*text) : std::nullopt;
}

std::uint64_t length_of(const http::Response& response) {
    if (response.content_length) return *response.content_length;
    if (const auto* text = std::get_if<std::string>(&response.body)) return text->size();
    const auto& stream = std::get<std::unique_ptr<ByteStream>>(response.body);
    return stream ? stream->remaining().value_or(0) : 0;
}

// Of the object that the request was about, where the request or its answer says it.
std::optional<std::uint64_t> object_size(std::string_view operation, const http::Request& request,
                                         const http::Response& response) {
    if (response.status >= 300) return std::nullopt;
    if (operation == "REST.PUT.OBJECT" || operation == "REST.PUT.PART") {
        auto decoded = number_of(request.headers, "x-amz-decoded-content-length");
        return decoded ? decoded : number_of(request.headers, "content-length");
    }
    if (operation != "REST.GET.OBJECT" && operation != "REST.HEAD.OBJECT") return std::nullopt;
    if (auto range = response.headers.get("content-range"))
        return parse_number<std::uint64_t>(range->substr(std::min(range->find('/') + 1, range->size())));
    return length_of(response);
}

// `owner`: a canonical id that is known, of the account beside it.
std::string requester_of(const gate::Principal& principal, std::string_view account,
                         const std::string& owner) {
    if (principal.account.empty() || principal.kind == gate::PrincipalKind::anonymous) return "";
    if (principal.kind != gate::PrincipalKind::root) return principal.arn;
    return principal.account == account ? owner : canonical_id(principal.account);
}

// Where ACLs count and no policy says who may write, the group that delivers logs must have been let in by one.
Status check_permission(const objects::Bucket& target, std::string_view key, std::string_view source,
                        std::string_view account) {
    ATHANOR_CHECK(check_service_write(target, key, kDeliverer, source, account));
    if (ownership_of(target) == ObjectOwnership::enforced || target.configuration(kPolicy)) return {};
    ATHANOR_TRY(Acl acl, bucket_acl(target));
    if (acl.grants(kLogDelivery, Permission::write) && acl.grants(kLogDelivery, Permission::read_acp))
        return {};
    return bad_target(
        "You must give the log-delivery group WRITE and READ_ACP permissions to the target bucket",
        target.name.text());
}

}  // namespace

// A bucket that is logged.
struct AccessLogs::Logged {
    std::int64_t id;
    std::string bucket, account, region;
    std::string owner;  // canonical id
    std::string target, prefix;
    std::string acl;  // of the log's objects; empty: private to the bucket's owner
    bool partitioned = false, by_event = false;

    // Lines with the same name go into one object.
    std::string batch_name(Timestamp time) const {
        std::string name = target + '\n' + prefix + '\n' + acl;
        if (partitioned) name += '\n' + bucket;
        if (by_event) name += '\n' + key_time(time).substr(0, 10);
        return name;
    }
};

struct AccessLogs::Batch {
    std::shared_ptr<const Logged> source;  // of the first line
    Timestamp first{};                     // the first line's
    Duration due{};                        // monotonic
    std::string text;
    std::uint64_t lines = 0;
};

class AccessLogs::Book {
public:
    Book(Clock& clock, Options options) : clock_(clock), options_(options) {}

    void append(const std::shared_ptr<const Logged>& logged, const AccessLogLine& line) {
        std::string text = to_text(line);
        std::lock_guard lock(mutex_);
        ++stats_.lines;
        if (stats_.waiting_bytes + text.size() > options_.buffer_bytes) {
            ++stats_.dropped;
            return;
        }
        stats_.waiting_bytes += text.size();
        const std::string name = logged->batch_name(line.time);
        auto [place, fresh] = batches_.try_emplace(name);
        Batch& batch = place->second;
        if (fresh) {
            batch.source = logged;
            batch.first = line.time;
            batch.due = clock_.monotonic() + options_.interval;
        }
        batch.text += text;
        ++batch.lines;
        if (batch.text.size() >= options_.object_bytes) {
            batch.due = Duration(0);
            ready_.push_back(std::move(batch));
            batches_.erase(place);
        }
    }

    // A request's own line (null: its bucket is not logged), and those of what it did besides.
    void finish(const std::shared_ptr<const Logged>& logged, AccessLogLine line,
                const std::vector<std::pair<std::shared_ptr<const Logged>, Further>>& further) {
        line.total_ms = millis(clock_.now() - line.time);
        if (logged) append(logged, line);
        for (const auto& [to, more] : further) {
            AccessLogLine one = line;
            one.owner = to->owner;
            one.bucket = to->bucket;
            one.operation = more.operation;
            one.key = more.key;
            one.version = more.version;
            one.status = more.status;
            one.error = more.error;
            one.object_size = more.object_size;
            one.sent = 0;
            one.turn_around_ms.reset();
            if (more.operation.starts_with("BATCH.")) {
                one.uri.reset();
                one.referer.reset();
                one.user_agent.reset();
            }
            append(to, one);
        }
    }

    std::vector<Batch> take_due(bool all) {
        const Duration now = clock_.monotonic();
        std::vector<Batch> due;
        std::lock_guard lock(mutex_);
        std::erase_if(batches_, [&](auto& entry) {
            if (!all && entry.second.due > now) return false;
            due.push_back(std::move(entry.second));
            return true;
        });
        std::erase_if(ready_, [&](Batch& batch) {
            if (!all && batch.due > now) return false;
            due.push_back(std::move(batch));
            return true;
        });
        return due;
    }
    void again(Batch batch) {
        batch.due = clock_.monotonic() + std::min(kRetry, options_.interval);
        std::lock_guard lock(mutex_);
        ready_.push_back(std::move(batch));
    }
    void done(const Batch& batch, bool delivered) {
        std::lock_guard lock(mutex_);
        stats_.waiting_bytes -= batch.text.size();
        if (delivered)
            ++stats_.objects;
        else
            stats_.dropped += batch.lines;
    }

    struct Notes {
        std::vector<Further> further;
        std::string key;
        bool acl_required = false;
    };
    template <class F>
    void note(const std::string& request, F change) {
        std::lock_guard lock(mutex_);
        if (notes_.size() >= kMostNoted && !notes_.contains(request)) return;
        change(notes_[request]);
    }
    Notes take_notes(const std::string& request) {
        std::lock_guard lock(mutex_);
        auto node = notes_.extract(request);
        return node ? std::move(node.mapped()) : Notes{};
    }

    Stats stats() const {
        std::lock_guard lock(mutex_);
        return stats_;
    }

private:
    Clock& clock_;
    const Options options_;
    mutable std::mutex mutex_;
    std::map<std::string, Batch> batches_;
    std::vector<Batch> ready_;                      // full ones, and those to be tried again
    std::unordered_map<std::string, Notes> notes_;  // by request, while it lasts
    Stats stats_;
};

// Counts what is sent; the line is written when the answer goes, whole or not.
class AccessLogs::CountedBody final : public ByteStream {
public:
    using Ending = std::move_only_function<void(std::uint64_t sent)>;
    CountedBody(std::unique_ptr<ByteStream> body, Ending ending)
        : body_(std::move(body)), ending_(std::move(ending)) {}
    ~CountedBody() override {
        body_.reset();
        ending_(sent_);
    }
    Task<Result<std::string_view>> read() override {
        auto piece = co_await body_->read();
        if (piece) sent_ += piece->size();
        co_return piece;
    }
    std::optional<std::uint64_t> remaining() const override { return body_->remaining(); }

private:
    std::unique_ptr<ByteStream> body_;
    Ending ending_;
    std::uint64_t sent_ = 0;
};

AccessLogs::AccessLogs(objects::ObjectStore& store, const Access& access, Clock& clock, Random& random,
                       Options options)
    : store_(store),
      access_(access),
      clock_(clock),
      random_(random),
      options_(options),
      book_(std::make_shared<Book>(clock, options)) {
    refresh();
}

AccessLogs::~AccessLogs() = default;

void AccessLogs::add_to(gate::Register& operations) {
    namespace op = api::s3::op;
    operations.reads<op::GetBucketLogging>([this](gate::Call& call, api::s3::GetBucketLoggingRequest in) {
        return get_logging(call, std::move(in));
    });
    operations.changes<op::PutBucketLogging>([this](gate::Call& call, api::s3::PutBucketLoggingRequest in) {
        return put_logging(call, std::move(in));
    });
}

// ---- the configuration

Status AccessLogs::check_target(const objects::Bucket& source, const api::s3::LoggingEnabled& wanted) const {
    auto name = objects::BucketName::parse(wanted.target_bucket);
    auto target = name ? store_.find_bucket(*name) : Result<objects::Bucket>(std::unexpected(name.error()));
    if (!target) return bad_target("The target bucket for logging does not exist", wanted.target_bucket);
    if (target->account != source.account)
        return bad_target("The owner for the bucket to be logged and the target bucket must be the same.",
                          wanted.target_bucket);
    if (target->region != source.region)
        return std::unexpected(Error{"CrossLocationLoggingProhibited",
                                     "Cross S3 location logging not allowed. ",
                                     403,
                                     {{"TargetBucketLocation", target->region}}});
    if (wanted.target_prefix.size() > kLongestTargetPrefix || !is_valid_utf8(wanted.target_prefix))
        return invalid_argument("The target prefix for logging is too long or is not UTF-8", "TargetPrefix",
                                wanted.target_prefix.substr(0, 64));
    ATHANOR_TRY(auto lock, target->lock());
    if (lock && lock->mode != objects::LockMode::none)
        return bad_target("The target bucket for logging must not have a default retention period.",
                          wanted.target_bucket);
    if (wanted.target_grants && !wanted.target_grants->empty()) {
        if (ownership_of(*target) == ObjectOwnership::enforced)
            return fail("AccessControlListNotSupported",
                        "Target grants not allowed for bucket owner enforced buckets");
        ATHANOR_CHECK(check_grants(*wanted.target_grants));
    }
    ATHANOR_CHECK(check_permission(*target, wanted.target_prefix, source.name.text(), source.account));
    if (wanted.target_object_key_format) ATHANOR_CHECK(check_format(*wanted.target_object_key_format));
    return {};
}

Task<Result<store::Durable<api::s3::Unit>>> AccessLogs::put_logging(gate::Call& call,
                                                                    api::s3::PutBucketLoggingRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:PutBucketLogging"));
    std::optional<std::string> document;
    if (const auto& wanted = in.bucket_logging_status.logging_enabled) {
        ATHANOR_CO_CHECK(check_target(bucket, *wanted));
        document = wire::to_json(*wanted);
    }
    ATHANOR_CO_TRY(auto done, co_await store_.set_configuration(std::move(bucket.name), std::string(kLogging),
                                                                std::move(document)));
    refresh();
    co_return std::move(done).map([](store::Nothing&&) { return Unit{}; });
}

Task<Result<api::s3::GetBucketLoggingOutput>> AccessLogs::get_logging(gate::Call& call,
                                                                      api::s3::GetBucketLoggingRequest in) {
    ATHANOR_CO_TRY(auto bucket, access_.bucket(call, in, "s3:GetBucketLogging"));
    api::s3::GetBucketLoggingOutput out;
    if (const std::string* document = bucket.configuration(kLogging)) {
        ATHANOR_CO_TRY(out.logging_enabled, wire::from_json<api::s3::LoggingEnabled>(*document));
    }
    co_return out;
}

void AccessLogs::refresh() {
    std::map<std::string, std::shared_ptr<const Logged>, std::less<>> all;
    for (const objects::Bucket& bucket : store_.buckets_with(kLogging)) {
        auto told = wire::from_json<api::s3::LoggingEnabled>(*bucket.configuration(kLogging));
        if (!told) {
            log::error("the logging of bucket {} cannot be read: {}", bucket.name.text(),
                       told.error().message);
            continue;
        }
        Logged logged{.id = bucket.id,
                      .bucket = bucket.name.text(),
                      .account = bucket.account,
                      .region = bucket.region,
                      .owner = canonical_id(bucket.account),
                      .target = told->target_bucket,
                      .prefix = told->target_prefix,
                      .acl = acl_of(*told, canonical_id(bucket.account))};
        if (told->target_object_key_format && told->target_object_key_format->partitioned_prefix) {
            const auto& source = told->target_object_key_format->partitioned_prefix->partition_date_source;
            logged.partitioned = true;
            logged.by_event = source == kByEvent;
        }
        all.emplace(bucket.name.text(), std::make_shared<const Logged>(std::move(logged)));
    }
    std::unique_lock lock(logged_mutex_);
    logged_ = std::move(all);
    any_.store(!logged_.empty(), std::memory_order_relaxed);
}

std::shared_ptr<const AccessLogs::Logged> AccessLogs::find(std::string_view bucket) const {
    if (!any_.load(std::memory_order_relaxed) || bucket.empty()) return nullptr;
    std::shared_ptr<const Logged> found;
    {
        std::shared_lock lock(logged_mutex_);
        auto place = logged_.find(bucket);
        if (place == logged_.end()) return nullptr;
        found = place->second;
    }
    // One of the same name that was made since is another's, perhaps.
    auto now = store_.find_bucket(objects::TrustedName::bucket(found->bucket));
    return now && now->id == found->id ? found : nullptr;
}

bool AccessLogs::logs(std::string_view bucket) const { return find(bucket) != nullptr; }

// ---- what is told of requests

void AccessLogs::note(const gate::Call& call, Further further) {
    if (!any_.load(std::memory_order_relaxed) || !call.request)
        return;  // from inside: nobody takes the notes
    book_->note(call.request_id, [&](Book::Notes& notes) { notes.further.push_back(std::move(further)); });
}

void AccessLogs::note_acl_required(const gate::Call& call, std::string_view bucket) {
    if (!call.request || !logs(bucket)) return;
    book_->note(call.request_id, [](Book::Notes& notes) { notes.acl_required = true; });
}

void AccessLogs::note_key(const gate::Call& call, std::string_view bucket, std::string_view key) {
    if (!call.request || !logs(bucket)) return;
    book_->note(call.request_id, [&](Book::Notes& notes) { notes.key = key; });
}

void AccessLogs::finished(const gate::Finished& finished, http::Response& response) {
    if (!any_.load(std::memory_order_relaxed)) return;
    const http::Request& request = finished.request;
    const gate::Call& call = finished.call;
    auto logged = find(finished.bucket);
    auto notes = book_->take_notes(call.request_id);
    std::vector<std::pair<std::shared_ptr<const Logged>, Further>> further;
    for (Further& one : notes.further) {
        if (auto to = one.bucket == finished.bucket ? logged : find(one.bucket))
            further.emplace_back(std::move(to), std::move(one));
    }
    if (!logged && further.empty()) return;

    const Logged& known = logged ? *logged : *further.front().first;
    AccessLogLine line{.bucket = std::string(finished.bucket),
                       .time = call.time,
                       .remote_ip = cause_of(call, {}).source_address,
                       .requester = requester_of(call.principal, known.account, known.owner),
                       .request_id = call.request_id,
                       .key = notes.key.empty() ? key_of(request, finished.in_host) : notes.key,
                       .uri = logged_uri(request.method, request.target),
                       .status = response.status,
                       .referer = std::string(request.headers.get("referer").value_or("")),
                       .user_agent = call.user_agent,
                       .version = std::string(response.headers.get("x-amz-version-id").value_or("")),
                       .host_id = base64(call.request_id),
                       .host = call.host,
                       .acl_required = notes.acl_required};
    line.operation = logged_operation(finished.operation, request.method, !line.key.empty());
    if (logged) line.owner = logged->owner;
    if (finished.error && response.status != 304) line.error = finished.error->code;
    line.object_size = object_size(line.operation, request, response);
    if (finished.claim) line.auth_type = finished.claim->presigned ? "QueryString" : "AuthHeader";
    if (finished.claim || !line.requester.empty())
        line.signature_version = finished.claim && finished.claim->older ? "SigV2" : "SigV4";
    if (request.method == "GET" || request.method == "HEAD" || request.method == "DELETE")
        line.turn_around_ms = millis(clock_.now() - call.time);  // of others the body came in between

    auto end = [book = book_, logged = std::move(logged), line = std::move(line),
                further = std::move(further)](std::uint64_t sent) mutable {
        line.sent = sent;
        book->finish(logged, std::move(line), further);
    };
    if (auto* text = std::get_if<std::string>(&response.body)) {
        end(request.method == "HEAD" ? 0 : text->size());
    } else {
        auto& stream = std::get<std::unique_ptr<ByteStream>>(response.body);
        if (!stream || response.content_length) return end(0);
        stream = std::make_unique<CountedBody>(std::move(stream), std::move(end));
    }
}

// ---- delivery

Task<void> AccessLogs::deliver_loop() {
    for (;;) {
        co_await clock_.sleep(std::clamp(options_.interval / 20, kShortestLook, kLongestLook));
        refresh();
        for (Batch& batch : book_->take_due(false)) co_await deliver(std::move(batch), false);
    }
}

Task<void> AccessLogs::deliver_rest() {
    for (Batch& batch : book_->take_due(true)) co_await deliver(std::move(batch), true);
}

Task<void> AccessLogs::deliver(Batch batch, bool last) {
    Status put_done = co_await put(batch);
    if (!put_done && put_done.error().status >= 500 && !last) {
        log::warn("access log for {} waits: {}", batch.source->target, put_done.error().message);
        book_->again(std::move(batch));
        co_return;
    }
    if (!put_done)
        log::warn("{} lines of the access log of {} are lost: {}: {}", batch.lines, batch.source->bucket,
                  put_done.error().code, put_done.error().message);
    book_->done(batch, put_done.has_value());
}

Task<Status> AccessLogs::put(const Batch& batch) {
    const Logged& source = *batch.source;
    ATHANOR_CO_TRY(auto target, store_.find_bucket(objects::TrustedName::bucket(source.target)));
    const Timestamp now = clock_.now();
    std::string key = source.prefix;
    std::string time = key_time(now);
    if (source.by_event) time = key_time(batch.first).substr(0, 11) + "00-00-00";
    if (source.partitioned) {
        key += source.account + '/' + source.region + '/' + source.bucket + '/' + time.substr(0, 4) + '/' +
               time.substr(5, 2) + '/' + time.substr(8, 2) + '/';
    }
    key += time + '-' + request_id(random_);
    ATHANOR_CO_CHECK(check_permission(target, key, source.bucket, source.account));
    ATHANOR_CO_TRY(auto parsed, objects::ObjectKey::parse(key));
    auto body = stream_of(batch.text);
    objects::PutOptions options;
    options.metadata.content_type = "text/plain";
    options.cause = {.reason = "PutObject", .requester = std::string(kDeliverer)};
    if (ownership_of(target) != ObjectOwnership::enforced) options.access.acl = source.acl;
    ATHANOR_CO_CHECK(co_await store_.put(target.name, std::move(parsed), *body, std::move(options)));
    co_return Status();
}

AccessLogs::Stats AccessLogs::stats() const { return book_->stats(); }

}  // namespace athanor::s3
