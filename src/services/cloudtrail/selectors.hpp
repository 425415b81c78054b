// Which events a trail delivers: event selectors and advanced ones, as PutEventSelectors takes them.
#pragma once

#include "api/cloudtrail.hpp"
#include "base/error.hpp"
#include "services/cloudtrail/event.hpp"

namespace athanor::cloudtrail {

// InvalidEventSelectorsException.
Status check_selectors(const api::cloudtrail::PutEventSelectorsRequest& selectors);
// Without selectors: all management events, no data events.
bool selected(const api::cloudtrail::PutEventSelectorsRequest& selectors, const Event& event);
bool wants_data(const api::cloudtrail::PutEventSelectorsRequest& selectors);
// What GetEventSelectors shows where none were put.
api::cloudtrail::EventSelector default_selector();

}  // namespace athanor::cloudtrail
