#include "python/front/routes.hpp"

#include "base/log.hpp"

namespace athanor::python {
namespace {

constexpr std::string_view kAttributes = "X-Amzn-SageMaker-Custom-Attributes";

http::Response text(int status, std::string reason) {
    http::Response response{.status = status};
    if (!reason.empty()) {
        response.headers.set("Content-Type", "text/plain; charset=utf-8");
        response.body = std::move(reason) + "\n";
    }
    return response;
}

std::string header(const http::Request& request, std::string_view name) {
    return std::string(request.headers.get(name).value_or(""));
}

bool is_header_value(std::string_view value) {
    return std::ranges::none_of(
        value, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

// The frame was made by the user's code: nothing in it may break the response's form.
http::Response response_of(Frame frame) {
    if (frame.status < 200 || frame.status > 599) {
        return text(500, fmt::format("the inference code answered with the status {}", frame.status));
    }
    if (!is_header_value(frame.content_type) || !is_header_value(frame.attributes)) {
        return text(500, "the inference code answered with a header that HTTP does not allow");
    }
    http::Response response{.status = static_cast<int>(frame.status)};
    if (!frame.content_type.empty()) response.headers.set("Content-Type", frame.content_type);
    if (!frame.attributes.empty()) response.headers.set(kAttributes, frame.attributes);
    if (response.status != 204 && response.status != 304) response.body = std::move(frame.body);
    return response;
}

// How much of the budget a body takes: what it announces; a chunked one, the most that it may have.
std::uint64_t announced(const http::Request& request) {
    return request.body->remaining().value_or(kMaxFrameBody);
}

}  // namespace

Task<http::Response> Routes::answer(http::Request& request) {
    std::string_view path = request.path();
    std::string_view method = path == "/invocations" ? "POST" : "GET";
    if (path != "/ping" && path != "/invocations" && path != "/execution-parameters")
        co_return text(404, "no such path");
    if (request.method != method) {
        http::Response response = text(405, "method not allowed");
        response.headers.set("Allow", method);
        co_return response;
    }
    if (path == "/ping") co_return text(pool_.healthy() ? 200 : 503, "");
    if (path == "/invocations") co_return co_await invoke(request);
    Frame question{.kind = FrameKind::parameters};
    co_return response_of(co_await pool_.ask(std::move(question)));
}

Task<http::Response> Routes::invoke(http::Request& request) {
    std::uint64_t bytes = announced(request);
    if (bytes > kMaxFrameBody) co_return text(413, fmt::format("a request may have {} bytes", kMaxFrameBody));
    if (body_bytes_ + bytes > kBodyBytes) co_return text(503, "too many bytes are waiting for a worker");
    struct Reservation {
        std::uint64_t& total;
        std::uint64_t bytes;
        Reservation(std::uint64_t& all, std::uint64_t own) : total(all), bytes(own) { total += bytes; }
        ~Reservation() { total -= bytes; }
    } reservation(body_bytes_, bytes);

    Result<std::string> body = co_await read_all(*request.body, kMaxFrameBody);
    if (!body) co_return text(body.error().status, body.error().message);
    Frame question{.kind = FrameKind::invoke,
                   .content_type = header(request, "Content-Type"),
                   .accept = header(request, "Accept"),
                   .attributes = header(request, kAttributes),
                   .body = *std::move(body)};
    for (const std::string* value : {&question.content_type, &question.accept, &question.attributes}) {
        if (value->size() > kMaxFrameText)
            co_return text(400, fmt::format("a header may have {} bytes", kMaxFrameText));
    }
    co_return response_of(co_await pool_.ask(std::move(question)));
}

}  // namespace athanor::python
