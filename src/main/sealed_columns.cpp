#include "main/sealed_columns.hpp"

namespace athanor {

using objects::Form;

std::vector<objects::SealedColumn> sealed_columns() {
    const std::string sagemaker = "'arn:aws:sagemaker:' || region || ':' || account || ':' || ";
    const std::string of_kind = sagemaker +
                                "CASE kind WHEN 'pipeline-execution' THEN 'pipeline' ELSE kind END"
                                " || '/' || name";
    const std::string endpoint = sagemaker + "'endpoint/' || name";
    const std::vector<std::string> resource{"account", "region", "kind", "name"};
    return {
        {.table = "account_key",
         .keys = {"id"},
         .column = "secret",
         .form = Form::bytes,
         .context = "'athanor access key ' || id"},
        {.table = "iam_access_key",
         .keys = {"account", "user_name", "id"},
         .column = "secret",
         .form = Form::bytes,
         .context = "'athanor access key ' || id"},
        {.table = "kms_material",
         .keys = {"account", "region", "key", "version"},
         .column = "sealed",
         .form = Form::bytes,
         .context = "'athanor kms material arn:aws:kms:' || region || ':' || account || ':key/' || key || ' "
                    "' || version"},
        {.table = "events_connection",
         .keys = {"account", "region", "name"},
         .column = "secret",
         .form = Form::base64,
         .context = "'arn:aws:events:' || region || ':' || account || ':connection/' || name || '/' || id"},
        // Environments in requests, and what is made of them.
        {.table = "sagemaker_resource",
         .keys = resource,
         .column = "request",
         .form = Form::quoted,
         .context = of_kind},
        {.table = "sagemaker_resource",
         .keys = resource,
         .column = "state",
         .form = Form::quoted,
         .context = of_kind},
        {.table = "sagemaker_agent",
         .keys = {"account", "region", "kind", "name", "unit", "attempt"},
         .column = "document",
         .form = Form::base64,
         .context = of_kind},
        {.table = "sagemaker_endpoint",
         .keys = {"account", "region", "name"},
         .column = "plan",
         .form = Form::quoted,
         .context = endpoint},
        {.table = "sagemaker_endpoint",
         .keys = {"account", "region", "name"},
         .column = "next",
         .form = Form::quoted,
         .context = endpoint},
        {.table = "sagemaker_pipeline_version",
         .keys = {"account", "region", "pipeline", "version"},
         .column = "definition",
         .form = Form::base64,
         .context = sagemaker + "'pipeline/' || pipeline"},
    };
}

}  // namespace athanor
