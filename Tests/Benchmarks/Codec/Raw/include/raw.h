// libprotobuf-c by itself with an arena, as fast as it goes: the measure of the others.
#ifndef RAW_H
#define RAW_H
#include <stddef.h>
#include <stdint.h>

// Unpacks a record into a reused arena; the result lives until the next call. NULL when malformed.
void *raw_decode(const uint8_t *bytes, size_t size);

// Measures and packs a record; gives its size.
size_t raw_encode(const void *record, uint8_t *out);

#endif
