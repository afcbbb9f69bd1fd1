#ifndef CANBO_LIBFUZZER_H
#define CANBO_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs the fuzzer with its arguments on a function (https://llvm.org/docs/LibFuzzer.html, "Using
/// libFuzzer as a library"); the toolchain has no header for it.
int LLVMFuzzerRunDriver(int *argc, char ***argv,
                        int (*callback)(const uint8_t *data, size_t size));

#endif
