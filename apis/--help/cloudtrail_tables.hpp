// Generated from apis/cloudtrail.json by apis/generate.py: the tables that the files of this service share.
#pragma once

#include "api/cloudtrail.hpp"
#include "wire/ops.hpp"

namespace athanor::api::cloudtrail::types {

extern const wire::Type Date;
extern const wire::Type Event;
extern const wire::Type EventCategory;
extern const wire::Type EventsList;
extern const wire::Type LookupAttribute;
extern const wire::Type LookupAttributeKey;
extern const wire::Type LookupAttributeValue;
extern const wire::Type LookupAttributesList;
extern const wire::Type LookupEventsRequest;
extern const wire::Type LookupEventsResponse;
extern const wire::Type MaxResults;
extern const wire::Type NextToken;
extern const wire::Type Resource;
extern const wire::Type ResourceList;

}  // namespace athanor::api::cloudtrail::types
