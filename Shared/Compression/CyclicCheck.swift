internal import CZlib

/// The CRC-32 of content that comes in pieces, by which archives tell that it is whole.
package struct CyclicCheck: Hashable, Sendable {
    /// Of the pieces so far.
    package private(set) var value: UInt32 = 0

    /// Of nothing yet.
    package init() {}

    /// Goes on with the next piece.
    package mutating func append(_ piece: [UInt8]) {
        value = unsafe piece.withUnsafeBufferPointer { piece in
            UInt32(unsafe crc32(UInt(value), piece.baseAddress, UInt32(piece.count)))
        }
    }
}
