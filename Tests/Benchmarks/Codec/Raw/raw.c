#include "raw.h"
#include "canbo/benchmark/v1/record.pb-c.h"

static uint8_t arena[1 << 16];
static size_t used;

static void *allocate(void *data, size_t size) {
    (void)data;
    size = (size + 7) & ~(size_t)7;
    if (size > sizeof arena - used) return NULL;
    void *start = arena + used;
    used += size;
    return start;
}

static void keep(void *data, void *pointer) {
    (void)data;
    (void)pointer;
}

void *raw_decode(const uint8_t *bytes, size_t size) {
    static ProtobufCAllocator allocator = {allocate, keep, NULL};
    used = 0;
    return protobuf_c_message_unpack(
        &canbo__benchmark__v1__record__descriptor, &allocator, size, bytes);
}

size_t raw_encode(const void *record, uint8_t *out) {
    const ProtobufCMessage *message = record;
    size_t size = protobuf_c_message_get_packed_size(message);
    if (size > sizeof arena) return 0;
    return protobuf_c_message_pack(message, out);
}
