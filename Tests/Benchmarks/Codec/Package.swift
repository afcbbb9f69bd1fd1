// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that SwiftProtobuf stays a dependency of this benchmark only. `Shared`
// is a link to the product's sources.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
]
let touchingC = strict + [.strictMemorySafety()]

let package = Package(
    name: "codec-benchmark",
    dependencies: [
        .package(url: "https://github.com/apple/swift-protobuf.git", exact: "1.39.0")
    ],
    targets: [
        .systemLibrary(
            name: "CProtobufC",
            path: "Shared/CProtobufC",
            pkgConfig: "libprotobuf-c",
            providers: [.apt(["libprotobuf-c-dev"])]
        ),
        .target(name: "Kernel", path: "Shared/Kernel", swiftSettings: strict),
        .target(
            name: "ProtobufC",
            dependencies: ["CProtobufC", "Kernel"],
            path: "Shared/ProtobufC",
            swiftSettings: touchingC
        ),
        .target(
            name: "CRecord",
            dependencies: ["CProtobufC"],
            path: "CRecord",
            publicHeadersPath: "Generated"
        ),
        .target(
            name: "BenchmarkContract",
            dependencies: ["CRecord", "ProtobufC"],
            path: "Benchmark",
            swiftSettings: touchingC
        ),
        .target(
            name: "Raw",
            dependencies: ["CProtobufC", "CRecord"],
            path: "Raw",
            publicHeadersPath: "include"
        ),
        .target(
            name: "Official",
            dependencies: [.product(name: "SwiftProtobuf", package: "swift-protobuf")],
            path: "Official"
        ),
        .executableTarget(
            name: "codec-benchmark",
            dependencies: [
                "BenchmarkContract", "Official", "ProtobufC", "Raw",
                .product(name: "SwiftProtobuf", package: "swift-protobuf"),
            ],
            path: "Comparison",
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
