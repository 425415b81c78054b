#include "services/sts/service.hpp"

namespace athanor::sts {

using namespace api::sts;

namespace {

Task<Result<GetCallerIdentityResponse>> get_caller_identity(gate::Call& call, GetCallerIdentityRequest) {
    co_return GetCallerIdentityResponse{
        .user_id = call.principal.user_id, .account = call.principal.account, .arn = call.principal.arn};
}

}  // namespace

void Sts::add_to(gate::Register& operations) { operations.reads<op::GetCallerIdentity>(get_caller_identity); }

}  // namespace athanor::sts
