// swift-tools-version: 6.3
import PackageDescription

// The manifest is the architecture diagram: a target per layer and per contract, and what a
// service calls is visible as a contract among its dependencies. Dependencies point one way:
// vocabulary <- engines <- contracts <- services <- processes.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]

/// For targets that touch C: every unsafe expression is marked.
let touchingC: [SwiftSetting] = strict + [.strictMemorySafety()]

extension Target.Dependency {
    static let nioCore: Self = .product(name: "NIOCore", package: "swift-nio")
    static let nioPosix: Self = .product(name: "NIOPosix", package: "swift-nio")
    static let nioHTTP1: Self = .product(name: "NIOHTTP1", package: "swift-nio")
    static let nioTLS: Self = .product(name: "NIOTLS", package: "swift-nio")
    static let nioSSL: Self = .product(name: "NIOSSL", package: "swift-nio-ssl")
    static let nioEmbedded: Self = .product(name: "NIOEmbedded", package: "swift-nio")
    static let grdb: Self = .product(name: "GRDB", package: "GRDB.swift")
    static let sqlite: Self = .product(name: "GRDBSQLite", package: "GRDB.swift")
    static let logging: Self = .product(name: "Logging", package: "swift-log")
    static let arguments: Self = .product(name: "ArgumentParser", package: "swift-argument-parser")
    static let crypto: Self = .product(name: "Crypto", package: "swift-crypto")
    static let jwtKit: Self = .product(name: "JWTKit", package: "jwt-kit")
    static let x509: Self = .product(name: "X509", package: "swift-certificates")
    static let asn1: Self = .product(name: "SwiftASN1", package: "swift-asn1")
    static let configuration: Self = .product(name: "Configuration", package: "swift-configuration")
    static let lifecycle: Self = .product(
        name: "ServiceLifecycle",
        package: "swift-service-lifecycle"
    )
    static let signals: Self = .product(name: "UnixSignals", package: "swift-service-lifecycle")
}

/// For targets whose state is confined to one event loop and touched for every frame: exclusive
/// access is checked in debug builds, which the tests are; the check took a seventh of a proxied
/// call.
let confined: [SwiftSetting] = [
    .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

/// A library of the product under `Shared/`.
func shared(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    path: String? = nil,
    exclude: [String] = [],
    settings: [SwiftSetting] = strict
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: path ?? "Shared/\(name)",
        exclude: exclude,
        swiftSettings: settings
    )
}

/// A library of the system, found by pkg-config and installed by apt-get.
func system(_ name: String, _ library: String, from package: String) -> Target {
    .systemLibrary(
        name: name,
        path: "Shared/\(name)",
        pkgConfig: library,
        providers: [.apt([package])]
    )
}

/// The messages, server protocols and clients of one area, all generated.
func contract(_ area: String, _ dependencies: [Target.Dependency] = []) -> Target {
    shared(
        "\(area)Contract",
        ["Kernel", "ProtobufC", "CMessages", "WellKnownMessages", "RPC"] + dependencies,
        path: "Shared/Contracts/\(area)",
        settings: touchingC
    )
}

/// What the contract of a service with a journal refers to.
let records: [Target.Dependency] = [
    "AuditContract", "FeedContract", "ReadsContract", "TypeContract",
]

/// The logic of one service; it never sees sockets or database engines.
func service(
    _ area: String,
    _ dependencies: [Target.Dependency],
    resources: [Resource] = []
) -> Target {
    .target(
        name: "\(area)Service",
        dependencies: [
            "Conventions", "Kernel", "RPC", "Records", "Storage", "WellKnownMessages",
        ] + dependencies,
        path: "Services/\(area)/Service",
        resources: resources,
        swiftSettings: strict
    )
}

/// The process that wires one service.
func process(_ name: String, _ area: String, _ dependencies: [Target.Dependency]) -> Target {
    .executableTarget(
        name: name,
        dependencies: ["Runtime"] + dependencies,
        path: "Services/\(area)/Command",
        swiftSettings: strict
    )
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: dependencies,
        path: "Tests/\(name)Tests",
        swiftSettings: strict
    )
}

let vocabulary: [Target] = [
    shared("Kernel"),
    shared("Metrics", ["Kernel"], settings: strict + confined),
    shared("Tracing", ["Kernel"]),
    shared("Vietnamese"),
    .target(
        name: "CAdministrativeUnits",
        path: "Services/Personnel/Reference",
        exclude: [
            "administrative-units-2025-01-01-ha-noi.csv", "administrative-units-2025-07-01.csv",
        ]
    ),
]

let engines: [Target] = [
    system("CProtobufC", "libprotobuf-c", from: "libprotobuf-c-dev"),
    system("CNGHTTP2", "libnghttp2", from: "libnghttp2-dev"),
    system("CZlib", "zlib", from: "zlib1g-dev"),
    system("CExpat", "expat", from: "libexpat1-dev"),
    system("CZip", "libzip", from: "libzip-dev"),
    system("CPostgres", "libpq", from: "libpq-dev"),
    .target(
        name: "CMessages",
        dependencies: ["CProtobufC"],
        path: "Shared/CMessages",
        publicHeadersPath: "Generated"
    ),
    shared("ProtobufC", ["CProtobufC", "Kernel"], settings: touchingC),
    shared("JSON", ["Kernel"]),
    shared("Schema", ["CMessages", "JSON", "Kernel", "ProtobufC"], settings: touchingC),
    shared("Compression", ["CZlib", "Kernel"], settings: touchingC),
    shared("Spreadsheets", ["CExpat", "CZip", "Compression", "Kernel"], settings: touchingC),
    shared("HTTP2", ["CNGHTTP2", "Kernel"], settings: touchingC + confined),
    .target(
        name: "CPolicyData",
        path: "Shared/Policy/Data",
        exclude: [
            "blocks.json", "holiday_calendar.json", "profile_codes.json",
            "profile_fields.json", "profile_sections.json", "purposes.json", "regimes.json",
            "retention.json", "roles.json", "rules.json",
        ]
    ),
    shared("ConfigurationFiles", ["JSON", "Kernel"]),
    shared(
        "Policy",
        ["CPolicyData", "ConfigurationFiles", "JSON", "Kernel"],
        exclude: ["Data"]
    ),
]

let contracts: [Target] = [
    shared(
        "WellKnownMessages",
        ["CMessages", "Kernel", "ProtobufC"],
        path: "Shared/Contracts/WellKnown",
        settings: touchingC
    ),
    shared("RPC", ["Compression", "Kernel", "ProtobufC", "Tracing", "WellKnownMessages"]),
    contract("GRPC"),
    contract("Type"),
    contract("Feed", ["TypeContract"]),
    contract("Audit"),
    contract("Reads", ["TypeContract"]),
    contract("Approval"),
    contract("Longrunning"),
    contract("Personnel", records + ["ApprovalContract", "LongrunningContract"]),
    contract("Planning", records + ["ApprovalContract"]),
    contract("Discipline", records + ["ApprovalContract"]),
    contract("Notification", records),
    contract("Gateway", ["TypeContract"]),
    contract("Admin"),
    contract("Telemetry"),
]

let machinery: [Target] = [
    shared("Identity", ["Kernel", "RPC", .crypto]),
    shared("Quotas", ["Kernel", "RPC"]),
    shared("Introspection", ["GRPCContract", "Kernel", "RPC", "Schema"]),
    shared(
        "RPCTransport",
        ["HTTP2", "Kernel", "Metrics", "RPC", "Tracing", .nioCore, .nioPosix, .nioTLS],
        settings: strict + confined
    ),
    shared("TraceExport", ["Kernel", "Metrics", "RPC", "TelemetryContract", "Tracing"]),
    shared("AdminPort", ["Metrics", .nioCore, .nioHTTP1, .nioPosix]),
    shared(
        "TransportSecurity",
        ["Kernel", "RPC", "RPCTransport", .asn1, .crypto, .nioCore, .nioSSL, .x509]
    ),
    shared(
        "Forwarding",
        [
            "HTTP2", "Identity", "Kernel", "Metrics", "Quotas", "RPC", "RPCTransport", "Tracing",
            .nioCore,
        ],
        settings: strict + confined
    ),
    shared("Storage", ["Kernel", "Metrics", "ProtobufC", "Tracing", .crypto]),
    shared("FileEncryption", [.crypto]),
    shared(
        "Access",
        ["ConfigurationFiles", "Identity", "JSON", "Kernel", "Policy", "Quotas", "RPC"]
    ),
    shared("Tokens", ["ConfigurationFiles", "JSON", "Kernel", .crypto, .jwtKit]),
    shared("StorageSQLite", ["Kernel", "Storage", .grdb, .sqlite]),
    shared("StoragePostgres", ["CPostgres", "Kernel", "Storage"]),
    shared(
        "Runtime",
        [
            "AdminContract", "AdminPort", "Conventions", "GRPCContract", "HTTP2", "Identity",
            "Introspection", "Kernel", "Metrics", "Policy", "RPC", "RPCTransport", "Records",
            "Schema", "Storage", "StoragePostgres", "StorageSQLite", "TraceExport", "Tracing",
            "TransportSecurity", "WellKnownMessages", .configuration, .lifecycle, .logging,
            .nioCore, .signals,
        ]
    ),
    shared(
        "Conventions",
        [
            "Kernel", "Policy", "ProtobufC", "RPC", "Storage", "Tracing", "TypeContract",
            "WellKnownMessages",
        ]
    ),
    shared(
        "Announcement",
        ["Conventions", "NotificationContract", "RPC", "Storage", "Tracing", "TypeContract"]
    ),
    shared(
        "Authority",
        ["Conventions", "Kernel", "PersonnelContract", "RPC", "Records", "Storage"]
    ),
    shared(
        "Records",
        [
            "ApprovalContract", "AuditContract", "Conventions", "FeedContract", "GatewayContract",
            "Kernel", "PersonnelContract", "Policy", "RPC", "ReadsContract", "Storage",
            "TypeContract", "WellKnownMessages",
        ]
    ),
    .executableTarget(
        name: "StubGenerator",
        dependencies: ["CMessages", "ProtobufC", "Schema"],
        path: "Shared/StubGenerator",
        swiftSettings: touchingC
    ),
]

let services: [Target] = [
    service(
        "Personnel",
        [
            "AuditContract", "DisciplineContract", "LongrunningContract", "PersonnelContract",
            "Policy", "ProtobufC", "Spreadsheets", "TypeContract", "Vietnamese",
        ]
    ),
    service(
        "Discipline",
        [
            "Authority", "DisciplineContract", "PersonnelContract", "Policy", "ProtobufC",
            "TypeContract",
        ]
    ),
    service(
        "Planning",
        [
            "Authority", "DisciplineContract", "PersonnelContract", "PlanningContract", "Policy",
            "ProtobufC", "TypeContract",
        ]
    ),
    service("Notification", ["Authority", "NotificationContract", "Policy", "TypeContract"]),
    .target(
        name: "GatewayService",
        dependencies: [
            "Access", "ConfigurationFiles", "Conventions", "Forwarding", "GRPCContract",
            "GatewayContract", "Identity", "Introspection", "JSON", "Kernel", "Metrics", "Quotas",
            "RPC", "RPCTransport", "Schema", "Tokens", "WellKnownMessages", .logging,
        ],
        path: "Services/Gateway/Service",
        swiftSettings: strict
    ),
]

/// What a process needs to tell notification what happened in it.
let announcing: [Target.Dependency] = ["Announcement", "NotificationContract"]

let processes: [Target] = [
    process(
        "personnel",
        "Personnel",
        announcing + [
            "DisciplineContract", "PersonnelService", "Policy", "RPC", "Records", "Storage",
        ]
    ),
    process(
        "discipline",
        "Discipline",
        announcing + ["Authority", "DisciplineService", "PersonnelContract", "Records"]
    ),
    process(
        "planning",
        "Planning",
        announcing + [
            "Authority", "DisciplineContract", "PersonnelContract", "PlanningService", "Records",
        ]
    ),
    process(
        "notification",
        "Notification",
        announcing + ["Authority", "NotificationService", "PersonnelContract", "Records"]
    ),
    process(
        "gateway",
        "Gateway",
        [
            "Access", "Forwarding", "GatewayService", "Kernel", "Quotas", "RPC", "Tokens", .logging,
        ]
    ),
    .executableTarget(
        name: "canbo",
        dependencies: [
            "AdminContract", "CAdministrativeUnits", "Conventions", "DisciplineService",
            "FeedContract", "FileEncryption", "Forwarding", "GRPCContract", "GatewayContract",
            "GatewayService", "Identity", "Kernel", "NotificationService", "PersonnelContract",
            "PersonnelService", "PlanningService", "ProtobufC", "RPC", "RPCTransport", "Runtime",
            "Schema", "Storage", "StoragePostgres", "StorageSQLite", "Tokens", "TransportSecurity",
            "WellKnownMessages", .arguments, .nioCore, .nioEmbedded, .nioPosix, .signals,
        ],
        path: "Services/Operator",
        swiftSettings: strict
    ),
]

let suites: [Target] = [
    .target(
        name: "Fleet",
        dependencies: [
            "Authority", "Conventions", "Kernel", "PersonnelContract", "PostgresServer", "RPC",
            "RPCTransport", "Records", "Storage", "StoragePostgres", "StorageSQLite",
            "WellKnownMessages",
        ],
        path: "Tests/Fleet",
        swiftSettings: strict
    ),
    tests("Conventions", ["Conventions", "Kernel", "RPC", "Storage", "WellKnownMessages"]),
    tests(
        "Records",
        [
            "AuditContract", "FeedContract", "Fleet", "Kernel", "LongrunningContract",
            "PersonnelContract", "PersonnelService", "Policy", "RPC", "RPCTransport",
            "ReadsContract", "Records", "Storage", "TypeContract", "WellKnownMessages",
        ]
    ),
    tests(
        "Planning",
        [
            "Announcement", "ApprovalContract", "AuditContract", "Authority", "DisciplineContract",
            "DisciplineService", "FeedContract", "Fleet", "Kernel", "NotificationContract",
            "NotificationService", "PersonnelContract", "PersonnelService", "PlanningContract",
            "PlanningService", "Policy", "RPC", "ReadsContract", "Records", "Storage", "Tracing",
            "TypeContract", "WellKnownMessages",
        ]
    ),
    tests(
        "Discipline",
        [
            "ApprovalContract", "AuditContract", "DisciplineContract", "DisciplineService",
            "FeedContract", "Fleet", "Kernel", "PersonnelContract", "Policy", "ProtobufC", "RPC",
            "RPCTransport", "ReadsContract", "Records", "Storage", "TypeContract",
            "WellKnownMessages",
        ]
    ),
    tests(
        "Notification",
        [
            "Authority", "Fleet", "Kernel", "NotificationContract", "NotificationService",
            "PersonnelContract", "Policy", "RPC", "ReadsContract", "Records", "Storage",
            "TypeContract", "WellKnownMessages",
        ]
    ),
    tests("Kernel", ["Kernel"]),
    tests("Metrics", ["AdminPort", "Metrics", .nioCore, .nioPosix]),
    tests(
        "Tracing",
        [
            "Fleet", "Kernel", "Metrics", "RPC", "RPCTransport", "TelemetryContract",
            "TraceExport", "Tracing",
        ]
    ),
    tests("Access", ["Access", "Kernel", "Quotas", "RPC"]),
    tests("Identity", ["Identity", "Kernel", "RPC", .crypto]),
    tests("Quotas", ["Fleet", "Kernel", "Quotas", "RPC"]),
    tests("Compression", ["Compression", "Kernel"]),
    tests("FileEncryption", ["FileEncryption"]),
    tests("HTTP2", ["HTTP2", "Kernel"]),
    tests("Connection", ["HTTP2", "RPCTransport", .nioCore, .nioEmbedded]),
    tests(
        "Gateway",
        [
            "EchoService", "Fleet", "Forwarding", "GRPCContract", "GatewayContract", "Access",
            "GatewayService", "Introspection", "Kernel", "Quotas", "RPC", "RPCTransport", "Schema",
            "WellKnownMessages", .logging,
        ]
    ),
    tests(
        "Forwarding",
        [
            "EchoService", "Fleet", "Forwarding", "HTTP2", "Identity", "Kernel", "Metrics",
            "ProtobufC", "Quotas", "RPC", "RPCTransport", "Storage", "Tracing",
            "WellKnownMessages", .nioCore, .nioPosix, .nioTLS,
        ]
    ),
    .target(name: "Certificates", path: "Tests/Certificates", swiftSettings: strict),
    tests(
        "TransportSecurity",
        [
            "Certificates", "EchoService", "Fleet", "Kernel", "RPC", "RPCTransport",
            "TransportSecurity", "WellKnownMessages", .nioCore, .nioPosix, .nioSSL, .nioTLS,
        ]
    ),
    tests("Policy", ["Kernel", "Policy"]),
    .target(
        name: "CTestingMessages",
        dependencies: ["CMessages", "CProtobufC"],
        path: "Tests/Fixtures/CTestingMessages",
        publicHeadersPath: "Generated"
    ),
    shared(
        "TestingContract",
        ["CTestingMessages", "ProtobufC", "RPC", "WellKnownMessages"],
        path: "Tests/Fixtures/Testing",
        settings: touchingC
    ),
    tests("ProtobufC", ["Kernel", "ProtobufC", "TestingContract", "WellKnownMessages"]),
    tests(
        "Schema",
        [
            "Fleet", "JSON", "Kernel", "ProtobufC", "Schema", "TestingContract",
            "WellKnownMessages",
        ]
    ),
    tests(
        "Contracts",
        ["JSON", "ProtobufC", "Schema", "StubGenerator", "TestingContract", "WellKnownMessages"]
    ),
    .target(
        name: "PostgresServer",
        dependencies: ["Kernel"],
        path: "Tests/PostgresServer",
        swiftSettings: strict
    ),
    .target(
        name: "CFaultyFiles",
        path: "Tests/FaultyFiles",
        linkerSettings: [.linkedLibrary("sqlite3")]
    ),
    tests(
        "Storage",
        [
            "CFaultyFiles", "Kernel", "Metrics", "PostgresServer", "Storage", "StoragePostgres",
            "StorageSQLite", "Tracing", .crypto,
        ]
    ),
    tests(
        "Personnel",
        [
            "ApprovalContract", "AuditContract", "Conventions", "DisciplineContract", "Fleet",
            "Kernel", "LongrunningContract", "PersonnelContract", "PersonnelService", "Policy",
            "ProtobufC", "RPC", "RPCTransport", "Records", "Spreadsheets", "Storage",
            "StorageSQLite", "TypeContract", "WellKnownMessages",
        ]
    ),
    .testTarget(
        name: "SpreadsheetsTests",
        dependencies: ["Kernel", "Spreadsheets"],
        path: "Tests/SpreadsheetsTests",
        exclude: ["Python"],
        swiftSettings: strict
    ),
    tests("Vietnamese", ["Vietnamese"]),
    .testTarget(
        name: "TokensTests",
        dependencies: ["ConfigurationFiles", "Kernel", "Tokens", .crypto],
        path: "Tests/TokensTests",
        exclude: ["Python"],
        swiftSettings: strict
    ),
    tests("Introspection", ["Fleet", "GRPCContract", "Introspection", "RPC", "Schema"]),
    tests(
        "Runtime",
        [
            "Certificates", "Fleet", "HTTP2", "Kernel", "Metrics", "RPC", "RPCTransport", "Runtime",
            "Storage", "Tracing", "TransportSecurity", .logging,
        ]
    ),
    tests(
        "Operator",
        [
            "Certificates", "Forwarding", "GatewayService", "Identity", "Kernel",
            "PersonnelContract", "Policy", "RPC", "RPCTransport", "Runtime", "Schema", "Storage",
            "StorageSQLite", "canbo",
        ]
    ),
    .testTarget(
        name: "Scenarios",
        dependencies: [
            "AdminContract", "Announcement", "ApprovalContract", "AuditContract", "Authority",
            "Certificates", "DisciplineContract", "DisciplineService", "EchoService",
            "FeedContract", "Fleet", "Forwarding", "GRPCContract", "GatewayService", "Identity",
            "Introspection", "JSON", "Kernel", "LongrunningContract", "NotificationContract",
            "NotificationService", "PersonnelContract", "PersonnelService", "PlanningContract",
            "PlanningService", "Policy", "PostgresServer", "ProtobufC", "RPC", "RPCTransport",
            "Records", "Runtime", "Schema", "Storage", "StoragePostgres", "StorageSQLite",
            "TypeContract", "Vietnamese", "WellKnownMessages", "canbo", "discipline", "echo",
            "gateway", "notification", "personnel", "planning", .logging,
        ],
        path: "Tests/Scenarios",
        exclude: ["Python"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "Interop",
        dependencies: [
            "EchoService", "Forwarding", "HTTP2", "Kernel", "RPC", "RPCTransport",
            "TestingContract", "echo", "gateway",
        ],
        path: "Tests/Interop",
        exclude: ["Python"],
        swiftSettings: strict
    ),
    .testTarget(name: "Tidy", path: "Tests/Tidy", swiftSettings: strict),
    .target(
        name: "FuzzTargets",
        dependencies: [
            "DisciplineContract", "HTTP2", "JSON", "Kernel", "NotificationContract",
            "PersonnelContract", "PlanningContract", "ProtobufC", "RPC", "Schema", "Spreadsheets",
            "TestingContract", "WellKnownMessages",
        ],
        path: "Tests/Fuzz/Targets",
        swiftSettings: strict
    ),
    tests("Fuzz", ["FuzzTargets"]),
    tests(
        "RPC",
        [
            "Fleet", "Kernel", "ProtobufC", "RPC", "RPCTransport", "TestingContract",
            "WellKnownMessages",
        ]
    ),
    .target(
        name: "EchoService",
        dependencies: ["Kernel", "RPC", "WellKnownMessages"],
        path: "Tests/EchoService",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "gateway-benchmark-echo",
        dependencies: ["HTTP2", "RPCTransport"],
        path: "Tests/Benchmarks/Gateway/Echo",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "echo",
        dependencies: ["EchoService", "RPC", "RPCTransport"],
        path: "Tests/Benchmarks/Echo",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "storage-driver",
        dependencies: ["Kernel", "Storage", "StoragePostgres", "StorageSQLite"],
        path: "Tests/Benchmarks/Storage/Driver",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "feed-reader",
        dependencies: [
            "FeedContract", "PersonnelContract", "RPC", "RPCTransport", "TypeContract",
        ],
        path: "Tests/Benchmarks/Feed/Reader",
        swiftSettings: strict
    ),
    .executableTarget(
        name: "token-benchmark",
        dependencies: ["Kernel", "Tokens"],
        path: "Tests/Benchmarks/Tokens",
        exclude: ["run"],
        swiftSettings: strict
    ),
    .executableTarget(
        name: "caller",
        dependencies: ["EchoService", "RPC", "RPCTransport", "WellKnownMessages"],
        path: "Tests/Benchmarks/Caller",
        swiftSettings: strict
    ),
]

let package = Package(
    name: "canbo",
    products: processes.map { .executable(name: $0.name, targets: [$0.name]) },
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio.git", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/vapor/jwt-kit.git", exact: "5.7.1"),
        .package(url: "https://github.com/apple/swift-nio-ssl.git", exact: "2.37.6"),
        .package(url: "https://github.com/apple/swift-certificates.git", exact: "1.21.1"),
        .package(url: "https://github.com/apple/swift-asn1.git", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-configuration.git", exact: "1.4.0"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git",
            exact: "2.13.0"
        ),
    ],
    targets: vocabulary + engines + contracts + machinery + services + processes + suites,
    swiftLanguageModes: [.v6]
)
