import Schema

/// One run: descriptors in, every generated file out.
struct Generation {
    private let arguments: Arguments
    private let protos: ProtoFiles
    private let descriptors: CleanedDescriptors
    private let schema: Schema

    init(_ arguments: Arguments) throws(Problem) {
        self.arguments = arguments
        protos = try ProtoFiles(in: arguments.protos, imports: arguments.imports)
        descriptors = try CleanedDescriptors(protos.descriptorSet())
        schema = descriptors.schema
        var check = RecursionCheck(schema)
        for file in schema.files where SwiftModule(package: file.package) != nil {
            if file.name == Self.descriptorFile { continue }
            for message in file.messages { try check.check(message) }
            if SwiftModule(package: file.package)?.prefix.isEmpty == true {
                try NameCheck.check(file)
            }
        }
    }

    /// Everything that is generated.
    func files() throws(Problem) -> OutputTree {
        var tree = OutputTree()
        addSwift(to: &tree)
        addDescriptors(to: &tree)
        try addC(to: &tree)
        return tree
    }

    /// The schema of schemas: C of it is needed, and it is recursive, so there is no Swift of it.
    private static let descriptorFile = "google/protobuf/descriptor.proto"

    private func hasC(_ file: FileSchema) -> Bool {
        !file.package.hasPrefix("google.api") && twinPackages[file.package] == nil
    }

    private func hasSwift(_ file: FileSchema) -> Bool {
        protos.names.contains(file.name) && file.name != Self.descriptorFile
    }
}

extension Generation {
    private func addC(to tree: inout OutputTree) throws(Problem) {
        let known = Set(schema.files.filter(hasC).map(\.name))
        descriptors.massage(schema, keeping: known)
        let generation = CGeneration(descriptors: descriptors, known: known)
        let folder = "\(arguments.cFolder)/Generated"
        for file in try generation.generate(protos.names.filter(known.contains)) {
            tree.add("\(folder)/\(file.path)", file.text)
        }
        tree.own(folder)
        tree.add(
            "\(folder)/module.modulemap",
            """
            // \(doNotEdit)
            module \(arguments.cModule) {
                umbrella "."
                export *
            }

            """
        )
    }

    private func addDescriptors(to tree: inout OutputTree) {
        descriptors.stripSourceInfo()
        let serialized = descriptors.serialized
        let roots = schema.files.filter { file in
            protos.names.contains(file.name) && !file.package.hasPrefix("google.protobuf")
        }
        let wanted = schema.closure(of: roots.map(\.name))
        let files = schema.files.map(\.name).filter(wanted.contains)
        let embedded = EmbeddedDescriptors(
            files.compactMap { serialized[$0] },
            module: arguments.cModule
        )
        let folder = "\(arguments.cFolder)/Generated"
        tree.add("\(folder)/\(embedded.name).h", embedded.header)
        tree.add("\(folder)/\(embedded.name).c", embedded.source)
    }

    private func addSwift(to tree: inout OutputTree) {
        let types = TypeNames(schema)
        for file in schema.files where hasSwift(file) {
            guard let module = SwiftModule(package: file.package) else { continue }
            let context = EmissionContext(
                schema: schema,
                types: types,
                module: module,
                cModule: arguments.cModule
            )
            let folder = "\(arguments.swiftFolder)/\(module.folder)/Generated"
            let stem = file.name.dropLast(".proto".count).map { $0 == "/" ? "_" : $0 }
            tree.own(folder)
            let twin = twinPackages[file.package]
            if twin == nil, !file.messages.isEmpty || !file.enums.isEmpty {
                tree.add("\(folder)/\(String(stem)).pb.swift", context.messages(of: file))
            }
            if !file.services.isEmpty {
                let text = context.services(of: file, prefix: twin?.prefix ?? "")
                tree.add("\(folder)/\(String(stem)).rpc.swift", text)
            }
        }
    }
}
