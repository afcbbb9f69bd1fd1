import Schema

/// What the code of one Swift module is written from.
struct EmissionContext {
    /// Every file of the run.
    let schema: Schema
    /// The Swift names of every type.
    let types: TypeNames
    /// The module that is written.
    let module: SwiftModule
    /// The module of the C structs.
    let cModule: String

    /// The messages and enums of a file.
    func messages(of file: FileSchema) -> String {
        let guards = GuardCode(self)
        let runtime: Set = guards.isNeeded(by: file) ? ["ProtobufC", "RPC"] : ["ProtobufC"]
        let imports = modules(usedBy: file).union(runtime)
        let isCNeeded = !file.messages.isEmpty
        var out = header(of: file, imports, isCNeeded ? [cModule] : [])
        for message in file.messages {
            MessageCode(message, name: module.prefix + message.name, self).write(&out)
        }
        for element in file.enums {
            EnumCode(element: element, name: module.prefix + element.name).write(&out)
        }
        for message in file.messages { guards.write(message, module.prefix + message.name, &out) }
        return out.text
    }

    /// The services of a file.
    func services(of file: FileSchema, prefix: String) -> String {
        let used = file.services.flatMap(\.methods).flatMap { [$0.input, $0.output] }
            .compactMap { types.module($0)?.name }
        var out = header(of: file, Set(used).subtracting([module.name]).union(["RPC"]), [])
        for service in file.services {
            ServiceCode(service: service, prefix: prefix, context: self).write(&out)
        }
        return out.text
    }

    private func header(
        of file: FileSchema,
        _ publicImports: Set<String>,
        _ internalImports: Set<String>
    ) -> SourceText {
        var out = SourceText()
        out.line("// swift-format-ignore-file")
        out.line("// \(doNotEdit)")
        out.line("// Source: \(file.name)")
        out.line()
        for name in internalImports.sorted() { out.line("internal import \(name)") }
        for name in publicImports.sorted() { out.line("public import \(name)") }
        return out
    }

    /// The other modules whose types the messages of a file use.
    private func modules(usedBy file: FileSchema) -> Set<String> {
        var used: Set<String> = []
        func visit(_ message: MessageSchema) {
            for field in message.fields {
                switch field.kind {
                case .message(let type), .enum(let type):
                    used.insert(types.module(type)?.name ?? module.name)
                default: break
                }
            }
            message.messages.forEach(visit)
        }
        file.messages.forEach(visit)
        return used.subtracting([module.name])
    }
}
