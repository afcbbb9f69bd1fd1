private import Glibc

/// The codes of a key for calls in one direction: whatever is the same in each call of a method is
/// taken in once.
///
/// Bounded, whichever paths strangers ask for: each has one place, where it takes the turn of
/// another, and one longer than ``pathSizeMax`` has none.
struct MethodCodes: Sendable {
    /// The longest path that is kept, in bytes.
    static let pathSizeMax = 256
    private static let places = 64

    private struct Method {
        let path: [UInt8]
        let code: MessageCode

        func isOf(_ other: UnsafeRawBufferPointer) -> Bool {
            path.count == other.count
                && path.withUnsafeBytes { path in
                    guard let own = path.baseAddress, let other = other.baseAddress
                    else { return true }
                    return memcmp(own, other, path.count) == 0
                }
        }
    }

    let key: CallerKey
    private let direction: CallerStatement.Direction
    private var methods = [Method?](repeating: nil, count: places)

    init(_ key: CallerKey, _ direction: CallerStatement.Direction) {
        self.key = key
        self.direction = direction
    }

    /// The code of statements for calls of a method, given by its path.
    mutating func code(of path: RawSpan) -> MessageCode {
        path.withUnsafeBytes { path in
            let place = Self.place(of: path)
            if let method = methods[place], method.isOf(path) { return method.code }
            let bytes = Array(path)
            let code = key.code.beginning(with: CallerStatement.head(direction, path: bytes))
            if bytes.count <= Self.pathSizeMax { methods[place] = Method(path: bytes, code: code) }
            return code
        }
    }

    /// Mixes eight bytes at a time, the last eight perhaps twice.
    private static func place(of path: UnsafeRawBufferPointer) -> Int {
        guard path.count >= 8 else { return path.count }
        var mixed = UInt64(path.count)
        var start = 0
        while start < path.count {
            let offset = min(start, path.count - 8)
            let part = path.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            mixed = (mixed ^ part) &* 0x9e37_79b9_7f4a_7c15
            mixed ^= mixed >> 32
            start += 8
        }
        return Int(mixed % UInt64(places))
    }
}
