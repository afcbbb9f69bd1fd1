import Schema

/// Writes a oneof: an enum with a case for each field, and its way to C and back.
struct OneofCode {
    let oneof: OneofSchema
    let fields: [FieldCode]
    /// The name of the property.
    let name: String
    /// The name of the enum.
    let type: String

    init(_ oneof: OneofSchema, _ fields: [FieldSchema], _ context: EmissionContext) {
        self.oneof = oneof
        self.fields = fields.map { FieldCode($0, context) }
        name = SwiftNames.property(oneof.name)
        type = SwiftNames.type(oneof.name)
    }

    /// The property name without quotes.
    var plainName: String { name.filter { $0 != "`" } }

    private var caseMember: String { "wire.pointee.\(oneof.name.lowercased())_case" }

    /// The enum.
    func writeType(_ out: inout SourceText) {
        out.line()
        if oneof.comment.isEmpty {
            out.line("/// The field of `\(oneof.name)` that is set.")
        }
        out.documentation(oneof.comment)
        out.block("public enum \(type): Sendable, Hashable") { out in
            for field in fields {
                out.documentation(field.field.comment)
                out.line("case \(field.name)(\(field.valueType(field.field.kind)))")
            }
        }
    }

    /// The statement that reads the property.
    func writeReading(_ out: inout SourceText) {
        out.block("switch unsafe \(caseMember).rawValue") { out in
            for field in fields {
                let value = field.reading(field.field, at: field.member, "\"\(field.field.name)\"")
                out.line(
                    "case \(field.field.number): unsafe self.\(plainName) = .\(field.name)(\(value))"
                )
            }
            out.line("default: self.\(plainName) = nil")
        }
    }

    /// The statement that writes the property.
    func writeWriting(_ out: inout SourceText) {
        out.block("switch self.\(plainName)") { out in
            out.line("case nil: break")
            for field in fields {
                out.line("case .\(field.name)(let value)?:")
                out.line("    unsafe \(caseMember) = .init(rawValue: \(field.field.number))")
                out.line("    \(field.writing(field.field, to: field.member, "value"))")
            }
        }
    }

    /// The statement that reads an `optional` field.
    static func readOptional(
        _ field: FieldCode,
        in message: MessageSchema,
        _ out: inout SourceText
    ) {
        let isSet = "unsafe \(caseMember(field, message)).rawValue == \(field.field.number)"
        let value = field.reading(field.field, at: field.member, "\"\(field.field.name)\"")
        out.line("self.\(field.plainName) = \(isSet) ? unsafe \(value) : nil")
    }

    /// The statement that writes an `optional` field.
    static func writeOptional(
        _ field: FieldCode,
        in message: MessageSchema,
        _ out: inout SourceText
    ) {
        out.block("if let value = self.\(field.plainName)") { out in
            let number = field.field.number
            out.line("unsafe \(caseMember(field, message)) = .init(rawValue: \(number))")
            out.line(field.writing(field.field, to: field.member, "value"))
        }
    }

    private static func caseMember(_ field: FieldCode, _ message: MessageSchema) -> String {
        let name = field.field.oneofIndex.map { message.oneofs[$0].name } ?? ""
        return "wire.pointee.\(name.lowercased())_case"
    }
}
