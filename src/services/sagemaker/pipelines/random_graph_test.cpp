// Random pipelines against a slow, literal model, with the server killed at random points: whatever the order in which jobs end and wherever it
// crashed, the steps that ran and how they ended are what the model says, and each attempt made one job.
#include <algorithm>

#include "services/sagemaker/pipelines/testing_world.hpp"

namespace athanor::sagemaker::pipelines {
namespace {

using testing::World;

struct Node {
    std::string name;
    enum class Kind { work, condition, fail } kind = Kind::work;
    std::vector<std::size_t> needs;
    std::optional<std::size_t> parent;
    bool in_else = false;
    bool good = true;  // work: it succeeds; condition: its outcome
    std::vector<std::size_t> children;
};

struct Graph {
    std::vector<Node> nodes;  // each after what it needs
    std::int64_t parallel = 0;

    explicit Graph(SeededRandom& random) {
        std::size_t count = 2 + random.below(9);
        parallel = static_cast<std::int64_t>(random.below(4));
        for (std::size_t i = 0; i < count; ++i) {
            Node node{.name = "S" + std::to_string(i) + "x"};
            std::uint64_t dice = random.below(10);
            node.kind = dice < 7 ? Node::Kind::work : dice < 9 ? Node::Kind::condition : Node::Kind::fail;
            node.good = random.below(node.kind == Node::Kind::condition ? 2 : 5) != 0;
            for (std::size_t j = 0; j < i; ++j) {
                if (random.below(4) == 0) node.needs.push_back(j);
            }
            std::vector<std::size_t> conditions;
            for (std::size_t j = 0; j < i; ++j) {
                if (nodes[j].kind == Node::Kind::condition) conditions.push_back(j);
            }
            if (!conditions.empty() && random.below(2) == 0) {
                node.parent = conditions[random.below(conditions.size())];
                node.in_else = random.below(2) == 0;
                nodes[*node.parent].children.push_back(i);
            }
            nodes.push_back(std::move(node));
        }
    }

    std::string text(std::size_t i) const {
        const Node& node = nodes[i];
        std::string depends;
        for (std::size_t j : node.needs)
            depends += (depends.empty() ? "" : ",") + ("\"" + nodes[j].name + "\"");
        depends = "\"DependsOn\":[" + depends + "]";
        if (node.kind == Node::Kind::work) return testing::processing(node.name, depends);
        if (node.kind == Node::Kind::fail)
            return R"({"Name":")" + node.name + R"(","Type":"Fail",)" + depends +
                   R"(,"Arguments":{"ErrorMessage":"no"}})";
        std::string branches[2];
        for (std::size_t child : node.children) {
            std::string& branch = branches[nodes[child].in_else ? 1 : 0];
            branch += (branch.empty() ? "" : ",") + text(child);
        }
        return R"({"Name":")" + node.name + R"(","Type":"Condition",)" + depends +
               R"(,"Arguments":{"Conditions":[{"Type":"Equals","LeftValue":1,"RightValue":)" +
               (node.good ? "1" : "2") + R"(}],"IfSteps":[)" + branches[0] + R"(],"ElseSteps":[)" +
               branches[1] + "]}}";
    }
    std::string definition() const {
        std::vector<std::string> roots;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (!nodes[i].parent) roots.push_back(text(i));
        }
        return testing::pipeline(roots);
    }
    bool has_fail_step() const {
        return std::ranges::any_of(nodes, [](const Node& n) { return n.kind == Node::Kind::fail; });
    }

    // The model: how a step ends if all that can run runs. "": it never starts.
    std::string fate(std::size_t i) const {
        const Node& node = nodes[i];
        for (std::size_t j : node.needs) {
            if (fate(j) != "Succeeded") return "";
        }
        if (node.parent && (fate(*node.parent) != "Succeeded" || nodes[*node.parent].good == node.in_else))
            return "";
        if (node.kind == Node::Kind::condition) return "Succeeded";
        return node.kind == Node::Kind::work && node.good ? "Succeeded" : "Failed";
    }
    std::map<std::string, std::string> fates() const {
        std::map<std::string, std::string> all;
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (std::string f = fate(i); !f.empty()) all[nodes[i].name] = f;
        }
        return all;
    }
};

class Drive {
public:
    explicit Drive(std::uint64_t seed) : random_(seed), graph_(random_), world_(seed) {}

    void go() {
        arn_ = world_.start(graph_.definition(), {}, graph_.parallel);
        for (int turn = 0; world_.status(arn_) == "Executing"; ++turn) {
            ASSERT_LT(turn, 500) << graph_.definition();
            bool crash = random_.below(3) == 0;
            auto ending = choose();
            if (crash) world_.files.fail_at(random_.below(80), 5, true);
            if (ending)
                world_.end(ending->first, ending->second ? "Completed" : "Failed",
                           ending->second ? "" : "AlgorithmError: it does");
            world_.step();
            if (crash) {
                world_.crash();
                world_.step();
            }
            check_invariants();
        }
        check_end();
    }

private:
    std::map<std::string, std::string> statuses() {
        std::map<std::string, std::string> all;
        for (auto& [name, step] : world_.steps(arn_)) all[name] = *step.step_status;
        return all;
    }

    // A job that runs, and whether it shall succeed.
    std::optional<std::pair<Key, bool>> choose() {
        std::vector<const Node*> running;
        auto now = statuses();
        for (const Node& node : graph_.nodes) {
            auto found = now.find(node.name);
            if (found != now.end() && found->second == "Executing") running.push_back(&node);
        }
        if (running.empty()) return std::nullopt;
        const Node& node = *running[random_.below(running.size())];
        return std::pair(world_.job_of(arn_, node.name), node.good);
    }

    void check_invariants() {
        auto now = statuses();
        auto is = [&](std::size_t i, std::string_view status) {
            auto found = now.find(graph_.nodes[i].name);
            return found != now.end() && found->second == status;
        };
        std::int64_t live = 0;
        for (const Node& node : graph_.nodes) {
            auto found = now.find(node.name);
            if (found == now.end()) continue;
            live += found->second == "Executing" || found->second == "Starting";
            for (std::size_t j : node.needs)
                EXPECT_TRUE(is(j, "Succeeded")) << node.name << " started before " << graph_.nodes[j].name;
            if (node.parent) EXPECT_TRUE(is(*node.parent, "Succeeded"));
        }
        if (graph_.parallel > 0) EXPECT_LE(live, graph_.parallel);
    }

    void check_end() {
        auto now = statuses();
        bool failed = std::ranges::any_of(now, [](const auto& entry) { return entry.second == "Failed"; });
        EXPECT_EQ(world_.status(arn_), failed ? "Failed" : "Succeeded");
        auto fates = graph_.fates();
        // A Fail step keeps others from starting, which ones depends on who was first; what did run ended as it had to.
        for (auto& [name, status] : now) EXPECT_EQ(status, fates[name]) << name;
        bool halted = graph_.has_fail_step() && failed;
        if (!halted) EXPECT_EQ(now, fates);
        std::int64_t worked = std::ranges::count_if(
            graph_.nodes, [&](const Node& n) { return n.kind == Node::Kind::work && now.contains(n.name); });
        auto jobs = world_.database->read([](store::Snapshot& s) {
            return s.one<std::int64_t>(
                "SELECT count(*) FROM sagemaker_resource WHERE kind = 'processing-job'");
        });
        EXPECT_EQ(**jobs, worked) << "a step ran twice";
    }

    SeededRandom random_;
    Graph graph_;
    World world_;
    std::string arn_;
};

TEST(RandomGraphs, RunAsTheModelSaysWhereverTheServerIsKilled) {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Drive(seed).go();
        if (::testing::Test::HasFailure()) return;
    }
}

}  // namespace
}  // namespace athanor::sagemaker::pipelines
