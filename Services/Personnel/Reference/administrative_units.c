#include "administrative_units.h"

// The data file itself, taken in by the compiler (C23).
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "administrative-units-2025-07-01.csv"
};

const unsigned char *const canbo_administrative_units = bytes;
const unsigned long canbo_administrative_units_size = sizeof bytes;
