import Schema

extension MessageCode {
    /// The initializer without arguments and the one with a default for each.
    func writeInitializers(_ out: inout SourceText) {
        out.line()
        out.line("/// A message with no field set.")
        out.block("public init()") { out in
            for member in members {
                switch member {
                case .field(let field):
                    if case .text = field.shape {
                        out.line("_\(field.plainName) = ProtoText(projectedValue: Text())")
                    } else {
                        out.line("self.\(field.plainName) = \(field.defaultValue)")
                    }
                case .oneof(let oneof): out.line("self.\(oneof.plainName) = nil")
                }
            }
            out.line("unknownFields = UnknownFields()")
            if hasTexts { out.line("decodedMemory = DecodedMemory()") }
        }
        guard !members.isEmpty else { return }
        out.line()
        out.line("/// A message with those fields set.")
        let parameters = members.map { member in
            switch member {
            case .field(let field): "\(field.name): \(field.type) = \(field.defaultValue)"
            case .oneof(let oneof): "\(oneof.name): \(oneof.type)? = nil"
            }
        }
        out.block("public init(\(parameters.joined(separator: ", ")))") { out in
            for member in members {
                switch member {
                case .field(let field):
                    if case .text = field.shape {
                        out.line("_\(field.plainName) = ProtoText(wrappedValue: \(field.name))")
                    } else {
                        out.line("self.\(field.plainName) = \(field.name)")
                    }
                case .oneof(let oneof): out.line("self.\(oneof.plainName) = \(oneof.name)")
                }
            }
            out.line("unknownFields = UnknownFields()")
            if hasTexts { out.line("decodedMemory = DecodedMemory()") }
        }
    }

    /// The initializer that reads the C struct.
    func writeReading(_ out: inout SourceText) {
        out.line()
        out.line("/// Reads the C struct of this message.")
        out.block("public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource)")
        {
            out in
            if !members.isEmpty {
                let type = CNames.type(self.message.fullName)
                out.line("let wire = unsafe message.assumingMemoryBound(to: \(type).self)")
            }
            for member in members {
                switch member {
                case .field(let field) where field.field.isOptional && field.isSynthetic:
                    OneofCode.readOptional(field, in: self.message, &out)
                case .field(let field):
                    if case .map = field.shape {
                        field.readMap(&out)
                    } else {
                        out.line(field.reading)
                    }
                case .oneof(let oneof): oneof.writeReading(&out)
                }
            }
            out.line("unknownFields = unsafe source.unknownFields(message)")
            if hasTexts { out.line("decodedMemory = source.memory") }
        }
    }

    /// The method that writes the C struct.
    func writeWriting(_ out: inout SourceText) {
        out.line()
        out.line("/// Writes the C struct of this message.")
        let opening =
            "public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch)"
        out.block(opening) { out in
            let type = CNames.type(self.message.fullName)
            out.line("let wire = unsafe message.assumingMemoryBound(to: \(type).self)")
            out.line("unsafe \(CNames.function(self.message.fullName))__init(wire)")
            for member in members {
                switch member {
                case .field(let field) where field.field.isOptional && field.isSynthetic:
                    OneofCode.writeOptional(field, in: self.message, &out)
                case .field(let field): field.write(&out)
                case .oneof(let oneof): oneof.writeWriting(&out)
                }
            }
            out.line("unsafe scratch.attach(unknownFields, to: message)")
        }
    }
}

extension FieldCode {
    /// Whether a oneof made by `protoc` carries the presence.
    ///
    /// True of `optional` messages, too, whose pointer would tell: the struct has the case anyway.
    var isSynthetic: Bool { field.isOptional && field.oneofIndex != nil }
}
