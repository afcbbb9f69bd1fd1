/// The open streams of a session, owned here because nghttp2 keeps pointers to them.
///
/// Every stream knows its slot, so that nothing is searched or hashed.
struct StreamTable {
    private var slots: ContiguousArray<HTTP2Stream?> = []
    private var free: ContiguousArray<Int> = []

    /// The number of streams.
    var count: Int { slots.count - free.count }

    /// Every stream.
    var all: [HTTP2Stream] { slots.compactMap(\.self) }

    mutating func insert(_ stream: HTTP2Stream) {
        if let slot = free.popLast() {
            stream.slot = slot
            slots[slot] = stream
        } else {
            stream.slot = slots.count
            slots.append(stream)
        }
    }

    mutating func remove(_ stream: HTTP2Stream) {
        slots[stream.slot] = nil
        free.append(stream.slot)
    }

    /// Takes every stream out.
    mutating func removeAll() -> [HTTP2Stream] {
        defer { self = StreamTable() }
        return all
    }
}
