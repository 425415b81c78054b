#include "serving/predictor/selected.hpp"

#include "serving/predictor/number.hpp"

namespace athanor::predictor {
namespace {

enum class Key {
    predicted_label,
    labels,
    probability,
    probabilities,
    raw_score,
    raw_scores,
    predicted_score
};

constexpr std::pair<std::string_view, Key> kKeys[] = {
    {"predicted_label", Key::predicted_label},
    {"labels", Key::labels},
    {"probability", Key::probability},
    {"probabilities", Key::probabilities},
    {"raw_score", Key::raw_score},
    {"raw_scores", Key::raw_scores},
    {"predicted_score", Key::predicted_score},
};

bool has(std::span<const Key> keys, Key key) { return std::ranges::find(keys, key) != keys.end(); }

std::span<const Key> keys_of(Objective objective) {
    static constexpr Key kScore[] = {Key::predicted_score};
    static constexpr Key kProbable[] = {Key::predicted_label, Key::labels,    Key::probability,
                                        Key::probabilities,   Key::raw_score, Key::raw_scores};
    static constexpr Key kRaw[] = {Key::predicted_label, Key::labels, Key::raw_score, Key::raw_scores};
    switch (objective) {
        case Objective::reg_squarederror:
        case Objective::reg_logistic:
        case Objective::reg_gamma:
        case Objective::reg_absoluteerror:
        case Objective::reg_tweedie: return kScore;
        case Objective::binary_logistic:
        case Objective::multi_softprob: return kProbable;
        case Objective::binary_logitraw:
        case Objective::binary_hinge:
        case Objective::multi_softmax: return kRaw;
        default: return {};
    }
}

void append_list(std::string& out, std::span<const float> values) {
    out.push_back('[');
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0) out.append(", ");
        append_value(out, values[i]);
    }
    out.push_back(']');
}

void append_label(std::string& out, Objective objective, std::span<const float> row) {
    if (objective == Objective::binary_hinge || objective == Objective::multi_softmax)
        return append_value(out, row[0]);
    if (objective == Objective::multi_softprob)
        out.append(std::to_string(std::ranges::max_element(row) - row.begin()));
    else
        out.push_back(row[0] > (objective == Objective::binary_logistic ? 0.5F : 0.0F) ? '1' : '0');
}

void append_all(std::string& out, Objective objective, std::span<const float> row) {
    if (objective == Objective::multi_softprob) return append_list(out, row);
    const float both[] = {1.0F - row[0], row[0]};
    append_list(out, both);
}

void append_of_key(std::string& out, Key key, const FlatModel& model, std::span<const float> row) {
    const Objective objective = model.objective();
    switch (key) {
        case Key::predicted_label: return append_label(out, objective, row);
        case Key::labels: {
            const std::uint32_t count = std::max(2u, model.num_group());
            for (std::uint32_t label = 0; label < count; ++label)
                out.append(label == 0 ? "[" : ", ").append(std::to_string(label));
            out.push_back(']');
            return;
        }
        case Key::probability:
        case Key::raw_score: return append_value(out, *std::ranges::max_element(row));
        case Key::probabilities:
        case Key::raw_scores: return append_all(out, objective, row);
        case Key::predicted_score: return append_value(out, row[0]);
    }
}

const Key* find_key(std::string_view name) {
    for (const auto& [text, key] : kKeys)
        if (text == name) return &key;
    return nullptr;
}

}  // namespace

Status check_selectable(const FlatModel& model) {
    if (!keys_of(model.objective()).empty()) return {};
    return fail("InternalFailure",
                "Objective `" + std::string(objective_name(model.objective())) +
                    "` unsupported for selectable inference predictions.",
                500);
}

void append_selected_object(std::string& out, const FlatModel& model, std::span<const float> row,
                            const std::vector<std::string>& keys) {
    const auto valid = keys_of(model.objective());
    bool first = true;
    auto name = [&](std::string_view text) {
        out.append(first ? "{\"" : ", \"").append(text).append("\": ");
        first = false;
    };
    for (const auto& [text, key] : kKeys) {
        if (!has(valid, key) || std::ranges::find(keys, text) == keys.end()) continue;
        name(text);
        append_of_key(out, key, model, row);
    }
    for (const std::string& text : keys) {
        const Key* key = find_key(text);
        if (key != nullptr && has(valid, *key)) continue;
        name(text);
        out.append("NaN");
    }
    out.append(first ? "{}" : "}");
}

void append_selected_cells(std::string& out, const FlatModel& model, std::span<const float> row,
                           const std::vector<std::string>& keys) {
    const auto valid = keys_of(model.objective());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0) out.push_back(',');
        const Key* key = find_key(keys[i]);
        if (key == nullptr || !has(valid, *key)) {
            out.append("nan");
            continue;
        }
        std::string value;
        append_of_key(value, *key, model, row);
        out.append(value.starts_with('[') ? "\"" + value + "\"" : value);
    }
}

}  // namespace athanor::predictor
