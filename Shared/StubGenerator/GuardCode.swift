import Schema

/// Writes what hides the guarded fields of messages, for those messages that hold some.
struct GuardCode {
    private let context: EmissionContext

    /// One field that is not for every caller, found from a message downwards.
    private struct Guarded {
        let path: String
        let sensitivity: FieldSchema.Sensitivity
    }

    init(_ context: EmissionContext) { self.context = context }

    /// Whether a message holds a guarded field, itself or in the messages inside.
    func isGuarded(_ message: String) -> Bool { !fields(of: message).isEmpty }

    /// Whether a message of the file does.
    func isNeeded(by file: FileSchema) -> Bool {
        func holds(_ message: MessageSchema) -> Bool {
            isGuarded(message.fullName) || message.messages.contains(where: holds)
        }
        return file.messages.contains(where: holds)
    }

    /// The conformances of a message and of those declared inside.
    func write(_ message: MessageSchema, _ name: String, _ out: inout SourceText) {
        for nested in message.messages where !nested.isMapEntry {
            write(nested, "\(name).\(nested.name)", &out)
        }
        let guarded = fields(of: message.fullName)
        guard !guarded.isEmpty else { return }
        let code = MessageCode(message, name: name, context)
        out.line()
        out.line("/// Hides what a caller may not see.")
        out.block("extension \(name): GuardedMessage") { out in
            out.line("/// The guarded fields of the message and of those inside, by path.")
            out.line("public static let guardedFields: [GuardedField] = [")
            for field in guarded {
                out.line("    GuardedField(\"\(field.path)\", \(field.sensitivity.clearance)),")
            }
            out.line("]")
            out.line()
            writeResource(message, &out)
            writeSecrecy(message, &out)
            out.line("/// Leaves out every field whose class is missing in a clearance.")
            out.block("public mutating func hide(beyond clearance: Clearance)") { out in
                for member in code.members { writeHiding(member, &out) }
            }
            out.line()
            out.line("/// Finds the fields that are set and whose class is missing in a clearance.")
            out.block("public func find(_ fields: inout FieldsBeyond)") { out in
                for member in code.members { writeFinding(member, &out) }
                writeMasks(message, &out)
            }
        }
    }

    /// The names of fields that say which resource a message is about, the best first.
    private static let resourceFields = ["name", "subject", "resource", "official"]
    /// What tells how secret a record is, and from which of its values on it is secret.
    private static let grade = (type: "canbo.type.v1.SecrecyGrade", secret: "secret")

    /// A message with a grade is a record, or tells of one.
    private func writeSecrecy(_ message: MessageSchema, _ out: inout SourceText) {
        let grade = message.fields.first { $0.kind == .enum(Self.grade.type) }
        guard let grade, !grade.isRepeated else { return }
        let type = context.types.type(Self.grade.type, in: context.module)
        let place = FieldCode(grade, context).plainName
        out.line("/// Whether it is secret, or tells of what is.")
        out.block("public var tellsOfSecret: Bool") { out in
            out.line("self.\(place).number >= \(type).\(Self.grade.secret).number")
        }
        out.line()
    }

    private func writeResource(_ message: MessageSchema, _ out: inout SourceText) {
        let candidates = message.fields.filter { field in
            field.kind == .string && !field.isRepeated && field.sensitivity == .basic
        }
        let named = Self.resourceFields.compactMap { name in
            candidates.first { $0.name == name }
        }
        guard let resource = named.first else { return }
        out.line("/// The resource that the fields are about.")
        let place = FieldCode(resource, context).plainName
        out.line("public var guardedResource: String { self.\(place) }")
        out.line()
        guard let official = named.last, named.count > 1 else { return }
        out.line("/// What says which official they are about.")
        let other = FieldCode(official, context).plainName
        out.line("public var guardedOfficial: String { self.\(other) }")
        out.line()
    }

    private func fields(of message: String) -> [Guarded] {
        guard !message.hasPrefix("google."), let message = context.schema.messages[message] else {
            return []
        }
        return message.fields.flatMap { field in
            let own = Guarded(path: field.name, sensitivity: field.sensitivity)
            let inner = inside(field).map(fields) ?? []
            return (field.sensitivity == .basic ? [] : [own])
                + inner.map {
                    Guarded(path: "\(field.name).\($0.path)", sensitivity: $0.sensitivity)
                }
        }
    }

    /// The message that a field holds; of a map, that of its values.
    private func inside(_ field: FieldSchema) -> String? {
        guard case .message(let type) = field.kind else { return nil }
        guard let entry = context.schema.messages[type], entry.isMapEntry else { return type }
        guard case .message(let value)? = entry.fields.last?.kind else { return nil }
        return value
    }

    private func holdsGuarded(_ field: FieldSchema) -> Bool {
        inside(field).map(isGuarded) ?? false
    }
}

extension GuardCode {
    private func writeHiding(_ member: MessageCode.Member, _ out: inout SourceText) {
        switch member {
        case .field(let field):
            let place = "self.\(field.plainName)"
            if holdsGuarded(field.field) {
                switch field.shape {
                case .list:
                    out.block("for index in \(place).indices") { out in
                        out.line("\(place)[index].hide(beyond: clearance)")
                    }
                case .map:
                    out.block("for key in \(place).keys") { out in
                        out.line("\(place)[key]?.hide(beyond: clearance)")
                    }
                default: out.line("\(place)?.hide(beyond: clearance)")
                }
            }
            guard let clearance = field.field.guardingClearance else { return }
            out.line("if !clearance.contains(\(clearance)) { \(place) = \(field.defaultValue) }")
        case .oneof(let oneof):
            for field in oneof.fields { writeHiding(field, of: oneof, &out) }
        }
    }

    private func writeHiding(
        _ field: FieldCode,
        of oneof: OneofCode,
        _ out: inout SourceText
    ) {
        let place = "self.\(oneof.plainName)"
        if holdsGuarded(field.field) {
            out.block("if case .\(field.name)(var value)? = \(place)") { out in
                out.line("value.hide(beyond: clearance)")
                out.line("\(place) = .\(field.name)(value)")
            }
        }
        guard let clearance = field.field.guardingClearance else { return }
        out.block("if !clearance.contains(\(clearance)), case .\(field.name)? = \(place)") { out in
            out.line("\(place) = nil")
        }
    }

    private func writeFinding(_ member: MessageCode.Member, _ out: inout SourceText) {
        switch member {
        case .field(let field):
            let place = "self.\(field.plainName)"
            if let clearance = field.field.guardingClearance {
                let isSet = "\(place)\(field.isSetSuffix)"
                out.line("fields.add(\"\(field.field.name)\", \(clearance), if: \(isSet))")
            }
            guard holdsGuarded(field.field) else { return }
            let values =
                switch field.shape {
                case .list: place
                case .map: "\(place).values"
                default: "CollectionOfOne(\(place)).compactMap { $0 }"
                }
            out.line("fields.descend(\"\(field.field.name)\", \(values))")
        case .oneof(let oneof):
            for field in oneof.fields {
                let pattern = "if case .\(field.name)"
                let name = "\"\(field.field.name)\""
                if let clearance = field.field.guardingClearance {
                    out.block("\(pattern)? = self.\(oneof.plainName)") { out in
                        out.line("fields.add(\(name), \(clearance), if: true)")
                    }
                }
                guard holdsGuarded(field.field) else { continue }
                out.block("\(pattern)(let value)? = self.\(oneof.plainName)") { out in
                    out.line("fields.descend(\(name), CollectionOfOne(value))")
                }
            }
        }
    }

    /// A mask of an update speaks of the fields of the one resource beside it (AIP-134).
    private func writeMasks(_ message: MessageSchema, _ out: inout SourceText) {
        guard let mask = message.fields.first(where: { $0.name == "update_mask" }) else { return }
        for field in message.fields where holdsGuarded(field) && !field.isRepeated {
            guard let type = inside(field) else { continue }
            let resource = context.types.type(type, in: context.module)
            let place = FieldCode(mask, context).plainName
            out.line(
                "fields.add(naming: self.\(place), of: \"\(field.name)\", \(resource).guardedFields)"
            )
        }
    }
}

extension FieldSchema {
    /// The clearance that the field asks for as code writes it; `nil` for a basic one.
    fileprivate var guardingClearance: String? {
        sensitivity == .basic ? nil : sensitivity.clearance
    }
}

extension FieldSchema.Sensitivity {
    /// The member of `Clearance`.
    fileprivate var clearance: String {
        switch self {
        case .basic: "[]"
        case .sensitive: ".sensitive"
        case .internalPolitical: ".internalPolitical"
        case .stateSecret: ".stateSecret"
        }
    }
}

extension FieldCode {
    /// What follows the name of the property in the question whether it is set.
    fileprivate var isSetSuffix: String {
        switch shape {
        case .optional, .message: " != nil"
        case .text, .list, .map: ".isEmpty == false"
        case .single: " != \(defaultValue)"
        }
    }
}
