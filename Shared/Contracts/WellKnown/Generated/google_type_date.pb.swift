// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: google/type/date.proto

internal import CMessages
public import ProtobufC

/// Represents a whole or partial calendar date, such as a birthday. The time of
/// day and time zone are either specified elsewhere or are insignificant. The
/// date is relative to the Gregorian Calendar. This can represent one of the
/// following:
///
/// * A full date, with non-zero year, month, and day values.
/// * A month and day, with a zero year (for example, an anniversary).
/// * A year on its own, with a zero month and a zero day.
/// * A year and month, with a zero day (for example, a credit card expiration
/// date).
///
/// Related types:
///
/// * [google.type.TimeOfDay][google.type.TimeOfDay]
/// * [google.type.DateTime][google.type.DateTime]
/// * [google.protobuf.Timestamp][google.protobuf.Timestamp]
public struct GoogleDate: ProtobufMessage {
    /// Year of the date. Must be from 1 to 9999, or 0 to specify a date without
    /// a year.
    public var year: Int32
    /// Month of a year. Must be from 1 to 12, or 0 to specify a year without a
    /// month and day.
    public var month: Int32
    /// Day of a month. Must be from 1 to 31 and valid for the year and month, or 0
    /// to specify a year by itself or a year and month where the day isn't
    /// significant.
    public var day: Int32
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        self.year = 0
        self.month = 0
        self.day = 0
        unknownFields = UnknownFields()
    }

    /// A message with those fields set.
    public init(year: Int32 = 0, month: Int32 = 0, day: Int32 = 0) {
        self.year = year
        self.month = month
        self.day = day
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "google.type.Date"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Google__Type__Date()
        unsafe google__type__date__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Type__Date.self)
        unsafe self.year = wire.pointee.year
        unsafe self.month = wire.pointee.month
        unsafe self.day = wire.pointee.day
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Google__Type__Date.self)
        unsafe google__type__date__init(wire)
        unsafe wire.pointee.year = self.year
        unsafe wire.pointee.month = self.month
        unsafe wire.pointee.day = self.day
        unsafe scratch.attach(unknownFields, to: message)
    }
}
