import RPC

/// A way to the gateway on which each call shows a bearer token (RFC 6750).
struct BearerChannel: ClientChannel {
    let channel: any ClientChannel
    let token: String

    func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        channel.start(method, showing(options), onlyRequest: onlyRequest)
    }

    func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        try await channel.exchange(frame, method, showing(options))
    }

    private func showing(_ options: CallOptions) -> CallOptions {
        var options = options
        options.metadata.append("authorization", "Bearer \(token)")
        return options
    }
}
