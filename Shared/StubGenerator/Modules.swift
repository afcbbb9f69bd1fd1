import Schema

/// Where the messages of a package live in Swift.
struct SwiftModule: Hashable {
    /// The module, for example `PersonnelContract`.
    let name: String
    /// Its folder under `Shared/Contracts`, for example `Personnel`.
    let folder: String
    /// What stands in front of its type names where they are not ours: `Google`, `OTLP`.
    let prefix: String

    /// The module of a package, or `nil` when no Swift is generated for it.
    init?(package: String) {
        let parts = package.split(separator: ".").map(String.init)
        switch parts.first {
        case "google" where parts.dropFirst().first == "api": return nil
        case "google" where parts.dropFirst(2).first == "compiler": return nil
        case "google" where parts.dropFirst().first == "longrunning":
            (name, folder, prefix) = ("LongrunningContract", "Longrunning", "Google")
        case "google":
            (name, folder, prefix) = ("WellKnownMessages", "WellKnown", "Google")
        case "grpc" where parts.dropFirst().first == "testing":
            (name, folder, prefix) = ("TestingContract", "Testing", "")
        case "grpc":
            (name, folder, prefix) = ("GRPCContract", "GRPC", "")
        case "opentelemetry":
            (name, folder, prefix) = ("TelemetryContract", "Telemetry", "OTLP")
        case "canbo" where parts.count > 1:
            let area = SwiftNames.type(parts[1])
            (name, folder, prefix) = ("\(area)Contract", area, "")
        default: return nil
        }
    }
}

/// Packages whose messages are the same on the wire as those of another, and are read as those.
///
/// Older clients ask for reflection under its first name.
let twinPackages = ["grpc.reflection.v1alpha": (package: "grpc.reflection.v1", prefix: "Alpha")]

/// The Swift types of everything that a schema declares.
struct TypeNames {
    private var references: [String: (module: SwiftModule, name: String)] = [:]

    /// The names for a schema.
    init(_ schema: Schema) {
        for file in schema.files {
            guard let module = SwiftModule(package: file.package) else { continue }
            for element in file.enums { add(element, module, module.prefix) }
            for message in file.messages { add(message, module, module.prefix) }
        }
    }

    private mutating func add(_ message: MessageSchema, _ module: SwiftModule, _ scope: String) {
        let name = scope + message.name
        references[message.fullName] = (module, name)
        for nested in message.messages { add(nested, module, name + ".") }
        for element in message.enums { add(element, module, name + ".") }
    }

    private mutating func add(_ element: EnumSchema, _ module: SwiftModule, _ scope: String) {
        references[element.fullName] = (module, scope + element.name)
    }

    /// The type as code of a module writes it.
    func type(_ fullName: String, in module: SwiftModule) -> String {
        guard let reference = references[canonical(fullName)] else { return fullName }
        let isLocal = reference.module == module || !reference.module.prefix.isEmpty
        return isLocal ? reference.name : "\(reference.module.name).\(reference.name)"
    }

    /// The module that declares the type, or `nil` when no Swift is generated for it.
    func module(_ fullName: String) -> SwiftModule? { references[canonical(fullName)]?.module }

    private func canonical(_ fullName: String) -> String {
        for (twin, original) in twinPackages where fullName.hasPrefix(twin + ".") {
            return original.package + fullName.dropFirst(twin.count)
        }
        return fullName
    }
}
