// The data keys of objects, in the rows of versions and of parts. Those that are SSE-KMS or SSE-C lie under other keys than the master's, and stay.
#include "objects/impl.hpp"
#include "objects/rewrap.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kRowsOfObjects = 64;

// The blob's wrap under the newest version; false: it is, or is another key's.
Result<bool> renew(const MasterKey& key, Random& random, BlobRef& blob) {
    if (blob.wrapped_key.empty() || older_in(key, Form::bytes, blob.wrapped_key) == 0) return false;
    ATHANOR_TRY(DataKey data_key, unwrap_key(key, {}, blob.id, blob.framed(), blob.wrapped_key));
    blob.wrapped_key = wrap_key(key, {}, random, blob.id, blob.framed(), data_key);
    return true;
}

bool is_master_sealed(const VersionRow& row) { return !row.kms && !row.customer_encrypted; }

// A wrap of another key begins with a nonce, which can look like a version: whose it is, the row says.
class Versions final : public Rewrap {
public:
    Versions(store::Database& index, const MasterKey& key, Random& random)
        : index_(index), key_(key), random_(random) {}

    std::string name() const override { return "the data keys of objects"; }

    Result<Step> step() override {
        ATHANOR_TRY(auto done,
                    index_.write_blocking([&](store::Transaction& tx) -> Result<std::pair<Step, Rows>> {
                        ATHANOR_TRY(Rows rows, rows_after(tx, at_));
                        Step step{.looked = rows.size(), .ended = rows.empty()};
                        for (const Row& one : rows) {
                            ATHANOR_TRY(VersionRow row, decode_version(one.encoded));
                            if (!is_master_sealed(row)) continue;
                            ATHANOR_TRY(bool renewed, renew(key_, random_, row.blob));
                            if (!renewed) continue;
                            const std::string encoded = encode(row);
                            ATHANOR_CHECK(
                                tx.run("UPDATE version SET row = ? WHERE bucket = ? AND key = ? AND seq = ?",
                                       store::Blob{encoded}, one.bucket, store::Blob{one.key}, one.seq));
                            ++step.rewrapped;
                        }
                        return std::pair{step, std::move(rows)};
                    }));
        auto [step, rows] = std::move(done).take();
        if (!rows.empty()) at_ = std::move(rows.back());
        return step;
    }

    Result<std::uint64_t> older() override {
        std::uint64_t count = 0;
        for (Row at;;) {
            ATHANOR_TRY(Rows rows, index_.read([&](store::Snapshot& s) { return rows_after(s, at); }));
            if (rows.empty()) return count;
            for (const Row& one : rows) {
                ATHANOR_TRY(VersionRow row, decode_version(one.encoded));
                if (is_master_sealed(row)) count += older_in(key_, Form::bytes, row.blob.wrapped_key);
            }
            at = std::move(rows.back());
        }
    }

private:
    struct Row {
        std::int64_t bucket = 0;
        std::string key;
        std::int64_t seq = 0;  // 0: before all
        std::string encoded;
    };
    using Rows = std::vector<Row>;

    // In the table's order: of a key, the newest first.
    static Result<Rows> rows_after(store::Snapshot& s, const Row& at) {
        Rows out;
        auto take = [&](std::int64_t bucket, std::string key, std::int64_t seq, std::string encoded) {
            out.push_back({bucket, std::move(key), seq, std::move(encoded)});
        };
        using Bytes = std::string;
        if (at.seq != 0)
            ATHANOR_CHECK((s.each<std::int64_t, Bytes, std::int64_t, Bytes>(
                "SELECT bucket, key, seq, row FROM version WHERE bucket = ? AND key = ? AND seq < ?"
                " ORDER BY seq DESC LIMIT ?",
                take, at.bucket, store::Blob{at.key}, at.seq, kRowsOfObjects)));
        if (out.size() < kRowsOfObjects)
            ATHANOR_CHECK((s.each<std::int64_t, Bytes, std::int64_t, Bytes>(
                "SELECT bucket, key, seq, row FROM version WHERE (bucket, key) > (?, ?)"
                " ORDER BY bucket, key, seq DESC LIMIT ?",
                take, at.bucket, store::Blob{at.key}, kRowsOfObjects - out.size())));
        return out;
    }

    store::Database& index_;
    const MasterKey key_;
    Random& random_;
    Row at_;
};

// Of uploads, open or complete: the upload's row says what its parts lie under.
class Parts final : public Rewrap {
public:
    Parts(store::Database& index, const MasterKey& key, Random& random)
        : index_(index), key_(key), random_(random) {}

    std::string name() const override { return "the data keys of parts"; }

    Result<Step> step() override {
        ATHANOR_TRY(auto done,
                    index_.write_blocking([&](store::Transaction& tx) -> Result<std::pair<Step, Rows>> {
                        ATHANOR_TRY(Rows rows, rows_after(tx, upload_, number_));
                        Step step{.looked = rows.size(), .ended = rows.size() < kRowsOfObjects};
                        for (const Row& one : rows) {
                            ATHANOR_TRY(auto part, master_sealed(one));
                            if (!part) continue;
                            ATHANOR_TRY(bool renewed, renew(key_, random_, part->blob));
                            if (!renewed) continue;
                            const std::string encoded = encode(*part);
                            ATHANOR_CHECK(tx.run("UPDATE part SET row = ? WHERE upload = ? AND number = ?",
                                                 store::Blob{encoded}, one.upload, one.number));
                            ++step.rewrapped;
                        }
                        return std::pair{step, std::move(rows)};
                    }));
        auto [step, rows] = std::move(done).take();
        if (!rows.empty()) {
            upload_ = rows.back().upload;
            number_ = rows.back().number;
        }
        return step;
    }

    Result<std::uint64_t> older() override {
        std::uint64_t count = 0;
        for (std::int64_t upload = 0, number = 0;;) {
            ATHANOR_TRY(Rows rows,
                        index_.read([&](store::Snapshot& s) { return rows_after(s, upload, number); }));
            for (const Row& one : rows) {
                ATHANOR_TRY(auto part, master_sealed(one));
                if (part) count += older_in(key_, Form::bytes, part->blob.wrapped_key);
            }
            if (rows.size() < kRowsOfObjects) return count;
            upload = rows.back().upload;
            number = rows.back().number;
        }
    }

private:
    struct Row {
        std::int64_t upload = 0, number = 0;
        std::string encoded, of_upload;
    };
    using Rows = std::vector<Row>;

    static Result<std::optional<PartRow>> master_sealed(const Row& row) {
        ATHANOR_TRY(UploadRow upload, decode_upload(row.of_upload));
        ATHANOR_TRY(PartRow part, decode_part(row.encoded));
        if (upload.kms || upload.customer_encrypted || part.customer_encrypted) return std::nullopt;
        return part;
    }

    static Result<Rows> rows_after(store::Snapshot& s, std::int64_t upload, std::int64_t number) {
        Rows out;
        ATHANOR_CHECK((s.each<std::int64_t, std::int64_t, std::string, std::string>(
            "SELECT p.upload, p.number, p.row, u.row FROM part p JOIN upload u ON u.id = p.upload"
            " WHERE (p.upload, p.number) > (?, ?) ORDER BY p.upload, p.number LIMIT ?",
            [&](std::int64_t of, std::int64_t at, std::string encoded, std::string row) {
                out.push_back({of, at, std::move(encoded), std::move(row)});
            },
            upload, number, kRowsOfObjects)));
        return out;
    }

    store::Database& index_;
    const MasterKey key_;
    Random& random_;
    std::int64_t upload_ = 0, number_ = 0;
};

}  // namespace

std::vector<std::unique_ptr<Rewrap>> rewrap_objects(store::Database& index, const MasterKey& key,
                                                    Random& random) {
    std::vector<std::unique_ptr<Rewrap>> all;
    all.push_back(rewrap_column(index,
                                {.table = "setting",
                                 .keys = {"name"},
                                 .column = "value",
                                 .form = Form::bytes,
                                 .context = "'object id key'",
                                 .where = "name = 'id_key'"},
                                key, random));
    all.push_back(std::make_unique<Versions>(index, key, random));
    all.push_back(std::make_unique<Parts>(index, key, random));
    return all;
}

}  // namespace athanor::objects
