// Requests and answers as an audit record shows them: JSON with the members' names as CloudTrail has them ("trainingJobName"), blobs and streams left out, long
// texts cut, times in epoch seconds. Secrets never: what a model calls sensitive, what is called a password, secret or token, the values of environments, and
// texts that hold whole requests (a pipeline's definition, the input of a target) are "***".
//
// Pure, from any thread; a microsecond or two a request.
#pragma once

#include <string>
#include <string_view>

#include "base/json.hpp"
#include "wire/model.hpp"

namespace athanor::gate {

inline constexpr std::size_t kLongestAudited =
    64u << 10;  // of one document: past it, CloudTrail's {"omitted":true,...}

std::string audited_json(const wire::Shape& shape, const void* object);
std::string audited_request(const wire::Operation& operation,
                            const void* input);  // of data events: only who and what, no data
// Of operations of our own: an object's members by their names.
std::string audited_json(json::Value document);

bool is_secret(std::string_view member);  // by its name, in any case

// What an operation is for CloudTrail, by its service and name.
bool tells_answer(const wire::Operation& operation);       // whether responseElements are written
bool changes_something(const wire::Operation& operation);  // not readOnly
bool is_data_event(
    const wire::Operation& operation);  // objects, messages, predictions, records: not management

// A JSON string with its quotes. Bytes that are not UTF-8 become U+FFFD.
void append_quoted(std::string& out, std::string_view text);

}  // namespace athanor::gate
