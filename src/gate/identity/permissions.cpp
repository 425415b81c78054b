#include "gate/identity/permissions.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include "api/permissions.hpp"
#include "api/services.hpp"
#include "base/encoding.hpp"
#include "base/json.hpp"
#include "gate/identity/member_path.hpp"

namespace athanor::identity {
namespace {

namespace text = api::permissions;
using policy::Values;
using std::string_view;
using wire::Kind;

constexpr std::size_t kMostPieces = 4;  // of a resource; the generator's text has at most two
constexpr string_view kAnyArn = "arn:", kCaller = "@caller";

// ---- The tables, bound to the structs -------------------------------------------------------------------------------------------

struct Resource {
    const text::Resource* is;
    std::vector<MemberPath> values;  // of its pieces
    std::size_t many = kMostPieces;  // the piece that can have several
};
struct Action {
    const text::Action* is;
    MemberPath when;
    std::vector<Resource> resources;
};
struct Role {
    MemberPath path;
    string_view service;
};
struct Source {
    const text::Source* is;
    MemberPath path;
    std::optional<Resource> resource;
};
struct Key {
    string_view name;
    std::vector<Source> sources;
};
struct Entry {
    const text::Entry* is;
    MemberPath account;
    std::vector<Action> actions;
    std::vector<Role> roles;
    std::vector<Key> keys;
    const wire::Field* tags = nullptr;      // that are given
    const wire::Field* tag_keys = nullptr;  // that are taken away
};
using Table = std::unordered_map<const wire::Operation*, Entry>;

Resource bound(const wire::Shape& shape, const text::Resource& resource) {
    Resource out{&resource, {}};
    ATHANOR_ASSERT(resource.pieces.size() <= kMostPieces);
    for (const text::Piece& piece : resource.pieces) {
        if (out.values.emplace_back(shape, piece.path).many()) out.many = out.values.size() - 1;
    }
    return out;
}

Source bound(const wire::Shape& shape, const text::Source& source) {
    Source out{&source, MemberPath(shape, source.path), {}};
    if (source.resource) out.resource = bound(shape, *source.resource);
    return out;
}

// What AWS's services call the tags of a request: a map, or a list of keys and values; where they are taken away, a list of keys.
void find_tags(const wire::Shape& shape, Entry& entry) {
    for (const wire::Field& field : shape.fields) {
        const wire::Type& type = *field.type;
        const bool list = type.kind == Kind::list;
        const bool names = list && type.element->kind == Kind::string;
        const bool pairs = type.kind == Kind::map || (list && type.element->kind == Kind::structure);
        const bool called_tags = equal_ignore_case(field.name, "Tags") || field.name == "TagsList";
        if (called_tags && pairs) entry.tags = &field;
        if (names && (called_tags || equal_ignore_case(field.name, "TagKeys"))) entry.tag_keys = &field;
    }
}

Entry bound(const wire::Shape& shape, const text::Entry& entry) {
    Entry out{&entry, MemberPath(shape, entry.account)};
    for (const text::Action& action : entry.actions) {
        Action& added = out.actions.emplace_back(&action, MemberPath(shape, action.when));
        for (const text::Resource& resource : action.resources)
            added.resources.push_back(bound(shape, resource));
    }
    for (const text::Role& role : entry.roles)
        out.roles.emplace_back(MemberPath(shape, role.path), role.service);
    for (const text::Key& key : entry.keys) {
        Key& added = out.keys.emplace_back(key.name);
        for (const text::Source& source : key.sources) added.sources.push_back(bound(shape, source));
    }
    find_tags(shape, out);
    return out;
}

const Table& table() {
    static const Table kTable = [] {
        Table out;
        const auto services = api::services();
        for (const text::Entry& entry : text::kEntries) {
            auto service = std::ranges::find(services, entry.service, &wire::Service::name);
            ATHANOR_ASSERT(service != services.end());
            const wire::Operation* operation = wire::find_operation(**service, entry.operation);
            ATHANOR_ASSERT(operation && operation->described);
            out.emplace(operation, bound(*operation->input, entry));
        }
        return out;
    }();
    return kTable;
}

const Entry* entry_of(const wire::Operation& operation) {
    auto found = table().find(&operation);
    return found == table().end() ? nullptr : &found->second;
}

// ---- Resources ------------------------------------------------------------------------------------------------------------------

// The part of an ARN with this number: 3 is the region, 4 the account.
string_view part_of(string_view arn, int number) {
    for (; number > 0; --number) {
        const std::size_t colon = arn.find(':');
        if (colon == string_view::npos) return {};
        arn.remove_prefix(colon + 1);
    }
    return arn.substr(0, arn.find(':'));
}

bool is_account(string_view text) {
    return text.size() == 12 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

struct Where {
    string_view account, region;
};

struct NamedResource {
    string_view arn;  // that is the resource by itself; empty: what was appended
};

// The value of a piece, appended to the ARN's last part. The account and the region may be the value's.
NamedResource append(std::string& out, const text::Piece& piece, string_view value, Where& where) {
    if (piece.mark == "url") {
        const std::size_t slash = value.rfind('/');
        if (slash != string_view::npos && slash > 0) {
            const string_view before = value.substr(0, slash);
            const string_view account = before.substr(before.rfind('/') + 1);
            if (is_account(account)) where.account = account;
            value.remove_prefix(slash + 1);
        }
    } else if (value.starts_with(kAnyArn) && piece.maybe_arn) {
        return {value};
    } else if (value.starts_with(kAnyArn) && !piece.mark.empty()) {
        const std::size_t mark = value.find(piece.mark);
        if (mark == string_view::npos) return {value};
        where = {part_of(value, 4), part_of(value, 3)};
        value.remove_prefix(mark + piece.mark.size());
        if (value.ends_with(":*")) value.remove_suffix(2);
    }
    if (!piece.dropped.empty() && value.starts_with(piece.dropped)) value.remove_prefix(piece.dropped.size());
    out += value;
    return {};
}

using PieceValues = std::array<std::optional<string_view>, kMostPieces>;

// False: what the resource is made of is not there.
bool make(const gate::Call& call, const Resource& resource, const PieceValues& values, Where where,
          Need& need) {
    const text::Resource& is = *resource.is;
    std::string last;
    bool omitted = false;
    for (std::size_t i = 0; i < is.pieces.size(); ++i) {
        const text::Piece& piece = is.pieces[i];
        last += omitted ? piece.before.substr(1) : piece.before;
        omitted = !piece.omitted.empty() && !values[i];
        if (omitted) continue;
        if (!values[i]) return false;
        const std::size_t before = last.size();
        // By its address: a user may be called "@caller".
        const bool caller = piece.otherwise == kCaller && values[i]->data() == piece.otherwise.data();
        const NamedResource named =
            caller ? NamedResource{call.principal.arn} : append(last, piece, *values[i], where);
        if (named.arn.empty()) {
            omitted = !piece.omitted.empty() && string_view(last).substr(before) == piece.omitted;
            if (omitted) last.resize(before);
            continue;
        }
        need.resource = named.arn;
        const string_view owner = part_of(named.arn, 4);
        need.owner = is_account(owner) ? owner : string_view(call.account());
        return true;
    }
    last += omitted ? is.after.substr(1) : is.after;
    need.owner = is_account(where.account) ? where.account : string_view(call.account());
    if (last == "*" && is.pieces.empty()) {
        need.resource = "*";
        return true;
    }
    need.resource.reserve(12 + is.service.size() + where.region.size() + where.account.size() + last.size());
    need.resource.append("arn:aws:").append(is.service).append(":").append(is.regional ? where.region : "");
    need.resource.append(":").append(where.account).append(":").append(last);
    return true;
}

template <class Visit>
void values_of(const MemberPath& path, const text::Piece& piece, const void* input, const Visit& visit) {
    bool any = false;
    auto otherwise = [&] {
        if (piece.has_otherwise) visit(piece.otherwise), any = true;
    };
    path.visit(
        input,
        [&](const wire::Type& type, const void* value) {
            if (type.kind == Kind::string)
                visit(string_view(*static_cast<const std::string*>(value))), any = true;
        },
        otherwise);
    if (!any) otherwise();
}

// The resources of one template, each once.
template <class Each>
void each_resource(const gate::Call& call, const Resource& resource, const void* input, Where where,
                   const Each& each) {
    const text::Resource& is = *resource.is;
    PieceValues values;
    for (std::size_t i = 0; i < is.pieces.size(); ++i) {
        if (i == resource.many) continue;
        values_of(resource.values[i], is.pieces[i], input, [&](string_view value) { values[i] = value; });
    }
    auto one = [&] {
        Need need;
        if (!make(call, resource, values, where, need)) return;
        if (is.others_only && need.owner == call.account()) return;
        each(std::move(need));
    };
    if (resource.many == kMostPieces) return one();
    std::vector<string_view> seen;
    values_of(resource.values[resource.many], is.pieces[resource.many], input, [&](string_view value) {
        if (std::ranges::find(seen, value) == seen.end()) seen.push_back(value);
    });
    for (string_view value : seen) {
        values[resource.many] = value;
        one();
    }
}

bool is_given(const MemberPath& path, const void* input) {
    const void* value = path.member(input);
    if (!value) return false;
    const wire::Type& type = path.type();
    if (type.kind == Kind::list) return type.list->size(value) > 0;
    if (type.kind == Kind::map) return type.map->size(value) > 0;
    if (type.kind == Kind::string) return !static_cast<const std::string*>(value)->empty();
    return true;
}

Where where_of(const gate::Call& call, const Entry& entry, const void* input) {
    Where out{call.account(), call.region};
    entry.account.visit(
        input,
        [&](const wire::Type&, const void* value) {
            if (const auto& account = *static_cast<const std::string*>(value); is_account(account))
                out.account = account;
        },
        [] {});
    return out;
}

// ---- Condition keys ---------------------------------------------------------------------------------------------------------------

std::optional<std::string> text_of(const wire::Type& type, const void* value) {
    switch (type.kind) {
        case Kind::string: return *static_cast<const std::string*>(value);
        case Kind::integer: return std::to_string(*static_cast<const std::int64_t*>(value));
        case Kind::boolean: return *static_cast<const bool*>(value) ? "true" : "false";
        case Kind::timestamp: return format_iso8601(*static_cast<const Timestamp*>(value));
        case Kind::real: {
            std::array<char, 32> digits;
            auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                     *static_cast<const double*>(value))
                           .ptr;
            return std::string(digits.data(), end);
        }
        default: return std::nullopt;
    }
}

void add_members(const Source& source, const void* input, Values& out) {
    const std::size_t before = out.size();
    auto otherwise = [&] {
        if (source.is->has_otherwise) out.emplace_back(source.is->otherwise);
    };
    source.path.visit(
        input,
        [&](const wire::Type& type, const void* value) {
            if (auto text = text_of(type, value)) out.push_back(*std::move(text));
        },
        otherwise);
    if (out.size() != before && source.path.type().kind == Kind::boolean) {
        const bool all = std::all_of(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
                                     [](const std::string& v) { return v == "true"; });
        out.resize(before);
        out.emplace_back(all ? "true" : "false");
    }
}

// What is not a text there is its JSON: it equals no name that a policy could allow.
void add_of_json(const Source& source, const void* input, Values& out) {
    source.path.visit(
        input,
        [&](const wire::Type&, const void* value) {
            auto document = json::parse(*static_cast<const std::string*>(value));
            if (!document) return;
            json::Value at = document->root();
            for (string_view rest = source.is->inner; !rest.empty();) {
                const std::size_t dot = rest.find('.');
                at = at[rest.substr(0, dot)];
                rest = dot == string_view::npos ? string_view() : rest.substr(dot + 1);
            }
            auto add = [&](json::Value one) {
                if (auto said = one.string())
                    out.emplace_back(*said);
                else
                    out.push_back(one.text());
            };
            if (at.kind() == json::Kind::array)
                at.for_each_element(add);
            else if (at.exists())
                add(at);
        },
        [] {});
}

// The texts of a list's element {Key, Value} or {TagKey, TagValue}, in whatever case.
struct PairFields {
    const wire::Field *key = nullptr, *value = nullptr;

    explicit PairFields(const wire::Shape& shape) {
        for (const wire::Field& field : shape.fields) {
            if (field.type->kind != Kind::string) continue;
            if (equal_ignore_case(field.name, "Key") || field.name == "TagKey") key = &field;
            if (equal_ignore_case(field.name, "Value") || field.name == "TagValue") value = &field;
        }
    }
    static string_view text(const wire::Field& field, const void* object) {
        const void* value = MemberPath::value_of(field, object);
        return value ? string_view(*static_cast<const std::string*>(value)) : string_view();
    }
};

// each(key, value) of a map of texts, or of a list of pairs.
template <class Each>
void each_pair(const wire::Type& type, const void* value, const Each& each) {
    if (type.kind == Kind::map && type.element->kind == Kind::string) {
        type.map->visit(value, const_cast<Each*>(&each),
                        [](void* context, const std::string& key, void* element) {
                            (*static_cast<const Each*>(context))(
                                string_view(key), string_view(*static_cast<const std::string*>(element)));
                        });
    } else if (type.kind == Kind::list && type.element->kind == Kind::structure) {
        const PairFields fields(*type.element->shape);
        if (!fields.key) return;
        for (std::size_t i = 0, size = type.list->size(value); i < size; ++i) {
            const void* pair = type.list->at(const_cast<void*>(value), i);
            each(PairFields::text(*fields.key, pair),
                 fields.value ? PairFields::text(*fields.value, pair) : string_view());
        }
    }
}

void add_entry(const Source& source, const void* input, string_view name, Values& out) {
    const void* member = source.path.member(input);
    if (!member) return;
    each_pair(source.path.type(), member, [&](string_view key, string_view value) {
        if (key == name) out.emplace_back(value);
    });
}

void add(const Source& source, const wire::Operation& operation, const void* input, string_view name,
         const gate::Call* call, Values& out) {
    switch (source.is->says) {
        case text::Says::value: return add_members(source, input, out);
        case text::Says::json: return add_of_json(source, input, out);
        case text::Says::entry: return add_entry(source, input, name, out);
        case text::Says::present: out.emplace_back(is_given(source.path, input) ? "true" : "false"); return;
        case text::Says::constant: out.emplace_back(source.is->otherwise); return;
        case text::Says::operation:
            if (is_given(source.path, input)) out.emplace_back(operation.name);
            return;
        case text::Says::account:
            if (call) out.push_back(call->account());
            return;
        case text::Says::resource:
            if (call)
                each_resource(*call, *source.resource, input, {call->account(), call->region},
                              [&](Need need) { out.push_back(std::move(need.resource)); });
            return;
    }
}

// A key may be said in several places, of which many are silent: the default counts where all are.
std::optional<Values> said(const Key& key, const wire::Operation& operation, const void* input,
                           string_view name, const gate::Call* call) {
    Values out;
    for (const Source& source : key.sources) add(source, operation, input, name, call, out);
    if (out.empty()) {
        auto silent =
            std::ranges::find_if(key.sources, [](const Source& source) { return source.is->has_otherwise; });
        if (silent != key.sources.end()) out.emplace_back(silent->is->otherwise);
    } else if (out.size() > 1 && std::ranges::all_of(key.sources, [](const Source& source) {
                   return source.is->says == text::Says::value && source.path.type().kind == Kind::boolean;
               })) {
        out = {std::ranges::all_of(out, [](const std::string& v) { return v == "true"; }) ? "true" : "false"};
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

std::optional<Values> keys_taken_away(const Entry& entry, const void* input) {
    const void* value = entry.tag_keys ? MemberPath::value_of(*entry.tag_keys, input) : nullptr;
    if (!value) return std::nullopt;
    return Values(*static_cast<const std::vector<std::string>*>(value));
}

}  // namespace

Needs needs_of(const gate::Call& call, const wire::Operation& operation, const void* input) {
    const Entry* entry = entry_of(operation);
    if (!entry) return {};
    Needs out{.known = true, .decides_itself = entry->is->decides_itself, .all = {}, .roles = {}};
    const Where where = where_of(call, *entry, input);
    for (const Action& action : entry->actions) {
        if (!action.when.empty() && !is_given(action.when, input)) continue;
        const std::size_t before = out.all.size();
        for (const Resource& resource : action.resources) {
            each_resource(call, resource, input, where, [&](Need need) {
                need.action = action.is->name;
                out.all.push_back(std::move(need));
            });
        }
        if (out.all.size() == before) out.all.push_back({std::string(action.is->name), "*", call.account()});
    }
    for (const Role& role : entry->roles) {
        role.path.visit(
            input,
            [&](const wire::Type&, const void* value) {
                out.roles.push_back({*static_cast<const std::string*>(value), role.service});
            },
            [] {});
    }
    return out;
}

std::optional<Values> request_key(const wire::Operation& operation, const void* input, string_view key,
                                  const gate::Call* call) {
    const Entry* entry = entry_of(operation);
    if (!entry) return std::nullopt;
    if (key == "aws:tagkeys") return keys_taken_away(*entry, input);
    const std::size_t slash = key.find('/');
    const string_view name = slash == string_view::npos ? string_view() : key.substr(slash + 1);
    if (slash != string_view::npos) key = key.substr(0, slash + 1);
    auto found = std::ranges::find(entry->keys, key, &Key::name);
    return found == entry->keys.end() ? std::nullopt : said(*found, operation, input, name, call);
}

std::optional<gate::Tags> tags_in(const wire::Operation& operation, const void* input) {
    const Entry* entry = entry_of(operation);
    const void* value = entry && entry->tags ? MemberPath::value_of(*entry->tags, input) : nullptr;
    if (!value) return std::nullopt;
    gate::Tags out;
    each_pair(*entry->tags->type, value, [&](string_view key, string_view said) {
        out.insert_or_assign(std::string(key), std::string(said));
    });
    return out;
}

std::vector<std::string> all_actions() { return {std::begin(text::kActions), std::end(text::kActions)}; }

}  // namespace athanor::identity
