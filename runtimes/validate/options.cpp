#include "validate/options.hpp"

#include "base/encoding.hpp"

namespace athanor::validate {

namespace {

constexpr std::string_view kUsage =
    "arguments: --table PATH, --constraints PATH, --output PATH, --columns A,B,C (files without header), "
    "--delimiter C (or tab), "
    "--allow-extra-columns, --write-baseline, --range-slack F, --completeness-slack F, --report-only";

std::unexpected<Error> invalid(const std::string& what) {
    return fail("InvalidArgument", what + "; " + std::string(kUsage));
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> out;
    for (;;) {
        std::size_t comma = text.find(',');
        out.emplace_back(trim(text.substr(0, comma)));
        if (comma == std::string_view::npos) return out;
        text.remove_prefix(comma + 1);
    }
}

Result<double> share(const std::string& name, const std::string& value) {
    auto number = parse_number<double>(value);
    if (!number || *number < 0) return invalid(name + " is a number from 0 on, not '" + value + "'");
    return *number;
}

}  // namespace

Result<Options> parse_options(const std::vector<std::string>& arguments) {
    Options o;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string name = arguments[i];
        std::optional<std::string> attached;
        if (std::size_t equals = name.find('='); name.starts_with("--") && equals != std::string::npos) {
            attached = name.substr(equals + 1);
            name.resize(equals);
        }
        if (name == "--allow-extra-columns" || name == "--write-baseline" || name == "--report-only") {
            if (attached) return invalid(name + " takes no value");
            (name == "--write-baseline" ? o.write_baseline
             : name == "--report-only"  ? o.report_only
                                        : o.allow_extra_columns) = true;
            continue;
        }
        if (!attached && i + 1 < arguments.size()) attached = arguments[++i];
        if (!attached) return invalid("'" + name + "' is not known, or has no value");
        if (name == "--table") {
            o.table = *attached;
        } else if (name == "--constraints") {
            o.constraints = *attached;
            o.constraints_given = true;
        } else if (name == "--output") {
            o.output = *attached;
        } else if (name == "--columns") {
            o.columns = split(*attached);
        } else if (name == "--delimiter") {
            if (*attached == "tab") attached = "\t";
            if (attached->size() != 1 || *attached == "\"" || *attached == "\n")
                return invalid("--delimiter is one character, or tab");
            o.delimiter = attached->front();
        } else if (name == "--range-slack") {
            ATHANOR_TRY(o.slack.range, share(name, *attached));
        } else if (name == "--completeness-slack") {
            ATHANOR_TRY(o.slack.completeness, share(name, *attached));
        } else {
            return invalid("'" + name + "' is not known");
        }
    }
    return o;
}

}  // namespace athanor::validate
