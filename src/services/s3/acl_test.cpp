#include "services/s3/acl.hpp"

#include <gtest/gtest.h>

namespace athanor::s3 {
namespace {

const std::string kOwner(64, 'a'), kFriend(64, 'b'), kStranger(64, 'c');

Acl with(std::vector<Grant> list) { return {.owner = kOwner, .list = std::move(list)}; }

TEST(Acl, a_private_one_grants_its_owner_all_and_others_nothing) {
    Acl acl = Acl::private_to(kOwner);
    for (auto permission : {Permission::read, Permission::write, Permission::read_acp, Permission::write_acp,
                            Permission::full_control}) {
        EXPECT_TRUE(acl.grants(kOwner, permission));
        EXPECT_FALSE(acl.grants(kStranger, permission));
        EXPECT_FALSE(acl.grants("", permission));
        EXPECT_FALSE(acl.grants(kLogDelivery, permission));
    }
    EXPECT_FALSE(acl.is_public());
    EXPECT_TRUE(acl.is_private());
}

TEST(Acl, each_permission_is_itself_and_full_control_is_all) {
    Acl acl = with({{kFriend, Permission::read}, {kStranger, Permission::full_control}});
    EXPECT_TRUE(acl.grants(kFriend, Permission::read));
    EXPECT_FALSE(acl.grants(kFriend, Permission::write));
    EXPECT_FALSE(acl.grants(kFriend, Permission::read_acp));
    EXPECT_FALSE(acl.grants(kFriend, Permission::full_control));
    EXPECT_TRUE(acl.grants(kStranger, Permission::write));
    EXPECT_TRUE(acl.grants(kStranger, Permission::write_acp));
}

TEST(Acl, the_owner_keeps_the_list_itself_whatever_it_says) {
    Acl acl = with({});
    EXPECT_FALSE(acl.grants(kOwner, Permission::read));
    EXPECT_TRUE(acl.grants(kOwner, Permission::read_acp));
    EXPECT_TRUE(acl.grants(kOwner, Permission::write_acp));
    EXPECT_FALSE(Acl{}.grants("", Permission::read_acp));  // nobody is not the owner of what has none
}

TEST(Acl, groups_mean_everyone_who_signed_or_really_everyone) {
    Acl signed_in = with({{std::string(kAuthenticatedUsers), Permission::read}});
    EXPECT_TRUE(signed_in.grants(kStranger, Permission::read));
    EXPECT_FALSE(signed_in.grants("", Permission::read));
    EXPECT_FALSE(signed_in.grants(kLogDelivery, Permission::read));
    EXPECT_TRUE(signed_in.is_public());
    Acl open = with({{std::string(kAllUsers), Permission::read}});
    EXPECT_TRUE(open.grants("", Permission::read));
    EXPECT_FALSE(open.grants("", Permission::write));
    EXPECT_TRUE(open.is_public());
    Acl logs = with({{std::string(kLogDelivery), Permission::write}});
    EXPECT_TRUE(logs.grants(kLogDelivery, Permission::write));
    EXPECT_FALSE(logs.grants(kStranger, Permission::write));
    EXPECT_FALSE(logs.is_public());
}

TEST(Acl, ignored_public_grants_leave_the_others) {
    Acl acl = with({{std::string(kAllUsers), Permission::full_control}, {kFriend, Permission::read}});
    EXPECT_FALSE(acl.grants("", Permission::read, PublicGrants::are_ignored));
    EXPECT_FALSE(acl.grants(kFriend, Permission::write, PublicGrants::are_ignored));
    EXPECT_TRUE(acl.grants(kFriend, Permission::read, PublicGrants::are_ignored));
}

TEST(Acl, is_only_somebodys_who_has_all_of_it_alone) {
    EXPECT_TRUE(with({{kFriend, Permission::full_control}}).is_only(kFriend));
    EXPECT_TRUE(with({{kFriend, Permission::full_control}, {kFriend, Permission::read}}).is_only(kFriend));
    EXPECT_FALSE(with({{kFriend, Permission::read}}).is_only(kFriend));
    EXPECT_FALSE(with({{kFriend, Permission::full_control}, {kOwner, Permission::read}}).is_only(kFriend));
    EXPECT_FALSE(with({}).is_only(kOwner));
}

TEST(Acl, is_stored_as_nothing_if_private_and_comes_back_else) {
    EXPECT_EQ(Acl::private_to(kOwner).document(), "");
    EXPECT_EQ(*Acl::parse(kOwner, ""), Acl::private_to(kOwner));
    for (const Acl& acl : {with({}), with({{std::string(kAllUsers), Permission::read},
                                           {kFriend, Permission::write_acp},
                                           {kOwner, Permission::full_control}})}) {
        EXPECT_NE(acl.document(), "");
        EXPECT_EQ(*Acl::parse(kOwner, acl.document()), acl);
    }
    for (const char* damaged :
         {"[", "{}", "[{}]", R"([{"to":"a","permission":"ALL"}])", R"([{"to":"","permission":"READ"}])",
          R"([{"to":"a","permission":"READ"},1])"}) {
        auto read = Acl::parse(kOwner, damaged);
        ASSERT_FALSE(read) << damaged;
        EXPECT_EQ(read.error().status, 500);
    }
}

}  // namespace
}  // namespace athanor::s3
