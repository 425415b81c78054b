// PutEvents and TestEventPattern. Entries are judged one by one; those that are accepted are matched and
// written down in the transaction that answers.
#pragma once

#include "api/events.hpp"
#include "gate/register.hpp"
#include "services/events/intake.hpp"

namespace athanor::events {

class Publisher {
public:
    static constexpr std::size_t kLargestRequest = 256 * 1024;  // of all entries together, as AWS counts them

    Publisher(store::Database& control, Intake& intake) : control_(control), intake_(intake) {}
    void add_to(gate::Register& operations);

private:
    Task<Result<store::Durable<api::events::PutEventsResponse>>> put(gate::Call& call,
                                                                     api::events::PutEventsRequest in);
    static Task<Result<api::events::TestEventPatternResponse>> test(gate::Call& call,
                                                                    api::events::TestEventPatternRequest in);

    store::Database& control_;
    Intake& intake_;
};

}  // namespace athanor::events
