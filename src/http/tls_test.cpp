#include <gtest/gtest.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <cstdlib>
#include <filesystem>

#include "http/client.hpp"
#include "http/testing.hpp"
#include "http/transport.hpp"

namespace athanor::http {
namespace {

using testing::RawSocket;
using testing::TestServer;
using namespace std::chrono_literals;

// A key and a certificate for 127.0.0.1 that signs itself, in a folder of their own.
class Tls : public ::testing::Test {
protected:
    Tls() {
        std::string pattern = (std::filesystem::temp_directory_path() / "athanor-tls-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        files_ = {folder_ + "/cert.pem", folder_ + "/key.pem"};
        EVP_PKEY* key = EVP_EC_gen("P-256");
        X509* certificate = X509_new();
        X509_set_version(certificate, 2);
        ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
        X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
        X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
        X509_set_pubkey(certificate, key);
        X509_NAME* name = X509_get_subject_name(certificate);
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"),
                                   -1, -1, 0);
        X509_set_issuer_name(certificate, name);
        X509_EXTENSION* names = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1");
        X509_add_ext(certificate, names, -1);
        X509_EXTENSION_free(names);
        X509_sign(certificate, key, EVP_sha256());
        write(files_.certificate, [&](FILE* file) { PEM_write_X509(file, certificate); });
        write(files_.key,
              [&](FILE* file) { PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr); });
        X509_free(certificate);
        EVP_PKEY_free(key);
    }
    ~Tls() override { std::filesystem::remove_all(folder_); }

    static void write(const std::string& path, const std::function<void(FILE*)>& content) {
        FILE* file = std::fopen(path.c_str(), "w");
        content(file);
        std::fclose(file);
    }

    std::string folder_;
    TlsFiles files_;
};

Task<Response> echo(Request& request) {
    auto body = co_await read_all(*request.body, 64u << 20);
    co_return Response{.status = body ? 200 : 400,
                       .body = (request.secure ? "secure " : "clear ") + (body ? *body : "")};
}

Task<Result<std::string>> ask(Client& client, Peer peer, std::string body) {
    ATHANOR_CO_TRY(ClientResponse response,
                   co_await client.send(std::move(peer), {.method = "PUT", .body = std::move(body)}));
    co_return co_await read_all(*response.body, 64u << 20);
}

TEST_F(Tls, CarriesRequestsLargeAndSmallOverOneConnection) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        std::string large(3'000'000, 'x');
        for (std::string body : {std::string(), std::string("hello"), large}) {
            EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), body), "secure " + body);
        }
        EXPECT_EQ(s.server.stats().connections, 1u);
    }(files_.certificate, server));
}

TEST_F(Tls, IsRefusedByAClientThatDoesNotTrustIt) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        Client strangers(co_await asio::this_coro::executor);
        EXPECT_EQ((co_await ask(strangers, Peer::tls("127.0.0.1", s.port()), "x")).error().code,
                  "ConnectionFailed");
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ((co_await ask(client, Peer::tls("localhost", s.port()), "x")).error().code,
                  "ConnectionFailed");  // another name
        EXPECT_FALSE(TlsContext::client_trusting("/nonexistent.pem").has_value());
    }(files_.certificate, server));
}

TEST_F(Tls, ClosesThoseWhoDoNotSpeakItOrNeverFinishTheHandshake) {
    ServerOptions options{.tls = files_};
    options.limits.head_timeout = 60ms;
    TestServer server(echo, options);
    RawSocket plain = server.connect(), silent = server.connect();
    plain.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    EXPECT_EQ(plain.read_all().find("HTTP/1.1"), std::string::npos);
    EXPECT_EQ(silent.read_all(), "");
}

TEST_F(Tls, SaysGoodbyeWhenItCloses) {
    TestServer server(
        [](Request& request) -> Task<Response> {
            Response response{.status = 403, .body = std::string("no")};
            if (request.method == "PUT") co_return response;  // over a body that nobody reads
            response.headers.add("Connection", "close");
            co_return response;
        },
        {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), std::string(200'000, 'x')), "no");
        auto response = co_await client.send(Peer::tls("127.0.0.1", s.port()), {});
        EXPECT_EQ(response->headers.get("Connection"), "close");
        EXPECT_EQ(co_await read_all(*response->body, 10), "no");
        EXPECT_EQ(client.idle_connections(), 0u);
        while (s.server.stats().connections > 0) co_await asio::post(asio::use_awaitable);
    }(files_.certificate, server));
}

TEST_F(Tls, DrainsLikeAnyOther) {
    TestServer server(echo, {.tls = files_});
    run_to_end([](std::string certificate, TestServer& s) -> Task<void> {
        ClientOptions options;
        options.tls = *TlsContext::client_trusting(certificate);
        Client client(co_await asio::this_coro::executor, options);
        EXPECT_EQ(co_await ask(client, Peer::tls("127.0.0.1", s.port()), "x"), "secure x");
        co_await s.server.drain(5s);
        EXPECT_EQ(s.server.stats().connections, 0u);
        EXPECT_FALSE((co_await ask(client, Peer::tls("127.0.0.1", s.port()), "x")).has_value());
    }(files_.certificate, server));
}

}  // namespace
}  // namespace athanor::http
