// Private to the two files of Transport: what only they know about OpenSSL.
#pragma once

#include <asio/ssl/context.hpp>
#include <asio/ssl/stream.hpp>

#include "http/transport.hpp"

namespace athanor::http {

struct TlsContext::Impl {
    explicit Impl(asio::ssl::context::method method) : context(method) {}
    asio::ssl::context context;
};

struct Transport::Tls {
    Tls(Socket& socket, std::shared_ptr<TlsContext> c)
        : context(std::move(c)), stream(socket, context->impl->context) {}
    std::shared_ptr<TlsContext>
        context;  // shared with all connections and their server or client, whichever ends last
    asio::ssl::stream<Socket&> stream;
};

}  // namespace athanor::http
