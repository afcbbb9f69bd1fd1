package import Kernel

/// One value as both engines keep it.
///
/// There is no floating point: money and ratios are integers.
package enum StoredValue: Hashable, Sendable {
    /// No value; not the same as empty text.
    case null
    /// A whole number, an instant in microseconds, or a truth value (0 or 1).
    case integer(Int64)
    /// Unicode text without NUL; compares by its UTF-8 bytes on both engines.
    case text(String)
    /// Bytes of any kind.
    case bytes([UInt8])
}

/// What may be bound to a statement.
package protocol Storable {
    /// The value that the engine keeps.
    var stored: StoredValue { get }
}

/// What may be bound as a list.
package protocol Listable: Storable {
    /// The type of the columns that hold such values.
    static var columnType: StaticString { get }
}

extension StoredValue: Storable {
    /// The value itself.
    package var stored: StoredValue { self }
}

extension String: Storable {
    /// Text.
    package var stored: StoredValue { .text(self) }
}

extension Substring: Storable {
    /// Text.
    package var stored: StoredValue { .text(String(self)) }
}

extension Int: Storable {
    /// A whole number.
    package var stored: StoredValue { .integer(Int64(self)) }
}

extension Int32: Storable {
    /// A whole number.
    package var stored: StoredValue { .integer(Int64(self)) }
}

extension Int64: Storable {
    /// A whole number.
    package var stored: StoredValue { .integer(self) }
}

extension Bool: Storable {
    /// 1 for true, 0 for false.
    package var stored: StoredValue { .integer(self ? 1 : 0) }
}

extension Array: Storable where Element == UInt8 {
    /// Bytes.
    package var stored: StoredValue { .bytes(self) }
}

extension Timestamp: Storable {
    /// Microseconds since 1970, in a `BIGINT` column.
    package var stored: StoredValue { .integer(microseconds) }
}

extension CalendarDate: Storable {
    /// ISO 8601 text, which sorts by time.
    package var stored: StoredValue { .text(description) }
}

extension Identifier: Storable {
    /// The bare identifier as text.
    package var stored: StoredValue { .text(text) }
}

extension String: Listable {
    /// Text.
    package static var columnType: StaticString { "TEXT" }
}

extension Int: Listable {
    /// A whole number.
    package static var columnType: StaticString { "BIGINT" }
}

extension Int64: Listable {
    /// A whole number.
    package static var columnType: StaticString { "BIGINT" }
}

extension Int32: Listable {
    /// A whole number.
    package static var columnType: StaticString { "BIGINT" }
}

extension Array: Listable where Element == UInt8 {
    /// Bytes.
    package static var columnType: StaticString { "BYTEA" }
}

extension Optional: Storable where Wrapped: Storable {
    /// The value, or null.
    package var stored: StoredValue { self?.stored ?? .null }
}
