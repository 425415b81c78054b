#include "objects/rewrap.hpp"

#include <algorithm>

#include "base/encoding.hpp"
#include "base/log.hpp"

namespace athanor::objects {
namespace {

constexpr std::size_t kRows = 64;      // a transaction: some hundred microseconds of the writer's time
constexpr std::size_t kShortest = 44;  // base64 of an empty text's seal

bool is_older(const MasterKey& key, std::string_view sealed) {
    const std::uint32_t version = MasterKey::version_of(sealed);
    if (version == 0 || version == key.version()) return false;
    const auto known = key.versions();
    return std::ranges::find(known, version) != known.end();
}

// The quoted strings of a JSON text that may be sealed: base64 has nothing in it that JSON would escape.
template <class F>
Status each_quoted(std::string_view text, F visit) {
    for (std::size_t at = text.find('"'); at != text.npos; at = text.find('"', at)) {
        const std::size_t begin = at + 1;
        std::size_t end = begin;
        while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
        if (end >= text.size()) break;
        ATHANOR_CHECK(visit(begin, text.substr(begin, end - begin)));
        at = end + 1;
    }
    return {};
}

std::optional<std::string> decoded(std::string_view text) {
    if (text.size() < kShortest || text.size() % 4 != 0) return std::nullopt;
    return from_base64(text);
}

Result<std::string> sealed_again(const MasterKey& key, Random& random, std::string_view context,
                                 std::string_view sealed) {
    ATHANOR_TRY(std::string plain, key.open(context, sealed));
    return key.seal(random, context, plain);
}

Result<std::optional<std::string>> quoted_again(const MasterKey& key, Random& random,
                                                std::string_view context, std::string_view text) {
    std::string out;
    std::size_t taken = 0;
    ATHANOR_CHECK(each_quoted(text, [&](std::size_t at, std::string_view one) -> Status {
        const auto bytes = decoded(one);
        if (!bytes || !is_older(key, *bytes)) return {};
        auto again = sealed_again(key, random, context, *bytes);
        if (!again) return {};  // what only looks like a seal: a client's text
        out += text.substr(taken, at - taken);
        out += base64(*again);
        taken = at + one.size();
        return {};
    }));
    if (taken == 0) return std::nullopt;
    return out + std::string(text.substr(taken));
}

}  // namespace

Result<std::optional<std::string>> rewrapped(const MasterKey& key, Random& random, Form form,
                                             std::string_view context, std::string_view text) {
    if (form == Form::quoted) return quoted_again(key, random, context, text);
    if (form == Form::bytes) {
        if (!is_older(key, text)) return std::nullopt;
        ATHANOR_TRY(std::string again, sealed_again(key, random, context, text));
        return again;
    }
    const auto bytes = decoded(text);
    if (!bytes || !is_older(key, *bytes)) return std::nullopt;
    ATHANOR_TRY(std::string again, sealed_again(key, random, context, *bytes));
    return base64(again);
}

std::uint64_t older_in(const MasterKey& key, Form form, std::string_view text) {
    if (form == Form::bytes) return is_older(key, text) ? 1 : 0;
    auto one = [&](std::string_view candidate) {
        const auto bytes = decoded(candidate);
        return bytes && is_older(key, *bytes) ? 1 : 0;
    };
    if (form == Form::base64) return static_cast<std::uint64_t>(one(text));
    std::uint64_t count = 0;
    (void)each_quoted(text, [&](std::size_t, std::string_view candidate) -> Status {
        count += static_cast<std::uint64_t>(one(candidate));
        return {};
    });
    return count;
}

namespace {

class Column final : public Rewrap {
public:
    Column(store::Database& database, SealedColumn column, const MasterKey& key, Random& random)
        : database_(database), column_(std::move(column)), key_(key), random_(random) {
        std::string keys, marks, equal;
        for (const std::string& name : column_.keys) {
            keys += (keys.empty() ? "" : ", ") + name;
            marks += marks.empty() ? "?" : ", ?";
            equal += (equal.empty() ? "" : " AND ") + name + " = ?";
        }
        const std::string rows =
            "SELECT " + keys + ", " + column_.context + ", " + column_.column + " FROM " + column_.table;
        const std::string order = " ORDER BY " + keys + " LIMIT " + std::to_string(kRows);
        const std::string some = column_.where.empty() ? "" : column_.where + " AND ";
        first_ = rows + (column_.where.empty() ? "" : " WHERE " + column_.where) + order;
        next_ = rows + " WHERE " + some + "(" + keys + ") > (" + marks + ")" + order;
        update_ = "UPDATE " + column_.table + " SET " + column_.column + " = ? WHERE " + equal;
    }

    std::string name() const override { return column_.table + "." + column_.column; }

    Result<Step> step() override {
        ATHANOR_TRY(
            auto done, database_.write_blocking([&](store::Transaction& tx) -> Result<std::pair<Step, Rows>> {
                ATHANOR_TRY(Rows rows, rows_after(tx, last_));
                Step step{.looked = rows.size(), .ended = rows.size() < kRows};
                for (const Row& row : rows) {
                    ATHANOR_TRY(auto again, rewrapped(key_, random_, column_.form, row.context, row.value));
                    if (!again) continue;
                    ATHANOR_CHECK(write(tx, row, *again));
                    ++step.rewrapped;
                }
                return std::pair{step, std::move(rows)};
            }));
        auto [step, rows] = std::move(done).take();
        if (!rows.empty()) last_ = std::move(rows.back().keys);
        return step;
    }

    Result<std::uint64_t> older() override {
        std::uint64_t count = 0;
        for (std::vector<std::string> after;;) {
            ATHANOR_TRY(Rows rows, database_.read([&](store::Snapshot& s) { return rows_after(s, after); }));
            for (const Row& row : rows) {
                const std::uint64_t found = older_in(key_, column_.form, row.value);
                if (found > 0 && column_.form == Form::quoted) {  // a client's own text may look like one
                    ATHANOR_TRY(auto again, rewrapped(key_, random_, column_.form, row.context, row.value));
                    if (!again) continue;
                }
                count += found;
            }
            if (rows.size() < kRows) return count;
            after = std::move(rows.back().keys);
        }
    }

private:
    struct Row {
        std::vector<std::string> keys;
        std::string context, value;
    };
    using Rows = std::vector<Row>;

    Result<Rows> rows_after(store::Snapshot& s, const std::vector<std::string>& after) const {
        ATHANOR_TRY(store::Statement rows, s.prepare(after.empty() ? first_ : next_));
        for (std::size_t i = 0; i < after.size(); ++i)
            rows.bind(static_cast<int>(i), std::string_view(after[i]));
        Rows out;
        for (;;) {
            ATHANOR_TRY(bool there, rows.step());
            if (!there) return out;
            Row& row = out.emplace_back();
            const int keys = static_cast<int>(column_.keys.size());
            for (int i = 0; i < keys; ++i) row.keys.emplace_back(rows.bytes(i));
            row.context = rows.bytes(keys);
            row.value = rows.bytes(keys + 1);
        }
    }

    Status write(store::Transaction& tx, const Row& row, const std::string& value) const {
        ATHANOR_TRY(store::Statement update, tx.prepare(update_));
        if (column_.form == Form::bytes)
            update.bind(0, store::Blob{value});
        else
            update.bind(0, std::string_view(value));
        for (std::size_t i = 0; i < row.keys.size(); ++i)
            update.bind(static_cast<int>(i) + 1, std::string_view(row.keys[i]));
        ATHANOR_CHECK(update.step());
        return {};
    }

    store::Database& database_;
    const SealedColumn column_;
    const MasterKey key_;
    Random& random_;
    std::string first_, next_, update_;
    std::vector<std::string> last_;
};

class SealedFile final : public Rewrap {
public:
    SealedFile(Filesystem& fs, std::string path, std::string context, const MasterKey& key, Random& random)
        : fs_(fs), path_(std::move(path)), context_(std::move(context)), key_(key), random_(random) {}

    std::string name() const override { return path_; }

    Result<Step> step() override {
        ATHANOR_TRY(auto sealed, read());
        if (!sealed) return Step{.ended = true};
        ATHANOR_TRY(auto again, rewrapped(key_, random_, Form::bytes, context_, *sealed));
        if (again) ATHANOR_CHECK(write_file_durably(fs_, path_, *again));
        return Step{.looked = 1, .rewrapped = again ? 1u : 0u, .ended = true};
    }

    Result<std::uint64_t> older() override {
        ATHANOR_TRY(auto sealed, read());
        return sealed ? older_in(key_, Form::bytes, *sealed) : 0;
    }

private:
    Result<std::optional<std::string>> read() const {
        ATHANOR_TRY(bool there, fs_.exists(path_));
        if (!there) return std::nullopt;
        ATHANOR_TRY(std::string text, read_file(fs_, path_));
        return text;
    }

    Filesystem& fs_;
    const std::string path_, context_;
    const MasterKey key_;
    Random& random_;
};

}  // namespace

std::unique_ptr<Rewrap> rewrap_column(store::Database& database, SealedColumn column, const MasterKey& key,
                                      Random& random) {
    return std::make_unique<Column>(database, std::move(column), key, random);
}

std::unique_ptr<Rewrap> rewrap_file(Filesystem& fs, std::string path, std::string context,
                                    const MasterKey& key, Random& random) {
    return std::make_unique<SealedFile>(fs, std::move(path), std::move(context), key, random);
}

}  // namespace athanor::objects
