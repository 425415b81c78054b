// Real containers: what a sandbox lets through and what it does not (issue 2, acceptance 4).
#include "compute/agent/isolation/sandbox.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <thread>

#include "compute/agent/isolation/doctor.hpp"
#include "compute/agent/isolation/process.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

std::string read_all(int fd) {
    std::string text;
    char buffer[4096];
    for (ssize_t n; (n = ::read(fd, buffer, sizeof buffer)) > 0;)
        text.append(buffer, static_cast<std::size_t>(n));
    return text;
}

struct Ran {
    Exit exit;
    std::string output;
    std::string errors;
    std::chrono::milliseconds started{};
};

class SandboxTest : public testing::Test {
protected:
    void SetUp() override {
        if (std::string missing = refusal(diagnose()); !missing.empty())
            GTEST_SKIP() << "NO CONTAINERS HERE, nothing was tested: " << missing;
        become_subreaper();
        auto made = make_isolation("auto");
        ASSERT_TRUE(made) << made.error().message;
        isolation_ = std::move(*made);
        char pattern[] = "/tmp/athanor-sandbox-XXXXXX";
        directory_ = ::mkdtemp(pattern);
        ::chmod(directory_.c_str(), 0711);
        ids_ = ClaimedIds::claim(*machine_directory()).value();
        fs::create_directories(directory_ + "/sandbox");
        fs::create_directories(directory_ + "/ml");
        ASSERT_EQ(::chown((directory_ + "/ml").c_str(), ids_.range().first + 1000, ids_.range().first + 1000),
                  0);
    }
    void TearDown() override {
        if (!directory_.empty()) fs::remove_all(directory_);
    }

    SandboxSpec python(std::string code) {
        SandboxSpec spec;
        spec.id = "test-" + fs::path(directory_).filename().string();
        spec.directory = directory_ + "/sandbox";
        spec.binds = {{directory_ + "/ml", "/opt/ml", true}};
        spec.argv = {"/usr/bin/python3", "-c", std::move(code)};
        spec.working_directory = "/opt/ml";
        spec.ids = ids_.range();
        spec.limits.memory_bytes = 256u << 20;
        spec.limits.cpu_millis = 1000;
        spec.limits.processes = 64;
        return spec;
    }

    Ran run(const SandboxSpec& spec) {
        Ran ran;
        auto begin = std::chrono::steady_clock::now();
        auto sandbox = isolation_->create(spec);
        if (!sandbox) {
            ADD_FAILURE() << sandbox.error().message;
            return ran;
        }
        if (auto started = (*sandbox)->start(); !started) {
            ran.errors = started.error().message;
            ran.exit.code = -1;
            return ran;
        }
        ran.started =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
        std::thread errors([&] { ran.errors = read_all((*sandbox)->error_output()); });
        ran.output = read_all((*sandbox)->output());
        errors.join();
        ran.exit = (*sandbox)->wait();
        return ran;
    }

    std::unique_ptr<Isolation> isolation_;
    std::string directory_;
    ClaimedIds ids_;
};

TEST_F(SandboxTest, RunsTheHostsPythonAsAnUnprivilegedUserAndReportsItsExitCode) {
    Ran ran =
        run(python("import "
                   "os,sys;print(os.getuid(),os.getpid());open('x','w').write('y');print('e',file=sys.stderr)"
                   ";sys.exit(7)"));
    EXPECT_EQ(ran.exit.code, 7) << ran.errors;
    EXPECT_EQ(ran.output, "1000 1\n");
    EXPECT_EQ(ran.errors, "e\n");
    EXPECT_TRUE(fs::exists(directory_ + "/ml/x"));
    EXPECT_LT(ran.started.count(), 2000);
}

TEST_F(SandboxTest, SeesNeitherTheHostsRootNorOtherFolders) {
    std::ofstream(directory_ + "/secret") << "s";
    Ran ran = run(
        python("import os\n"
               "for p in ['/root/.bashrc','/etc/shadow','" +
               directory_ +
               "/secret','/work','/var/lib','/home/x','/sys/kernel','/etc/hostname2']:\n"
               "  try:\n    os.stat(p) and print('SAW',p)\n  except OSError: pass\n"
               "print(sorted(os.listdir('/')), os.listdir('/root') if os.access('/root',os.R_OK) else 'no')\n"
               "print([l for l in open('/proc/self/status') if "
               "l.startswith(('CapEff','CapBnd','NoNewPrivs','Seccomp:'))])"));
    EXPECT_EQ(ran.exit.code, 0) << ran.errors;
    EXPECT_EQ(ran.output.find("SAW"), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("CapEff:\\t0000000000000000"), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("NoNewPrivs:\\t1"), std::string::npos) << ran.output;
    EXPECT_NE(ran.output.find("Seccomp:\\t2"), std::string::npos) << ran.output;
}

TEST_F(SandboxTest, CannotWriteToTheHostsPrograms) {
    Ran ran =
        run(python("import os\n"
                   "for p in ['/usr/x','/etc/x','/x','/usr/bin/python3','/etc/ssl/certs/x']:\n"
                   "  try:\n    open(p,'w'); print('WROTE',p)\n  except OSError as e: pass\n"));
    EXPECT_EQ(ran.output, "") << ran.errors;
}

TEST_F(SandboxTest, MemoryBeyondTheLimitEndsTheProcessWithAReason) {
    SandboxSpec spec = python("b=[]\nwhile True: b.append(bytearray(8<<20))");
    spec.limits.memory_bytes = 64u << 20;
    Ran ran = run(spec);
    EXPECT_EQ(ran.exit.code, 137);
    EXPECT_TRUE(ran.exit.out_of_memory);
}

TEST_F(SandboxTest, ForksAreBounded) {
    SandboxSpec spec = python(
        "import os,time\nn=0\n"
        "while True:\n"
        "  try:\n    p=os.fork()\n"
        "  except OSError: break\n"
        "  if p==0: time.sleep(1000)\n"
        "  n+=1\n"
        "print(n)");
    spec.limits.processes = 20;
    Ran ran = run(spec);
    EXPECT_EQ(ran.exit.code, 0) << ran.errors;
    EXPECT_LT(std::atoi(ran.output.c_str()), 20);
    EXPECT_GT(std::atoi(ran.output.c_str()), 5);
}

TEST_F(SandboxTest, WithoutNetworkOnlyLoopbackExists) {
    SandboxSpec spec = python(
        "import socket\nprint([n for _,n in socket.if_nameindex()])\n"
        "s=socket.socket(); s.bind(('127.0.0.1',0)); s.listen(); print('bound')");
    spec.network = Network::none;
    Ran ran = run(spec);
    EXPECT_EQ(ran.output, "['lo']\nbound\n") << ran.errors;
}

TEST_F(SandboxTest, AnOwnNetworkHasLoopbackUpAndIsHandedOut) {
    SandboxSpec spec =
        python("import socket\ns=socket.socket(); s.bind(('127.0.0.1',80)); s.listen(); print('bound')");
    spec.network = Network::own;
    Ran ran = run(spec);
    EXPECT_EQ(ran.output, "bound\n") << ran.errors;
}

TEST_F(SandboxTest, HostNamesOfTheJobResolve) {
    SandboxSpec spec = python(
        "import socket\nprint(socket.gethostname(), socket.gethostbyname('algo-1'), "
        "socket.gethostbyname('algo-2'))");
    spec.hostname = "algo-1";
    spec.hosts = {{"algo-1", "127.0.0.1"}, {"algo-2", "127.0.0.2"}};
    Ran ran = run(spec);
    EXPECT_EQ(ran.output, "algo-1 127.0.0.1 127.0.0.2\n") << ran.errors;
}

TEST_F(SandboxTest, SigtermReachesAHandlerAndEndsAProcessWithoutOne) {
    for (bool handler : {true, false}) {
        SandboxSpec spec = python(std::string("import signal,sys,time\n") +
                                  (handler ? "signal.signal(signal.SIGTERM, lambda *a: sys.exit(3))\n" : "") +
                                  "print('up',flush=True)\ntime.sleep(1000)");
        auto sandbox = isolation_->create(spec);
        ASSERT_TRUE(sandbox) << sandbox.error().message;
        ASSERT_TRUE((*sandbox)->start());
        char buffer[8];
        ASSERT_EQ(::read((*sandbox)->output(), buffer, 3), 3);
        ASSERT_TRUE((*sandbox)->signal(SIGTERM));
        EXPECT_EQ((*sandbox)->wait().code, handler ? 3 : 143);
    }
}

TEST_F(SandboxTest, AStopRightAfterTheStartIsNotLost) {
    for (int turn = 0; turn < 20; ++turn) {
        auto sandbox = isolation_->create(python("import time\ntime.sleep(10)"));
        ASSERT_TRUE(sandbox) << sandbox.error().message;
        ASSERT_TRUE((*sandbox)->start());
        ASSERT_TRUE((*sandbox)->signal(SIGTERM));
        EXPECT_EQ((*sandbox)->wait().code, 143);
    }
}

TEST_F(SandboxTest, AProgramThatDoesNotExistIsNamed) {
    SandboxSpec spec = python("");
    spec.argv = {"/usr/bin/no-such-program"};
    Ran ran = run(spec);
    EXPECT_EQ(ran.exit.code, -1);
    EXPECT_NE(ran.errors.find("no-such-program"), std::string::npos) << ran.errors;
}

TEST_F(SandboxTest, DestroyEndsASandboxOfAnotherProcess) {
    SandboxSpec spec = python("import os,time\nprint('up',flush=True)\nos.fork()\ntime.sleep(1000)");
    auto sandbox = isolation_->create(spec);
    ASSERT_TRUE(sandbox);
    ASSERT_TRUE((*sandbox)->start());
    char buffer[8];
    ASSERT_EQ(::read((*sandbox)->output(), buffer, 3), 3);
    ASSERT_TRUE(isolation_->destroy(spec.id, spec.directory));
    EXPECT_EQ((*sandbox)->wait().code, 137);
    EXPECT_TRUE(isolation_->destroy(spec.id, spec.directory)) << "again is harmless";
}

TEST_F(SandboxTest, ForbiddenSystemCallsAreRefused) {
    Ran ran =
        run(python("import ctypes,os\nl=ctypes.CDLL(None,use_errno=True)\n"
                   "print(l.unshare(0x10000000), ctypes.get_errno(), l.mount(b'x',b'/tmp',b'tmpfs',0,None), "
                   "ctypes.get_errno(),"
                   " l.syscall(321,0,0,0), ctypes.get_errno())"));
    EXPECT_EQ(ran.output, "-1 1 -1 1 -1 1\n") << ran.errors;
}

}  // namespace
}  // namespace athanor::compute
