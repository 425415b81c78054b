// For this room's tests: S3's operations over an engine in a temporary directory, called by typed requests through the register.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "base/file.hpp"
#include "base/random.hpp"
#include "services/s3/service.hpp"

namespace athanor::s3 {

class ServiceTest : public testing::Test {
protected:
    explicit ServiceTest(const std::string& name, std::string account = "000000000000")
        : path_(testing::TempDir() + "athanor_s3_" + name + "_" + std::to_string(::getpid())) {
        std::filesystem::remove_all(path_);
        objects::ObjectStore::Options options;
        options.path = path_;
        options.master_key = objects::MasterKey::generate(random_);
        options.background = false;
        auto opened =
            objects::ObjectStore::open(system_filesystem(), clock_, random_, pool_, std::move(options));
        EXPECT_TRUE(opened) << opened.error().message;
        store_ = std::move(*opened);
        service_ = std::make_unique<S3Service>(*store_, S3Service::Options{std::move(account), "us-east-1"},
                                               authorizer_);
        service_->add_to(operations_);
    }
    ~ServiceTest() override {
        service_.reset();
        store_.reset();
        std::filesystem::remove_all(path_);
    }

    const std::string path_;
    ManualClock clock_;
    SeededRandom random_{1};
    Pool pool_{2};
    gate::AccountAuthorizer authorizer_;
    gate::Register operations_{authorizer_};
    std::unique_ptr<objects::ObjectStore> store_;
    std::unique_ptr<S3Service> service_;
};

}  // namespace athanor::s3
