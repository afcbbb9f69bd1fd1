/// Text of a message, kept as UTF-8 where decoding found it until someone asks for a `String`.
///
/// Sixteen bytes and a tag. A slice keeps the whole decoded message's memory alive; take
/// ``string`` to keep a text longer than the call. Equality and order of bytes, not of
/// characters: two spellings of one letter differ, as they do on the wire. May hold NUL.
public struct Text: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        /// Bytes of a block, already checked to be UTF-8: where they start, and how many.
        case slice(ArenaBlock, start: UInt32, count: UInt32)
        case string(String)
    }

    @usableFromInline
    let storage: Storage

    @inlinable
    init(slice block: ArenaBlock, start: UInt32, count: UInt32) {
        storage = .slice(block, start: start, count: count)
    }

    /// Empty text.
    @inlinable
    public init() { storage = .string("") }

    /// The text of a string.
    @inlinable
    public init(_ string: String) { storage = .string(string) }

    /// The text of UTF-8 bytes, copied, or `nil` when they are not UTF-8.
    ///
    /// For bytes that come from a database and go to the wire with no `String` between.
    public init?(validating bytes: UnsafeRawBufferPointer) {
        guard bytes.count <= UInt32.max, unsafe UTF8Check.isValid(bytes) else { return nil }
        let block = ArenaBlock(capacity: bytes.count)
        unsafe UnsafeMutableRawBufferPointer(start: block.base, count: bytes.count)
            .copyMemory(from: bytes)
        storage = .slice(block, start: 0, count: UInt32(bytes.count))
    }
}

extension Text {
    /// The text as a string; made anew at each call unless the text came from a string.
    public var string: String {
        switch storage {
        case .string(let string):
            return string
        case .slice(let block, let start, let count):
            let bytes = unsafe UnsafeBufferPointer(
                start: block.base + Int(start),
                count: Int(count)
            )
            return unsafe String(unsafeUninitializedCapacity: bytes.count) { target in
                unsafe target.initialize(fromContentsOf: bytes)
            }
        }
    }

    /// The length in bytes of UTF-8.
    @inlinable
    public var utf8Count: Int {
        switch storage {
        case .string(let string): string.utf8.count
        case .slice(_, _, let count): Int(count)
        }
    }

    /// Whether there is no text.
    @inlinable
    public var isEmpty: Bool { utf8Count == 0 }

    /// Lends the UTF-8 bytes, which are valid during the call only.
    public func withUTF8<R, E: Error>(
        _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
    ) throws(E) -> R {
        switch storage {
        case .slice(let block, let start, let count):
            defer { withExtendedLifetime(block) {} }
            return try unsafe body(
                UnsafeBufferPointer(start: block.base + Int(start), count: Int(count))
            )
        case .string(var string):
            var result: Result<R, E>?
            string.withUTF8 { bytes in
                do throws(E) {
                    result = .success(try unsafe body(bytes))
                } catch {
                    result = .failure(error)
                }
            }
            guard let result else {
                return try unsafe body(UnsafeBufferPointer(start: nil, count: 0))
            }
            return try result.get()
        }
    }
}
