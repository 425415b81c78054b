// For tests: an issuer's published keys, and tokens that it signed, made once with another implementation (Python's cryptography). Of user-1 for client-1,
// from https://idp.example.com/realms/a, valid for an hour from 2026-01-01T00:00:00Z, when a ManualClock begins.
#pragma once

#include <string_view>

namespace athanor::gate::testing {

// clang-format off
inline constexpr std::string_view kKeyDocument =
    "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"r1\",\"use\":\"sig\",\"n\":\"rRZysmnw2BUfw3ywOUbjzZrKnxWCRFngGaNMTPvot6JQbuEVmQRtE9-IFwQB"
    "2mXxDVbWrxl18FRutSa7ChSzl6tP4rtgTF-f9zAcwXJWqquQBMjcj8fOO75q-nDkvq7lDcG8J3yingQ1TdVMYOd1qApCjARJya91P_qt80pZ9N"
    "454h_HM63nBjBCMEM4QhWU2fK25ohVu7mq9RzOYaHOJtet_mmAnckQSLb4BKGBC70H7666e3M6z7wwfwtB_Uw6aQSr6sHaHRTXU_o1mM0fYgqd"
    "ralSIOFHKSw_lHO_wDilWB3NlDkS85Gp-xIznj-K13_QhdP5frkBnM5-QO8voQ\",\"e\":\"AQAB\"},{\"kty\":\"EC\",\"kid\":\"e1\",\"use\":\"sig\""
    ",\"crv\":\"P-256\",\"x\":\"xisi3A9Y5LSi-cl0FhkxzR9Dmuqzc2ThtcPDcc7KC2c\",\"y\":\"jPLivT04qL_vHQ2oI-eBnGjrjLiugudc5lKHpQu2"
    "-BY\"},{\"kty\":\"EC\",\"kid\":\"e3\",\"use\":\"sig\",\"crv\":\"P-384\",\"x\":\"eOWJSH97jSCcRBE1Lpj1vhJQnXM8EhwmGBMkfyQYE9evSrT0Dn"
    "buF-cAQdZlWnc3\",\"y\":\"eydefJ_JCkQr6fujgKV03TjAdDsWzT5tXTwzFjvHcgBl1CTNtg86sLfede7yNEZy\"},{\"kty\":\"RSA\",\"kid\":\"we"
    "ak\",\"use\":\"sig\",\"n\":\"wZmiM0YUhS7io-rApDUiUAEy6WivVzAov07SeHC_7BCUgX1Yj82mCFlhsTCew44K3fqw5BHEEXgXQL_JIfj2IVPuQ"
    "CFawcxGbOSrBO_vIeh6HYBEVX_s_YW3wyrZFJanGiXlD6qDq8vCaGA83VcH_Y5YZtnWjR2hNxCC5evJC38\",\"e\":\"AQAB\"},{\"kty\":\"oct\",\""
    "kid\":\"shared\",\"k\":\"c2VjcmV0\"},{\"kty\":\"RSA\",\"kid\":\"enc\",\"use\":\"enc\",\"n\":\"rRZysmnw2BUfw3ywOUbjzZrKnxWCRFngGaNMTP"
    "vot6JQbuEVmQRtE9-IFwQB2mXxDVbWrxl18FRutSa7ChSzl6tP4rtgTF-f9zAcwXJWqquQBMjcj8fOO75q-nDkvq7lDcG8J3yingQ1TdVMYOd1"
    "qApCjARJya91P_qt80pZ9N454h_HM63nBjBCMEM4QhWU2fK25ohVu7mq9RzOYaHOJtet_mmAnckQSLb4BKGBC70H7666e3M6z7wwfwtB_Uw6aQ"
    "Sr6sHaHRTXU_o1mM0fYgqdralSIOFHKSw_lHO_wDilWB3NlDkS85Gp-xIznj-K13_QhdP5frkBnM5-QO8voQ\",\"e\":\"AQAB\"}]}";
inline constexpr std::string_view kRs256 =
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InIxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".Rp9zQ6Zd1XPG3OYb95uVtPonutlusV_CXpbR_N15BoRX9rp5c0NDtl4MlHAk-rlV8Zvtm_tikEypn6QqXNdg5QAgc3vGCEIuqDpy3-q608ffE"
    "Wirl3hpDd4-H2qhAjYfrkctIQE0KaQOiDdDBcEZ8cBwpL6_NZc_q4d9DLd3GSxOnXgxTRvTdDjZ2ue6DEJhgTsREXHbFqBwCAscwiSNxmbVmo1"
    "MzXKhPoMj9qZKqgsX4jJBQ77o8wR2B5HQ6BGmi17lECIIkRnMfbvYlZscJxi-mmWbQeerjZvc7pGctgPTNXEBerSxYDGzAvraNcY4uJGwdm1Jm"
    "1--Lq-0YolvFw";
inline constexpr std::string_view kRs384 =
    "eyJhbGciOiJSUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6InIxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".f2eKcm1MuyqpZp-0VApPL_e-4Q4vo-xRdXGNOOi2Ptq-DVATUXVGOyo_-LkfjSm6vu1FeAnEgerLPB-YomAHhxctEYQ65I1ncE-ZPwEGrRYso"
    "KZVM809u2wYgAdsAnec6yI4aavlzA5c608GNOkIIh4cF1sa8R9Mj4eFXN9HVEjLkmVjjbyj-vhpss_wLfM_ZgKl4xelIuC8JOnmAoZmaQb_3kS"
    "Mu-6CjH4-9PPFYy5ZxK6VZQukeRbXy087Uc3IMDsynFwe4i-dUfyA8gfEEpc5dwRB9fo92F5882bmmi6prIfyz4ANbeQRK7sQB-C8_hXdvYmwp"
    "WOuiPfL2rTPzg";
inline constexpr std::string_view kRs512 =
    "eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCIsImtpZCI6InIxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".NTQtNXLiBgyMtSohBUjSPXlndS5fuVU2OwC_Q18iOoYq58G54zuTdQt2YaUCONzI_cYmCfk9365e6LdhCs_MZP0EtS6zOsm780YhFjoqzYbqy"
    "7vwLJa-yOtmJvqLXwLYZO2sgNM7GR7ko2NG7MRYpgT-wF07xY44hhAPy7g5855WhbFjnkN1zK367cgj90R7t31t0XypoITIEBf18ztQ-ovyGuj"
    "praBOdsAyQ8t_x8lYNCZGGGsdVgXPHzV2Ph0CeXcbG6QxGiJN0mrWSJ_GDDb7rGDwiOvqFbj75HC5uvJgLrXIfT3SxjZUh4tiJO3Mp2UdtrUlZ"
    "Zg1lEV_QH7RPA";
inline constexpr std::string_view kEs256 =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImUxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".MhzGIQsHfS8hASu4dqqe9KDd_3oegHhHEg1IMqnjMXyB68VYHqC6pW7vUSA1vipoOcNuKI7frGZvAxi2UIiniw";
inline constexpr std::string_view kEs384 =
    "eyJhbGciOiJFUzM4NCIsInR5cCI6IkpXVCIsImtpZCI6ImUzIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".UmJTrMhprH5gmwZyochBXdPLrobBDgdCO-MxoWR0H01k3A1UFvlxyc_EEuTW0nPZ66iRd35AhVVqJnt8_dR5SKRR452uigz44cJ2UHbNQARIE"
    "O2mQtIBgtZzdxuhnf6p";
inline constexpr std::string_view kWeak =
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6IndlYWsifQ.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSI"
    "sInN1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZ"
    "mEiXSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnV"
    "lfQ.fh6xRFXcHz-J4ApXxwYuU88mP0ip9i60HbUP9m-fO0FttaC3qxDvPpsg_-UfRiR7Vx-xHZGH9kjB27oV-doehoKXVqgEq3Qrf4QPdviHn-"
    "1v50m-SwMrPvgqedZfkid_PhFidd9yH7p2EC1idYKQxG213sZwvXEzOls14g6Sstw";
inline constexpr std::string_view kNoKid =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsInN1YiI6InVzZXItM"
    "SIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEiXSwiZGVwYXJ0bWV"
    "udCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ.UKi6EBmomV3tDS"
    "pwDT7wPz2KF1ApQjKGiCHS9FLGOPooA8xmvsSKXgwW4FFHTmPiED0BOp5pP8LHd2DGAsTTTA";
inline constexpr std::string_view kUnknownKid =
    "eyJhbGciOiJSUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6InI5In0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlfQ"
    ".D019x3PNVqlB4PP6us2jp1OV6I1mLOczkUNGcLZFHD53gCJ_bfKqXRHUDtnwEdaKVoGIXKfKCanB3TEt3M0umAIF61Qy9MX9IsfuFOWhGRVXF"
    "W_WwHgm2Cs67DAVPBRhhNCW_XEU7yjS8lQgX0O0_DIZe5xzhpeLaETn34oldotNmuDG_6b2DZs08pllRz78xuBgIaBc8eZnbV_FBxz4g4YGcqQ"
    "MRItMrhMCOnUvS7iUzKlyB0ZgbasuMtN28Rpfz9vjl9ZJxvKf1cFLUoKEeqXDufSh0Zl2QG_yTpa38HRG_rAI-ZA40ygLTzSsSYmx9iKTqEv_s"
    "sXlL_gMejYfDA";
inline constexpr std::string_view kAzp =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImUxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6WyJvdGhlciIsIngiXSwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJt"
    "ZmEiXSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cn"
    "VlLCJhenAiOiJjbGllbnQtMSJ9.kOTt9k8pzVJPEmEmpqVTF3YtYFwW3W6cOLgQp7_rO04lSvlfCB8AIOxctXFkF6OB4IedYn1DLJeGJuZq4gi"
    "GNQ";
inline constexpr std::string_view kTags =
    "eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImUxIn0.eyJpc3MiOiJodHRwczovL2lkcC5leGFtcGxlLmNvbS9yZWFsbXMvYSIsIn"
    "N1YiI6InVzZXItMSIsImF1ZCI6ImNsaWVudC0xIiwiaWF0IjoxNzY3MjI1NTkwLCJleHAiOjE3NjcyMjkyMDAsImFtciI6WyJwd2QiLCJtZmEi"
    "XSwiZGVwYXJ0bWVudCI6Im1sIiwibm9uY2UiOiJuLTEiLCJlbWFpbCI6ImFkYUBleGFtcGxlLmNvbSIsImVtYWlsX3ZlcmlmaWVkIjp0cnVlLC"
    "JodHRwczovL2F3cy5hbWF6b24uY29tL3RhZ3MiOnsicHJpbmNpcGFsX3RhZ3MiOnsiVGVhbSI6WyJibHVlIl0sIkNvc3QiOlsiNyJdfSwidHJh"
    "bnNpdGl2ZV90YWdfa2V5cyI6WyJUZWFtIl19LCJodHRwczovL2F3cy5hbWF6b24uY29tL3NvdXJjZV9pZGVudGl0eSI6ImFkYSJ9.PUV8RmkRg"
    "g1CIgSmQswMtA5DyHjywCvadbig9jGOmArFE_xuQpp6g6YaNowfRQnq7YerfggwH7l6-IycdzYtfw";
// clang-format on

}  // namespace athanor::gate::testing
