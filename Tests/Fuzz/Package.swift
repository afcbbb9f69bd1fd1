// swift-tools-version: 6.3
import PackageDescription

// A package of its own, because every module in it is built for the fuzzer: with coverage and with
// AddressSanitizer. `Shared` and `Fixtures` are links to the product's sources.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .unsafeFlags(["-sanitize=fuzzer,address"]),
]
let touchingC = strict + [.strictMemorySafety()]

func system(_ name: String, _ library: String, from package: String) -> Target {
    .systemLibrary(
        name: name,
        path: "Shared/\(name)",
        pkgConfig: library,
        providers: [.apt([package])]
    )
}

func library(
    _ name: String,
    _ dependencies: [Target.Dependency],
    path: String? = nil,
    settings: [SwiftSetting] = strict
) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: path ?? "Shared/\(name)",
        swiftSettings: settings
    )
}

func generated(_ name: String, _ dependencies: [Target.Dependency], path: String) -> Target {
    .target(
        name: name,
        dependencies: dependencies,
        path: path,
        publicHeadersPath: "Generated",
        cSettings: [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]
    )
}

func contract(_ area: String, _ dependencies: [Target.Dependency] = []) -> Target {
    library(
        "\(area)Contract",
        ["Kernel", "ProtobufC", "CMessages", "WellKnownMessages", "RPC"] + dependencies,
        path: "Shared/Contracts/\(area)",
        settings: touchingC
    )
}

/// What every service's contract uses.
let records: [Target.Dependency] = [
    "AuditContract", "FeedContract", "ReadsContract", "TypeContract",
]

let package = Package(
    name: "fuzz",
    targets: [
        system("CProtobufC", "libprotobuf-c", from: "libprotobuf-c-dev"),
        system("CNGHTTP2", "libnghttp2", from: "libnghttp2-dev"),
        system("CZlib", "zlib", from: "zlib1g-dev"),
        system("CExpat", "expat", from: "libexpat1-dev"),
        system("CZip", "libzip", from: "libzip-dev"),
        library("Kernel", []),
        library("ProtobufC", ["CProtobufC", "Kernel"], settings: touchingC),
        library("JSON", ["Kernel"]),
        library("Schema", ["CMessages", "JSON", "Kernel", "ProtobufC"], settings: touchingC),
        library("Compression", ["CZlib", "Kernel"], settings: touchingC),
        library("Spreadsheets", ["CExpat", "CZip", "Compression", "Kernel"], settings: touchingC),
        library("HTTP2", ["CNGHTTP2", "Kernel"], settings: touchingC),
        generated("CMessages", ["CProtobufC"], path: "Shared/CMessages"),
        library(
            "WellKnownMessages",
            ["CMessages", "Kernel", "ProtobufC"],
            path: "Shared/Contracts/WellKnown",
            settings: touchingC
        ),
        library("Tracing", ["Kernel"]),
        library("RPC", ["Compression", "Kernel", "ProtobufC", "Tracing", "WellKnownMessages"]),
        contract("Type"),
        contract("Audit"),
        contract("Reads", ["TypeContract"]),
        contract("Feed", ["TypeContract"]),
        contract("Approval"),
        contract("Longrunning"),
        contract("Personnel", records + ["ApprovalContract", "LongrunningContract"]),
        contract("Planning", records + ["ApprovalContract"]),
        contract("Discipline", records + ["ApprovalContract"]),
        contract("Notification", records),
        generated(
            "CTestingMessages",
            ["CMessages", "CProtobufC"],
            path: "Fixtures/CTestingMessages"
        ),
        library(
            "TestingContract",
            ["CTestingMessages", "ProtobufC", "RPC", "WellKnownMessages"],
            path: "Fixtures/Testing",
            settings: touchingC
        ),
        library(
            "FuzzTargets",
            [
                "DisciplineContract", "HTTP2", "JSON", "Kernel", "NotificationContract",
                "PersonnelContract", "PlanningContract", "ProtobufC", "RPC", "Schema",
                "Spreadsheets", "TestingContract", "WellKnownMessages",
            ],
            path: "Targets"
        ),
        .systemLibrary(name: "CLibFuzzer", path: "CLibFuzzer"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["CLibFuzzer", "FuzzTargets", "Kernel"],
            path: "Driver",
            swiftSettings: strict,
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
        ),
    ],
    swiftLanguageModes: [.v6]
)
