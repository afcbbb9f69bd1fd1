import Kernel
import Storage

/// The types that values travel in, by PostgreSQL's numbers for them (`pg_type.dat`).
enum TypeNumber {
    static let boolean: UInt32 = 16
    static let bytes: UInt32 = 17
    static let name: UInt32 = 19
    static let bigint: UInt32 = 20
    static let smallint: UInt32 = 21
    static let integer: UInt32 = 23
    static let text: UInt32 = 25
    static let transaction: UInt32 = 5_069
    static let characters: UInt32 = 1_043
    static let numeric: UInt32 = 1_700
    /// The server finds the type out by itself.
    static let unstated: UInt32 = 0
}

extension StoredValue {
    /// The type that the value is sent as.
    ///
    /// A null has none: it takes the type of its column.
    var typeNumber: UInt32 {
        switch self {
        case .null: TypeNumber.unstated
        case .integer: TypeNumber.bigint
        case .text: TypeNumber.text
        case .bytes: TypeNumber.bytes
        }
    }

    /// Appends the value in PostgreSQL's binary form; a null has none.
    func append(to bytes: inout [UInt8]) throws(Failure) {
        switch self {
        case .null: break
        case .integer(let number):
            withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
        case .text(let text):
            // PostgreSQL cannot keep a NUL in text.
            guard !text.utf8.contains(0) else { throw Failure(.textHoldsNUL) }
            bytes.append(contentsOf: text.utf8)
        case .bytes(let value): bytes.append(contentsOf: value)
        }
    }
}

extension ResultRows.Builder {
    /// Appends a value that the server sent in binary form.
    mutating func append(
        _ value: UnsafeRawBufferPointer,
        type: UInt32,
        column: @autoclosure () -> String
    ) throws(RowError) {
        switch type {
        case TypeNumber.bigint, TypeNumber.integer, TypeNumber.smallint:
            append(signed(value))
        case TypeNumber.boolean: append(value.first == 1 ? 1 : 0)
        case TypeNumber.text, TypeNumber.characters, TypeNumber.name: append(text: value)
        case TypeNumber.bytes: append(bytes: value)
        case TypeNumber.numeric:
            guard let number = wholeNumber(numeric: value) else {
                throw .malformed(column: column(), expected: "a whole number of 64 bits")
            }
            append(number)
        default:
            throw .wrongKind(
                column: column(),
                expected: "a number, text or bytes",
                found: "PostgreSQL's type \(type)"
            )
        }
    }
}

/// A signed number of 2, 4 or 8 bytes, the highest first.
private func signed(_ bytes: UnsafeRawBufferPointer) -> Int64 {
    var number: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
    for byte in bytes { number = number << 8 | Int64(byte) }
    return number
}

/// A `numeric` such as the sum of a `BIGINT` column; `nil` when it has a fraction or does not fit.
///
/// Four numbers of 16 bits (digits, weight of the first, sign, digits shown after the point),
/// then the digits to the base 10,000 (`numeric_send` in PostgreSQL's `numeric.c`).
private func wholeNumber(numeric bytes: UnsafeRawBufferPointer) -> Int64? {
    guard bytes.count >= 8, bytes.count.isMultiple(of: 2) else { return nil }
    func part(_ index: Int) -> Int64 { signed(.init(rebasing: bytes[index * 2..<index * 2 + 2])) }
    let count = Int(part(0))
    let weight = Int(part(1))
    let negative: Int64 = 0x4000
    guard bytes.count == 8 + count * 2, part(2) == 0 || part(2) == negative else { return nil }
    guard weight < 5, count <= max(weight + 1, 0) else { return nil }
    // Summed up below zero, where the range is one longer.
    var number: Int64 = 0
    for index in 0..<max(weight + 1, 0) {
        let digit = index < count ? part(4 + index) : 0
        let (times, overflows) = number.multipliedReportingOverflow(by: 10_000)
        let (next, underflows) = times.subtractingReportingOverflow(digit)
        guard !overflows, !underflows else { return nil }
        number = next
    }
    if part(2) == negative { return number }
    return number == .min ? nil : -number
}
