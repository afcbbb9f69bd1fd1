import Kernel
import Storage

/// The values of one statement in PostgreSQL's binary form, one after the other.
struct BoundValues {
    /// The type of each value.
    let types: [UInt32]
    private var bytes: [UInt8] = []
    /// Where each value lies; `nil` for a null.
    private var places: [Range<Int>?] = []

    /// Throws `TEXT_HOLDS_NUL`.
    init(_ values: [StoredValue]) throws(Failure) {
        types = values.map(\.typeNumber)
        for value in values {
            let start = bytes.count
            try value.append(to: &bytes)
            places.append(value == .null ? nil : start..<bytes.count)
        }
        // An empty value needs an address too: without one it would be a null.
        bytes.append(0)
    }

    /// Calls with what libpq takes: count, types, addresses, lengths and formats.
    func withParameters<Result>(
        _ body: (
            Int32, [UInt32], [UnsafePointer<CChar>?], [Int32], [Int32]
        ) -> Result
    ) -> Result {
        bytes.withUnsafeBytes { bytes in
            body(
                Int32(types.count),
                types,
                places.map { place in
                    place.flatMap { range in
                        bytes.baseAddress.map { base in
                            (base + range.lowerBound).assumingMemoryBound(to: CChar.self)
                        }
                    }
                },
                places.map { Int32($0?.count ?? 0) },
                [Int32](repeating: 1, count: types.count)
            )
        }
    }
}
