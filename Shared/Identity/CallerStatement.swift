internal import Kernel
internal import RPC

/// What one process of an installation tells another of who calls: made for one call, signed.
///
/// | bytes | what |
/// |---|---|
/// | 1 | version, 2 |
/// | 4 | identifier of the key |
/// | 8 | when it was made, in microseconds since 1970 |
/// | 8 | a random number: no two statements are the same |
/// | 1 | kind of the caller |
/// | 1 | classes of guarded fields that it may see, a bit for each |
/// | 2 + n | name of the caller, its size first |
/// | 2 + n | for whom it acts, empty when for itself |
/// | 32 | HMAC-SHA-256 (RFC 2104) of label, direction, path of the call and the bytes before |
///
/// Numbers have their most significant byte first.
package struct CallerStatement {
    /// The metadata that it travels in; the gateway takes away what comes from outside.
    package static let metadataName = "x-canbo-caller-bin"
    /// The largest statement, in bytes.
    static let sizeMax = 4_096
    /// The longest name in one, in bytes.
    package static let nameSizeMax = 1_024

    static let codeSize = 32
    private static let version: UInt8 = 2

    /// Which way a call goes: a statement made for one is none for the other.
    package enum Direction: UInt8, Sendable {
        case toService = 1
        case toGateway = 2
    }

    let key: UInt32
    let made: Timestamp
    let number: UInt64
    let caller: Caller

    init(key: UInt32, made: Timestamp, number: UInt64, caller: Caller) {
        self.key = key
        self.made = made
        self.number = number
        self.caller = caller
    }

    /// Reads the bytes in front of the code; `nil` when they have another form.
    init?(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        func take(_ count: Int) -> ArraySlice<UInt8>? {
            guard rest.count >= count else { return nil }
            defer { rest = rest.dropFirst(count) }
            return rest.prefix(count)
        }
        func takeName() -> String? {
            guard let size = take(2), let name = take(Int(UInt16(bigEndianBytes: size))),
                name.count <= Self.nameSizeMax
            else { return nil }
            return String(validating: name, as: UTF8.self)
        }
        guard bytes.count <= Self.sizeMax, take(1)?.first == Self.version, let key = take(4),
            let made = take(8), let number = take(8), let kind = take(1)?.first,
            let kind = Caller.Kind(rawValue: kind), let clearance = take(1)?.first,
            let name = takeName(), !name.isEmpty, let actsFor = takeName(), rest.isEmpty
        else { return nil }
        self.key = UInt32(bigEndianBytes: key)
        self.made = Timestamp(microseconds: Int64(bigEndianBytes: made))
        self.number = UInt64(bigEndianBytes: number)
        caller = Caller(
            kind,
            name,
            actsFor: actsFor.isEmpty ? nil : actsFor,
            clearance: Clearance(rawValue: clearance)
        )
    }

    /// What is signed: the label, the direction, the path of the call, and from `start` on the
    /// statement as far as its code.
    func signed(_ direction: Direction, path: RawSpan) -> (message: [UInt8], start: Int) {
        var message = Self.head(direction, path: path, room: 64 + caller.name.utf8.count)
        let start = message.count
        message.append(Self.version)
        message.append(bigEndian: key)
        message.append(bigEndian: made.microseconds)
        message.append(bigEndian: number)
        message.append(caller.kind.rawValue)
        message.append(caller.clearance.rawValue)
        message.append(bigEndian: UInt16(caller.name.utf8.count))
        message.append(contentsOf: caller.name.utf8)
        message.append(bigEndian: UInt16(caller.actsFor?.utf8.count ?? 0))
        if let actsFor = caller.actsFor { message.append(contentsOf: actsFor.utf8) }
        return (message, start)
    }

    /// What stands before a statement in what is signed.
    static func head(_ direction: Direction, path: RawSpan, room: Int) -> [UInt8] {
        var head: [UInt8] = []
        head.reserveCapacity(label.utf8CodeUnitCount + 5 + path.byteCount + room + codeSize)
        label.withUTF8Buffer { head.append(contentsOf: $0) }
        head.append(direction.rawValue)
        head.append(bigEndian: UInt32(path.byteCount))
        path.withUnsafeBytes { head.append(contentsOf: $0) }
        return head
    }

    private static let label: StaticString = "canbo caller "
}
