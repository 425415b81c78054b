#include "console/api.hpp"

#include "base/log.hpp"
#include "console/answers.hpp"

namespace athanor::console {
namespace {

// The rest of a path below `prefix`; nothing, where it is elsewhere.
std::optional<std::string_view> below(std::string_view path, std::string_view prefix) {
    if (!path.starts_with(prefix)) return std::nullopt;
    return path.substr(prefix.size());
}

std::unexpected<Error> wrong_method() {
    return fail("MethodNotAllowed", "The specified method is not allowed against this resource.", 405);
}

}  // namespace

Task<Result<http::Response>> Api::answer(http::Request& request, gate::Call& call, std::string_view path) {
    const auto operation = below(path, "call/"), own = below(path, "own/");
    if ((operation || own) && request.method != "POST") co_return wrong_method();
    if (operation) co_return co_await calls_.call(request, call, *operation);
    if (own) co_return co_await calls_.own(request, call, *own);
    if (path == "stream") {
        if (request.method != "GET") co_return wrong_method();
        co_return co_await streams_.open(request, call);
    }
    struct Route {
        std::string_view path, method;
        Objects::Answer (Objects::*answer)(http::Request&, gate::Call&);
    };
    static constexpr Route kObjects[] = {{"object", "GET", &Objects::download},
                                         {"object", "PUT", &Objects::upload},
                                         {"part", "PUT", &Objects::part},
                                         {"image", "GET", &Objects::image},
                                         {"preview", "GET", &Objects::preview}};
    bool known = false;
    for (const Route& route : kObjects) {
        if (route.path != path) continue;
        if (route.method == request.method) co_return co_await (objects_.*route.answer)(request, call);
        known = true;
    }
    if (known) co_return wrong_method();
    co_return fail("NotFound", "There is no such route.", 404);
}

Task<http::Response> Api::serve(http::Request& request) {
    gate::Call call = calls_.begin(request);
    const std::string_view path = request.path().substr(std::string_view("/api/").size());
    auto answered = co_await answer(request, call, path);
    http::Response response =
        answered ? *std::move(answered) : error_answer(answered.error(), call.request_id);
    if (!answered && answered.error().status >= 500)
        log::warn("console {}: {}: {}", path, answered.error().code, answered.error().message);
    for (const auto& field : call.extra_headers.fields())
        if (field.name != ":status") response.headers.set(field.name, field.value);
    response.headers.set("x-amzn-RequestId", call.request_id);
    co_return response;
}

}  // namespace athanor::console
