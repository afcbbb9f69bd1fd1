#ifndef CANBO_CPOSTGRES_SHIM_H
#define CANBO_CPOSTGRES_SHIM_H

#include <libpq-fe.h>

/// Keeps libpq from writing what the server notes to standard error.
static inline void canbo_ignore_notice(void *argument, const char *message) {
  (void)argument;
  (void)message;
}

#endif
