#include "services/sagemaker/search/matches.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include "base/encoding.hpp"
#include "base/hash.hpp"
#include "services/sagemaker/tags.hpp"
#include "wire/stored.hpp"

namespace athanor::sagemaker {

using namespace api::sagemaker;

namespace {

constexpr std::int64_t kDefaultPage = 10;

std::string fingerprint(SearchRequest in) {
    in.next_token.reset();
    in.max_results.reset();
    return sha256_hex(wire::to_json(in)).substr(0, 16);
}

std::string write_token(const SearchRequest& in, const SortPlace& last) {
    json::Writer w;
    w.begin_array().string(fingerprint(in)).number(static_cast<int>(last.rank));
    w.number(std::bit_cast<std::int64_t>(last.number))
        .string(base64(last.text))
        .string(last.name)
        .end_array();
    return base64(w.text());
}

Result<SortPlace> read_token(const SearchRequest& in) {
    auto invalid = [] {
        return validation_error("The pagination token is invalid or was made for another search.");
    };
    auto text = from_base64(*in.next_token);
    if (!text) return invalid();
    auto document = json::parse(*text);
    if (!document || document->root().kind() != json::Kind::array || document->root().size() != 5)
        return invalid();
    json::Value root = document->root();
    std::int64_t rank = root.at(1).integer_or(-1);
    auto value = from_base64(root.at(3).string_or(""));
    if (root.at(0).string_or("") != fingerprint(in) || rank < 0 || rank > 2 || !value) return invalid();
    return SortPlace{.rank = static_cast<SortPlace::Rank>(rank),
                     .number = std::bit_cast<double>(root.at(2).integer_or(0)),
                     .text = *std::move(value),
                     .name = root.at(4).string_or("")};
}

SortPlace place_of(const Subject& subject, std::string_view path, std::string_view name) {
    SortPlace place{.name = std::string(name)};
    subject.visit(path, [&](const Found& found) {
        if (found.kind == Found::Kind::thing ||
            (found.kind == Found::Kind::number && std::isnan(found.number)))
            return false;
        place.rank = found.kind == Found::Kind::text ? SortPlace::Rank::text : SortPlace::Rank::number;
        place.number = found.number;
        place.text = found.text;
        return true;
    });
    return place;
}

// All tags, or all trials, at once if the expression asks for them: a query for each row would cost more than the search.
Status gather(store::Snapshot& snapshot, const Expression& expression, std::string_view sort_by,
              const std::optional<std::string>& only, Surroundings& around) {
    auto asks_for = [&](std::string_view head) {
        return expression.mentions(head) || path_after(sort_by, head);
    };
    if (asks_for("Tags")) {
        if (only) {
            ATHANOR_TRY(TagList tags,
                        tags_of(snapshot, {around.account, around.region, around.type.kind, *only}));
            for (Tag& tag : tags) around.tags[*only][tag.key] = std::move(tag.value);
        } else {
            ATHANOR_CHECK((snapshot.each<std::string, std::string, std::string>(
                "SELECT name, tag, value FROM sagemaker_tag WHERE account = ? AND region = ? AND kind = ?",
                [&](std::string name, std::string tag, std::string value) {
                    around.tags[std::move(name)][std::move(tag)] = std::move(value);
                },
                around.account, around.region, kind_text(around.type.kind))));
        }
    }
    if (around.type.kind == Kind::training_job && asks_for("TuningJobArn")) {
        ATHANOR_CHECK((snapshot.each<std::string, std::string>(
            "SELECT job, tuning FROM sagemaker_tuning_trial WHERE account = ? AND region = ?",
            [&](std::string job, std::string tuning) {
                around.tunings[std::move(job)] =
                    Key{around.account, around.region, Kind::tuning_job, std::move(tuning)}.arn();
            },
            around.account, around.region)));
    }
    if (around.type.kind == Kind::trial_component && asks_for("Parents")) {
        auto found =
            only ? memberships(snapshot, {around.account, around.region, Kind::trial_component, *only})
                 : all_memberships(snapshot, around.account, around.region);
        ATHANOR_TRY(auto trials, std::move(found));
        for (Membership& one : trials) {
            auto& list = around.trials[one.component];
            list.push_back(std::move(one));
        }
    }
    return {};
}

// The parent that a row must have to match, where the expression says so.
std::optional<std::string> required_parent(const Expression& expression, Kind kind) {
    if (kind == Kind::trial_component) return expression.required("Source.SourceArn");
    if (kind == Kind::trial) return expression.required("ExperimentName");
    if (kind == Kind::model_package) return expression.required("ModelPackageGroupName");
    return std::nullopt;
}

// The rows that may match at all: of one name or of one parent, if there is such a one. The arguments live longer than the statement.
Result<store::Statement> candidates(store::Snapshot& snapshot, const Surroundings& around,
                                    const std::optional<std::string>& name,
                                    const std::optional<std::string>& parent) {
    constexpr std::string_view kRows =
        "SELECT name, status, created, modified, parent, request, state FROM sagemaker_resource "
        "WHERE account = ? AND region = ? AND kind = ?";
    std::string_view kind = kind_text(around.type.kind);
    if (name)
        return snapshot.prepare(std::string(kRows) + " AND name = ?", around.account, around.region, kind,
                                *name);
    if (parent)
        return snapshot.prepare(std::string(kRows) + " AND parent = ?", around.account, around.region, kind,
                                *parent);
    return snapshot.prepare(kRows, around.account, around.region, kind);
}

}  // namespace

bool stands_before(const SortPlace& a, const SortPlace& b, bool descending) {
    if (a.rank != b.rank) return a.rank < b.rank;
    if (a.rank != SortPlace::Rank::none) {
        if (a.number != b.number) return (a.number < b.number) != descending;
        if (a.text != b.text) return (a.text < b.text) != descending;
    }
    return a.name != b.name && (a.name < b.name) != descending;
}

Result<Matches> find_matches(store::Snapshot& snapshot, std::string_view account, std::string_view region,
                             const Searchable& type, const SearchRequest& in,
                             const ComponentMetrics& metrics) {
    ATHANOR_TRY(Expression expression,
                in.search_expression ? Expression::compile(*in.search_expression) : Expression::everything());
    std::string sort_by = in.sort_by.value_or("LastModifiedTime");
    bool descending = in.sort_order != "Ascending";
    std::optional<SortPlace> after;
    if (in.next_token) {
        ATHANOR_TRY(after, read_token(in));
    }
    Surroundings around{.account = std::string(account),
                        .region = std::string(region),
                        .type = type,
                        .metrics = metrics,
                        .tags = {},
                        .trials = {}};
    std::optional<std::string> only;
    if (type.kind != Kind::model_package && type.kind != Kind::pipeline_execution)
        only = expression.required(std::string(type.noun) + "Name");
    ATHANOR_CHECK(gather(snapshot, expression, sort_by, only, around));
    std::optional<std::string> parent = required_parent(expression, type.kind);
    ATHANOR_TRY(store::Statement s, candidates(snapshot, around, only, parent));

    Matches out;
    std::vector<SortPlace> places;  // that come after the token
    for (;;) {
        ATHANOR_TRY(bool there, s.step());
        if (!there) break;
        RowView row{.name = s.bytes(0),
                    .status = s.bytes(1),
                    .parent = s.bytes(4),
                    .request = s.bytes(5),
                    .state = s.bytes(6),
                    .created = Timestamp(Duration(s.integer(2))),
                    .modified = Timestamp(Duration(s.integer(3)))};
        RowSubject subject(row, around);
        if (!expression.matches(subject)) continue;
        ++out.total;
        SortPlace place = place_of(subject, sort_by, row.name);
        if (!after || stands_before(*after, place, descending)) places.push_back(std::move(place));
    }
    auto limit = static_cast<std::size_t>(in.max_results.value_or(kDefaultPage));
    bool more = places.size() > limit;
    auto end = places.begin() + static_cast<std::ptrdiff_t>(std::min(limit, places.size()));
    std::ranges::partial_sort(
        places, end, [&](const SortPlace& a, const SortPlace& b) { return stands_before(a, b, descending); });
    for (auto place = places.begin(); place != end; ++place) out.names.push_back(place->name);
    if (more) out.next_token = write_token(in, *std::prev(end));
    return out;
}

}  // namespace athanor::sagemaker
