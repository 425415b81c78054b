#include "http/transport_tls.hpp"

#include <asio/ssl/host_name_verification.hpp>

#include "base/log.hpp"

namespace athanor::http {
namespace {

using asio::ssl::context;

void configure(context& tls) {
    tls.set_options(context::default_workarounds | context::no_sslv2 | context::no_sslv3 | context::no_tlsv1 |
                    context::no_tlsv1_1);
    SSL_CTX_set_mode(tls.native_handle(),
                     SSL_MODE_RELEASE_BUFFERS);  // an idle connection gives its 34 KiB back
}

// We speak HTTP/1.1 only; a client that does not offer it gets no protocol rather than a failure.
int choose_protocol(SSL*, const unsigned char** out, unsigned char* length, const unsigned char* offered,
                    unsigned offered_length, void*) {
    static constexpr unsigned char kHttp11[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, length, kHttp11, sizeof kHttp11, offered, offered_length) !=
        OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

std::unexpected<Error> unusable(const std::string& file, const std::error_code& failure) {
    return fail("TlsConfiguration", "cannot use " + file + ": " + failure.message(), 500);
}

}  // namespace

TlsContext::TlsContext(std::unique_ptr<Impl> i) : impl(std::move(i)) {}
TlsContext::~TlsContext() = default;

Result<std::shared_ptr<TlsContext>> TlsContext::server(const std::string& certificate_file,
                                                       const std::string& key_file) {
    auto made = std::make_unique<Impl>(context::tls_server);
    configure(made->context);
    std::error_code failure;
    made->context.use_certificate_chain_file(certificate_file, failure);
    if (failure) return unusable(certificate_file, failure);
    made->context.use_private_key_file(key_file, context::pem, failure);
    if (failure) return unusable(key_file, failure);
    if (SSL_CTX_check_private_key(made->context.native_handle()) != 1)
        return fail("TlsConfiguration", key_file + " is not the key of " + certificate_file, 500);
    SSL_CTX_set_alpn_select_cb(made->context.native_handle(), choose_protocol, nullptr);
    return std::make_shared<TlsContext>(std::move(made));
}

Result<std::shared_ptr<TlsContext>> TlsContext::client() {
    auto made = std::make_unique<Impl>(context::tls_client);
    configure(made->context);
    std::error_code failure;
    made->context.set_default_verify_paths(failure);
    if (failure) return unusable("the system's certificates", failure);
    made->context.set_verify_mode(asio::ssl::verify_peer, failure);
    return std::make_shared<TlsContext>(std::move(made));
}

Result<std::shared_ptr<TlsContext>> TlsContext::client_trusting(const std::string& certificate_file) {
    auto made = std::make_unique<Impl>(context::tls_client);
    configure(made->context);
    std::error_code failure;
    made->context.load_verify_file(certificate_file, failure);
    if (failure) return unusable(certificate_file, failure);
    made->context.set_verify_mode(asio::ssl::verify_peer, failure);
    return std::make_shared<TlsContext>(std::move(made));
}

Task<void> Transport::accept_tls(std::shared_ptr<TlsContext> tls, std::error_code& failure) {
    tls_ = std::make_unique<Tls>(socket_, std::move(tls));
    co_await tls_->stream.async_handshake(asio::ssl::stream_base::server,
                                          asio::redirect_error(asio::use_awaitable, failure));
}

Task<void> Transport::connect_tls(std::shared_ptr<TlsContext> tls, std::string host,
                                  std::error_code& failure) {
    tls_ = std::make_unique<Tls>(socket_, std::move(tls));
    tls_->stream.set_verify_callback(asio::ssl::host_name_verification(host), failure);
    if (failure) co_return;
    SSL_set_tlsext_host_name(tls_->stream.native_handle(), host.c_str());
    co_await tls_->stream.async_handshake(asio::ssl::stream_base::client,
                                          asio::redirect_error(asio::use_awaitable, failure));
}

Task<void> Transport::end_tls(std::error_code& failure) {
    if (!tls_) co_return;
    co_await tls_->stream.async_shutdown(asio::redirect_error(asio::use_awaitable, failure));
    tls_.reset();
}

Task<std::size_t> Transport::tls_read_some(std::span<char> out, std::error_code& failure) {
    std::size_t got = co_await tls_->stream.async_read_some(
        asio::buffer(out.data(), out.size()), asio::redirect_error(asio::use_awaitable, failure));
    // Only a close_notify is an end. A stream that TCP cuts off stays an error.
    if (failure == asio::error::eof) {
        failure.clear();
        co_return 0;
    }
    co_return got;
}

Task<std::size_t> Transport::tls_write_some(std::string_view bytes, std::error_code& failure) {
    co_return co_await tls_->stream.async_write_some(asio::buffer(bytes.data(), bytes.size()),
                                                     asio::redirect_error(asio::use_awaitable, failure));
}

}  // namespace athanor::http
