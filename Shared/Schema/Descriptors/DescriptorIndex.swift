package import ProtobufC

/// Files of a descriptor set by name and by what they declare: what reflection answers from.
package struct DescriptorIndex: Sendable {
    /// One file with its exact bytes.
    package struct File: Sendable, Hashable {
        /// The import path.
        package let name: String
        /// The import paths that the file names, in its order.
        package let dependencies: [String]
        /// The serialized `google.protobuf.FileDescriptorProto`.
        package let bytes: [UInt8]
    }

    /// Full names of the services, sorted.
    package let services: [String]
    /// The methods of the services, by the full name of the service and their own.
    package let methods: [(service: String, name: String)]
    /// The paths of those that change nothing, `/package.Service/Method`.
    package let readPaths: Set<String>
    private var files: [String: File] = [:]
    private var fileOfSymbol: [String: String] = [:]
    private var extensions: [String: [Int32: String]] = [:]

    /// Indexes a set; of two files with one name the first counts.
    package init(_ set: DescriptorSet) throws(DecodingFailure) {
        var services: [String] = []
        var methods: [(service: String, name: String)] = []
        var readPaths: Set<String> = []
        for entry in set.files {
            let schema = try FileSchema(entry)
            guard files[schema.name] == nil else { continue }
            files[schema.name] = File(
                name: schema.name,
                dependencies: schema.dependencies,
                bytes: entry.bytes
            )
            services += schema.services.map(\.fullName)
            methods += schema.services.flatMap { service in
                service.methods.map { (service.fullName, $0.name) }
            }
            for service in schema.services {
                for method in service.methods where method.idempotency == .noSideEffects {
                    readPaths.insert("/\(service.fullName)/\(method.name)")
                }
            }
            for symbol in schema.symbols where fileOfSymbol[symbol] == nil {
                fileOfSymbol[symbol] = schema.name
            }
            for field in schema.extensions {
                extensions[field.extendee, default: [:]][field.number] = schema.name
            }
        }
        self.services = services.sorted()
        self.methods = methods
        self.readPaths = readPaths
    }

    /// The file of an import path, or `nil` when there is none.
    package func file(named name: String) -> File? { files[name] }

    /// The file that declares a service, method, message, field, oneof, enum, value or extension.
    package func file(declaring symbol: String) -> File? {
        fileOfSymbol[symbol].flatMap { files[$0] }
    }

    /// The file that declares the extension of a message with that number.
    package func file(extending message: String, number: Int32) -> File? {
        extensions[message]?[number].flatMap { files[$0] }
    }

    /// The numbers of the extensions of a message, sorted; `nil` when there is no such message.
    package func extensionNumbers(of message: String) -> [Int32]? {
        guard fileOfSymbol[message] != nil else { return nil }
        return extensions[message].map { $0.keys.sorted() } ?? []
    }

    /// A file and after it everything that it imports, directly or not, each once.
    package func closure(of file: File) -> [File] { closure(of: [file]) }

    /// The files that declare some symbols, and after them everything that these import.
    package func closure(declaring symbols: [String]) -> [File] {
        closure(of: symbols.compactMap { file(declaring: $0) })
    }

    private func closure(of files: [File]) -> [File] {
        var seen: Set<String> = []
        var found = files.filter { seen.insert($0.name).inserted }
        var next = 0
        while next < found.count {
            for name in found[next].dependencies where seen.insert(name).inserted {
                if let file = file(named: name) { found.append(file) }
            }
            next += 1
        }
        return found
    }
}

extension FileSchema {
    /// The full name of everything that the file declares.
    fileprivate var symbols: [String] {
        var symbols = extensions.map(\.fullName)
        func add(_ element: EnumSchema) {
            let scope = element.fullName.dropLast(element.name.count)
            symbols.append(element.fullName)
            symbols += element.values.map { scope + $0.name }
        }
        func add(_ message: MessageSchema) {
            symbols.append(message.fullName)
            symbols += message.fields.map { "\(message.fullName).\($0.name)" }
            symbols += message.oneofs.map { "\(message.fullName).\($0.name)" }
            for nested in message.messages { add(nested) }
            for element in message.enums { add(element) }
        }
        for message in messages { add(message) }
        for element in enums { add(element) }
        for service in services {
            symbols.append(service.fullName)
            symbols += service.methods.map { "\(service.fullName).\($0.name)" }
        }
        return symbols
    }
}
