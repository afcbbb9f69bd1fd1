import ProtobufC
import Schema

/// The contracts of every service, as the executable carries them.
struct Contracts {
    /// What they declare.
    let schema: Schema
    /// Turns their messages into JSON and back.
    let codec: JSONCodec

    /// Reads the contracts; they are part of the program, so nothing but a fault of it can fail.
    init() throws(DecodingFailure) {
        schema = try Schema(.embedded)
        codec = JSONCodec(schema)
    }
}
