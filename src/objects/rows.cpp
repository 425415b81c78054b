#include "objects/rows.hpp"

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "objects/errors.hpp"

namespace athanor::objects {
namespace {

constexpr char kFormat = 1;
constexpr std::uint8_t kNoChecksum = 0xff;

// One description of a row serves both ways: `visit(io, row)` with a Writer or a Reader.
class Writer {
public:
    explicit Writer(std::size_t expected) {
        out_.reserve(expected);
        out_ += kFormat;
    }
    void number(const std::uint64_t& value) {
        std::uint64_t rest = value;
        for (; rest >= 0x80; rest >>= 7) out_ += static_cast<char>(rest | 0x80);
        out_ += static_cast<char>(rest);
    }
    template <class T>
    void value(const T& v) {
        number(static_cast<std::uint64_t>(v));
    }
    void value(const Timestamp& t) { number(static_cast<std::uint64_t>(t.time_since_epoch().count())); }
    void text(const std::string& bytes) {
        number(bytes.size());
        out_ += bytes;
    }
    std::string finish() && {
        std::uint32_t crc = crc32c(0, out_);
        for (int shift = 0; shift < 32; shift += 8) out_ += static_cast<char>(crc >> shift);
        return std::move(out_);
    }
    static constexpr bool reads = false;

private:
    std::string out_;
};

class Reader {
public:
    explicit Reader(std::string_view bytes) {
        if (bytes.size() < 5) return;
        std::string_view body = bytes.substr(0, bytes.size() - 4);
        std::uint32_t crc = 0;
        for (std::size_t i = 0; i < 4; ++i)
            crc |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[body.size() + i])) << (8 * i);
        ok_ = crc == crc32c(0, body) && body[0] == kFormat;
        if (ok_) rest_ = body.substr(1);
    }
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) break;
            auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0) return value;
        }
        ok_ = false;
        return 0;
    }
    template <class T>
    void value(T& v) {
        v = static_cast<T>(number());
    }
    void value(Timestamp& t) { t = Timestamp(Duration(static_cast<std::int64_t>(number()))); }
    void text(std::string& bytes) {
        std::uint64_t size = number();
        if (size > rest_.size()) {
            ok_ = false;
            return;
        }
        bytes.assign(rest_.substr(0, size));
        rest_.remove_prefix(size);
    }
    // A count of what takes at least a byte each.
    std::uint64_t count() {
        std::uint64_t n = number();
        if (n > rest_.size()) ok_ = false;
        return ok_ ? n : 0;
    }
    void refuse() { ok_ = false; }
    bool complete() const { return ok_ && rest_.empty(); }
    static constexpr bool reads = true;

private:
    std::string_view rest_;
    bool ok_ = false;
};

template <class Io, class Kind>
void visit_kind(Io& io, Kind& kind) {  // optional<HashKind>
    std::uint8_t code = kNoChecksum;
    if constexpr (!Io::reads) code = kind ? static_cast<std::uint8_t>(*kind) : kNoChecksum;
    io.value(code);
    if constexpr (Io::reads) {
        if (code == kNoChecksum) return kind.reset();
        if (code > static_cast<std::uint8_t>(HashKind::crc64nvme)) return io.refuse();
        kind = static_cast<HashKind>(code);
    }
}

template <class Io, class C>
void visit_checksum(Io& io, C& checksum) {
    std::optional<HashKind> kind;
    if constexpr (!Io::reads) {
        if (checksum) kind = checksum->kind;
    }
    visit_kind(io, kind);
    if (!kind) return;
    if constexpr (Io::reads) checksum = Checksum{.kind = *kind};
    io.value(checksum->type);
    io.text(checksum->value);
    io.value(checksum->parts);
}

template <class Io, class Pairs>
void visit_pairs(Io& io, Pairs& pairs) {
    if constexpr (Io::reads) {
        pairs.resize(io.count());
    } else {
        io.number(pairs.size());
    }
    for (auto& [name, value] : pairs) {
        io.text(name);
        io.text(value);
    }
}

template <class Io, class Row>
void visit_metadata(Io& io, Row& m) {
    for (auto* member : {&m.content_type, &m.cache_control, &m.content_disposition, &m.content_encoding,
                         &m.content_language, &m.expires, &m.website_redirect, &m.storage_class}) {
        io.text(*member);
    }
    visit_pairs(io, m.user);
}

template <class Io, class Blob>
void visit_blob(Io& io, Blob& blob) {
    constexpr unsigned kPacked = 0x80;  // beside the place: the packed size follows the size
    unsigned code = 0;
    if constexpr (!Io::reads) code = static_cast<unsigned>(blob.place) | (blob.packed > 0 ? kPacked : 0);
    io.value(code);
    if constexpr (Io::reads) {
        if ((code & ~kPacked) > static_cast<unsigned>(Place::manifest)) return io.refuse();
        blob.place = static_cast<Place>(code & ~kPacked);
    }
    if (blob.place == Place::none) return;
    io.value(blob.size);
    if ((code & kPacked) != 0) io.value(blob.packed);
    if (blob.place == Place::manifest) return io.value(blob.manifest);
    io.value(blob.id.epoch);
    io.value(blob.id.number);
    if (blob.place == Place::segment) {
        io.value(blob.segment);
        io.value(blob.offset);
    }
    io.text(blob.wrapped_key);
}

// Booleans as bits, first to last.
template <class Io, class... Flags>
void visit_flags(Io& io, Flags&... flags) {
    std::uint8_t bits = 0;
    int at = 0;
    if constexpr (!Io::reads)
        ((bits = static_cast<std::uint8_t>(bits | (flags ? 1u << at++ : 0u * static_cast<unsigned>(at++)))),
         ...);
    io.value(bits);
    if constexpr (Io::reads) ((flags = (bits >> at++ & 1) != 0), ...);
}

// Rows without a lock are as they were before there were any.
template <class Io, class L>
void visit_lock(Io& io, bool locked, L& lock) {
    if (!locked) return;
    io.value(lock.mode);
    io.value(lock.until);
    io.value(lock.legal_hold);
    if constexpr (Io::reads) {
        if (lock.mode > LockMode::compliance || lock.legal_hold > LegalHold::on || !lock.any())
            return io.refuse();
    }
}

template <class Io, class A>
void visit_access(Io& io, bool any, A& access) {
    if (!any) return;
    io.text(access.owner);
    io.text(access.acl);
}

// What versions got later, of markers too: a bit each in a mask, then the values in the order of the bits. A row that has none of it is as
// it was before there was any.
constexpr std::uint64_t kPrincipal = 1, kRestore = 2, kAccess = 4, kKms = 8, kNullBelow = 16,
                        kMore = 31;  // all

template <class Row>
std::uint64_t more_of(const Row& row) {
    return (row.principal != 0 ? kPrincipal : 0) | (row.restore != RestoreState{} ? kRestore : 0) |
           (row.access.any() ? kAccess : 0) | (row.kms ? kKms : 0) | (row.null_below ? kNullBelow : 0);
}

template <class Io, class Seal>
void visit_seal(Io& io, Seal& seal) {  // optional<KmsSeal> that is there
    std::vector<std::pair<std::string, std::string>> context;
    if constexpr (Io::reads) {
        seal.emplace();
    } else {
        context.assign(seal->context.begin(), seal->context.end());
    }
    io.text(seal->key_arn);
    io.text(seal->wrapped);
    io.value(seal->bucket_key);
    visit_pairs(io, context);
    if constexpr (Io::reads) seal->context.insert(context.begin(), context.end());
}

template <class Io, class Row>
void visit_more(Io& io, bool more, Row& row) {
    if (!more) return;
    std::uint64_t mask = 0;
    if constexpr (!Io::reads) mask = more_of(row);
    io.value(mask);
    if constexpr (Io::reads) {
        if (mask == 0 || (mask & ~kMore) != 0) return io.refuse();
    }
    if (mask & kPrincipal) io.value(row.principal);
    if (mask & kRestore) {
        io.value(row.restore.ready);
        io.value(row.restore.expires);
        io.value(row.restore.fast);
    }
    visit_access(io, (mask & kAccess) != 0, row.access);
    if ((mask & kKms) != 0) visit_seal(io, row.kms);
    if ((mask & kNullBelow) != 0) {
        if constexpr (Io::reads) row.null_below.emplace();
        io.value(*row.null_below);
    }
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, VersionRow>
{
    bool locked = row.lock.any(), more = more_of(row) != 0;
    visit_flags(io, row.delete_marker, row.null_version, row.has_metadata, row.customer_encrypted, locked,
                more);
    io.value(row.modified);
    visit_more(io, more, row);
    if (row.delete_marker) return;
    visit_blob(io, row.blob);
    io.text(row.md5);
    io.value(row.parts);
    visit_checksum(io, row.checksum);
    io.text(row.storage_class);
    io.value(row.tag_count);
    if (row.customer_encrypted) io.text(row.customer_key_md5);
    visit_lock(io, locked, row.lock);
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, CurrentRow>
{
    io.value(row.seq);
    io.value(row.size);
    io.text(row.md5);
    io.value(row.parts);
    io.value(row.modified);
    io.text(row.storage_class);
    visit_kind(io, row.checksum_kind);
    io.value(row.checksum_type);
    // At the end, so that a row without it is as it was before.
    bool owned = !row.owner.empty();
    if constexpr (Io::reads) owned = !io.complete();
    if (owned) io.text(row.owner);
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, PartRow>
{
    visit_flags(io, row.customer_encrypted);
    visit_blob(io, row.blob);
    io.text(row.md5);
    io.value(row.modified);
    visit_checksum(io, row.checksum);
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, UploadRow>
{
    bool locked = row.lock.any(), owned = row.access.any(), kms = row.kms.has_value();
    visit_flags(io, row.customer_encrypted, locked, owned, kms);
    visit_metadata(io, row.metadata);
    visit_pairs(io, row.tags);
    io.text(row.initiator);
    visit_kind(io, row.checksum);
    io.value(row.checksum_type);
    io.text(row.customer_key_md5);
    visit_lock(io, locked, row.lock);
    visit_access(io, owned, row.access);
    if (kms) visit_seal(io, row.kms);
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, Metadata>
{
    visit_metadata(io, row);
}

template <class Io, class Row>
void visit(Io& io, Row& row)
    requires std::is_same_v<std::remove_const_t<Row>, Tags>
{
    visit_pairs(io, row);
}

template <class Row>
std::string encode_row(const Row& row) {
    Writer io(192);
    visit(io, row);
    return std::move(io).finish();
}

template <class Row>
Result<Row> decode_row(std::string_view bytes, std::string_view what) {
    Reader io(bytes);
    Row row;
    visit(io, row);
    if (!io.complete()) return damaged(what);
    return row;
}

}  // namespace

std::string encode(const VersionRow& row) { return encode_row(row); }
std::string encode(const CurrentRow& row) { return encode_row(row); }
std::string encode(const PartRow& row) { return encode_row(row); }
std::string encode(const UploadRow& row) { return encode_row(row); }
std::string encode(const Metadata& metadata) { return encode_row(metadata); }
std::string encode(const Tags& tags) { return encode_row(tags); }

Result<VersionRow> decode_version(std::string_view bytes) {
    return decode_row<VersionRow>(bytes, "a row of `version`");
}
Result<CurrentRow> decode_current(std::string_view bytes) {
    return decode_row<CurrentRow>(bytes, "a row of `current`");
}
Result<PartRow> decode_part(std::string_view bytes) { return decode_row<PartRow>(bytes, "a row of `part`"); }
Result<UploadRow> decode_upload(std::string_view bytes) {
    return decode_row<UploadRow>(bytes, "a row of `upload`");
}
Result<Metadata> decode_metadata(std::string_view bytes) {
    return decode_row<Metadata>(bytes, "a row of `metadata`");
}
Result<Tags> decode_tags(std::string_view bytes) { return decode_row<Tags>(bytes, "a row of `tags`"); }

Etag etag_of(std::string_view md5, std::uint32_t parts) {
    return parts == 0 ? hex(md5) : hex(md5) + "-" + std::to_string(parts);
}

CurrentRow current_of(std::int64_t seq, const VersionRow& row) {
    CurrentRow current{.seq = seq,
                       .size = row.blob.size,
                       .md5 = row.md5,
                       .parts = row.parts,
                       .modified = row.modified,
                       .storage_class = row.storage_class};
    if (row.checksum) {
        current.checksum_kind = row.checksum->kind;
        current.checksum_type = row.checksum->type;
    }
    current.owner = row.access.owner;
    return current;
}

}  // namespace athanor::objects
