#include "services/sts/service.hpp"

#include <gtest/gtest.h>

namespace athanor::sts {
namespace {

TEST(Sts, ACallerIsWhoTheSignatureSays) {
    gate::AccountAuthorizer authorizer;
    gate::Register operations(authorizer);
    Sts sts;
    sts.add_to(operations);
    gate::Call call;
    call.principal = {.kind = gate::PrincipalKind::role_session,
                      .account = "123456789012",
                      .arn = "arn:aws:sts::123456789012:assumed-role/SM/SageMaker",
                      .user_id = "AROA1:SageMaker"};
    auto out = run_to_end(operations.call<api::sts::op::GetCallerIdentity>(call, {}));
    ASSERT_TRUE(out);
    EXPECT_EQ(out->account, "123456789012");
    EXPECT_EQ(out->arn, call.principal.arn);
    EXPECT_EQ(out->user_id, "AROA1:SageMaker");
}

}  // namespace
}  // namespace athanor::sts
