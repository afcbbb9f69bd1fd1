// Viet Nam's administrative units as of 1 July 2025, as published by the state: a CSV file in
// UTF-8 with the columns code, name, level, type, parent_code.
#pragma once

extern const unsigned char *const canbo_administrative_units;
extern const unsigned long canbo_administrative_units_size;
