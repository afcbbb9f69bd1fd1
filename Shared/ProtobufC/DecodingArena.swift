internal import CProtobufC
internal import Kernel

/// The memory of one decoding call: libprotobuf-c allocates here, within a budget.
///
/// Memory is taken block by block and never given back before the call ends; the blocks live on
/// for as long as a text points into them.
@safe
struct DecodingArena {
    /// The block that keeps all later ones alive.
    let first: ArenaBlock
    private var current: ArenaBlock
    private var cursor: UnsafeMutableRawPointer
    private var left: Int
    private var budget: Int
    private var elementsLeft: Int
    /// What stopped the call, or `nil`.
    private(set) var exhausted: Exhaustion?

    /// Which budget ran out.
    enum Exhaustion {
        case memory, elements
    }

    /// An arena whose first block suits a message of that size.
    init(firstBlock: Int, limits: DecodingLimits) {
        let capacity = min(firstBlock, limits.arenaSizeMax.bytes)
        budget = limits.arenaSizeMax.bytes - capacity
        elementsLeft = limits.elementsMax
        first = ArenaBlock(capacity: capacity)
        current = first
        unsafe cursor = UnsafeMutableRawPointer(first.base)
        left = capacity
    }

    /// Memory aligned to 8 bytes, or `nil` when a budget is used up.
    mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let rounded = (size &+ 7) & ~7
        elementsLeft &-= 1
        if elementsLeft < 0 {
            exhausted = .elements
            return nil
        }
        if rounded > left || size < 0 {
            guard size >= 0, size <= budget else {
                exhausted = .memory
                return nil
            }
            addBlock(capacity: min(max(rounded, current.capacity * 2), budget))
            guard rounded <= left else {
                exhausted = .memory
                return nil
            }
        }
        let start = unsafe cursor
        unsafe cursor = unsafe start + rounded
        left &-= rounded
        return unsafe start
    }

    private mutating func addBlock(capacity: Int) {
        let block = ArenaBlock(capacity: capacity)
        current.memory.header.next = block
        current = block
        unsafe cursor = UnsafeMutableRawPointer(block.base)
        left = capacity
        budget -= capacity
    }
}

extension DecodingArena {
    /// Runs libprotobuf-c over the bytes; the message lives in the arena's blocks.
    mutating func unpack(
        _ bytes: UnsafeRawBufferPointer,
        as layout: MessageLayout
    ) -> UnsafeRawPointer? {
        unsafe withUnsafeMutablePointer(to: &self) { arena in
            var allocator = unsafe ProtobufCAllocator(
                alloc: allocateInArena,
                free: keepInArena,
                allocator_data: arena
            )
            let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let message = unsafe protobuf_c_message_unpack(
                layout.descriptor,
                &allocator,
                bytes.count,
                start
            )
            return UnsafeRawPointer(message)
        }
    }
}

private func allocateInArena(
    _ arena: UnsafeMutableRawPointer?,
    _ size: Int
) -> UnsafeMutableRawPointer? {
    unsafe arena?.assumingMemoryBound(to: DecodingArena.self).pointee.allocate(size)
}

/// Does nothing: the blocks are freed as a whole.
private func keepInArena(_: UnsafeMutableRawPointer?, _: UnsafeMutableRawPointer?) {}

extension DecodingArena {
    /// What to tell of a message that was not unpacked.
    func kindOfFailure(_ limits: DecodingLimits) -> DecodingFailure.Kind {
        switch exhausted {
        case .memory: .memoryExceeded(limit: limits.arenaSizeMax.bytes)
        case .elements: .tooManyElements(limit: limits.elementsMax)
        case nil: .malformed
        }
    }
}
