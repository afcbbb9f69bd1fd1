#ifndef CANBO_CNGHTTP2_SHIM_H
#define CANBO_CNGHTTP2_SHIM_H

#include <nghttp2/nghttp2.h>

/// Backported to 1.52 by distributions after CVE-2024-28182, absent from their unpatched builds:
/// weak, so that the library decides when the process starts.
extern void nghttp2_option_set_max_continuations(nghttp2_option *option, size_t val)
    __attribute__((weak));
extern void nghttp2_option_set_stream_reset_rate_limit(nghttp2_option *option, uint64_t burst,
                                                       uint64_t rate) __attribute__((weak));

/// Limits the CONTINUATION frames of one header block where the library can.
static inline void canbo_nghttp2_limit_continuations(nghttp2_option *option, size_t count) {
  if (nghttp2_option_set_max_continuations) {
    nghttp2_option_set_max_continuations(option, count);
  }
}

/// Limits the RST_STREAM frames accepted from a client where the library can.
static inline void canbo_nghttp2_limit_resets(nghttp2_option *option, uint64_t burst,
                                              uint64_t rate) {
  if (nghttp2_option_set_stream_reset_rate_limit) {
    nghttp2_option_set_stream_reset_rate_limit(option, burst, rate);
  }
}

#endif
