// The protocols: requests into typed inputs, typed outputs and errors into responses. One pair of functions for all of json 1.0/1.1,
// rest-json, query, rest-xml and RPC v2 CBOR; what differs is in the tables. Pure functions of their arguments, no I/O: the gate has read the body
// (or passes it on as a stream). Decoding validates in AWS's words, except for S3, whose constraints are its service's own business.
//
//     Incoming incoming{request, *std::move(routed), std::move(body_text), std::move(body)};
//     CreateModelInput input;
//     ATHANOR_CO_CHECK(decode(incoming, &input));                     // ValidationException, SerializationException, MalformedXML ...
//     http::Response response = encode(incoming.routed, &output, request_id);
//
// Cost: an S3 PutObject's or GetObject's head about 2 µs; JSON about 1 GB/s plus the allocation of strings.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "base/stream.hpp"
#include "http/message.hpp"
#include "wire/access.hpp"
#include "wire/find.hpp"
#include "wire/model.hpp"

namespace athanor::wire {

struct Incoming {
    const http::Request& request;
    Routed routed;
    std::string body_text = {};             // the whole body, unless the operation's input is streaming
    std::unique_ptr<ByteStream> body = {};  // for streaming inputs
};

// `input` is an object of *routed.operation->input's struct, freshly made.
Status decode(Incoming& incoming, void* input);
// The first half of it: reads, and notes which required members are not there, but validates nothing.
Status read_input(Incoming& incoming, void* input, AbsentMembers& absent);

// Takes the stream out of `output`, if there is one. The status is the model's; 206 if the output has a Content-Range.
http::Response encode(const Routed& routed, void* output, std::string_view request_id);

// Never fails. `routed` as far as it is known: the protocol at least. S3's answers to HEAD have no body.
http::Response encode_error(const Service& service, const Routed& routed, const Error& error,
                            std::string_view request_id, const http::Request& request);

}  // namespace athanor::wire
