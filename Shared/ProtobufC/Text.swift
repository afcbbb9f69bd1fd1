/// Text of a message, kept as UTF-8 where decoding found it until someone asks for a `String`.
///
/// Sixteen bytes and a tag. A slice keeps the whole decoded message's memory alive; take
/// ``string`` to keep a text longer than the call. Equality and order of bytes, not of
/// characters: two spellings of one letter differ, as they do on the wire. May hold NUL.
public struct Text: Sendable {
    @usableFromInline
    enum Storage: Sendable {
        /// Bytes of a block, already checked to be UTF-8: how far they are from the start of its
        /// object, and how many.
        case slice(ArenaBlock, offset: UInt32, count: UInt32)
        case string(String)
    }

    @usableFromInline
    let storage: Storage

    /// A text of its own out of the bytes that a message lends.
    @usableFromInline
    init(_ bytes: UnsafePointer<UInt8>, _ offset: UInt32, _ count: UInt32) {
        let block = unsafe ArenaBlock(at: UnsafeRawPointer(bytes) - Int(offset))
        storage = .slice(block, offset: offset, count: count)
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
        storage = .slice(block, offset: UInt32(block.start), count: UInt32(bytes.count))
    }
}

extension Text {
    /// The text as a string; made anew at each call unless the text came from a string.
    public var string: String {
        switch storage {
        case .string(let string):
            return string
        case .slice(let block, let offset, let count):
            defer { withExtendedLifetime(block) {} }
            return unsafe String(checked: Self.bytes(block, offset, count))
        }
    }

    @usableFromInline
    static func bytes(
        _ block: ArenaBlock,
        _ offset: UInt32,
        _ count: UInt32
    ) -> UnsafeBufferPointer<UInt8> {
        let start = unsafe UnsafePointer<UInt8>(
            (block.address + Int(offset)).assumingMemoryBound(to: UInt8.self)
        )
        return unsafe UnsafeBufferPointer(start: start, count: Int(count))
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
        case .slice(let block, let offset, let count):
            defer { withExtendedLifetime(block) {} }
            return try unsafe body(Self.bytes(block, offset, count))
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
