/// Bytes of one stream that wait for the peer's window.
///
/// One array and a reading position: a stream seldom has more than one message waiting, and its
/// owner keeps the amount small because it watches what was sent.
struct OutputQueue {
    private var bytes: [UInt8] = []
    private var head = 0
    /// Whether the first bytes of all were forgotten.
    private var hasForgotten = false
    /// How many sent bytes are remembered, so that they could be sent again elsewhere.
    var memory = 0

    /// The number of bytes that wait.
    var count: Int { bytes.count - head }

    /// Every byte that was ever appended, or `nil` when the first ones are forgotten.
    var history: [UInt8]? { hasForgotten ? nil : bytes }

    /// Takes the bytes over; no copy is made when nothing waits.
    mutating func append(_ more: [UInt8]) {
        compact()
        if bytes.isEmpty { bytes = more } else { bytes.append(contentsOf: more) }
    }

    /// Copies the bytes.
    mutating func append(copying more: RawSpan) {
        compact()
        unsafe more.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    }

    /// Moves the first bytes into `target`, which they must fill.
    mutating func removeFirst(into target: UnsafeMutableRawBufferPointer) {
        unsafe bytes.withUnsafeBytes { source in
            let first = unsafe UnsafeRawBufferPointer(rebasing: source[head..<head + target.count])
            unsafe target.copyMemory(from: first)
        }
        head += target.count
    }

    /// Gives the memory back.
    mutating func removeAll() {
        bytes = []
        head = 0
    }

    /// Forgets what was sent once it is the larger part, so that appending stays linear.
    private mutating func compact() {
        guard head > memory, head >= bytes.count / 2 else { return }
        if count == 0 { bytes.removeAll(keepingCapacity: true) } else { bytes.removeFirst(head) }
        head = 0
        hasForgotten = true
    }
}
