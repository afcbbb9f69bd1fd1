import Schema

/// Writes the Swift value of one message.
struct MessageCode {
    let message: MessageSchema
    let context: EmissionContext
    let name: String
    let members: [Member]

    /// A stored property: a field, or a oneof with its fields.
    enum Member {
        case field(FieldCode)
        case oneof(OneofCode)
    }

    init(_ message: MessageSchema, name: String, _ context: EmissionContext) {
        self.message = message
        self.context = context
        self.name = name
        var members: [Member] = []
        var seen: Set<Int> = []
        for field in message.fields {
            guard let index = field.oneofIndex, !message.oneofs[index].isSynthetic else {
                members.append(.field(FieldCode(field, context)))
                continue
            }
            guard seen.insert(index).inserted else { continue }
            let fields = message.fields.filter { $0.oneofIndex == index }
            members.append(.oneof(OneofCode(message.oneofs[index], fields, context)))
        }
        self.members = members
    }

    /// Whether texts of the message point into the memory of its decoding.
    var hasTexts: Bool {
        members.contains { member in
            if case .field(let field) = member, case .text = field.shape { true } else { false }
        }
    }

    /// The struct with everything nested in it.
    func write(_ out: inout SourceText) {
        out.line()
        out.documentation(message.comment)
        out.block("public struct \(name): ProtobufMessage") { out in
            writeProperties(&out)
            writeInitializers(&out)
            writeConstants(&out)
            writeReading(&out)
            writeWriting(&out)
            for member in members {
                if case .oneof(let oneof) = member { oneof.writeType(&out) }
            }
            for nested in message.messages where !nested.isMapEntry {
                MessageCode(nested, name: nested.name, context).write(&out)
            }
            for element in message.enums {
                EnumCode(element: element, name: element.name).write(&out)
            }
        }
    }

    private func writeProperties(_ out: inout SourceText) {
        for member in members {
            switch member {
            case .field(let field):
                out.documentation(field.field.comment)
                let isText = if case .text = field.shape { true } else { false }
                out.line("\(isText ? "@ProtoText " : "")public var \(field.name): \(field.type)")
            case .oneof(let oneof):
                out.documentation(oneof.oneof.comment)
                out.line("public var \(oneof.name): \(oneof.type)?")
            }
        }
        out.line("/// The fields that this program does not know.")
        out.line("public var unknownFields: UnknownFields")
        if hasTexts { out.line("private let decodedMemory: DecodedMemory") }
    }

    private func writeConstants(_ out: inout SourceText) {
        out.line()
        out.line("/// The full name of the message.")
        out.line("public static let fullName = \"\(message.fullName)\"")
        out.line()
        out.line("/// What libprotobuf-c knows of the message.")
        out.block("public static let layout: MessageLayout =") { out in
            out.line("var wire = unsafe \(CNames.type(message.fullName))()")
            out.line("unsafe \(CNames.function(message.fullName))__init(&wire)")
            out.line("return unsafe MessageLayout(of: &wire)")
        }
        out.replaceLastLine("}()")
    }
}
