/// Tells valid UTF-8 from other bytes.
enum UTF8Check {
    /// Whether the bytes are UTF-8 as Unicode defines it: no surrogates, no over-long forms.
    ///
    /// Eight bytes of ASCII at a time, and otherwise a table of steps, one look-up per byte.
    static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        let count = bytes.count
        let steps = unsafe UTF8Steps.table
        var state = UTF8Steps.whole
        var index = 0
        while index &+ 8 <= count {
            let word = unsafe start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & 0x8080_8080_8080_8080 != 0 || state & 63 != UTF8Steps.whole {
                for shift in stride(from: UInt64(0), to: 64, by: 8) {
                    state = unsafe steps[Int((word &>> shift) & 0xFF)] &>> (state & 63)
                }
            }
            index &+= 8
        }
        while index < count {
            state =
                unsafe steps[Int(start.load(fromByteOffset: index, as: UInt8.self))]
                &>> (state & 63)
            index &+= 1
        }
        return state & 63 == UTF8Steps.whole
    }
}

/// The automaton of UTF-8 (Unicode 16.0, table 3-7) as one word per byte: the six bits at the
/// present state are the next state.
enum UTF8Steps {
    /// Between two characters.
    static let whole: UInt64 = 0
    private static let wrong: UInt64 = 6
    private static let one: UInt64 = 12
    private static let two: UInt64 = 18
    private static let three: UInt64 = 24
    private static let afterE0: UInt64 = 30
    private static let afterED: UInt64 = 36
    private static let afterF0: UInt64 = 42
    private static let afterF4: UInt64 = 48

    /// A word for each byte; made once and kept.
    // Shared without a lock: written before anyone has it, and never afterwards.
    nonisolated(unsafe) static let table: UnsafePointer<UInt64> = {
        let table = UnsafeMutablePointer<UInt64>.allocate(capacity: 256)
        for byte in 0..<256 { unsafe (table + byte).initialize(to: word(UInt8(byte))) }
        return unsafe UnsafePointer(table)
    }()

    private static func word(_ byte: UInt8) -> UInt64 {
        let states = [whole, wrong, one, two, three, afterE0, afterED, afterF0, afterF4]
        return states.reduce(0) { $0 | next(of: $1, byte) << $1 }
    }

    private static func next(of state: UInt64, _ byte: UInt8) -> UInt64 {
        switch (state, byte) {
        case (whole, 0x00...0x7F): whole
        case (whole, 0xC2...0xDF): one
        case (whole, 0xE0): afterE0
        case (whole, 0xED): afterED
        case (whole, 0xE1...0xEF): two
        case (whole, 0xF0): afterF0
        case (whole, 0xF1...0xF3): three
        case (whole, 0xF4): afterF4
        case (one, 0x80...0xBF): whole
        case (two, 0x80...0xBF), (afterE0, 0xA0...0xBF), (afterED, 0x80...0x9F): one
        case (three, 0x80...0xBF), (afterF0, 0x90...0xBF), (afterF4, 0x80...0x8F): two
        default: wrong
        }
    }
}
