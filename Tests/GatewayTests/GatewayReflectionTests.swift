import Fleet
import GRPCContract
import GatewayContract
import Introspection
import RPC
import RPCTransport
import Schema
import Testing

/// The reflection of the gateway is that of everything that it forwards to.
@Suite struct GatewayReflectionTests {
    private typealias Question = ServerReflectionRequest.MessageRequest
    private typealias Answer = ServerReflectionResponse.MessageResponse

    /// The reflection of a backend with the files.
    private func reflection(
        _ files: WrittenFile...,
        listing services: [String]
    ) throws -> [any RPCService] {
        let set = DescriptorSet(files: files.map { DescriptorSet.File(bytes: $0.bytes) })
        let catalog = ReflectionCatalog(try DescriptorIndex(set))
        catalog.list(services)
        return ReflectionService.all(catalog)
    }

    private func file(of service: String, package: String) -> WrittenFile {
        WrittenFile(
            "\(package)/\(service).proto",
            package: package,
            imports: ["shared.proto"],
            services: [service]
        )
    }

    private func routes(_ backends: Endpoint...) -> String {
        let routes = zip(["a.v1.*", "b.v1.*"], backends).map { pattern, backend in
            #"{"services": ["\#(pattern)"], "backends": ["\#(backend)"]}"#
        }
        return #"{"routes": [\#(routes.joined(separator: ", "))]}"#
    }

    private func ask(_ question: Question, _ channel: any ClientChannel) async throws -> Answer? {
        let options = CallOptions(timeout: .seconds(10))
        return try await ServerReflectionClient(channel).serverReflectionInfo(options) {
            requests,
            responses in
            try await requests.write(ServerReflectionRequest(messageRequest: question))
            var answers = responses.makeAsyncIterator()
            return try await answers.next()?.messageResponse
        }
    }

    /// The services that are listed once a wanted one is, those of gRPC and the gateway left out.
    private func services(
        with wanted: String,
        _ channel: any ClientChannel
    ) async throws -> [String] {
        let clock = SystemMonotonicClock()
        let latest = clock.now + .seconds(20)
        var services: [String] = []
        while clock.now < latest {
            if case .listServicesResponse(let list) = try await ask(.listServices(""), channel) {
                services = list.service.map(\.name)
            }
            if services.contains(wanted) { break }
            try await clock.sleep(until: clock.now + .milliseconds(50))
        }
        #expect(services == services.sorted())
        return services.filter { !$0.hasPrefix("grpc.") && !$0.hasPrefix("canbo.gateway.") }
    }

    private func files(of symbol: String, _ channel: any ClientChannel) async throws -> [[UInt8]] {
        let answer = try await ask(.fileContainingSymbol(symbol), channel)
        guard case .fileDescriptorResponse(let response) = answer else { return [] }
        return response.fileDescriptorProto
    }

    /// Waits until the gateway tells a state of a service that it knows by reflection.
    private func untilHealth(
        is wanted: HealthCheckResponse.ServingStatus,
        of service: String,
        _ channel: any ClientChannel
    ) async throws {
        let options = CallOptions(timeout: .seconds(10))
        let request = HealthCheckRequest(service: service)
        for try await answer in HealthClient(channel).watch(request, options)
        where answer.status == wanted {
            break
        }
    }

    @Test func theFilesOfAllBackendsAreOneSetAndStayWhenOneIsGone() async throws {
        let loops = EventLoops(count: 1)
        let a = file(of: "A", package: "a.v1")
        let b = file(of: "B", package: "b.v1")
        let shared = WrittenFile("shared.proto", package: "shared")
        let other = WrittenFile("shared.proto", package: "other")
        let first = try await HealthyBackend(
            // Its list names a service that is routed to the other one, and one to nobody.
            with: try reflection(a, shared, listing: ["a.v1.A", "b.v1.B", "c.v1.C"]),
            on: loops
        )
        let second = try await HealthyBackend(
            isOld: true,
            with: try reflection(b, other, listing: ["b.v1.B"]),
            on: loops
        )
        try await GatewayBench.run(routes: routes(first.address, second.address), on: loops) {
            channel,
            _ in
            #expect(try await services(with: "b.v1.B", channel).contains("b.v1.B"))
            #expect(try await services(with: "a.v1.A", channel) == ["a.v1.A", "b.v1.B"])
            await second.stop()
            #expect(try await services(with: "b.v1.B", channel) == ["a.v1.A", "b.v1.B"])
            #expect(try await files(of: "b.v1.B.Do", channel) == [b.bytes, shared.bytes])
            #expect(try await files(of: "a.v1.AMessage", channel) == [a.bytes, shared.bytes])
            let own = "canbo.gateway.v1.GatewayService.ListDescriptorConflicts"
            #expect(try await files(of: own, channel).isEmpty == false)

            let conflicts = try await GatewayClient(channel)
                .listDescriptorConflicts(ListDescriptorConflictsRequest())
            #expect(
                conflicts.descriptorConflicts == [
                    DescriptorConflict(
                        name: "descriptorConflicts/shared.proto",
                        file: "shared.proto",
                        servedBackend: "backends/1",
                        otherBackends: ["backends/2"]
                    )
                ]
            )

            try await untilHealth(is: .notServing, of: "b.v1.B", channel)
            let next = WrittenFile("b.v1/B2.proto", package: "b.v1", services: ["B2"])
            let returned = try await HealthyBackend(
                at: second.address,
                with: try reflection(next, listing: ["b.v1.B2"]),
                on: loops
            )
            #expect(try await services(with: "b.v1.B2", channel) == ["a.v1.A", "b.v1.B2"])
            try await untilHealth(is: .serving, of: "b.v1.B2", channel)
            await returned.stop()
        }
        await first.stop()
        try await loops.close()
    }

    @Test func aBackendThatAnswersWithoutEndHarmsNobody() async throws {
        let loops = EventLoops(count: 1)
        let b = file(of: "B", package: "b.v1")
        let endless = try await HealthyBackend(with: [EndlessReflection()], on: loops)
        let good = try await HealthyBackend(
            with: try reflection(b, listing: ["b.v1.B"]),
            on: loops
        )
        try await GatewayBench.run(routes: routes(endless.address, good.address), on: loops) {
            channel,
            _ in
            let services = try await services(with: "b.v1.B", channel)
            #expect(services.contains("b.v1.B"))
            #expect(try await files(of: "b.v1.B", channel) == [b.bytes])
        }
        await endless.stop()
        await good.stop()
        try await loops.close()
    }
}

/// Names services and sends files without having been asked.
private struct EndlessReflection: ServerReflectionAPI {
    func serverReflectionInfo(
        _ requests: RequestStream<ServerReflectionRequest>,
        _ responses: ResponseWriter<ServerReflectionResponse>,
        _ call: CallContext
    ) async throws {
        var number = 0
        while true {
            number += 1
            let names = (0..<100).map { ServiceResponse(name: "a.v1.S\(number)x\($0)") }
            try await responses.write(
                ServerReflectionResponse(
                    messageResponse: .listServicesResponse(ListServiceResponse(service: names))
                )
            )
            let file = WrittenFile("\(number).proto", imports: ["\(number + 1).proto"])
            try await responses.write(
                ServerReflectionResponse(
                    messageResponse: .fileDescriptorResponse(
                        FileDescriptorResponse(fileDescriptorProto: [file.bytes])
                    )
                )
            )
        }
    }
}
