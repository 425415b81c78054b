// What the overview shows of a resource: a card, and who started an execution. Pure but for the row that it is told.
#pragma once

#include <string>
#include <string_view>

#include "base/json.hpp"
#include "services/sagemaker/resource.hpp"

namespace athanor::sagemaker {

struct Card {
    std::string_view kind;  // "TrainingJob"
    Key key;
    std::string status, reason, parent;
    Timestamp created{}, modified{};
};
void write(json::Writer& w, const Card& card);

// What shows a resource of this kind as its card does; empty: the overview has no such cards.
struct CardKind {
    Kind kind;
    std::string_view name;      // of the card
    std::string_view describe;  // the action that shows one
    std::string_view list;      // the one that shows that there are any
};
const CardKind* card_kind(Kind kind);

// "schedule nightly", "rule new-data", "pipe arrivals", "alarm drift", "user anna", "role Trainer (session)", "root": by what the execution's row
// keeps of the service that called and of the principal that it called as.
std::string trigger_of(json::Value request, json::Value state);

}  // namespace athanor::sagemaker
