import Fleet
import GRPCContract
import Introspection
import RPC
import Schema
import Testing

@Suite struct ReflectionTests {
    private let catalog: ReflectionCatalog
    private let channel: any ClientChannel

    init() throws {
        catalog = ReflectionCatalog(try DescriptorIndex(.embedded))
        let services = ReflectionService.all(catalog) + [HealthService(HealthBoard())]
        catalog.list(services.map { type(of: $0).serviceName })
        channel = LocalGateway.channel(services[0], services[1], services[2])
    }

    private func ask(
        _ questions: ServerReflectionRequest.MessageRequest...
    ) async throws -> [ServerReflectionResponse.MessageResponse] {
        try await ServerReflectionClient(channel).serverReflectionInfo { requests, responses in
            var answers: [ServerReflectionResponse.MessageResponse] = []
            var iterator = responses.makeAsyncIterator()
            for question in questions {
                try await requests.write(
                    ServerReflectionRequest(host: "here", messageRequest: question)
                )
                let response = try #require(await iterator.next())
                #expect(response.validHost == "here")
                #expect(response.originalRequest?.messageRequest == question)
                answers.append(try #require(response.messageResponse))
            }
            return answers
        }
    }

    /// The names of the files: field 1 of each descriptor, which is written first.
    private func files(_ answer: ServerReflectionResponse.MessageResponse) throws -> [String] {
        guard case .fileDescriptorResponse(let response) = answer else { return [] }
        return response.fileDescriptorProto.map { bytes in
            String(decoding: bytes.dropFirst(2).prefix(Int(bytes[1])), as: UTF8.self)
        }
    }

    @Test func theServicesAreListedWithHealthAndReflection() async throws {
        guard case .listServicesResponse(let list) = try await ask(.listServices(""))[0] else {
            Issue.record("no list")
            return
        }
        #expect(
            list.service.map(\.name) == [
                "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection",
                "grpc.reflection.v1alpha.ServerReflection",
            ]
        )
    }

    @Test(arguments: [
        "canbo.personnel.v1.PersonnelService", "canbo.personnel.v1.PersonnelService.GetOfficial",
        "canbo.personnel.v1.GetOfficialRequest",
    ])
    func theFileOfASymbolComesFirstThenItsImports(symbol: String) async throws {
        let names = try files(try await ask(.fileContainingSymbol(symbol))[0])
        #expect(names.first == "canbo/personnel/v1/personnel_service.proto")
        #expect(names.contains("google/protobuf/descriptor.proto"))
        #expect(Set(names).count == names.count)
    }

    @Test func anotherEditionAnswersFromNowOn() async throws {
        let file = "grpc/health/v1/health.proto"
        let index = catalog.present.index
        let health = try #require(index.file(named: file))
        let less = DescriptorSet(files: [DescriptorSet.File(bytes: health.bytes)])
        catalog.publish(try DescriptorIndex(less), listing: ["b.B", "a.A", "b.B"])
        let answers = try await ask(
            .listServices(""),
            .fileByFilename(file),
            .fileByFilename("google/protobuf/any.proto")
        )
        #expect(
            answers[0]
                == .listServicesResponse(
                    ListServiceResponse(service: ["a.A", "b.B"].map { ServiceResponse(name: $0) })
                )
        )
        #expect(try files(answers[1]) == [file])
        guard case .errorResponse = answers[2] else {
            Issue.record("a file of the edition before")
            return
        }
    }

    @Test func importsAreSentOnceInAStream() async throws {
        let name = "canbo/personnel/v1/personnel_service.proto"
        let answers = try await ask(.fileByFilename(name), .fileByFilename(name))
        #expect(try files(answers[0]).count > 1)
        #expect(try files(answers[1]) == [name])
    }

    @Test func anUnknownNameIsAnAnswerAndTheStreamGoesOn() async throws {
        let answers = try await ask(
            .fileContainingSymbol("nobody.Knows"),
            .fileByFilename("no.proto"),
            .allExtensionNumbersOfType("no.Message"),
            .listServices("")
        )
        for answer in answers.dropLast() {
            guard case .errorResponse(let error) = answer else {
                Issue.record("no error: \(answer)")
                continue
            }
            #expect(error.errorCode == 5)
        }
        guard case .listServicesResponse = answers[3] else {
            Issue.record("no list")
            return
        }
    }

    @Test func aRequestWithoutQuestionEndsTheStream() async throws {
        let client = ServerReflectionClient(channel)
        await expectRefusal("INVALID_FIELDS", .invalidArgument) { options in
            try await client.serverReflectionInfo(options) { requests, responses in
                try await requests.write(ServerReflectionRequest())
                for try await _ in responses {}
            }
        }
    }

    @Test func onlySoManyStreamsAreAnsweredAtATime() async throws {
        let client = ServerReflectionClient(channel)
        await withThrowingTaskGroup(of: Void.self) { group in
            let (answered, answers) = AsyncStream<Void>.makeStream()
            for _ in 0..<ReflectionCatalog.streamsMax {
                group.addTask {
                    try await client.serverReflectionInfo { requests, responses in
                        let request = ServerReflectionRequest(messageRequest: .listServices(""))
                        try await requests.write(request)
                        var iterator = responses.makeAsyncIterator()
                        _ = try await iterator.next()
                        answers.yield()
                        // Stays open until the client is cancelled.
                        _ = try await iterator.next()
                    }
                }
            }
            var open = answered.makeAsyncIterator()
            for _ in 0..<ReflectionCatalog.streamsMax { await open.next() }
            await expectRefusal("REFLECTION_BUSY", .resourceExhausted) { options in
                try await client.serverReflectionInfo(options) { _, responses in
                    for try await _ in responses {}
                }
            }
            group.cancelAll()
        }
    }

    @Test func theOlderVersionGivesTheSameAnswers() async throws {
        let request = ServerReflectionRequest(messageRequest: .listServices(""))
        let answer = try await AlphaServerReflectionClient(channel).serverReflectionInfo {
            requests,
            responses in
            try await requests.write(request)
            var iterator = responses.makeAsyncIterator()
            return try await iterator.next()
        }
        #expect(answer?.messageResponse == (try await ask(.listServices(""))[0]))
    }
}
