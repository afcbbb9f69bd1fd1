import Schema

extension FieldCode {
    /// The statements that write the property to the C struct; oneofs are written by their message.
    func write(_ out: inout SourceText) {
        switch shape {
        case .text:
            out.line("unsafe \(member) = scratch.text(_\(plainName))")
        case .single, .optional:
            out.line(writing(field, to: member, "self.\(plainName)"))
        case .message:
            out.line("unsafe \(member) = scratch.message(self.\(plainName))")
        case .list:
            out.line(
                "unsafe (\(countMember), \(member)) = scratch.\(listWriting)(self.\(plainName))"
            )
        case .map(let key, let value, let entry):
            out.block("unsafe (\(countMember), \(member)) = scratch.map(self.\(plainName))") {
                out in
                let type = CNames.type(entry)
                out.line(
                    "(wire: UnsafeMutablePointer<\(type)>, key, value, scratch: inout EncodingScratch) in"
                )
                out.line("unsafe \(CNames.function(entry))__init(wire)")
                out.line(writing(key, to: "wire.pointee.key", "key"))
                out.line(writing(value, to: "wire.pointee.value", "value"))
            }
        }
    }

    /// The statement that writes one value.
    func writing(_ field: FieldSchema, to place: String, _ value: String) -> String {
        switch field.kind {
        case .string: "unsafe \(place) = scratch.string(\(value))"
        case .bytes: "unsafe \(place) = scratch.bytes(\(value))"
        case .bool: "unsafe \(place) = \(value) ? 1 : 0"
        case .message: "unsafe \(place) = scratch.required(\(value))"
        case .enum:
            "unsafe \(place) = .init(rawValue: .init(truncatingIfNeeded: \(value).number))"
        default: "unsafe \(place) = \(value)"
        }
    }

    private var listWriting: String {
        switch field.kind {
        case .string: "strings"
        case .bytes: "byteStrings"
        case .bool: "booleans"
        case .enum: "enums"
        case .message: "messages"
        default: "numbers"
        }
    }
}
