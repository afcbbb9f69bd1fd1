internal import Kernel
internal import RPC

/// What one process of an installation tells another of who calls: made for one call, signed.
///
/// | bytes | what |
/// |---|---|
/// | 1 | version, 4 |
/// | 4 | identifier of the key |
/// | 6 | when it was made, in milliseconds since 1970 |
/// | 8 | a random number: no two statements are the same |
/// | 1 | kind of the caller; 16 more in an emergency, 32 more when its reach is in parts |
/// | 1 | classes of guarded fields that it may see, a bit for each |
/// | 2 + n | name of the caller, its size first |
/// | n | when its reach is in parts: ``ReachBytes`` of the caller and of the one it acts for |
/// | rest | for whom it acts, empty when for itself |
/// | 16 | ``MessageCode`` of the head and the bytes before |
///
/// Numbers have their most significant byte first. The head is the same for all calls of a method
/// in one direction:
///
/// | bytes | what |
/// |---|---|
/// | 13 | `canbo caller ` |
/// | 1 | direction |
/// | 4 + n | path of the call, its size first |
/// | rest | zeros up to a block of the hash |
///
/// When the two names have 32 bytes together a statement is one block with its padding.
package struct CallerStatement {
    /// The metadata that it travels in; the gateway takes away what comes from outside.
    package static let metadataName = "x-canbo-caller-bin"
    /// The largest statement, in bytes.
    static let sizeMax = 8_192
    /// The longest name in one, in bytes.
    package static let nameSizeMax = 1_024

    static let version: UInt8 = 4
    private static let emergencyFlag: UInt8 = 16
    private static let partsFlag: UInt8 = 32
    private static let sizeWithoutNames = 23
    private static let timeOffset = 5
    private static let timeSize = 6
    private static let numberSize = 8

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
        func takeName(_ size: Int) -> String? {
            guard size <= Self.nameSizeMax, let name = take(size) else { return nil }
            return String(validating: name, as: UTF8.self)
        }
        guard bytes.count <= Self.sizeMax, take(1)?.first == Self.version, let key = take(4),
            let made = take(6), let number = take(8), let head = take(1)?.first,
            head & ~(Self.emergencyFlag | Self.partsFlag) == head & 15,
            let kind = Caller.Kind(rawValue: head & 15), let clearance = take(1)?.first,
            let size = take(2), let name = takeName(Int(UInt16(bigEndianBytes: size))),
            !name.isEmpty
        else { return nil }
        var rights = CallRights(
            clearance: Clearance(rawValue: clearance),
            isEmergency: head & Self.emergencyFlag != 0
        )
        if head & Self.partsFlag != 0 {
            guard let own = ReachBytes.read(from: &rest),
                let principals = ReachBytes.read(from: &rest)
            else { return nil }
            (rights.reach, rights.principalReach) = (own, principals)
        }
        guard let actsFor = takeName(rest.count) else { return nil }
        self.key = UInt32(bigEndianBytes: key)
        self.made = Timestamp(microseconds: Int64(bigEndianBytes: made) * 1_000)
        self.number = UInt64(bigEndianBytes: number)
        caller = Caller(
            kind,
            name,
            actsFor: actsFor.isEmpty ? nil : actsFor,
            rights: rights
        )
    }

    /// The statement with zeros in the place of its code.
    var unsigned: [UInt8] {
        let (name, actsFor) = (caller.name.utf8, (caller.actsFor ?? "").utf8)
        let rights = caller.rights
        let reach =
            rights.reachEverywhere
            ? [] : ReachBytes.of(rights.reach) + ReachBytes.of(rights.principalReach)
        var kind = caller.kind.rawValue
        if rights.isEmergency { kind |= Self.emergencyFlag }
        if !reach.isEmpty { kind |= Self.partsFlag }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            Self.sizeWithoutNames + name.count + reach.count + actsFor.count + MessageCode.size
        )
        bytes.append(Self.version)
        bytes.append(bigEndian: key)
        bytes.append(contentsOf: repeatElement(0, count: Self.timeSize + Self.numberSize))
        Self.fill(&bytes, made: made, number: number)
        bytes.append(kind)
        bytes.append(rights.clearance.rawValue)
        bytes.append(bigEndian: UInt16(name.count))
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: reach)
        bytes.append(contentsOf: actsFor)
        bytes.append(contentsOf: repeatElement(0, count: MessageCode.size))
        return bytes
    }

    /// Writes when a statement was made, and its number, into its bytes.
    static func fill(_ bytes: inout [UInt8], made: Timestamp, number: UInt64) {
        bytes.withUnsafeMutableBytes { bytes in
            let time = UInt64(bitPattern: made.microseconds / 1_000)
            bytes.storeBytes(
                of: UInt16(truncatingIfNeeded: time >> 32).bigEndian,
                toByteOffset: timeOffset,
                as: UInt16.self
            )
            bytes.storeBytes(
                of: UInt32(truncatingIfNeeded: time).bigEndian,
                toByteOffset: timeOffset + 2,
                as: UInt32.self
            )
            bytes.storeBytes(
                of: number.bigEndian,
                toByteOffset: timeOffset + timeSize,
                as: UInt64.self
            )
        }
    }

    /// What is signed before the statements for calls of a method.
    static func head(_ direction: Direction, path: [UInt8]) -> [UInt8] {
        var head = Array("canbo caller ".utf8)
        head.append(direction.rawValue)
        head.append(bigEndian: UInt32(path.count))
        head.append(contentsOf: path)
        while !head.count.isMultiple(of: MessageCode.blockSize) { head.append(0) }
        return head
    }
}
