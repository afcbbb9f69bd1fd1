package import GRPCContract
package import RPC

/// Answers `grpc.reflection.v1.ServerReflection`.
package struct ReflectionService: ServerReflectionAPI {
    private let answers: ReflectionAnswers

    /// Both versions of reflection, which answer from a catalog.
    ///
    /// The versions have the same messages, so that one set of answers serves both paths.
    package static func all(_ catalog: ReflectionCatalog) -> [any RPCService] {
        let answers = ReflectionAnswers(catalog: catalog)
        return [ReflectionService(answers: answers), AlphaReflection(answers: answers)]
    }

    /// Answers the requests of a stream in order.
    package func serverReflectionInfo(
        _ requests: RequestStream<ServerReflectionRequest>,
        _ responses: ResponseWriter<ServerReflectionResponse>,
        _ call: CallContext
    ) async throws {
        try await answers.answer(requests, responses)
    }
}

/// Answers `grpc.reflection.v1alpha.ServerReflection`, which older tools ask for.
private struct AlphaReflection: AlphaServerReflectionAPI {
    let answers: ReflectionAnswers

    func serverReflectionInfo(
        _ requests: RequestStream<ServerReflectionRequest>,
        _ responses: ResponseWriter<ServerReflectionResponse>,
        _ call: CallContext
    ) async throws {
        try await answers.answer(requests, responses)
    }
}
