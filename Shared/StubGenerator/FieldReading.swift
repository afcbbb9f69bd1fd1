import Schema

extension FieldCode {
    /// The statement that reads the property from the C struct; oneofs are read by their message.
    var reading: String {
        let proto = "\"\(field.name)\""
        return switch shape {
        case .text: "unsafe _\(plainName) = source.text(\(member), \(proto))"
        case .single, .optional:
            "unsafe self.\(plainName) = \(reading(field, at: member, proto))"
        case .message: "unsafe self.\(plainName) = source.message(\(member), \(proto))"
        case .list: "unsafe self.\(plainName) = \(listReading(proto))"
        case .map: ""
        }
    }

    /// The statement that reads a map.
    func readMap(_ out: inout SourceText) {
        guard case .map(let key, let value, let entry) = shape else { return }
        let proto = "\"\(field.name)\""
        let opening = "unsafe self.\(plainName) = source.map(\(countMember), \(member), \(proto))"
        out.block(opening) { out in
            out.line("(pointer: UnsafeRawPointer, source: inout DecodingSource) in")
            out.line(
                "let wire = unsafe pointer.assumingMemoryBound(to: \(CNames.type(entry)).self)"
            )
            out.line("let key = \(entryReading(key, "key"))")
            out.line("let value: \(valueType(value.kind)) = \(entryReading(value, "value"))")
            out.line("return (key, value)")
        }
    }

    private func entryReading(_ field: FieldSchema, _ member: String) -> String {
        "unsafe " + reading(field, at: "wire.pointee.\(member)", "\"\(member)\"")
    }

    /// The expression that reads one value.
    func reading(_ field: FieldSchema, at place: String, _ proto: String) -> String {
        switch field.kind {
        case .string: "source.string(\(place), \(proto))"
        case .bytes: "source.bytes(\(place))"
        case .bool: "\(place) != 0"
        case .message: "source.required(\(place), \(proto))"
        case .enum:
            "\(valueType(field.kind))(number: Int32(truncatingIfNeeded: \(place).rawValue))"
        default: place
        }
    }

    private func listReading(_ proto: String) -> String {
        switch field.kind {
        case .string: "source.strings(\(countMember), \(member), \(proto))"
        case .bytes: "source.byteStrings(\(countMember), \(member))"
        case .bool: "source.booleans(\(countMember), \(member))"
        case .enum: "source.enums(\(countMember), \(member))"
        case .message: "source.messages(\(countMember), \(member), \(proto))"
        default: "source.numbers(\(countMember), \(member))"
        }
    }
}
