import DisciplineContract
import Kernel
import NotificationContract
import PersonnelContract
import PlanningContract
import ProtobufC
import TestingContract
import WellKnownMessages

/// A decoded message keeps within its limits, holds texts only, and comes back from its own bytes.
enum MessageTrial {
    static func run(_ input: inout FuzzInput) throws {
        let type = input.choice(of: types.count)
        let limits = DecodingLimits(
            messageSizeMax: .kibibytes(64),
            arenaSizeMax: .bytes(64 << input.choice(of: 13)),
            elementsMax: 1 << input.choice(of: 13),
            depthMax: 100
        )
        try types[type](input.rest(), limits)
    }

    private typealias Trial = @Sendable ([UInt8], DecodingLimits) throws -> Void

    /// New types come last: an input of the corpus chooses its type by the place.
    private static let types: [Trial] = [
        { try tryOut(EveryType.self, $0, $1) },
        { try tryOut(ImportOfficialsRequest.self, $0, $1) },
        { try tryOut(SearchOfficialsResponse.self, $0, $1) },
        { try tryOut(UpdateOrganizationRequest.self, $0, $1) },
        { try tryOut(Plan.self, $0, $1) },
        { try tryOut(AddEntryRequest.self, $0, $1) },
        { try tryOut(Sanction.self, $0, $1) },
        { try tryOut(ReceiveEventsRequest.self, $0, $1) },
        { try tryOut(GoogleStatus.self, $0, $1) },
        { try tryOut(GoogleBadRequest.self, $0, $1) },
        { try tryOut(DisciplineCase.self, $0, $1) },
    ]

    private static func tryOut<Message: ProtobufMessage>(
        _ type: Message.Type,
        _ bytes: [UInt8],
        _ limits: DecodingLimits
    ) throws {
        let message: Message
        do throws(DecodingFailure) {
            message = try Message(decoding: bytes, limits: limits)
        } catch {
            try promise(!error.description.isEmpty, "a failure says nothing")
            return
        }
        var contents = MessageContents()
        contents.add(message)
        try promise(contents.invalidTexts == 0, "a text of \(message) is not UTF-8")
        try promise(contents.parts <= limits.elementsMax, "\(contents.parts) parts")
        try promise(
            contents.bytes <= limits.arenaSizeMax.bytes,
            "\(contents.bytes) bytes, \(limits.arenaSizeMax) allowed"
        )
        try comesBack(message)
    }

    /// Maps have no order and NaN is not equal to itself, so that sorted bytes are compared.
    private static func comesBack<Message: ProtobufMessage>(_ message: Message) throws {
        let encoded = message.encoded()
        try promise(encoded.count == message.encodedSize, "the size of \(message) is wrong")
        let again = try Message(decoding: encoded, limits: .standard)
        try promise(
            again.encoded().sorted() == encoded.sorted(),
            "\(message) comes back as \(again)"
        )
        var appended: [UInt8] = [7]
        message.encode(appendingTo: &appended)
        try promise(appended.dropFirst().sorted() == encoded.sorted(), "\(message) is not appended")
    }
}

/// What a message is made of, found without the codec.
private struct MessageContents {
    /// Nested messages, texts, byte strings and lists, empty ones apart.
    var parts = 0
    /// The bytes of texts and byte strings.
    var bytes = 0
    var invalidTexts = 0

    mutating func add(_ value: Any) {
        switch value {
        case let text as ProtoText: add(text.projectedValue)
        case let text as String: add(Text(text))
        case let string as [UInt8]: add(size: string.count)
        case is any BinaryInteger, is any BinaryFloatingPoint, is Bool, is any ProtobufEnum: break
        case is UnknownFields, is DecodedMemory: break
        default:
            let mirror = Mirror(reflecting: value)
            // An optional message is cast like the message in it, which comes next.
            if value is any ProtobufMessage, mirror.displayStyle == .struct { parts += 1 }
            for child in mirror.children { add(child.value) }
        }
    }

    private mutating func add(_ text: Text) {
        text.withUTF8 { bytes in
            add(size: bytes.count)
            if String(validating: bytes, as: UTF8.self) == nil { invalidTexts += 1 }
        }
    }

    private mutating func add(size: Int) {
        guard size > 0 else { return }
        parts += 1
        bytes += size
    }
}
