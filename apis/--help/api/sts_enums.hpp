// Generated from apis/sts.json by apis/generate.py.
#pragma once

#include <string_view>
