/// What the C structs call `ProtobufCBinaryData`: a length and a pointer.
///
/// Generated code passes the C struct itself; it has the same two words, and is cast. So generated
/// code names no type of libprotobuf-c, which only this module imports.
public typealias Binary = (count: Int, data: UnsafeMutablePointer<UInt8>?)
