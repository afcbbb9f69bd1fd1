// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/testing/v1/every_type.proto

internal import CTestingMessages
public import ProtobufC
public import WellKnownMessages

/// A message inside of another.
public struct Inner: ProtobufMessage {
    /// A text.
    @ProtoText public var title: String
    /// A number.
    public var count: Int64
    /// Texts.
    public var tags: [String]
    /// A message one level deeper.
    public var leaf: Leaf?
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _title = ProtoText(projectedValue: Text())
        self.count = 0
        self.tags = []
        self.leaf = nil
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(title: String = "", count: Int64 = 0, tags: [String] = [], leaf: Leaf? = nil) {
        _title = ProtoText(wrappedValue: title)
        self.count = count
        self.tags = tags
        self.leaf = leaf
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.Inner"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__Inner()
        unsafe canbo__testing__v1__inner__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Inner.self)
        unsafe _title = source.text(wire.pointee.title, "title")
        unsafe self.count = wire.pointee.count
        unsafe self.tags = source.strings(wire.pointee.n_tags, wire.pointee.tags, "tags")
        unsafe self.leaf = source.message(wire.pointee.leaf, "leaf")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Inner.self)
        unsafe canbo__testing__v1__inner__init(wire)
        unsafe wire.pointee.title = scratch.text(_title)
        unsafe wire.pointee.count = self.count
        unsafe (wire.pointee.n_tags, wire.pointee.tags) = scratch.strings(self.tags)
        unsafe wire.pointee.leaf = scratch.message(self.leaf)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// The innermost message.
public struct Leaf: ProtobufMessage {
    /// A text.
    @ProtoText public var text: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _text = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(text: String = "") {
        _text = ProtoText(wrappedValue: text)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.Leaf"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__Leaf()
        unsafe canbo__testing__v1__leaf__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Leaf.self)
        unsafe _text = source.text(wire.pointee.text, "text")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Leaf.self)
        unsafe canbo__testing__v1__leaf__init(wire)
        unsafe wire.pointee.text = scratch.text(_text)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// A message without fields.
public struct Nothing: ProtobufMessage {
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields

    /// A message with no field set.
    public init() {
        unknownFields = UnknownFields()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.Nothing"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__Nothing()
        unsafe canbo__testing__v1__nothing__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        unknownFields = unsafe source.unknownFields(message)
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__Nothing.self)
        unsafe canbo__testing__v1__nothing__init(wire)
        unsafe scratch.attach(unknownFields, to: message)
    }
}

/// Every kind of field.
public struct EveryType: ProtobufMessage {
    /// A field.
    public var doubleField: Double
    /// A field.
    public var floatField: Float
    /// A field.
    public var int32Field: Int32
    /// A field.
    public var int64Field: Int64
    /// A field.
    public var uint32Field: UInt32
    /// A field.
    public var uint64Field: UInt64
    /// A field.
    public var sint32Field: Int32
    /// A field.
    public var sint64Field: Int64
    /// A field.
    public var fixed32Field: UInt32
    /// A field.
    public var fixed64Field: UInt64
    /// A field.
    public var sfixed32Field: Int32
    /// A field.
    public var sfixed64Field: Int64
    /// A field.
    public var boolField: Bool
    /// A field.
    @ProtoText public var stringField: String
    /// A field.
    public var bytesField: [UInt8]
    /// A field.
    public var enumField: Color
    /// A field.
    public var messageField: Inner?
    /// A field.
    public var doubleList: [Double]
    /// A field.
    public var floatList: [Float]
    /// A field.
    public var int32List: [Int32]
    /// A field.
    public var int64List: [Int64]
    /// A field.
    public var uint32List: [UInt32]
    /// A field.
    public var uint64List: [UInt64]
    /// A field.
    public var sint32List: [Int32]
    /// A field.
    public var sint64List: [Int64]
    /// A field.
    public var fixed32List: [UInt32]
    /// A field.
    public var fixed64List: [UInt64]
    /// A field.
    public var sfixed32List: [Int32]
    /// A field.
    public var sfixed64List: [Int64]
    /// A field.
    public var boolList: [Bool]
    /// A field.
    public var stringList: [String]
    /// A field.
    public var bytesList: [[UInt8]]
    /// A field.
    public var enumList: [Color]
    /// A field.
    public var messageList: [Inner]
    /// A field.
    public var optionalDouble: Double?
    /// A field.
    public var optionalFloat: Float?
    /// A field.
    public var optionalInt32: Int32?
    /// A field.
    public var optionalInt64: Int64?
    /// A field.
    public var optionalUint32: UInt32?
    /// A field.
    public var optionalUint64: UInt64?
    /// A field.
    public var optionalSint32: Int32?
    /// A field.
    public var optionalSint64: Int64?
    /// A field.
    public var optionalFixed32: UInt32?
    /// A field.
    public var optionalFixed64: UInt64?
    /// A field.
    public var optionalSfixed32: Int32?
    /// A field.
    public var optionalSfixed64: Int64?
    /// A field.
    public var optionalBool: Bool?
    /// A field.
    public var optionalString: String?
    /// A field.
    public var optionalBytes: [UInt8]?
    /// A field.
    public var optionalEnum: Color?
    /// A field.
    public var optionalMessage: Inner?
    /// One of many.
    public var choice: Choice?
    /// A field.
    public var int32Map: [Int32: Int64]
    /// A field.
    public var int64Map: [Int64: UInt32]
    /// A field.
    public var uint32Map: [UInt32: UInt64]
    /// A field.
    public var uint64Map: [UInt64: Int32]
    /// A field.
    public var sint32Map: [Int32: Int64]
    /// A field.
    public var sint64Map: [Int64: UInt32]
    /// A field.
    public var fixed32Map: [UInt32: UInt64]
    /// A field.
    public var fixed64Map: [UInt64: Int32]
    /// A field.
    public var sfixed32Map: [Int32: Int64]
    /// A field.
    public var sfixed64Map: [Int64: Bool]
    /// A field.
    public var boolMap: [Bool: String]
    /// A field.
    public var stringMap: [String: [UInt8]]
    /// A field.
    public var messageMap: [String: Inner]
    /// A field.
    public var enumMap: [String: Color]
    /// A field.
    public var bytesMap: [String: [UInt8]]
    /// A field.
    public var moment: GoogleTimestamp?
    /// A field.
    public var span: GoogleDuration?
    /// A field.
    public var mask: GoogleFieldMask?
    /// A field.
    public var day: GoogleDate?
    /// A field.
    public var anything: GoogleAny?
    /// A field.
    public var nothingThere: GoogleEmpty?
    /// A field.
    public var wrappedString: GoogleStringValue?
    /// A field.
    public var wrappedInt64: GoogleInt64Value?
    /// A field.
    public var wrappedBool: GoogleBoolValue?
    /// A field.
    public var wrappedBytes: GoogleBytesValue?
    /// A field.
    public var wrappedDouble: GoogleDoubleValue?
    /// A field.
    public var nothing: Nothing?
    /// A field.
    public var moments: [GoogleTimestamp]
    /// A field.
    @ProtoText public var `default`: String
    /// A field.
    public var `class`: Int32
    /// A field.
    @ProtoText public var urlID: String
    /// A field.
    public var unpackedList: [Int32]
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        self.doubleField = 0
        self.floatField = 0
        self.int32Field = 0
        self.int64Field = 0
        self.uint32Field = 0
        self.uint64Field = 0
        self.sint32Field = 0
        self.sint64Field = 0
        self.fixed32Field = 0
        self.fixed64Field = 0
        self.sfixed32Field = 0
        self.sfixed64Field = 0
        self.boolField = false
        _stringField = ProtoText(projectedValue: Text())
        self.bytesField = []
        self.enumField = Color()
        self.messageField = nil
        self.doubleList = []
        self.floatList = []
        self.int32List = []
        self.int64List = []
        self.uint32List = []
        self.uint64List = []
        self.sint32List = []
        self.sint64List = []
        self.fixed32List = []
        self.fixed64List = []
        self.sfixed32List = []
        self.sfixed64List = []
        self.boolList = []
        self.stringList = []
        self.bytesList = []
        self.enumList = []
        self.messageList = []
        self.optionalDouble = nil
        self.optionalFloat = nil
        self.optionalInt32 = nil
        self.optionalInt64 = nil
        self.optionalUint32 = nil
        self.optionalUint64 = nil
        self.optionalSint32 = nil
        self.optionalSint64 = nil
        self.optionalFixed32 = nil
        self.optionalFixed64 = nil
        self.optionalSfixed32 = nil
        self.optionalSfixed64 = nil
        self.optionalBool = nil
        self.optionalString = nil
        self.optionalBytes = nil
        self.optionalEnum = nil
        self.optionalMessage = nil
        self.choice = nil
        self.int32Map = [:]
        self.int64Map = [:]
        self.uint32Map = [:]
        self.uint64Map = [:]
        self.sint32Map = [:]
        self.sint64Map = [:]
        self.fixed32Map = [:]
        self.fixed64Map = [:]
        self.sfixed32Map = [:]
        self.sfixed64Map = [:]
        self.boolMap = [:]
        self.stringMap = [:]
        self.messageMap = [:]
        self.enumMap = [:]
        self.bytesMap = [:]
        self.moment = nil
        self.span = nil
        self.mask = nil
        self.day = nil
        self.anything = nil
        self.nothingThere = nil
        self.wrappedString = nil
        self.wrappedInt64 = nil
        self.wrappedBool = nil
        self.wrappedBytes = nil
        self.wrappedDouble = nil
        self.nothing = nil
        self.moments = []
        _default = ProtoText(projectedValue: Text())
        self.class = 0
        _urlID = ProtoText(projectedValue: Text())
        self.unpackedList = []
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(doubleField: Double = 0, floatField: Float = 0, int32Field: Int32 = 0, int64Field: Int64 = 0, uint32Field: UInt32 = 0, uint64Field: UInt64 = 0, sint32Field: Int32 = 0, sint64Field: Int64 = 0, fixed32Field: UInt32 = 0, fixed64Field: UInt64 = 0, sfixed32Field: Int32 = 0, sfixed64Field: Int64 = 0, boolField: Bool = false, stringField: String = "", bytesField: [UInt8] = [], enumField: Color = Color(), messageField: Inner? = nil, doubleList: [Double] = [], floatList: [Float] = [], int32List: [Int32] = [], int64List: [Int64] = [], uint32List: [UInt32] = [], uint64List: [UInt64] = [], sint32List: [Int32] = [], sint64List: [Int64] = [], fixed32List: [UInt32] = [], fixed64List: [UInt64] = [], sfixed32List: [Int32] = [], sfixed64List: [Int64] = [], boolList: [Bool] = [], stringList: [String] = [], bytesList: [[UInt8]] = [], enumList: [Color] = [], messageList: [Inner] = [], optionalDouble: Double? = nil, optionalFloat: Float? = nil, optionalInt32: Int32? = nil, optionalInt64: Int64? = nil, optionalUint32: UInt32? = nil, optionalUint64: UInt64? = nil, optionalSint32: Int32? = nil, optionalSint64: Int64? = nil, optionalFixed32: UInt32? = nil, optionalFixed64: UInt64? = nil, optionalSfixed32: Int32? = nil, optionalSfixed64: Int64? = nil, optionalBool: Bool? = nil, optionalString: String? = nil, optionalBytes: [UInt8]? = nil, optionalEnum: Color? = nil, optionalMessage: Inner? = nil, choice: Choice? = nil, int32Map: [Int32: Int64] = [:], int64Map: [Int64: UInt32] = [:], uint32Map: [UInt32: UInt64] = [:], uint64Map: [UInt64: Int32] = [:], sint32Map: [Int32: Int64] = [:], sint64Map: [Int64: UInt32] = [:], fixed32Map: [UInt32: UInt64] = [:], fixed64Map: [UInt64: Int32] = [:], sfixed32Map: [Int32: Int64] = [:], sfixed64Map: [Int64: Bool] = [:], boolMap: [Bool: String] = [:], stringMap: [String: [UInt8]] = [:], messageMap: [String: Inner] = [:], enumMap: [String: Color] = [:], bytesMap: [String: [UInt8]] = [:], moment: GoogleTimestamp? = nil, span: GoogleDuration? = nil, mask: GoogleFieldMask? = nil, day: GoogleDate? = nil, anything: GoogleAny? = nil, nothingThere: GoogleEmpty? = nil, wrappedString: GoogleStringValue? = nil, wrappedInt64: GoogleInt64Value? = nil, wrappedBool: GoogleBoolValue? = nil, wrappedBytes: GoogleBytesValue? = nil, wrappedDouble: GoogleDoubleValue? = nil, nothing: Nothing? = nil, moments: [GoogleTimestamp] = [], `default`: String = "", `class`: Int32 = 0, urlID: String = "", unpackedList: [Int32] = []) {
        self.doubleField = doubleField
        self.floatField = floatField
        self.int32Field = int32Field
        self.int64Field = int64Field
        self.uint32Field = uint32Field
        self.uint64Field = uint64Field
        self.sint32Field = sint32Field
        self.sint64Field = sint64Field
        self.fixed32Field = fixed32Field
        self.fixed64Field = fixed64Field
        self.sfixed32Field = sfixed32Field
        self.sfixed64Field = sfixed64Field
        self.boolField = boolField
        _stringField = ProtoText(wrappedValue: stringField)
        self.bytesField = bytesField
        self.enumField = enumField
        self.messageField = messageField
        self.doubleList = doubleList
        self.floatList = floatList
        self.int32List = int32List
        self.int64List = int64List
        self.uint32List = uint32List
        self.uint64List = uint64List
        self.sint32List = sint32List
        self.sint64List = sint64List
        self.fixed32List = fixed32List
        self.fixed64List = fixed64List
        self.sfixed32List = sfixed32List
        self.sfixed64List = sfixed64List
        self.boolList = boolList
        self.stringList = stringList
        self.bytesList = bytesList
        self.enumList = enumList
        self.messageList = messageList
        self.optionalDouble = optionalDouble
        self.optionalFloat = optionalFloat
        self.optionalInt32 = optionalInt32
        self.optionalInt64 = optionalInt64
        self.optionalUint32 = optionalUint32
        self.optionalUint64 = optionalUint64
        self.optionalSint32 = optionalSint32
        self.optionalSint64 = optionalSint64
        self.optionalFixed32 = optionalFixed32
        self.optionalFixed64 = optionalFixed64
        self.optionalSfixed32 = optionalSfixed32
        self.optionalSfixed64 = optionalSfixed64
        self.optionalBool = optionalBool
        self.optionalString = optionalString
        self.optionalBytes = optionalBytes
        self.optionalEnum = optionalEnum
        self.optionalMessage = optionalMessage
        self.choice = choice
        self.int32Map = int32Map
        self.int64Map = int64Map
        self.uint32Map = uint32Map
        self.uint64Map = uint64Map
        self.sint32Map = sint32Map
        self.sint64Map = sint64Map
        self.fixed32Map = fixed32Map
        self.fixed64Map = fixed64Map
        self.sfixed32Map = sfixed32Map
        self.sfixed64Map = sfixed64Map
        self.boolMap = boolMap
        self.stringMap = stringMap
        self.messageMap = messageMap
        self.enumMap = enumMap
        self.bytesMap = bytesMap
        self.moment = moment
        self.span = span
        self.mask = mask
        self.day = day
        self.anything = anything
        self.nothingThere = nothingThere
        self.wrappedString = wrappedString
        self.wrappedInt64 = wrappedInt64
        self.wrappedBool = wrappedBool
        self.wrappedBytes = wrappedBytes
        self.wrappedDouble = wrappedDouble
        self.nothing = nothing
        self.moments = moments
        _default = ProtoText(wrappedValue: `default`)
        self.class = `class`
        _urlID = ProtoText(wrappedValue: urlID)
        self.unpackedList = unpackedList
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.testing.v1.EveryType"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Testing__V1__EveryType()
        unsafe canbo__testing__v1__every_type__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__EveryType.self)
        unsafe self.doubleField = wire.pointee.double_field
        unsafe self.floatField = wire.pointee.float_field
        unsafe self.int32Field = wire.pointee.int32_field
        unsafe self.int64Field = wire.pointee.int64_field
        unsafe self.uint32Field = wire.pointee.uint32_field
        unsafe self.uint64Field = wire.pointee.uint64_field
        unsafe self.sint32Field = wire.pointee.sint32_field
        unsafe self.sint64Field = wire.pointee.sint64_field
        unsafe self.fixed32Field = wire.pointee.fixed32_field
        unsafe self.fixed64Field = wire.pointee.fixed64_field
        unsafe self.sfixed32Field = wire.pointee.sfixed32_field
        unsafe self.sfixed64Field = wire.pointee.sfixed64_field
        unsafe self.boolField = wire.pointee.bool_field != 0
        unsafe _stringField = source.text(wire.pointee.string_field, "string_field")
        unsafe self.bytesField = source.bytes(wire.pointee.bytes_field)
        unsafe self.enumField = Color(number: Int32(truncatingIfNeeded: wire.pointee.enum_field.rawValue))
        unsafe self.messageField = source.message(wire.pointee.message_field, "message_field")
        unsafe self.doubleList = source.numbers(wire.pointee.n_double_list, wire.pointee.double_list)
        unsafe self.floatList = source.numbers(wire.pointee.n_float_list, wire.pointee.float_list)
        unsafe self.int32List = source.numbers(wire.pointee.n_int32_list, wire.pointee.int32_list)
        unsafe self.int64List = source.numbers(wire.pointee.n_int64_list, wire.pointee.int64_list)
        unsafe self.uint32List = source.numbers(wire.pointee.n_uint32_list, wire.pointee.uint32_list)
        unsafe self.uint64List = source.numbers(wire.pointee.n_uint64_list, wire.pointee.uint64_list)
        unsafe self.sint32List = source.numbers(wire.pointee.n_sint32_list, wire.pointee.sint32_list)
        unsafe self.sint64List = source.numbers(wire.pointee.n_sint64_list, wire.pointee.sint64_list)
        unsafe self.fixed32List = source.numbers(wire.pointee.n_fixed32_list, wire.pointee.fixed32_list)
        unsafe self.fixed64List = source.numbers(wire.pointee.n_fixed64_list, wire.pointee.fixed64_list)
        unsafe self.sfixed32List = source.numbers(wire.pointee.n_sfixed32_list, wire.pointee.sfixed32_list)
        unsafe self.sfixed64List = source.numbers(wire.pointee.n_sfixed64_list, wire.pointee.sfixed64_list)
        unsafe self.boolList = source.booleans(wire.pointee.n_bool_list, wire.pointee.bool_list)
        unsafe self.stringList = source.strings(wire.pointee.n_string_list, wire.pointee.string_list, "string_list")
        unsafe self.bytesList = source.byteStrings(wire.pointee.n_bytes_list, wire.pointee.bytes_list)
        unsafe self.enumList = source.enums(wire.pointee.n_enum_list, wire.pointee.enum_list)
        unsafe self.messageList = source.messages(wire.pointee.n_message_list, wire.pointee.message_list, "message_list")
        self.optionalDouble = unsafe wire.pointee._optional_double_case.rawValue == 41 ? unsafe wire.pointee.optional_double : nil
        self.optionalFloat = unsafe wire.pointee._optional_float_case.rawValue == 42 ? unsafe wire.pointee.optional_float : nil
        self.optionalInt32 = unsafe wire.pointee._optional_int32_case.rawValue == 43 ? unsafe wire.pointee.optional_int32 : nil
        self.optionalInt64 = unsafe wire.pointee._optional_int64_case.rawValue == 44 ? unsafe wire.pointee.optional_int64 : nil
        self.optionalUint32 = unsafe wire.pointee._optional_uint32_case.rawValue == 45 ? unsafe wire.pointee.optional_uint32 : nil
        self.optionalUint64 = unsafe wire.pointee._optional_uint64_case.rawValue == 46 ? unsafe wire.pointee.optional_uint64 : nil
        self.optionalSint32 = unsafe wire.pointee._optional_sint32_case.rawValue == 47 ? unsafe wire.pointee.optional_sint32 : nil
        self.optionalSint64 = unsafe wire.pointee._optional_sint64_case.rawValue == 48 ? unsafe wire.pointee.optional_sint64 : nil
        self.optionalFixed32 = unsafe wire.pointee._optional_fixed32_case.rawValue == 49 ? unsafe wire.pointee.optional_fixed32 : nil
        self.optionalFixed64 = unsafe wire.pointee._optional_fixed64_case.rawValue == 50 ? unsafe wire.pointee.optional_fixed64 : nil
        self.optionalSfixed32 = unsafe wire.pointee._optional_sfixed32_case.rawValue == 51 ? unsafe wire.pointee.optional_sfixed32 : nil
        self.optionalSfixed64 = unsafe wire.pointee._optional_sfixed64_case.rawValue == 52 ? unsafe wire.pointee.optional_sfixed64 : nil
        self.optionalBool = unsafe wire.pointee._optional_bool_case.rawValue == 53 ? unsafe wire.pointee.optional_bool != 0 : nil
        self.optionalString = unsafe wire.pointee._optional_string_case.rawValue == 54 ? unsafe source.string(wire.pointee.optional_string, "optional_string") : nil
        self.optionalBytes = unsafe wire.pointee._optional_bytes_case.rawValue == 55 ? unsafe source.bytes(wire.pointee.optional_bytes) : nil
        self.optionalEnum = unsafe wire.pointee._optional_enum_case.rawValue == 56 ? unsafe Color(number: Int32(truncatingIfNeeded: wire.pointee.optional_enum.rawValue)) : nil
        self.optionalMessage = unsafe wire.pointee._optional_message_case.rawValue == 57 ? unsafe source.required(wire.pointee.optional_message, "optional_message") : nil
        switch unsafe wire.pointee.choice_case.rawValue {
            case 61: unsafe self.choice = .doubleChoice(wire.pointee.double_choice)
            case 62: unsafe self.choice = .floatChoice(wire.pointee.float_choice)
            case 63: unsafe self.choice = .int32Choice(wire.pointee.int32_choice)
            case 64: unsafe self.choice = .int64Choice(wire.pointee.int64_choice)
            case 65: unsafe self.choice = .uint32Choice(wire.pointee.uint32_choice)
            case 66: unsafe self.choice = .uint64Choice(wire.pointee.uint64_choice)
            case 67: unsafe self.choice = .sint32Choice(wire.pointee.sint32_choice)
            case 68: unsafe self.choice = .sint64Choice(wire.pointee.sint64_choice)
            case 69: unsafe self.choice = .fixed32Choice(wire.pointee.fixed32_choice)
            case 70: unsafe self.choice = .fixed64Choice(wire.pointee.fixed64_choice)
            case 71: unsafe self.choice = .sfixed32Choice(wire.pointee.sfixed32_choice)
            case 72: unsafe self.choice = .sfixed64Choice(wire.pointee.sfixed64_choice)
            case 73: unsafe self.choice = .boolChoice(wire.pointee.bool_choice != 0)
            case 74: unsafe self.choice = .stringChoice(source.string(wire.pointee.string_choice, "string_choice"))
            case 75: unsafe self.choice = .bytesChoice(source.bytes(wire.pointee.bytes_choice))
            case 76: unsafe self.choice = .enumChoice(Color(number: Int32(truncatingIfNeeded: wire.pointee.enum_choice.rawValue)))
            case 77: unsafe self.choice = .messageChoice(source.required(wire.pointee.message_choice, "message_choice"))
            default: self.choice = nil
        }
        unsafe self.int32Map = source.map(wire.pointee.n_int32_map, wire.pointee.int32_map, "int32_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Int32MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Int64 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.int64Map = source.map(wire.pointee.n_int64_map, wire.pointee.int64_map, "int64_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Int64MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: UInt32 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.uint32Map = source.map(wire.pointee.n_uint32_map, wire.pointee.uint32_map, "uint32_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Uint32MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: UInt64 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.uint64Map = source.map(wire.pointee.n_uint64_map, wire.pointee.uint64_map, "uint64_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Uint64MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Int32 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.sint32Map = source.map(wire.pointee.n_sint32_map, wire.pointee.sint32_map, "sint32_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Sint32MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Int64 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.sint64Map = source.map(wire.pointee.n_sint64_map, wire.pointee.sint64_map, "sint64_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Sint64MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: UInt32 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.fixed32Map = source.map(wire.pointee.n_fixed32_map, wire.pointee.fixed32_map, "fixed32_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Fixed32MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: UInt64 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.fixed64Map = source.map(wire.pointee.n_fixed64_map, wire.pointee.fixed64_map, "fixed64_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Fixed64MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Int32 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.sfixed32Map = source.map(wire.pointee.n_sfixed32_map, wire.pointee.sfixed32_map, "sfixed32_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Sfixed32MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Int64 = unsafe wire.pointee.value
            return (key, value)
        }
        unsafe self.sfixed64Map = source.map(wire.pointee.n_sfixed64_map, wire.pointee.sfixed64_map, "sfixed64_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__Sfixed64MapEntry.self)
            let key = unsafe wire.pointee.key
            let value: Bool = unsafe wire.pointee.value != 0
            return (key, value)
        }
        unsafe self.boolMap = source.map(wire.pointee.n_bool_map, wire.pointee.bool_map, "bool_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__BoolMapEntry.self)
            let key = unsafe wire.pointee.key != 0
            let value: String = unsafe source.string(wire.pointee.value, "value")
            return (key, value)
        }
        unsafe self.stringMap = source.map(wire.pointee.n_string_map, wire.pointee.string_map, "string_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__StringMapEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: [UInt8] = unsafe source.bytes(wire.pointee.value)
            return (key, value)
        }
        unsafe self.messageMap = source.map(wire.pointee.n_message_map, wire.pointee.message_map, "message_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__MessageMapEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: Inner = unsafe source.required(wire.pointee.value, "value")
            return (key, value)
        }
        unsafe self.enumMap = source.map(wire.pointee.n_enum_map, wire.pointee.enum_map, "enum_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__EnumMapEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: Color = unsafe Color(number: Int32(truncatingIfNeeded: wire.pointee.value.rawValue))
            return (key, value)
        }
        unsafe self.bytesMap = source.map(wire.pointee.n_bytes_map, wire.pointee.bytes_map, "bytes_map") {
            (pointer: UnsafeRawPointer, source: inout DecodingSource) in
            let wire = unsafe pointer.assumingMemoryBound(to: Canbo__Testing__V1__EveryType__BytesMapEntry.self)
            let key = unsafe source.string(wire.pointee.key, "key")
            let value: [UInt8] = unsafe source.bytes(wire.pointee.value)
            return (key, value)
        }
        unsafe self.moment = source.message(wire.pointee.moment, "moment")
        unsafe self.span = source.message(wire.pointee.span, "span")
        unsafe self.mask = source.message(wire.pointee.mask, "mask")
        unsafe self.day = source.message(wire.pointee.day, "day")
        unsafe self.anything = source.message(wire.pointee.anything, "anything")
        unsafe self.nothingThere = source.message(wire.pointee.nothing_there, "nothing_there")
        unsafe self.wrappedString = source.message(wire.pointee.wrapped_string, "wrapped_string")
        unsafe self.wrappedInt64 = source.message(wire.pointee.wrapped_int64, "wrapped_int64")
        unsafe self.wrappedBool = source.message(wire.pointee.wrapped_bool, "wrapped_bool")
        unsafe self.wrappedBytes = source.message(wire.pointee.wrapped_bytes, "wrapped_bytes")
        unsafe self.wrappedDouble = source.message(wire.pointee.wrapped_double, "wrapped_double")
        unsafe self.nothing = source.message(wire.pointee.nothing, "nothing")
        unsafe self.moments = source.messages(wire.pointee.n_moments, wire.pointee.moments, "moments")
        unsafe _default = source.text(wire.pointee.default_, "default")
        unsafe self.class = wire.pointee.class_
        unsafe _urlID = source.text(wire.pointee.url_id, "url_id")
        unsafe self.unpackedList = source.numbers(wire.pointee.n_unpacked_list, wire.pointee.unpacked_list)
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Testing__V1__EveryType.self)
        unsafe canbo__testing__v1__every_type__init(wire)
        unsafe wire.pointee.double_field = self.doubleField
        unsafe wire.pointee.float_field = self.floatField
        unsafe wire.pointee.int32_field = self.int32Field
        unsafe wire.pointee.int64_field = self.int64Field
        unsafe wire.pointee.uint32_field = self.uint32Field
        unsafe wire.pointee.uint64_field = self.uint64Field
        unsafe wire.pointee.sint32_field = self.sint32Field
        unsafe wire.pointee.sint64_field = self.sint64Field
        unsafe wire.pointee.fixed32_field = self.fixed32Field
        unsafe wire.pointee.fixed64_field = self.fixed64Field
        unsafe wire.pointee.sfixed32_field = self.sfixed32Field
        unsafe wire.pointee.sfixed64_field = self.sfixed64Field
        unsafe wire.pointee.bool_field = self.boolField ? 1 : 0
        unsafe wire.pointee.string_field = scratch.text(_stringField)
        unsafe wire.pointee.bytes_field = scratch.bytes(self.bytesField)
        unsafe wire.pointee.enum_field = .init(rawValue: .init(truncatingIfNeeded: self.enumField.number))
        unsafe wire.pointee.message_field = scratch.message(self.messageField)
        unsafe (wire.pointee.n_double_list, wire.pointee.double_list) = scratch.numbers(self.doubleList)
        unsafe (wire.pointee.n_float_list, wire.pointee.float_list) = scratch.numbers(self.floatList)
        unsafe (wire.pointee.n_int32_list, wire.pointee.int32_list) = scratch.numbers(self.int32List)
        unsafe (wire.pointee.n_int64_list, wire.pointee.int64_list) = scratch.numbers(self.int64List)
        unsafe (wire.pointee.n_uint32_list, wire.pointee.uint32_list) = scratch.numbers(self.uint32List)
        unsafe (wire.pointee.n_uint64_list, wire.pointee.uint64_list) = scratch.numbers(self.uint64List)
        unsafe (wire.pointee.n_sint32_list, wire.pointee.sint32_list) = scratch.numbers(self.sint32List)
        unsafe (wire.pointee.n_sint64_list, wire.pointee.sint64_list) = scratch.numbers(self.sint64List)
        unsafe (wire.pointee.n_fixed32_list, wire.pointee.fixed32_list) = scratch.numbers(self.fixed32List)
        unsafe (wire.pointee.n_fixed64_list, wire.pointee.fixed64_list) = scratch.numbers(self.fixed64List)
        unsafe (wire.pointee.n_sfixed32_list, wire.pointee.sfixed32_list) = scratch.numbers(self.sfixed32List)
        unsafe (wire.pointee.n_sfixed64_list, wire.pointee.sfixed64_list) = scratch.numbers(self.sfixed64List)
        unsafe (wire.pointee.n_bool_list, wire.pointee.bool_list) = scratch.booleans(self.boolList)
        unsafe (wire.pointee.n_string_list, wire.pointee.string_list) = scratch.strings(self.stringList)
        unsafe (wire.pointee.n_bytes_list, wire.pointee.bytes_list) = scratch.byteStrings(self.bytesList)
        unsafe (wire.pointee.n_enum_list, wire.pointee.enum_list) = scratch.enums(self.enumList)
        unsafe (wire.pointee.n_message_list, wire.pointee.message_list) = scratch.messages(self.messageList)
        if let value = self.optionalDouble {
            unsafe wire.pointee._optional_double_case = .init(rawValue: 41)
            unsafe wire.pointee.optional_double = value
        }
        if let value = self.optionalFloat {
            unsafe wire.pointee._optional_float_case = .init(rawValue: 42)
            unsafe wire.pointee.optional_float = value
        }
        if let value = self.optionalInt32 {
            unsafe wire.pointee._optional_int32_case = .init(rawValue: 43)
            unsafe wire.pointee.optional_int32 = value
        }
        if let value = self.optionalInt64 {
            unsafe wire.pointee._optional_int64_case = .init(rawValue: 44)
            unsafe wire.pointee.optional_int64 = value
        }
        if let value = self.optionalUint32 {
            unsafe wire.pointee._optional_uint32_case = .init(rawValue: 45)
            unsafe wire.pointee.optional_uint32 = value
        }
        if let value = self.optionalUint64 {
            unsafe wire.pointee._optional_uint64_case = .init(rawValue: 46)
            unsafe wire.pointee.optional_uint64 = value
        }
        if let value = self.optionalSint32 {
            unsafe wire.pointee._optional_sint32_case = .init(rawValue: 47)
            unsafe wire.pointee.optional_sint32 = value
        }
        if let value = self.optionalSint64 {
            unsafe wire.pointee._optional_sint64_case = .init(rawValue: 48)
            unsafe wire.pointee.optional_sint64 = value
        }
        if let value = self.optionalFixed32 {
            unsafe wire.pointee._optional_fixed32_case = .init(rawValue: 49)
            unsafe wire.pointee.optional_fixed32 = value
        }
        if let value = self.optionalFixed64 {
            unsafe wire.pointee._optional_fixed64_case = .init(rawValue: 50)
            unsafe wire.pointee.optional_fixed64 = value
        }
        if let value = self.optionalSfixed32 {
            unsafe wire.pointee._optional_sfixed32_case = .init(rawValue: 51)
            unsafe wire.pointee.optional_sfixed32 = value
        }
        if let value = self.optionalSfixed64 {
            unsafe wire.pointee._optional_sfixed64_case = .init(rawValue: 52)
            unsafe wire.pointee.optional_sfixed64 = value
        }
        if let value = self.optionalBool {
            unsafe wire.pointee._optional_bool_case = .init(rawValue: 53)
            unsafe wire.pointee.optional_bool = value ? 1 : 0
        }
        if let value = self.optionalString {
            unsafe wire.pointee._optional_string_case = .init(rawValue: 54)
            unsafe wire.pointee.optional_string = scratch.string(value)
        }
        if let value = self.optionalBytes {
            unsafe wire.pointee._optional_bytes_case = .init(rawValue: 55)
            unsafe wire.pointee.optional_bytes = scratch.bytes(value)
        }
        if let value = self.optionalEnum {
            unsafe wire.pointee._optional_enum_case = .init(rawValue: 56)
            unsafe wire.pointee.optional_enum = .init(rawValue: .init(truncatingIfNeeded: value.number))
        }
        if let value = self.optionalMessage {
            unsafe wire.pointee._optional_message_case = .init(rawValue: 57)
            unsafe wire.pointee.optional_message = scratch.required(value)
        }
        switch self.choice {
            case nil: break
            case .doubleChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 61)
                unsafe wire.pointee.double_choice = value
            case .floatChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 62)
                unsafe wire.pointee.float_choice = value
            case .int32Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 63)
                unsafe wire.pointee.int32_choice = value
            case .int64Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 64)
                unsafe wire.pointee.int64_choice = value
            case .uint32Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 65)
                unsafe wire.pointee.uint32_choice = value
            case .uint64Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 66)
                unsafe wire.pointee.uint64_choice = value
            case .sint32Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 67)
                unsafe wire.pointee.sint32_choice = value
            case .sint64Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 68)
                unsafe wire.pointee.sint64_choice = value
            case .fixed32Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 69)
                unsafe wire.pointee.fixed32_choice = value
            case .fixed64Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 70)
                unsafe wire.pointee.fixed64_choice = value
            case .sfixed32Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 71)
                unsafe wire.pointee.sfixed32_choice = value
            case .sfixed64Choice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 72)
                unsafe wire.pointee.sfixed64_choice = value
            case .boolChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 73)
                unsafe wire.pointee.bool_choice = value ? 1 : 0
            case .stringChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 74)
                unsafe wire.pointee.string_choice = scratch.string(value)
            case .bytesChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 75)
                unsafe wire.pointee.bytes_choice = scratch.bytes(value)
            case .enumChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 76)
                unsafe wire.pointee.enum_choice = .init(rawValue: .init(truncatingIfNeeded: value.number))
            case .messageChoice(let value)?:
                unsafe wire.pointee.choice_case = .init(rawValue: 77)
                unsafe wire.pointee.message_choice = scratch.required(value)
        }
        unsafe (wire.pointee.n_int32_map, wire.pointee.int32_map) = scratch.map(self.int32Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Int32MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__int32_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_int64_map, wire.pointee.int64_map) = scratch.map(self.int64Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Int64MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__int64_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_uint32_map, wire.pointee.uint32_map) = scratch.map(self.uint32Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Uint32MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__uint32_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_uint64_map, wire.pointee.uint64_map) = scratch.map(self.uint64Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Uint64MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__uint64_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_sint32_map, wire.pointee.sint32_map) = scratch.map(self.sint32Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Sint32MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__sint32_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_sint64_map, wire.pointee.sint64_map) = scratch.map(self.sint64Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Sint64MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__sint64_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_fixed32_map, wire.pointee.fixed32_map) = scratch.map(self.fixed32Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Fixed32MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__fixed32_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_fixed64_map, wire.pointee.fixed64_map) = scratch.map(self.fixed64Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Fixed64MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__fixed64_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_sfixed32_map, wire.pointee.sfixed32_map) = scratch.map(self.sfixed32Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Sfixed32MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__sfixed32_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value
        }
        unsafe (wire.pointee.n_sfixed64_map, wire.pointee.sfixed64_map) = scratch.map(self.sfixed64Map) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__Sfixed64MapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__sfixed64_map_entry__init(wire)
            unsafe wire.pointee.key = key
            unsafe wire.pointee.value = value ? 1 : 0
        }
        unsafe (wire.pointee.n_bool_map, wire.pointee.bool_map) = scratch.map(self.boolMap) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__BoolMapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__bool_map_entry__init(wire)
            unsafe wire.pointee.key = key ? 1 : 0
            unsafe wire.pointee.value = scratch.string(value)
        }
        unsafe (wire.pointee.n_string_map, wire.pointee.string_map) = scratch.map(self.stringMap) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__StringMapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__string_map_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.bytes(value)
        }
        unsafe (wire.pointee.n_message_map, wire.pointee.message_map) = scratch.map(self.messageMap) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__MessageMapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__message_map_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.required(value)
        }
        unsafe (wire.pointee.n_enum_map, wire.pointee.enum_map) = scratch.map(self.enumMap) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__EnumMapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__enum_map_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = .init(rawValue: .init(truncatingIfNeeded: value.number))
        }
        unsafe (wire.pointee.n_bytes_map, wire.pointee.bytes_map) = scratch.map(self.bytesMap) {
            (wire: UnsafeMutablePointer<Canbo__Testing__V1__EveryType__BytesMapEntry>, key, value, scratch: inout EncodingScratch) in
            unsafe canbo__testing__v1__every_type__bytes_map_entry__init(wire)
            unsafe wire.pointee.key = scratch.string(key)
            unsafe wire.pointee.value = scratch.bytes(value)
        }
        unsafe wire.pointee.moment = scratch.message(self.moment)
        unsafe wire.pointee.span = scratch.message(self.span)
        unsafe wire.pointee.mask = scratch.message(self.mask)
        unsafe wire.pointee.day = scratch.message(self.day)
        unsafe wire.pointee.anything = scratch.message(self.anything)
        unsafe wire.pointee.nothing_there = scratch.message(self.nothingThere)
        unsafe wire.pointee.wrapped_string = scratch.message(self.wrappedString)
        unsafe wire.pointee.wrapped_int64 = scratch.message(self.wrappedInt64)
        unsafe wire.pointee.wrapped_bool = scratch.message(self.wrappedBool)
        unsafe wire.pointee.wrapped_bytes = scratch.message(self.wrappedBytes)
        unsafe wire.pointee.wrapped_double = scratch.message(self.wrappedDouble)
        unsafe wire.pointee.nothing = scratch.message(self.nothing)
        unsafe (wire.pointee.n_moments, wire.pointee.moments) = scratch.messages(self.moments)
        unsafe wire.pointee.default_ = scratch.text(_default)
        unsafe wire.pointee.class_ = self.class
        unsafe wire.pointee.url_id = scratch.text(_urlID)
        unsafe (wire.pointee.n_unpacked_list, wire.pointee.unpacked_list) = scratch.numbers(self.unpackedList)
        unsafe scratch.attach(unknownFields, to: message)
    }

    /// One of many.
    public enum Choice: Sendable, Hashable {
        /// A choice.
        case doubleChoice(Double)
        /// A choice.
        case floatChoice(Float)
        /// A choice.
        case int32Choice(Int32)
        /// A choice.
        case int64Choice(Int64)
        /// A choice.
        case uint32Choice(UInt32)
        /// A choice.
        case uint64Choice(UInt64)
        /// A choice.
        case sint32Choice(Int32)
        /// A choice.
        case sint64Choice(Int64)
        /// A choice.
        case fixed32Choice(UInt32)
        /// A choice.
        case fixed64Choice(UInt64)
        /// A choice.
        case sfixed32Choice(Int32)
        /// A choice.
        case sfixed64Choice(Int64)
        /// A choice.
        case boolChoice(Bool)
        /// A choice.
        case stringChoice(String)
        /// A choice.
        case bytesChoice([UInt8])
        /// A choice.
        case enumChoice(Color)
        /// A choice.
        case messageChoice(Inner)
    }
}

/// A colour, with a negative number.
public enum Color: ProtobufEnum {
    /// Not stated.
    case unspecified
    /// Red.
    case red
    /// Green, far from the others.
    case green
    /// Below zero.
    case negative
    /// A number that this program has no name for.
    case unrecognized(Int32)

    /// The value of a number.
    public init(number: Int32) {
        switch number {
            case 0: self = .unspecified
            case 1: self = .red
            case 1000000: self = .green
            case -5: self = .negative
            default: self = .unrecognized(number)
        }
    }

    /// The number on the wire.
    public var number: Int32 {
        switch self {
            case .unspecified: 0
            case .red: 1
            case .green: 1000000
            case .negative: -5
            case .unrecognized(let number): number
        }
    }

    /// The name in the `.proto` file, `nil` for a number that has none.
    public var protoName: String? {
        switch self {
            case .unspecified: "COLOR_UNSPECIFIED"
            case .red: "COLOR_RED"
            case .green: "COLOR_GREEN"
            case .negative: "COLOR_NEGATIVE"
            case .unrecognized: nil
        }
    }

    /// Every value that has a name.
    public static let allCases: [Color] = [.unspecified, .red, .green, .negative]
}
