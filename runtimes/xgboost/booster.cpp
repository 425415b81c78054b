#include "xgboost/booster.hpp"

#include <xgboost/c_api.h>

#include "base/encoding.hpp"

namespace athanor::xgboost {
namespace {

// "[10:00:00] ../src/objective/x.cu:57: Check failed: ...\nStack trace:\n ..." without what is of no use to
// whoever reads it.
std::unexpected<Error> library_error() {
    std::string_view text = XGBGetLastError();
    text = trim(text.substr(0, text.find("Stack trace")));
    if (text.starts_with('[')) text = trim(text.substr(std::min(text.find("] ") + 1, text.size())));
    return fail("XGBoostError", std::string(text));
}

#define XGBOOST_CHECK(call)                      \
    do {                                         \
        if ((call) != 0) return library_error(); \
    } while (false)

std::string array_interface(const void* data, std::size_t length, std::string_view type) {
    return "{\"data\": [" + std::to_string(reinterpret_cast<std::uintptr_t>(data)) + ", true], \"shape\": [" +
           std::to_string(length) + "], \"typestr\": \"" + std::string(type) + "\", \"version\": 3}";
}

std::vector<float> copied(const float* values, const bst_ulong* shape, bst_ulong dimensions) {
    bst_ulong count = dimensions == 0 ? 0 : 1;
    for (bst_ulong i = 0; i < dimensions; ++i) count *= shape[i];
    return {values, values + count};
}

}  // namespace

Matrix::~Matrix() {
    if (handle_ != nullptr) XGDMatrixFree(handle_);
}

Result<Matrix> Matrix::from_rows(std::span<const float> values, std::size_t rows, std::size_t columns) {
    Matrix matrix;
    XGBOOST_CHECK(XGDMatrixCreateFromMat(values.data(), rows, columns,
                                         std::numeric_limits<float>::quiet_NaN(), &matrix.handle_));
    return matrix;
}

Result<Matrix> Matrix::from(const Table& table) {
    Matrix matrix;
    if (table.sparse) {
        const std::string indptr = array_interface(table.row_starts.data(), table.row_starts.size(), "<u8");
        const std::string indices = array_interface(table.indexes.data(), table.indexes.size(), "<u4");
        const std::string values = array_interface(table.values.data(), table.values.size(), "<f4");
        XGBOOST_CHECK(XGDMatrixCreateFromCSR(indptr.c_str(), indices.c_str(), values.c_str(), table.columns,
                                             "{\"missing\": NaN}", &matrix.handle_));
    } else {
        ATHANOR_TRY(matrix, from_rows(table.values, table.rows(), table.columns));
    }
    XGBOOST_CHECK(XGDMatrixSetFloatInfo(matrix.handle_, "label", table.labels.data(), table.labels.size()));
    if (!table.weights.empty())
        XGBOOST_CHECK(
            XGDMatrixSetFloatInfo(matrix.handle_, "weight", table.weights.data(), table.weights.size()));
    if (!table.groups.empty())
        XGBOOST_CHECK(
            XGDMatrixSetUIntInfo(matrix.handle_, "group", table.groups.data(), table.groups.size()));
    return matrix;
}

Status Matrix::set_exact_times(std::span<const float> labels) {
    for (const char* field : {"label_lower_bound", "label_upper_bound"})
        XGBOOST_CHECK(XGDMatrixSetFloatInfo(handle_, field, labels.data(), labels.size()));
    return {};
}

Booster::~Booster() {
    if (handle_ != nullptr) XGBoosterFree(handle_);
}

Result<Booster> Booster::create(std::span<const Matrix* const> caches) {
    std::vector<DMatrixHandle> handles;
    for (const Matrix* matrix : caches) handles.push_back(matrix->handle());
    Booster booster;
    XGBOOST_CHECK(XGBoosterCreate(handles.data(), handles.size(), &booster.handle_));
    return booster;
}

Status Booster::load(std::string_view bytes) {
    XGBOOST_CHECK(XGBoosterLoadModelFromBuffer(handle_, bytes.data(), bytes.size()));
    return {};
}

Status Booster::set(const std::string& name, const std::string& value) {
    XGBOOST_CHECK(XGBoosterSetParam(handle_, name.c_str(), value.c_str()));
    return {};
}

Status Booster::update(int round, const Matrix& train) {
    XGBOOST_CHECK(XGBoosterUpdateOneIter(handle_, round, train.handle()));
    return {};
}

// The library answers with a line: "[3]\ttrain-auc:0.98\tvalidation-auc:0.97".
Result<std::vector<Evaluation>> Booster::evaluate(int round, std::span<const Matrix* const> data,
                                                  std::span<const std::string> names) {
    std::vector<DMatrixHandle> handles;
    std::vector<const char*> texts;
    for (const Matrix* matrix : data) handles.push_back(matrix->handle());
    for (const std::string& name : names) texts.push_back(name.c_str());
    const char* line = nullptr;
    XGBOOST_CHECK(XGBoosterEvalOneIter(handle_, round, handles.data(), texts.data(), handles.size(), &line));
    std::vector<Evaluation> out;
    std::string_view rest(line);
    rest.remove_prefix(std::min(rest.find('\t'), rest.size()));
    while (!rest.empty()) {
        rest.remove_prefix(1);
        const std::string_view word = rest.substr(0, rest.find('\t'));
        rest.remove_prefix(word.size());
        const std::size_t colon = word.rfind(':');
        for (const std::string& name : names) {
            if (colon == word.npos || !word.starts_with(name + "-")) continue;
            // strtod, because the library also prints "nan" and "inf".
            out.push_back({name, std::string(word.substr(name.size() + 1, colon - name.size() - 1)),
                           std::strtod(std::string(word.substr(colon + 1)).c_str(), nullptr)});
            break;
        }
    }
    return out;
}

Result<std::vector<float>> Booster::predict(const Matrix& data, bool margin) {
    const std::string config =
        std::string("{\"type\": ") + (margin ? "1" : "0") +
        ", \"training\": false, \"iteration_begin\": 0, \"iteration_end\": 0, \"strict_shape\": true}";
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* values = nullptr;
    XGBOOST_CHECK(
        XGBoosterPredictFromDMatrix(handle_, data.handle(), config.c_str(), &shape, &dimensions, &values));
    return copied(values, shape, dimensions);
}

Result<std::vector<float>> Booster::predict_in_place(std::span<const float> values, std::size_t rows,
                                                     std::size_t columns) {
    const std::string array = "{\"data\": [" +
                              std::to_string(reinterpret_cast<std::uintptr_t>(values.data())) +
                              ", true], \"shape\": [" + std::to_string(rows) + ", " +
                              std::to_string(columns) + "], \"typestr\": \"<f4\", \"version\": 3}";
    constexpr const char* config =
        R"({"type": 0, "training": false, "iteration_begin": 0, "iteration_end": 0, "strict_shape": true, "missing": NaN, "cache_id": 0})";
    const bst_ulong* shape = nullptr;
    bst_ulong dimensions = 0;
    const float* out = nullptr;
    XGBOOST_CHECK(
        XGBoosterPredictFromDense(handle_, array.c_str(), config, nullptr, &shape, &dimensions, &out));
    return copied(out, shape, dimensions);
}

Result<Booster> Booster::first_rounds(int rounds) const {
    Booster sliced;
    XGBOOST_CHECK(XGBoosterSlice(handle_, 0, rounds, 1, &sliced.handle_));
    return sliced;
}

Result<int> Booster::rounds() const {
    int rounds = 0;
    XGBOOST_CHECK(XGBoosterBoostedRounds(handle_, &rounds));
    return rounds;
}

Result<std::string> Booster::save(std::string_view format) const {
    const std::string config = "{\"format\": \"" + std::string(format) + "\"}";
    bst_ulong length = 0;
    const char* data = nullptr;
    XGBOOST_CHECK(XGBoosterSaveModelToBuffer(handle_, config.c_str(), &length, &data));
    return std::string(data, length);
}

Status Booster::set_attribute(const std::string& name, const std::string& value) {
    XGBOOST_CHECK(XGBoosterSetAttr(handle_, name.c_str(), value.c_str()));
    return {};
}

std::string Booster::attribute(const std::string& name) const {
    const char* value = nullptr;
    int found = 0;
    if (XGBoosterGetAttr(handle_, name.c_str(), &value, &found) != 0 || found == 0) return {};
    return value;
}

}  // namespace athanor::xgboost
