internal import Kernel
internal import RPC

/// What one process of an installation tells another of who calls: made for one call, signed.
///
/// | bytes | what |
/// |---|---|
/// | 1 | version, 3 |
/// | 4 | identifier of the key |
/// | 6 | when it was made, in milliseconds since 1970 |
/// | 8 | a random number: no two statements are the same |
/// | 1 | kind of the caller |
/// | 1 | classes of guarded fields that it may see, a bit for each |
/// | 2 + n | name of the caller, its size first |
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
    static let sizeMax = 4_096
    /// The longest name in one, in bytes.
    package static let nameSizeMax = 1_024

    static let version: UInt8 = 3
    private static let sizeWithoutNames = 23

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
            let made = take(6), let number = take(8), let kind = take(1)?.first,
            let kind = Caller.Kind(rawValue: kind), let clearance = take(1)?.first,
            let size = take(2), let name = takeName(Int(UInt16(bigEndianBytes: size))),
            !name.isEmpty, let actsFor = takeName(rest.count)
        else { return nil }
        self.key = UInt32(bigEndianBytes: key)
        self.made = Timestamp(microseconds: Int64(bigEndianBytes: made) * 1_000)
        self.number = UInt64(bigEndianBytes: number)
        caller = Caller(
            kind,
            name,
            actsFor: actsFor.isEmpty ? nil : actsFor,
            clearance: Clearance(rawValue: clearance)
        )
    }

    /// The statement as far as its code, for which there is room.
    var unsigned: [UInt8] {
        var (name, actsFor) = (caller.name, caller.actsFor ?? "")
        let names = name.utf8.count + actsFor.utf8.count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.sizeWithoutNames + names + MessageCode.size)
        withUnsafeTemporaryAllocation(byteCount: Self.sizeWithoutNames, alignment: 1) { head in
            func put(_ number: some FixedWidthInteger, at offset: Int) {
                head.storeBytes(of: number.bigEndian, toByteOffset: offset, as: type(of: number))
            }
            // Its first two bytes are zero until the year 10889: the key is written over them.
            put(UInt64(bitPattern: made.microseconds / 1_000), at: 3)
            put(key, at: 1)
            put(Self.version, at: 0)
            put(number, at: 11)
            put(caller.kind.rawValue, at: 19)
            put(caller.clearance.rawValue, at: 20)
            put(UInt16(name.utf8.count), at: 21)
            bytes.append(contentsOf: UnsafeRawBufferPointer(head))
        }
        name.withUTF8 { bytes.append(contentsOf: $0) }
        actsFor.withUTF8 { bytes.append(contentsOf: $0) }
        return bytes
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
