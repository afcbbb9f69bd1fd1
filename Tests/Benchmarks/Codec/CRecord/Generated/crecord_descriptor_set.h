// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
#ifndef CRECORD_DESCRIPTOR_SET_H
#define CRECORD_DESCRIPTOR_SET_H
#include <stddef.h>

// The serialized google.protobuf.FileDescriptorSet of every message and service, complete
// with imports and options, without comments; its length goes to *size.
const unsigned char *crecord_descriptor_set(size_t *size);

#endif
