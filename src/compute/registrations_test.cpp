#include "compute/registrations.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "compute/runtimes.hpp"

namespace athanor::compute {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class RegistrationsTest : public ::testing::Test {
protected:
    RegistrationsTest()
        : root(::testing::TempDir() + "registrations-" + std::to_string(::getpid())),
          catalogue(root + "/catalogue") {
        std::filesystem::create_directories(root + "/runtimes/python");
        std::ofstream(root + "/runtimes/python/manifest.json")
            << R"({"name":"athanor/python","version":"1","image_uris":["athanor/python(:.+)?"],"binds":["/opt/x"],"train":["{runtime}/bin/train"],
                "process":null,"serve":{"kind":"http","command":["{runtime}/bin/serve"]},"environment":{"A":"1"}})";
    }
    ~RegistrationsTest() override { std::filesystem::remove_all(root); }
    void add(PythonEnvironment e) {
        ASSERT_TRUE(change_registrations(catalogue, [&](Registrations& all) -> Status {
            all.environments.push_back(e);
            return {};
        }));
    }
    static PythonEnvironment environment(std::string name) {
        return {.name = std::move(name),
                .python = "/home/me/env/bin/python",
                .version = "3.11.2",
                .folders = {"/home/me/env", "/opt/conda"},
                .packages = 3,
                .digest = "sha256:x"};
    }

    std::string root, catalogue;
};

TEST_F(RegistrationsTest, WhatIsAddedComesBack) {
    EXPECT_THAT(read_registrations(catalogue)->environments, IsEmpty());
    add(environment("team/py"));
    ASSERT_TRUE(change_registrations(catalogue, [](Registrations& all) -> Status {
        all.images.push_back({"mine:1", "docker-archive:/x.tar", "sha256:y"});
        return {};
    }));
    auto all = *read_registrations(catalogue);
    ASSERT_THAT(all.environments, SizeIs(1));
    EXPECT_EQ(all.environments[0].python, "/home/me/env/bin/python");
    EXPECT_THAT(all.environments[0].folders, ElementsAre("/home/me/env", "/opt/conda"));
    EXPECT_EQ(all.environments[0].packages, 3);
    EXPECT_EQ(all.images[0].reference, "docker-archive:/x.tar");
    EXPECT_FALSE(change_registrations(catalogue, [](Registrations& r) -> Status {
        r.images.clear();
        return fail("No", "not this time");
    }));
    EXPECT_THAT(read_registrations(catalogue)->images, SizeIs(1));
}

TEST_F(RegistrationsTest, ManyWritersLoseNothing) {
    std::vector<std::thread> writers;
    for (int w = 0; w < 4; ++w) {
        writers.emplace_back([&, w] {
            for (int i = 0; i < 5; ++i) add(environment("e" + std::to_string(w) + std::to_string(i)));
        });
    }
    for (auto& writer : writers) writer.join();
    EXPECT_THAT(read_registrations(catalogue)->environments, SizeIs(20));
}

TEST_F(RegistrationsTest, ACatalogueOfAnotherVersionIsRefused) {
    std::filesystem::create_directories(catalogue);
    std::ofstream(catalogue + "/index.json") << R"({"version":2})";
    EXPECT_FALSE(read_registrations(catalogue));
}

// The catalogue that a server has loaded sees what the command line adds later.
TEST_F(RegistrationsTest, ARunningCatalogueSeesNewNames) {
    auto loaded = Catalogue::load(root + "/runtimes", catalogue);
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_FALSE(loaded->resolve("team/py", false));
    add(environment("team/py"));
    auto program = loaded->resolve("team/py", false);
    ASSERT_TRUE(program) << program.error().message;
    EXPECT_EQ(std::get<RuntimeProgram>(*program).name, "team/py");
    EXPECT_TRUE(loaded->resolve("team/py:latest", false));
    EXPECT_FALSE(loaded->resolve("team/python", false));
    const Runtime* runtime = loaded->find("team/py");
    ASSERT_TRUE(runtime);
    EXPECT_THAT(runtime->train, ElementsAre("/home/me/env/bin/python", "{runtime}/bin/train"));
    EXPECT_THAT(runtime->serve_command, ElementsAre("/home/me/env/bin/python", "{runtime}/bin/serve"));
    EXPECT_THAT(runtime->binds, ElementsAre("/opt/x", "/home/me/env", "/opt/conda"));
    EXPECT_TRUE(runtime->environment.at("PATH").starts_with("/home/me/env/bin:"));
    EXPECT_EQ(runtime->environment.at("A"), "1");
    EXPECT_NE(runtime->digest, loaded->find("athanor/python")->digest);

    ASSERT_TRUE(change_registrations(catalogue, [](Registrations& all) -> Status {
        all.environments.clear();
        all.images.push_back({"team/image:2", "docker-archive:/x.tar", "sha256:y"});
        return {};
    }));
    EXPECT_FALSE(loaded->resolve("team/py", false));
    EXPECT_EQ(runtime->name, "team/py");  // whoever had it still has it
    EXPECT_EQ(std::get<ImageProgram>(*loaded->resolve("team/image:2", false)).reference,
              "docker-archive:/x.tar");
    EXPECT_THAT(loaded->resolve("nothing", false).error().message, HasSubstr("team/image:2"));
}

TEST_F(RegistrationsTest, NamesThatAreNoImageUrisAreRefused) {
    EXPECT_TRUE(check_registered_name("123456789012.dkr.ecr.eu-west-1.amazonaws.com/mine:1.0"));
    for (std::string name : {"", "a b", "a;b", "athanor/python", "ä"})
        EXPECT_FALSE(check_registered_name(name)) << name;
}

TEST_F(RegistrationsTest, AnInterpreterIsAskedAboutItself) {
    auto system = inspect_environment("sys", "/usr/bin/python3");
    ASSERT_TRUE(system) << system.error().message;
    EXPECT_THAT(system->version, HasSubstr("3."));
    EXPECT_THAT(system->folders, IsEmpty());  // /usr is there anyway
    EXPECT_TRUE(system->digest.starts_with("sha256:"));
    EXPECT_THAT(inspect_environment("x", root).error().message, HasSubstr("bin/python"));
    std::filesystem::create_directories(root + "/env/bin");
    std::ofstream(root + "/env/bin/python") << "#!/bin/sh\necho no python\n";
    ::chmod((root + "/env/bin/python").c_str(), 0755);
    EXPECT_THAT(inspect_environment("x", root + "/env").error().message,
                HasSubstr("does not run: no python"));
}

}  // namespace
}  // namespace athanor::compute
