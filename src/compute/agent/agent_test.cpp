// The whole agent, started by the local placement as the server starts it, against a server in memory. Needs containers.
#include "compute/agent/agent.hpp"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/hash.hpp"
#include "base/log.hpp"
#include "compute/agent/connector.hpp"
#include "compute/agent/fake_server.hpp"
#include "compute/agent/isolation/doctor.hpp"
#include "compute/agent/isolation/id_range.hpp"
#include "compute/agent/run_directory.hpp"
#include "compute/images/archive.hpp"
#include "compute/placement/placement.hpp"

namespace athanor::compute {
namespace {

namespace fs = std::filesystem;

class AgentTest : public testing::Test {
protected:
    void SetUp() override {
        if (std::string lacking = refusal(diagnose()); !lacking.empty())
            GTEST_SKIP() << "NO CONTAINERS HERE, nothing was tested: " << lacking;
        char pattern[] = "/tmp/athanor-agent-XXXXXX";
        top_ = ::mkdtemp(pattern);
        ::chmod(top_.c_str(), 0711);
        run_ = top_ + "/runs/job-1";
        auto made = make_local_placement(
            {.agent_program = "/proc/self/exe", .isolation = "auto", .runtimes = top_ + "/runtimes"});
        ASSERT_TRUE(made) << made.error().message;
        placement_ = std::move(*made);
        server_.document.name = "job";
        server_.document.arn = "arn:job";
        server_.document.region = "us-east-1";
        server_.document.hosts = {"algo-1"};
        server_.document.program = RuntimeProgram{"test"};
        server_.document.memory_bytes = 256u << 20;
        server_.document.cpu_millis = 1000;
        server_.document.endpoint_url = server_.url();
        server_.document.training_output = TrainingOutput{"s3://b/out/job/output"};
    }
    void TearDown() override {
        if (placement_) EXPECT_TRUE(placement_->cancel("job-1", run_));
        if (testing::Test::HasFailure()) {
            std::ifstream log(run_ + "/agent.log");
            std::cerr << std::string(std::istreambuf_iterator<char>(log), {});
        }
        if (!top_.empty()) fs::remove_all(top_);
    }

    // The runtime's program for all three kinds.
    void program(
        const std::string& python,
        const std::string& serve = R"({"kind":"http","command":["/usr/bin/python3","{runtime}/main.py"]})") {
        fs::create_directories(top_ + "/runtimes/test");
        std::ofstream(top_ + "/runtimes/test/main.py") << python;
        std::ofstream(top_ + "/runtimes/test/manifest.json")
            << R"({"name":"test","version":"1","image_uris":["test"],"binds":[],"train":["/usr/bin/python3","{runtime}/main.py"],)"
            << R"("process":["/usr/bin/python3","{runtime}/main.py"],"serve":)" << serve
            << R"(,"environment":{"PYTHONUNBUFFERED":"1"}})";
    }
    void submit() {
        auto submitted = placement_->submit({"job-1", run_, server_.token, server_.url()});
        ASSERT_TRUE(submitted) << submitted.error().message;
    }
    bool ended() {
        return server_.wait([](const FakeServer& s) { return s.report.phase == Phase::ended; });
    }
    void run() {
        submit();
        EXPECT_TRUE(ended());
    }
    bool said(std::string_view what) {
        return server_.wait([&](const FakeServer& s) {
            return std::ranges::any_of(s.lines,
                                       [&](const auto& line) { return line.find(what) != line.npos; });
        });
    }
    std::string all_lines() {
        std::string all;
        for (const auto& line : server_.lines) all += line + "\n";
        return all;
    }
    std::string from_archive(const std::string& object, const std::string& name) {
        auto bytes = server_.get(object);
        if (!bytes) return "(no object)";
        fs::create_directories(top_ + "/unpacked");
        std::ofstream(top_ + "/a.tar.gz", std::ios::binary) << *bytes;
        if (!unpack_tar(top_ + "/a.tar.gz", top_ + "/unpacked", {.refuse_escapes = true}))
            return "(no archive)";
        std::ifstream file(top_ + "/unpacked/" + name);
        return {std::istreambuf_iterator<char>(file), {}};
    }
    bool placement_says(AgentState state) {
        for (int i = 0; i < 5000; ++i) {
            if (placement_->poll(run_) == state) return true;
            ::usleep(1000);
        }
        return false;
    }

    std::string top_, run_;
    FakeServer server_;
    std::unique_ptr<Placement> placement_;
};

TEST_F(AgentTest, ARoleThatCannotBeTakenOnFailsTheJobBeforeItRuns) {
    program("print('ran')");
    server_.untrusted = true;
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::failed);
    EXPECT_EQ(server_.report.failure_reason, "ClientError: Could not assume role R.");
    EXPECT_EQ(all_lines().find("ran"), std::string::npos);
}

TEST_F(AgentTest, TrainsFromChannelsToModel) {
    program(
        "import json,os\n"
        "hp=json.load(open('/opt/ml/input/config/hyperparameters.json'))\n"
        "names=sorted(os.path.join(d,f)[len('/opt/ml/input/data/'):] for d,_,fs in "
        "os.walk('/opt/ml/input/data') for f in fs)\n"
        "print('names',names, 'hp',hp['n'], os.environ['TRAINING_JOB_NAME'], os.environ['CURRENT_HOST'])\n"
        "open('/opt/ml/model/m.txt','w').write('model '+open('/opt/ml/input/data/train/a.csv').read())\n"
        "open('/opt/ml/output/data/d.txt','w').write('data')\n");
    server_.put("b/in/a.csv", "1,2\n");
    server_.put("b/in/d/b.csv", "3,4\n");
    server_.put("b/in/", "");
    server_.document.hyperparameters = {{"n", "7"}};
    server_.document.notice = "this machine is small";
    server_.document.inputs = {
        {.name = "train", .uri = "s3://b/in", .local_path = "/opt/ml/input/data/train"}};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::completed) << server_.report.failure_reason << all_lines();
    EXPECT_EQ(server_.report.exit_code, 0);
    EXPECT_NE(all_lines().find("names ['train/a.csv', 'train/d/b.csv'] hp 7 job algo-1"), std::string::npos)
        << all_lines();
    EXPECT_EQ(server_.lines.front(), "athanor: this machine is small");
    EXPECT_NE(server_.lines.back().find("athanor: exit code 0; download "), std::string::npos);
    EXPECT_EQ(server_.report.model_uri, "s3://b/out/job/output/model.tar.gz");
    EXPECT_EQ(from_archive("b/out/job/output/model.tar.gz", "m.txt"), "model 1,2\n");
    EXPECT_EQ(from_archive("b/out/job/output/output.tar.gz", "d.txt"), "data");
    ASSERT_EQ(server_.pins.size(), 4u);
    EXPECT_EQ(server_.pins[0].sha256, sha256_hex("1,2\n"));
    EXPECT_EQ(server_.pins[0].version, "v1");
    EXPECT_EQ(server_.report.pin_count, 2);
    EXPECT_FALSE(server_.pins[1].output);
    EXPECT_TRUE(server_.pins[2].output);
    EXPECT_EQ(server_.pins[2].input, "model");
    EXPECT_EQ(server_.pins[2].key, "out/job/output/model.tar.gz");
    EXPECT_EQ(server_.pins[2].sha256, sha256_hex(*server_.get("b/out/job/output/model.tar.gz")));
    EXPECT_EQ(server_.pins[3].input, "output");
    EXPECT_TRUE(server_.unsigned_requests.empty());
    std::vector<Phase> phases;
    for (const auto& t : server_.report.transitions) phases.push_back(t.phase);
    EXPECT_EQ(phases, (std::vector<Phase>{Phase::starting, Phase::downloading, Phase::running,
                                          Phase::uploading, Phase::ended}));
    EXPECT_GT(server_.report.cpu_microseconds, 0u);
    RecordProperty("times", server_.lines.back());
    for (const auto& t : server_.report.transitions)
        RecordProperty(std::string(phase_name(t.phase)),
                       std::to_string((t.at - server_.report.transitions.front().at).count()) + " us");
    EXPECT_EQ(server_.report.program_digest.substr(0, 7), "sha256:");
    EXPECT_TRUE(placement_says(AgentState::ended));
    submit();
    EXPECT_TRUE(placement_says(AgentState::ended)) << "submitting again is harmless";
    EXPECT_FALSE(fs::exists(run_ + "/ml"));
}

TEST_F(AgentTest, AShortJobHasAPointOfEachUtilizationAndALongOneEverySecondIfAsked) {
    program("import time\nend=time.time()+1.5\nwhile time.time()<end: pass\n");
    server_.document.metrics_interval_seconds = 1;
    run();
    auto values = [&](std::string_view name) {
        std::vector<double> found;
        for (const auto& sample : server_.samples) {
            if (sample.name == name) found.push_back(sample.value);
        }
        return found;
    };
    ASSERT_EQ(values("CPUUtilization").size(), 2u);
    for (double percent : values("CPUUtilization")) {
        EXPECT_GT(percent, 10);
        EXPECT_LT(percent, 120);
    }
    for (std::string_view name : {"MemoryUtilization", "DiskUtilization"}) {
        ASSERT_EQ(values(name).size(), 2u) << name;
        EXPECT_GT(values(name)[0], 0) << name;
        EXPECT_LE(values(name)[0], 100) << name;
    }
}

TEST_F(AgentTest, AFailureFileBecomesTheReason) {
    program("import sys\nopen('/opt/ml/output/failure','w').write('it broke'+'x'*5000)\nsys.exit(3)");
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::failed);
    EXPECT_EQ(server_.report.failure_reason,
              "AlgorithmError: it broke" + std::string(1016, 'x') + ", exit code: 3");
    EXPECT_FALSE(server_.get("b/out/job/output/model.tar.gz"));
}

TEST_F(AgentTest, WithoutAFailureFileTheLastLinesAreTheReason) {
    program("raise ValueError('no such column')");
    run();
    EXPECT_NE(server_.report.failure_reason.find("ValueError: no such column, exit code: 1"),
              std::string::npos)
        << server_.report.failure_reason;
}

TEST_F(AgentTest, ALinkInPlaceOfTheFailureFileRevealsNothing) {
    program(
        "import "
        "os,sys\nos.symlink('/etc/passwd','/opt/ml/output/failure')\nos.symlink('/etc/shadow','/opt/ml/model/"
        "s')\nsys.exit(1)");
    run();
    EXPECT_EQ(server_.report.failure_reason.find("root"), std::string::npos) << server_.report.failure_reason;
}

TEST_F(AgentTest, TooMuchMemoryFailsTheJobWithAReason) {
    program("b=[]\nwhile True: b.append(bytearray(8<<20))");
    server_.document.memory_bytes = 64u << 20;
    run();
    EXPECT_NE(server_.report.failure_reason.find("Please use an instance type with more memory"),
              std::string::npos)
        << server_.report.failure_reason;
    EXPECT_EQ(server_.report.exit_code, 137);
}

TEST_F(AgentTest, AMissingInputIsAClientError) {
    program("");
    server_.document.inputs = {
        {.name = "train", .uri = "s3://b/nothing/", .local_path = "/opt/ml/input/data/train"}};
    run();
    EXPECT_NE(server_.report.failure_reason.find(
                  "ClientError: No S3 objects found under S3 URL \"s3://b/nothing/\""),
              std::string::npos)
        << server_.report.failure_reason;
}

TEST_F(AgentTest, StopSendsSigtermAndKeepsTheModel) {
    program(
        "import signal,sys,time\n"
        "def stop(*a):\n  open('/opt/ml/model/m','w').write('half'); sys.exit(0)\n"
        "signal.signal(signal.SIGTERM, stop)\nprint('up')\ntime.sleep(1000)");
    submit();
    ASSERT_TRUE(said("up"));
    server_.stop_job();
    ASSERT_TRUE(ended());
    EXPECT_EQ(server_.report.outcome, Outcome::stopped);
    EXPECT_EQ(from_archive("b/out/job/output/model.tar.gz", "m"), "half");
}

TEST_F(AgentTest, ADeafProcessIsKilledWhenTheGraceIsOver) {
    program(
        "import signal,time\nsignal.signal(signal.SIGTERM, lambda *a: print('not me'))\nprint('up')\nwhile "
        "True: time.sleep(1)");
    server_.document.stop_grace_seconds = 1;
    submit();
    ASSERT_TRUE(said("up"));
    server_.stop_job();
    ASSERT_TRUE(ended());
    EXPECT_EQ(server_.report.exit_code, 137);
    EXPECT_TRUE(said("not me"));
}

TEST_F(AgentTest, MaxRuntimeEndsTheJobAndKeepsTheModel) {
    program("import time\nopen('/opt/ml/model/m','w').write('x')\ntime.sleep(1000)");
    server_.document.max_runtime_seconds = 1;
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::max_runtime_exceeded);
    EXPECT_TRUE(server_.get("b/out/job/output/model.tar.gz"));
}

TEST_F(AgentTest, ProcessesWithContinuousOutputsCheckpointsAndAnExitMessage) {
    program(
        "import json,os,urllib.request\n"
        "c=json.load(open('/opt/ml/config/processingjobconfig.json'))\n"
        "r=urllib.request.Request(os.environ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],headers={'Authorization':"
        "os.environ['AWS_CONTAINER_AUTHORIZATION_TOKEN']})\n"
        "print('key',json.load(urllib.request.urlopen(r))['AccessKeyId'], c['x'])\n"
        "open('/opt/ml/processing/out/o','w').write(open('/opt/ml/processing/in/one').read())\n"
        "open('/opt/ml/processing/live/l','w').write('l')\n"
        "open('/opt/ml/output/message','w').write('fine')\n"
        "open('/opt/ml/output/metrics/cloudwatch/a.jsonl','w').write('{\"MetricName\":\"rows\",\"Value\":3}\\n')\n"
        "import itertools\nprint('aaaa' in repr(os.environ), [k for k in os.environ if 'TOKEN' in k])\n");
    server_.put("b/single/one", "1");
    auto& d = server_.document;
    d.kind = JobKind::processing;
    d.training_output.reset();
    d.processing_config = R"({"x":5})";
    d.environment = {{"publish_cloudwatch_metrics", "Enabled"}};
    d.inputs = {{.name = "in", .uri = "s3://b/single/one", .local_path = "/opt/ml/processing/in"}};
    d.outputs = {{"out", "/opt/ml/processing/out", "s3://b/done", false},
                 {"live", "/opt/ml/processing/live", "s3://b/live", true}};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::completed) << all_lines();
    EXPECT_NE(all_lines().find("key AKTEST 5"), std::string::npos) << all_lines();
    EXPECT_NE(all_lines().find("False ['AWS_CONTAINER_AUTHORIZATION_TOKEN']"), std::string::npos)
        << all_lines();
    EXPECT_EQ(server_.get("b/done/o"), "1");
    EXPECT_EQ(server_.get("b/live/l"), "l");
    EXPECT_EQ(server_.report.exit_message, "fine");
    ASSERT_FALSE(server_.samples.empty());
    EXPECT_EQ(server_.samples.back().name, "rows");
    EXPECT_EQ(server_.samples.back().value, 3);
    EXPECT_TRUE(server_.samples.back().of_container);
}

TEST_F(AgentTest, AJobThatRepeatsAnotherReadsWhatThatOneRead) {
    program(
        "import os\nprint(sorted(os.listdir('/opt/ml/input/data/train')), open('/opt/ml/checkpoints/n').read())");
    server_.put("b/in/a.csv", "1,2\n");
    server_.put("b/in/came-later.csv", "3");
    server_.put("b/in/x", "x");
    server_.put("b/ck/n", "41");
    server_.document.inputs = {
        {.name = "train", .uri = "s3://b/in", .local_path = "/opt/ml/input/data/train"}};
    server_.document.checkpoints = Checkpoints{"s3://b/new", "/opt/ml/checkpoints", "s3://b/ck/"};
    server_.document.repeats = "another";
    server_.pinned = {{"train", "b", "in/a.csv", "", "", 4, sha256_hex("1,2\n")},
                      {"train", "b", "in/x", "", "", 1, sha256_hex("x")},
                      {"checkpoints", "b", "ck/n", "", "", 2, sha256_hex("41")},
                      {"model", "b", "out/another/output/model.tar.gz", "", "", 1, "", true}};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::completed) << server_.report.failure_reason << all_lines();
    EXPECT_NE(all_lines().find("['a.csv', 'x'] 41"), std::string::npos) << all_lines();
}

TEST_F(AgentTest, AJobThatRepeatsAnotherFailsOnWhatHasChanged) {
    program("print('ran')");
    server_.put("b/in/a.csv", "new");
    server_.document.inputs = {
        {.name = "train", .uri = "s3://b/in", .local_path = "/opt/ml/input/data/train"}};
    server_.document.repeats = "another";
    server_.pinned = {{"train", "b", "in/a.csv", "", "", 3, sha256_hex("old")}};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::failed);
    EXPECT_NE(server_.report.failure_reason.find("s3://b/in/a.csv is not what the job"), std::string::npos);
    EXPECT_EQ(all_lines().find("ran"), std::string::npos);
}

TEST_F(AgentTest, CheckpointsAreFetchedAndSentBack) {
    program(
        "p='/opt/ml/checkpoints/'\nn=int(open(p+'n').read())\nopen(p+'n','w').write(str(n+1)+' "
        "')\nprint('went on from',n)");
    server_.put("b/ck/n", "41");
    server_.document.checkpoints = Checkpoints{"s3://b/ck"};
    run();
    EXPECT_EQ(server_.get("b/ck/n"), "42 ") << all_lines();
}

TEST_F(AgentTest, NetworkIsolationLeavesNothingButLoopback) {
    program(
        "import os,socket\nprint([n for _,n in socket.if_nameindex()], 'AWS_ENDPOINT_URL' in os.environ)");
    server_.document.network_isolation = true;
    run();
    EXPECT_NE(all_lines().find("['lo'] False"), std::string::npos) << all_lines();
}

TEST_F(AgentTest, WorksOnWhileTheServerIsAway) {
    program(
        "print('up')\nwhile True:\n  import os\n  if os.path.exists('/opt/ml/code/go'): break\nfor i in "
        "range(3000): print('line',i)\n");
    submit();
    ASSERT_TRUE(said("up"));
    server_.be_away(true);
    std::ofstream(run_ + "/ml/code/go") << "";
    while (fs::exists(top_) && !fs::is_empty(run_ + "/sandbox")) {
        if (std::ifstream state(run_ + "/state.json");
            std::string(std::istreambuf_iterator<char>(state), {}).find("uploading") != std::string::npos)
            break;
        ::usleep(1000);
    }
    server_.be_away(false);
    ASSERT_TRUE(ended());
    EXPECT_EQ(server_.report.outcome, Outcome::completed);
    EXPECT_NE(all_lines().find("line 2999\n"), std::string::npos);
    EXPECT_EQ(std::ranges::count(server_.lines, "line 5"), 1);
    EXPECT_EQ(std::ranges::count(server_.samples, "CPUUtilization", &MetricSample::name), 1);
}

TEST_F(AgentTest, AKilledAgentIsDeadAndCancelDestroysItsContainer) {
    program("import time\nprint('up')\ntime.sleep(1000)");
    submit();
    ASSERT_TRUE(said("up"));
    pid_t agent = RunDirectory(run_).agent_pid();
    ASSERT_GT(agent, 0);
    EXPECT_EQ(placement_->poll(run_), AgentState::running);
    // Another server on the same data finds it as well.
    auto other =
        make_local_placement({.agent_program = "/proc/self/exe", .isolation = "auto", .runtimes = ""});
    EXPECT_EQ((*other)->poll(run_), AgentState::running);
    ::kill(agent, SIGKILL);
    ASSERT_TRUE(placement_says(AgentState::dead));
    std::string processes = "/sys/fs/cgroup/pids/athanor/" + sandbox_id(run_);
    ASSERT_TRUE((*other)->cancel("job-1", run_));
    EXPECT_FALSE(fs::exists(processes));
    EXPECT_FALSE(fs::exists(*machine_directory() + "/box/" + sandbox_id(run_)));
    EXPECT_EQ(placement_->poll(run_), AgentState::unknown);
}

TEST_F(AgentTest, ASecondAgentOfAKilledOneReportsTheDeath) {
    program("import time\nprint('up')\ntime.sleep(1000)");
    submit();
    ASSERT_TRUE(said("up"));
    ::kill(RunDirectory(run_).agent_pid(), SIGKILL);
    ASSERT_TRUE(placement_says(AgentState::dead));
    run();
    EXPECT_EQ(server_.report.failure_reason, "InternalServerError: The agent that ran this job was killed");
}

TEST_F(AgentTest, AnUnknownTokenEndsTheAgent) {
    program("");
    ASSERT_TRUE(placement_->submit({"job-1", run_, std::string(64, 'b'), server_.url()}));
    EXPECT_TRUE(placement_says(AgentState::dead));
}

TEST_F(AgentTest, WithoutIsolationAJobRunsAsAPlainProcess) {
    program(
        "import "
        "os\nb=os.environ['SAGEMAKER_BASE_DIR']\nopen(b+'/model/m','w').write(open(b+'/input/data/train/"
        "a').read())\nprint('in',os.getcwd()==b)");
    auto made = make_local_placement(
        {.agent_program = "/proc/self/exe", .isolation = "none", .runtimes = top_ + "/runtimes"});
    ASSERT_TRUE(made);
    placement_ = std::move(*made);
    server_.put("b/in/a", "plain");
    server_.document.inputs = {
        {.name = "train", .uri = "s3://b/in/", .local_path = "/opt/ml/input/data/train"}};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::completed) << server_.report.failure_reason << all_lines();
    EXPECT_EQ(from_archive("b/out/job/output/model.tar.gz", "m"), "plain");
    EXPECT_TRUE(said("in True"));
}

TEST_F(AgentTest, WithoutIsolationACancelledJobLeavesNoProcess) {
    program(
        "import "
        "os,time\nos.fork()\nopen(os.environ['SAGEMAKER_BASE_DIR']+'/"
        "pid'+str(os.getpid()),'w')\nos.write(1,b'up\\n')\ntime.sleep(1000)");
    auto made = make_local_placement(
        {.agent_program = "/proc/self/exe", .isolation = "none", .runtimes = top_ + "/runtimes"});
    placement_ = std::move(*made);
    submit();
    ASSERT_TRUE(server_.wait([](const FakeServer& s) { return std::ranges::count(s.lines, "up") == 2; }));
    std::vector<pid_t> pids;
    for (const auto& entry : fs::directory_iterator(run_ + "/ml")) {
        if (std::string name = entry.path().filename(); name.starts_with("pid"))
            pids.push_back(std::stoi(name.substr(3)));
    }
    ASSERT_EQ(pids.size(), 2u);
    ASSERT_TRUE(placement_->cancel("job-1", run_));
    for (pid_t pid : pids) {
        std::ifstream stat("/proc/" + std::to_string(pid) + "/stat");
        std::string text(std::istreambuf_iterator<char>(stat), {});
        EXPECT_TRUE(text.empty() || text.find(") Z") != std::string::npos) << text;
    }
}

constexpr const char* kServe =
    "from http.server import *\nimport urllib.request,os\n"
    "class H(BaseHTTPRequestHandler):\n"
    "  def do_GET(self): self.send_response(200); self.send_header('Content-Length','0'); "
    "self.end_headers()\n"
    "  def log_message(self,*a): pass\n"
    "print('model',open('/opt/ml/model/m').read())\n"
    "r=urllib.request.Request(os.environ['AWS_CONTAINER_CREDENTIALS_FULL_URI'],headers={'Authorization':os."
    "environ['AWS_CONTAINER_AUTHORIZATION_TOKEN']})\n"
    "print('relayed',len(urllib.request.urlopen(r).read())>10)\n"
    "try: urllib.request.urlopen(os.environ['AWS_ENDPOINT_URL']+'/b/absent')\n"
    "except Exception as e: print('api',e)\n"
    "ThreadingHTTPServer(('0.0.0.0',8080),H).serve_forever()\n";

TEST_F(AgentTest, ServesAContainerThatTheRouterReachesDirectly) {
    program(kServe);
    fs::create_directories(top_ + "/m");
    std::ofstream(top_ + "/m/m") << "7";
    std::string archive;
    ASSERT_TRUE(pack_tar_gz(top_ + "/m", [&](std::string_view bytes) -> Status {
        archive += bytes;
        return {};
    }));
    server_.put("b/model.tar.gz", archive);
    auto& d = server_.document;
    d.kind = JobKind::endpoint;
    d.variant = "AllTraffic";
    d.model = ModelData{"s3://b/model.tar.gz", true};
    d.cpu_millis = 0;
    d.stop_grace_seconds = 30;
    submit();
    ASSERT_TRUE(server_.wait([](const FakeServer& s) {
        return s.report.phase == Phase::serving || s.report.phase == Phase::ended;
    }));
    ASSERT_EQ(server_.report.phase, Phase::serving) << server_.report.failure_reason;
    ASSERT_TRUE(server_.report.serving->healthy);
    auto socket = receive_connection(server_.report.serving->socket);
    ASSERT_TRUE(socket) << socket.error().message;
    Descriptor owned(*socket);
    std::string request = "GET /ping HTTP/1.1\r\nHost: x\r\n\r\n";
    ASSERT_EQ(::send(owned.get(), request.data(), request.size(), 0), static_cast<ssize_t>(request.size()));
    ::fcntl(owned.get(), F_SETFL, 0);
    char buffer[64] = {};
    ASSERT_GT(::recv(owned.get(), buffer, sizeof buffer - 1, 0), 0);
    EXPECT_NE(std::string(buffer).find("200"), std::string::npos);
    EXPECT_TRUE(said("model 7"));
    EXPECT_TRUE(said("relayed True"));
    EXPECT_TRUE(said("api HTTP Error 404"));
    ASSERT_EQ(server_.pins.size(), 1u);
    server_.stop_job();
    ASSERT_TRUE(ended());
    EXPECT_EQ(server_.report.outcome, Outcome::stopped);
}

TEST_F(AgentTest, AContainerThatFallsIllIsReportedAndOneThatDiesEndsTheInstance) {
    program(
        "from http.server import *\nimport os\nn=0\n"
        "class H(BaseHTTPRequestHandler):\n"
        "  def do_GET(self):\n"
        "    global n; n+=1\n"
        "    if n==6: os._exit(5)\n"
        "    self.send_response(200 if n==1 else 500); self.send_header('Content-Length','0'); "
        "self.end_headers()\n"
        "HTTPServer(('0.0.0.0',8080),H).serve_forever()\n");
    server_.document.kind = JobKind::endpoint;
    server_.document.variant = "AllTraffic";
    submit();
    ASSERT_TRUE(
        server_.wait([](const FakeServer& s) { return s.report.serving && !s.report.serving->healthy; }));
    EXPECT_EQ(server_.report.phase, Phase::serving);
    ASSERT_TRUE(ended());
    EXPECT_EQ(server_.report.outcome, Outcome::failed);
    EXPECT_NE(server_.report.failure_reason.find("ended with exit code 5"), std::string::npos)
        << server_.report.failure_reason;
}

TEST_F(AgentTest, AnEndpointThatNeverAnswersFailsInAwssWords) {
    program("import time\ntime.sleep(1000)");
    server_.document.kind = JobKind::endpoint;
    server_.document.variant = "AllTraffic";
    server_.document.startup_timeout_seconds = 1;
    run();
    EXPECT_EQ(server_.report.failure_reason,
              "The primary container for production variant AllTraffic did not pass the ping health check. "
              "Please check CloudWatch logs for this endpoint.");
}

TEST_F(AgentTest, AModelThatClimbsOutIsRefused) {
    program(kServe);
    ASSERT_EQ(
        std::system(
            ("cd " + top_ + " && echo x > x && tar -P -czf m.tar.gz ../$(basename " + top_ + ")/x").c_str()),
        0);
    std::ifstream file(top_ + "/m.tar.gz", std::ios::binary);
    server_.put("b/model.tar.gz", std::string(std::istreambuf_iterator<char>(file), {}));
    server_.document.kind = JobKind::endpoint;
    server_.document.model = ModelData{"s3://b/model.tar.gz", true};
    run();
    EXPECT_NE(server_.report.failure_reason.find("leads out of the archive"), std::string::npos)
        << server_.report.failure_reason;
}

TEST_F(AgentTest, ANativeModelIsConvertedInTheSandboxAndHandedToTheRouter) {
    program("import sys\nopen(sys.argv[2],'w').write('flat '+open(sys.argv[1]+'/m').read())",
            R"({"kind":"native-trees","convert":["/usr/bin/python3","{runtime}/main.py"]})");
    server_.put("b/models/m", "trees");
    server_.document.kind = JobKind::endpoint;
    server_.document.model = ModelData{"s3://b/models", false};
    submit();
    ASSERT_TRUE(server_.wait([](const FakeServer& s) {
        return s.report.phase == Phase::serving || s.report.phase == Phase::ended;
    }));
    ASSERT_EQ(server_.report.phase, Phase::serving) << server_.report.failure_reason;
    std::ifstream flat(server_.report.serving->flat_model);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(flat), {}), "flat trees");
    server_.stop_job();
    ASSERT_TRUE(ended());
}

TEST_F(AgentTest, AnImageFromTheBucketRunsWithItsOwnFiles) {
    std::string image = top_ + "/image";
    fs::create_directories(image);
    ASSERT_EQ(std::system(("tar -chf " + image +
                           "/layer.tar -C / bin/sh bin/cat bin/id lib64/ld-linux-x86-64.so.2 "
                           "lib/x86_64-linux-gnu/libc.so.6 lib/x86_64-linux-gnu/libselinux.so.1 "
                           "lib/x86_64-linux-gnu/libpcre2-8.so.0 2>/dev/null")
                              .c_str()),
              0);
    std::ifstream layer(image + "/layer.tar", std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(layer), {});
    std::string config =
        R"({"config":{"Entrypoint":["/bin/sh","-c","id -u; cat /proc/self/uid_map; echo m > /opt/ml/model/m; echo w > /written; cat /written; echo args $0"],"Env":["A=1"]},)"
        R"("rootfs":{"diff_ids":["sha256:)" +
        sha256_hex(bytes) + R"("]}})";
    std::string name = sha256_hex(config) + ".json";
    std::ofstream(image + "/" + name) << config;
    std::ofstream(image + "/manifest.json") << R"([{"Config":")" << name << R"(","Layers":["layer.tar"]}])";
    ASSERT_EQ(std::system(("tar -cf " + top_ + "/image.tar -C " + image + " .").c_str()), 0);
    std::ifstream archive(top_ + "/image.tar", std::ios::binary);
    server_.put("b/image.tar", std::string(std::istreambuf_iterator<char>(archive), {}));
    server_.document.program = ImageProgram{"s3://b/image.tar"};
    run();
    EXPECT_EQ(server_.report.outcome, Outcome::completed) << server_.report.failure_reason << all_lines();
    EXPECT_EQ(server_.report.program_digest, "sha256:" + sha256_hex(config));
    EXPECT_EQ(server_.lines.front(), "0") << "root, but only in its user namespace";
    EXPECT_NE(all_lines().find("w\nargs train\n"), std::string::npos) << all_lines();
    EXPECT_EQ(from_archive("b/out/job/output/model.tar.gz", "m"), "m\n");
    ASSERT_EQ(server_.pins.size(), 2u);  // and its model
    EXPECT_EQ(server_.pins[0].input, "image");
}

}  // namespace
}  // namespace athanor::compute

// The test program is the agent as well, so that the placement starts what the server would start.
int main(int argc, char** argv) {
    if (argc > 1 && std::string_view(argv[1]) == "agent") {
        athanor::compute::AgentOptions options;
        for (int i = 2; i + 1 < argc; i += 2) {
            std::string_view name = argv[i];
            if (name == "--run-dir") options.run_directory = argv[i + 1];
            if (name == "--server") options.server_url = argv[i + 1];
            if (name == "--isolation") options.isolation = argv[i + 1];
            if (name == "--runtimes") options.runtimes = argv[i + 1];
        }
        return athanor::compute::run_agent(options);
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
