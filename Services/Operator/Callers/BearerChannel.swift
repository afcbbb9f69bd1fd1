import RPC

/// A way to the gateway on which each call shows a bearer token (RFC 6750).
struct BearerChannel: ClientChannel {
    private let channel: any ClientChannel
    private let token: @Sendable () -> String

    /// Shows one token.
    init(channel: any ClientChannel, token: String) {
        self.init(channel: channel) { token }
    }

    /// Shows what is read for each call: somebody may renew it.
    init(channel: any ClientChannel, reading token: @escaping @Sendable () -> String) {
        self.channel = channel
        self.token = token
    }

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
        options.metadata.append("authorization", "Bearer \(token())")
        return options
    }
}
