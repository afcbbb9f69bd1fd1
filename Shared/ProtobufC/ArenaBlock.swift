/// A piece of memory that decoded texts point into, freed with the last of them.
// Sendable: bytes are written while one decoding call owns the block, and never afterwards.
@usableFromInline
struct ArenaBlock: @unchecked Sendable {
    /// The memory; its header is the capacity in bytes.
    @usableFromInline let memory: ManagedBuffer<Int, UInt8>

    /// A block of so many bytes, not yet set to anything.
    init(capacity: Int) {
        memory = ManagedBuffer.create(minimumCapacity: capacity) { _ in capacity }
    }

    /// The size in bytes.
    var capacity: Int { memory.header }

    /// The first byte, aligned to 8; valid while the block lives.
    @inlinable
    var base: UnsafeMutablePointer<UInt8> {
        unsafe memory.withUnsafeMutablePointerToElements { unsafe $0 }
    }
}
