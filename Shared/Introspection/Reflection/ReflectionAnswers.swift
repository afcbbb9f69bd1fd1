internal import GRPCContract
internal import Kernel
internal import RPC
internal import Schema

/// What reflection answers, each question from the edition of that moment.
struct ReflectionAnswers: Sendable {
    let catalog: ReflectionCatalog

    /// Answers the requests of one stream in order.
    ///
    /// An unknown name is an error message within the stream, which goes on; a request without a
    /// question ends the stream with INVALID_ARGUMENT.
    func answer(
        _ requests: RequestStream<ServerReflectionRequest>,
        _ responses: ResponseWriter<ServerReflectionResponse>
    ) async throws {
        try await catalog.answering {
            var sent: Set<String> = []
            for try await request in requests {
                guard let question = request.messageRequest else {
                    throw Failure.questionMissing
                }
                try await responses.write(
                    ServerReflectionResponse(
                        validHost: request.host,
                        originalRequest: request,
                        messageResponse: catalog.present.answer(question, &sent)
                    )
                )
            }
        }
    }
}

extension ReflectionCatalog.Edition {
    fileprivate func answer(
        _ question: ServerReflectionRequest.MessageRequest,
        _ sent: inout Set<String>
    ) -> ServerReflectionResponse.MessageResponse {
        switch question {
        case .fileByFilename(let name):
            return files(index.file(named: name), &sent) ?? .unknown("file \(name)")
        case .fileContainingSymbol(let symbol):
            return files(index.file(declaring: symbol), &sent) ?? .unknown("symbol \(symbol)")
        case .fileContainingExtension(let wanted):
            let file = index.file(
                extending: wanted.containingType,
                number: wanted.extensionNumber
            )
            return files(file, &sent)
                ?? .unknown("extension \(wanted.extensionNumber) of \(wanted.containingType)")
        case .allExtensionNumbersOfType(let message):
            guard let numbers = index.extensionNumbers(of: message) else {
                return .unknown("message \(message)")
            }
            return .allExtensionNumbersResponse(
                ExtensionNumberResponse(baseTypeName: message, extensionNumber: numbers)
            )
        case .listServices:
            return .listServicesResponse(
                ListServiceResponse(service: services.map { ServiceResponse(name: $0) })
            )
        }
    }

    /// The file first, then what it imports and this stream has not sent yet.
    private func files(
        _ file: DescriptorIndex.File?,
        _ sent: inout Set<String>
    ) -> ServerReflectionResponse.MessageResponse? {
        guard let file else { return nil }
        let fresh = index.closure(of: file).filter {
            $0.name == file.name || !sent.contains($0.name)
        }
        sent.formUnion(fresh.map(\.name))
        return .fileDescriptorResponse(
            FileDescriptorResponse(fileDescriptorProto: fresh.map(\.bytes))
        )
    }
}

extension ServerReflectionResponse.MessageResponse {
    fileprivate static func unknown(_ name: String) -> Self {
        .errorResponse(
            ErrorResponse(
                errorCode: Int32(StatusCode.notFound.rawValue),
                errorMessage: "No \(name) is known here."
            )
        )
    }
}
