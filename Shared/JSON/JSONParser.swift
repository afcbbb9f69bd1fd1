internal import Kernel

/// Reads JSON (RFC 8259) from UTF-8.
struct JSONParser {
    private let bytes: [UInt8]
    private let limits: JSONLimits
    private(set) var position = 0

    init(_ text: String, _ limits: JSONLimits) {
        bytes = Array(text.utf8)
        self.limits = limits
    }

    /// The one value of the text.
    mutating func parse() throws(JSONTextFailure) -> JSONValue {
        guard bytes.count <= limits.sizeMax.bytes else {
            throw .tooLong(limit: limits.sizeMax.bytes)
        }
        let value = try value(depth: limits.depthMax)
        skipSpace()
        guard position == bytes.count else { throw failure("the end") }
        return value
    }

    private mutating func value(depth: Int) throws(JSONTextFailure) -> JSONValue {
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try array(depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case .some(let byte) where byte == UInt8(ascii: "-") || Self.isDigit(byte):
            return .number(try number())
        default:
            if take("true") { return .bool(true) }
            if take("false") { return .bool(false) }
            if take("null") { return .null }
            throw failure("a value")
        }
    }

    private mutating func object(depth: Int) throws(JSONTextFailure) -> JSONValue {
        guard depth > 0 else { throw .nestedTooDeep(limit: limits.depthMax) }
        position += 1
        var members: [JSONValue.Member] = []
        skipSpace()
        if take("}") { return .object(members) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw failure("a name in quotes") }
            let name = try string()
            skipSpace()
            guard take(":") else { throw failure("a colon") }
            members.append(JSONValue.Member(name, try value(depth: depth - 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw failure("a comma or }") }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONTextFailure) -> JSONValue {
        guard depth > 0 else { throw .nestedTooDeep(limit: limits.depthMax) }
        position += 1
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return .array(elements) }
        repeat {
            elements.append(try value(depth: depth - 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw failure("a comma or ]") }
        return .array(elements)
    }

    private mutating func number() throws(JSONTextFailure) -> String {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private mutating func digits() throws(JSONTextFailure) {
        let start = position
        while let byte = peek, Self.isDigit(byte) {
            position += 1
        }
        guard position > start else { throw failure("a digit") }
    }
}

extension JSONParser {
    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func take(_ text: StaticString) -> Bool {
        let word = text.description.utf8
        guard bytes[position...].starts(with: word) else { return false }
        position += word.count
        return true
    }

    mutating func next() -> UInt8? {
        guard let byte = peek else { return nil }
        position += 1
        return byte
    }

    mutating func skipSpace() {
        while let byte = peek, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
    }

    func failure(_ expected: String) -> JSONTextFailure {
        let before = bytes[..<position]
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let column = String(decoding: bytes[start..<position], as: UTF8.self).count + 1
        return .syntax(expected: expected, line: line, column: column)
    }
}
