// Session tokens, which come from clients: any text is refused or is a token of ours, unchanged. The first byte says what the rest is:
//
//     e    edits of a token that was made: pairs of bytes, where (of 256 places) and what it becomes
//     t    an access key id and a token, a line each
//     s    what is sealed: texts, a line each. What comes out of the token is what went in
#include <cstdint>
#include <string>
#include <string_view>

#include "base/encoding.hpp"
#include "base/random.hpp"
#include "gate/credentials.hpp"

namespace {

using namespace athanor;

struct Issuer {
    ManualClock clock;
    SeededRandom random{1};
    gate::RootAndSessions sessions{
        {"AKIAROOT", "root's secret", "", {}}, "111111111111", std::string(32, 'k'), clock, random};
    gate::Credentials made = minted({});

    gate::Principal who(gate::Session session) {
        gate::Principal out = sessions.role_principal("arn:aws:iam::111111111111:role/ml/trainer", "run-1");
        session.issued = clock.now();
        session.expires = clock.now() + std::chrono::hours(1);
        out.session = std::make_shared<const gate::Session>(std::move(session));
        return out;
    }
    gate::Credentials minted(gate::Session session) {
        auto out = sessions.mint(who(std::move(session)));
        ATHANOR_ASSERT(out);
        return *std::move(out);
    }
};

void try_token(Issuer& issuer, std::string_view id, std::string_view token) {
    auto known = issuer.sessions.find(id, token);
    if (!known) return;
    ATHANOR_ASSERT(id == issuer.made.access_key_id || (id == "AKIAROOT" && token.empty()));
    if (id == issuer.made.access_key_id)
        ATHANOR_ASSERT(from_base64(token) == from_base64(issuer.made.session_token));
    if (token != issuer.made.session_token && id != "AKIAROOT")
        ATHANOR_ASSERT(known->secret_access_key != issuer.made.secret_access_key);
}

void try_edits(Issuer& issuer, std::string_view edits) {
    std::string token = issuer.made.session_token;
    for (; edits.size() > 1; edits.remove_prefix(2))
        token[static_cast<unsigned char>(edits[0]) * token.size() / 256] = edits[1];
    try_token(issuer, issuer.made.access_key_id, token);
}

void try_sealed(Issuer& issuer, std::string_view rest) {
    auto line = [&] {
        std::string text(rest.substr(0, rest.find('\n')));
        rest.remove_prefix(std::min(rest.size(), text.size() + 1));
        return text;
    };
    if (!is_valid_utf8(rest)) return;  // as what comes by JSON, XML and forms is
    gate::Session session{.source_identity = line(), .provider = line(), .holder = line()};
    while (!rest.empty()) {
        session.policies.push_back(line());
        session.tags.emplace(line(), line());
        session.claims.emplace(line(), line());
        session.transitive_tags.push_back(line());
    }
    const gate::Principal wanted = issuer.who(session);
    auto made = issuer.sessions.mint(wanted);
    if (!made) return;
    auto known = issuer.sessions.find(made->access_key_id, made->session_token);
    if (!known) return;  // longer than any token
    ATHANOR_ASSERT(known->principal.arn == wanted.arn && known->principal.account == wanted.account);
    ATHANOR_ASSERT(known->principal.kind == wanted.kind && *known->principal.session == *wanted.session);
    ATHANOR_ASSERT(known->secret_access_key == made->secret_access_key);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Issuer issuer;
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    if (rest.empty()) return 0;
    const char what = rest.front();
    rest.remove_prefix(1);
    if (what == 'e') try_edits(issuer, rest);
    if (what == 's') try_sealed(issuer, rest);
    if (what == 't') {
        const auto end = std::min(rest.find('\n'), rest.size());
        try_token(issuer, rest.substr(0, end), rest.substr(std::min(rest.size(), end + 1)));
    }
    return 0;
}
