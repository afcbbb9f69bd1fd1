// libprotobuf-c as one module; only ProtobufC imports it.
#include <protobuf-c/protobuf-c.h>
