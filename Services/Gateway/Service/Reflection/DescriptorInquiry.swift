internal import GRPCContract
internal import RPC

/// Asks one backend for the descriptors of its services, by the reflection that it has.
struct DescriptorInquiry {
    /// For everything that is asked of one backend.
    static let patience: Duration = .seconds(5)

    private let channel: any ClientChannel

    /// Asks through a channel.
    init(_ channel: any ClientChannel) {
        self.channel = channel
    }

    /// Takes a walk to its end; a backend without reflection leaves it empty.
    ///
    /// - Throws: ``RPC/RPCStatus`` when the backend does not answer every question in time.
    func finish(_ walk: DescriptorWalk) async throws -> DescriptorWalk {
        let options = CallOptions(timeout: Self.patience)
        let methods = [
            ServerReflectionMethods.serverReflectionInfo,
            AlphaServerReflectionMethods.serverReflectionInfo,
        ]
        for method in methods {
            do {
                return try await finish(walk, by: method, options)
            } catch let status as RPCStatus where status.code == .unimplemented {
                // Older servers know v1alpha only, and some know none.
            }
        }
        return walk
    }

    private func finish(
        _ walk: DescriptorWalk,
        by method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> DescriptorWalk {
        try await channel.bidirectional(method, options) {
            (
                requests: RequestWriter<ServerReflectionRequest>,
                responses: ResponseStream<ServerReflectionResponse>
            ) in
            var walk = walk
            var answers = responses.makeAsyncIterator()
            while let question = walk.next() {
                try await requests.write(ServerReflectionRequest(messageRequest: question))
                guard let answer = try await answers.next() else {
                    throw RPCStatus(.unavailable, "The backend ended reflection by itself.")
                }
                walk.take(answer.messageResponse, to: question)
            }
            requests.finish()
            return walk
        }
    }
}
