#ifndef CANBO_CZLIB_SHIM_H
#define CANBO_CZLIB_SHIM_H

#include <zlib.h>

/// 15 bits of window, and 16 more for a gzip header and trailer around the data.
enum { CANBO_GZIP_WINDOW_BITS = 15 + 16 };

/// `inflateInit2`, a macro that Swift does not see, for the gzip format.
static inline int canbo_gzip_begin_inflating(z_stream *stream) {
  return inflateInit2(stream, CANBO_GZIP_WINDOW_BITS);
}

/// `deflateInit2`, a macro that Swift does not see, for the gzip format.
static inline int canbo_gzip_begin_deflating(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, CANBO_GZIP_WINDOW_BITS, 8, Z_DEFAULT_STRATEGY);
}

/// The same for bare deflate data, as archives hold them: a negative number means no header.
static inline int canbo_bare_begin_deflating(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY);
}

#endif
