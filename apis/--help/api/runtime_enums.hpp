// Generated from apis/sagemaker-runtime.json by apis/generate.py.
#pragma once

#include <string_view>
