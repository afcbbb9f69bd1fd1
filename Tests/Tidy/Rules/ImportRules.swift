/// Who may import what: the layers as a table.
enum ImportRules {
    /// One module, or all whose names begin so, and the places that may import it.
    struct Law: Sendable {
        let module: String
        let allowedUnder: [String]
        let instead: String
    }

    /// Tests may import what the code that they test may.
    static let laws: [Law] =
        [
            Law(
                module: "NIO*",
                allowedUnder: [
                    "Shared/RPCTransport/", "Shared/TransportSecurity/", "Shared/Forwarding/",
                    "Shared/AdminPort/", "Shared/Runtime/", "Services/Gateway/",
                    "Services/Operator/", "Tests/",
                ],
                instead: "a service speaks through RPC's `ClientChannel` and handlers"
            ),
            Law(
                module: "NIOSSL",
                allowedUnder: ["Shared/TransportSecurity/", "Tests/TransportSecurityTests/"],
                instead: "use `TLSServer` and `TLSClient` of TransportSecurity"
            ),
            Law(
                module: "TransportSecurity",
                allowedUnder: ["Shared/Runtime/", "Services/Operator/", "Tests/"],
                instead: "RPCTransport and Forwarding take a `ConnectionSecurity`"
            ),
            Law(
                module: "TraceExport",
                allowedUnder: ["Shared/Runtime/", "Tests/"],
                instead: "end spans of Tracing; Runtime hands them over"
            ),
            Law(
                module: "TelemetryContract",
                allowedUnder: ["Shared/TraceExport/", "Tests/"],
                instead: "end spans of Tracing; TraceExport writes their messages"
            ),
            Law(
                module: "GRDB*",
                allowedUnder: ["Shared/StorageSQLite/"],
                instead: "use `Database` of Storage"
            ),
            Law(
                module: "SQLite3",
                allowedUnder: [],
                instead: "use `Database` of Storage"
            ),
            Law(
                module: "CPostgres",
                allowedUnder: ["Shared/StoragePostgres/"],
                instead: "use `Database` of Storage"
            ),
            Law(
                module: "CNGHTTP2",
                allowedUnder: ["Shared/HTTP2/"],
                instead: "use `Session` of HTTP2"
            ),
            Law(
                module: "CZlib",
                allowedUnder: ["Shared/Compression/"],
                instead: "use `Gzip` of Compression, or `WorkbookReader` of Spreadsheets"
            ),
            Law(
                module: "CZip",
                allowedUnder: ["Shared/Spreadsheets/"],
                instead: "use `WorkbookReader` of Spreadsheets"
            ),
            Law(
                module: "CExpat",
                allowedUnder: ["Shared/Spreadsheets/"],
                instead: "use `WorkbookReader` of Spreadsheets"
            ),
            Law(
                module: "Compression",
                allowedUnder: ["Shared/RPC/", "Shared/Spreadsheets/", "Tests/"],
                instead: "calls compress their messages by `CallOptions` and `CallContext`"
            ),
            Law(
                module: "Spreadsheets",
                allowedUnder: ["Services/Personnel/Service/", "Tests/"],
                instead: "ask personnel for tables, by `BulkService`"
            ),
            Law(
                module: "HTTP2",
                allowedUnder: [
                    "Shared/RPCTransport/", "Shared/Forwarding/", "Shared/Runtime/Configuration/",
                    "Tests/",
                ],
                instead: "use RPC or RPCTransport"
            ),
            Law(
                module: "CProtobufC",
                allowedUnder: ["Shared/ProtobufC/", "Tests/ProtobufCTests/", "Tests/Benchmarks/"],
                instead: "use ProtobufC"
            ),
            Law(
                module: "CMessages",
                allowedUnder: [
                    "Shared/Contracts/", "Shared/Schema/", "Shared/StubGenerator/", "Tests/",
                ],
                instead: "use the generated Swift values"
            ),
            Law(
                module: "ArgumentParser",
                allowedUnder: ["Services/Operator/", "Tests/OperatorTests/"],
                instead: "only `canbo` has commands; processes read `ProcessConfiguration`"
            ),
            Law(
                module: "Configuration",
                allowedUnder: ["Shared/Runtime/", "Tests/RuntimeTests/"],
                instead: "read settings with Runtime's `SettingsReader`"
            ),
            Law(
                module: "ServiceLifecycle",
                allowedUnder: ["Shared/Runtime/", "Tests/RuntimeTests/"],
                instead: "hand Runtime the work to run"
            ),
            Law(
                module: "UnixSignals",
                allowedUnder: ["Shared/Runtime/", "Services/Operator/"],
                instead: "Runtime and `canbo up` watch signals"
            ),
            Law(
                module: "Logging",
                allowedUnder: ["Shared/Runtime/", "Services/Gateway/", "Tests/"],
                instead: "throw a `Failure` with its cause; Runtime logs it with the call"
            ),
            Law(
                module: "Crypto",
                allowedUnder: [
                    "Shared/Identity/", "Shared/Storage/", "Shared/StorageSQLite/",
                    "Shared/FileEncryption/", "Shared/Tokens/", "Shared/TransportSecurity/",
                    "Tests/",
                ],
                instead: "signatures belong to Storage and Identity, ciphers to FileEncryption"
            ),
            Law(
                module: "X509",
                allowedUnder: ["Shared/TransportSecurity/"],
                instead: "certificates are read by TransportSecurity"
            ),
            Law(
                module: "SwiftASN1",
                allowedUnder: ["Shared/TransportSecurity/"],
                instead: "certificates are read by TransportSecurity"
            ),
            Law(
                module: "JWTKit",
                allowedUnder: ["Shared/Tokens/"],
                instead: "use `TokenVerifier` of Tokens"
            ),
            Law(
                module: "SwiftProtobuf",
                allowedUnder: ["Tests/Benchmarks/"],
                instead: "messages go through ProtobufC"
            ),
            Law(
                module: "XCTest",
                allowedUnder: [],
                instead: "use Swift Testing"
            ),
        ] + foundationFree

    /// Layers that stay free of Foundation, for size and start-up time.
    private static let foundationFree: [Law] = ["Foundation", "FoundationEssentials"].map {
        Law(
            module: $0,
            allowedUnder: [
                "Shared/Vietnamese/", "Shared/Schema/", "Shared/Policy/", "Shared/Storage/",
                "Shared/StorageSQLite/", "Shared/FileEncryption/", "Shared/Runtime/",
                "Shared/StubGenerator/",
                "Shared/Introspection/", "Shared/Contracts/", "Services/", "Tests/",
            ],
            instead: "this layer is written with the standard library and Kernel"
        )
    }

    /// Imports that no law of the table allows.
    static func findings(in file: SourceFile) -> [Finding] {
        imports(of: file).compactMap { module, line in
            guard let law = laws.first(where: { matches($0.module, module) }),
                !file.isUnder(law.allowedUnder)
            else { return nil }
            let places = law.allowedUnder.joined(separator: ", ")
            let scope = places.isEmpty ? "nowhere" : "only under \(places)"
            return file.finding(line, "import \(module) is allowed \(scope): \(law.instead)")
        }
    }

    /// The modules that a file imports, with the line of each.
    static func imports(of file: SourceFile) -> [(module: String, line: Int)] {
        file.code.enumerated().compactMap { index, line in
            var words = line.split(whereSeparator: { " .;".contains($0) })
            while let first = words.first, first != "import",
                first.hasPrefix("@")
                    || ["public", "package", "internal", "private", "fileprivate"]
                        .contains(first)
            {
                words.removeFirst()
            }
            guard words.first == "import", words.count > 1 else { return nil }
            let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
            let module = kinds.contains(String(words[1])) ? words.dropFirst(2).first : words[1]
            return module.map { (String($0), index + 1) }
        }
    }

    private static func matches(_ pattern: String, _ module: String) -> Bool {
        pattern.hasSuffix("*") ? module.hasPrefix(pattern.dropLast()) : module == pattern
    }
}
