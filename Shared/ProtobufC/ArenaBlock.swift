/// A piece of memory that decoded texts point into, with the pieces that came after it.
// Sendable: bytes are written while one decoding call owns the block, and never afterwards.
@usableFromInline
struct ArenaBlock: @unchecked Sendable {
    /// What stands in front of the bytes.
    @usableFromInline
    struct Header {
        /// The size in bytes.
        let capacity: Int
        /// The block that was added after this one; it lives as long as this one.
        var next: ArenaBlock?
    }

    /// The memory.
    @usableFromInline let memory: ManagedBuffer<Header, UInt8>

    /// A block of so many bytes, not yet set to anything.
    init(capacity: Int) {
        memory = ManagedBuffer.create(minimumCapacity: capacity) { _ in
            Header(capacity: capacity, next: nil)
        }
    }

    /// The block whose object has that address, and which something else keeps alive.
    @usableFromInline
    init(at address: UnsafeRawPointer) {
        memory = unsafe Unmanaged.fromOpaque(address).takeUnretainedValue()
    }

    /// The address of the object, from which texts count.
    @usableFromInline var address: UnsafeMutableRawPointer {
        unsafe Unmanaged.passUnretained(memory).toOpaque()
    }

    /// The size in bytes.
    var capacity: Int { memory.header.capacity }

    /// The first byte, aligned to 8; valid while the block lives.
    var base: UnsafeMutablePointer<UInt8> {
        unsafe memory.withUnsafeMutablePointerToElements { unsafe $0 }
    }

    /// Where the bytes start, counted from the object.
    var start: Int { unsafe UnsafeMutableRawPointer(base) - address }
}

/// What keeps the memory of a decoded message alive while texts of the message point into it.
///
/// For generated code. It is no part of the message's value: all are equal.
public struct DecodedMemory: Sendable, Hashable {
    private let first: ArenaBlock?

    /// No memory: the message was made, not decoded.
    public init() { first = nil }

    init(_ first: ArenaBlock) { self.first = first }

    /// True: the memory is no part of the value.
    public static func == (left: DecodedMemory, right: DecodedMemory) -> Bool { true }

    /// Hashes nothing: the memory is no part of the value.
    public func hash(into hasher: inout Hasher) {}
}
