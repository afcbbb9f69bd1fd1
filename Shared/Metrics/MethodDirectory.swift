internal import Kernel

/// Numbers for the methods that are known, so that calls are counted in arrays.
///
/// Number 0 stands for every other method: what a stranger calls makes no series. A number stays
/// what it is when methods are added.
package struct MethodDirectory: Sendable {
    /// The most methods that are told apart; those that come later count as others.
    package static let methodsMax = 2_048
    /// How metrics name every method that is not known (gRFC A66).
    package static let other = "other"

    /// The name of each number: `package.Service/Method`, without leading slash.
    package private(set) var names = [other]
    private var paths: [[UInt8]] = [[]]
    /// Numbers by hash, 0 for a free place; at most half of the places are taken.
    private var table = [Int32](repeating: 0, count: 8)

    /// Knows no method.
    package init() {}

    /// Adds methods by their names, as far as there is room.
    package mutating func add(_ added: some Sequence<String>) {
        for name in added where names.count < Self.methodsMax {
            let path = Array("/\(name)".utf8)
            guard number(of: path) == 0 else { continue }
            names.append(name)
            paths.append(path)
            if paths.count * 2 > table.count {
                table = [Int32](repeating: 0, count: table.count * 2)
                for number in 1..<paths.count { enter(number) }
            } else {
                enter(paths.count - 1)
            }
        }
    }

    private mutating func enter(_ number: Int) {
        var place = paths[number].withUnsafeBytes { Self.hash($0) } & (table.count - 1)
        while table[place] != 0 { place = (place + 1) & (table.count - 1) }
        table[place] = Int32(number)
    }

    private func number(of path: [UInt8]) -> Int { path.withUnsafeBytes { number(of: $0) } }

    /// The number of a `:path`, 0 for a method that is not known.
    package func number(of path: UnsafeRawBufferPointer) -> Int {
        var place = Self.hash(path) & (table.count - 1)
        while table[place] != 0 {
            let number = Int(table[place])
            if path.hasBytes(of: paths[number]) { return number }
            place = (place + 1) & (table.count - 1)
        }
        return 0
    }

    /// Eight bytes at a time.
    private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = UInt64(truncatingIfNeeded: bytes.count) &* factor
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            hash = (hash ^ word) &* factor
            hash ^= hash >> 32
            offset += 8
        }
        if offset > 0, offset < bytes.count {
            // The last eight, some of them for the second time, instead of each of the rest alone.
            let word = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            hash = (hash ^ word) &* factor
            offset = bytes.count
        }
        while offset < bytes.count {
            hash = (hash ^ UInt64(bytes[offset])) &* factor
            offset += 1
        }
        return Int(truncatingIfNeeded: hash >> 20)
    }
}
