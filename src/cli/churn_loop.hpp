// The whole loop on the customer-churn table, through the public API alone: upload, preprocess, train twice, evaluate, register, approve,
// deploy, predict, and compare what is served with what the libraries themselves compute. Every step is what a client of AWS would write, and is done
// by whose work it is (demo_team.hpp); what is not one's work is refused, and the refusals are shown in the bucket's access log and the audit trail.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "cli/api_client.hpp"
#include "cli/demo_team.hpp"
#include "cli/job_watch.hpp"
#include "cli/progress.hpp"

namespace athanor::cli {

class ChurnLoop {
public:
    // `examples`: the folder with churn.csv and the scripts. `id` makes all names unique.
    ChurnLoop(ApiClient& api, Progress& progress, std::string examples, std::string id);

    Status run();
    void print_whereabouts() const;
    Status delete_endpoints();  // and wait until they are gone

private:
    struct Model {
        std::string kind;  // "xgboost" or "sklearn"
        std::string image;
        std::string job;       // the training job
        std::string artifact;  // s3://…/model.tar.gz
        std::string package_arn;
        std::string endpoint;
        double auc = 0;  // as evaluated, and registered
        std::map<std::string, double> metrics;
    };

    Status make_team();
    Status upload();
    Status preprocess();
    Status train_xgboost();
    Status train_sklearn();
    Status evaluate();
    Status register_models();
    Status approve_better();
    Status deploy(Model& model);
    Status predict_xgboost();
    Status predict_sklearn();
    Status show_refusals();

    Status read_evaluation(Model& model, const json::Value& evaluation);
    Status compare(const Model& model, const std::vector<double>& served, double tolerance);
    Result<std::vector<std::string>> test_lines(std::string_view file);
    Status submit_and_watch(ApiClient& as, JobType type, const std::string& name, std::string request,
                            std::string_view done);
    Status upload_code();
    std::string uri(std::string_view path) const { return "s3://" + bucket_ + "/" + std::string(path); }

    ApiClient& api_;  // the account's root
    Progress& progress_;
    DemoTeam team_;
    std::string examples_, id_, bucket_, group_;
    Model xgboost_{.kind = "xgboost", .image = "athanor/xgboost"};
    Model sklearn_{.kind = "sklearn", .image = "athanor/python"};
    Model* approved_ = nullptr;
};

}  // namespace athanor::cli
