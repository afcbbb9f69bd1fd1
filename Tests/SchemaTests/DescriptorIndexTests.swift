import ProtobufC
import Schema
import Testing

/// The descriptors that the program carries.
@Suite struct DescriptorIndexTests {
    private let index: DescriptorIndex

    init() throws { index = try DescriptorIndex(.embedded) }

    @Test func listsServicesSorted() {
        #expect(index.services.contains("grpc.health.v1.Health"))
        #expect(index.services.contains("grpc.reflection.v1.ServerReflection"))
        #expect(index.services.contains("grpc.reflection.v1alpha.ServerReflection"))
        #expect(index.services == index.services.sorted())
    }

    @Test(arguments: [
        "grpc.health.v1.Health", "grpc.health.v1.Health.Check",
        "grpc.health.v1.HealthCheckResponse", "grpc.health.v1.HealthCheckResponse.status",
        "grpc.health.v1.HealthCheckResponse.ServingStatus",
        "grpc.health.v1.HealthCheckResponse.SERVING",
    ])
    func findsTheFileOfASymbol(symbol: String) {
        #expect(index.file(declaring: symbol)?.name == "grpc/health/v1/health.proto")
    }

    @Test func knowsNothingElse() {
        #expect(index.file(declaring: "grpc.health.v1.Missing") == nil)
        #expect(index.file(named: "missing.proto") == nil)
        #expect(index.extensionNumbers(of: "grpc.health.v1.Missing") == nil)
    }

    @Test func givesTheFileFirstAndItsImportsOnce() throws {
        let file = try #require(index.file(named: "canbo/type/v1/event.proto"))
        let names = index.closure(of: file).map(\.name)
        #expect(names.first == "canbo/type/v1/event.proto")
        #expect(names.contains("google/protobuf/timestamp.proto"))
        #expect(names.contains("google/protobuf/descriptor.proto"))
        #expect(Set(names).count == names.count)
    }

    @Test func knowsExtensions() {
        let options = "google.protobuf.MethodOptions"
        #expect(index.extensionNumbers(of: options)?.contains(72_295_728) == true)
        #expect(index.extensionNumbers(of: "grpc.health.v1.HealthCheckRequest") == [])
        #expect(
            index.file(extending: options, number: 72_295_728)?.name
                == "google/api/annotations.proto"
        )
        #expect(
            index.file(extending: "google.protobuf.FieldOptions", number: 50_301)?.name
                == "canbo/type/v1/sensitivity.proto"
        )
    }

    @Test func carriesNoSourceInformation() throws {
        let codec = try JSONCodec(Schema(.embedded), limits: .descriptors)
        let file = try #require(index.file(named: "google/rpc/status.proto"))
        let json = try codec.json(of: file.bytes, as: "google.protobuf.FileDescriptorProto")
        #expect(json.hasPrefix(#"{"name":"google/rpc/status.proto","package":"google.rpc""#))
        #expect(!json.contains("sourceCodeInfo"))
    }
}
