package import RPC

/// A way to the gateway on which each call says which service makes it, and for whom.
package struct SigningChannel: ClientChannel {
    private let channel: any ClientChannel
    private let signer: CallerSigner
    private let caller: Caller

    /// Signs the calls over a channel as those of a service.
    package init(_ channel: any ClientChannel, _ signer: CallerSigner) {
        self.channel = channel
        self.signer = signer
        caller = signer.service
    }

    /// Starts a signed call.
    package func start(
        _ method: MethodDescriptor,
        _ options: CallOptions,
        onlyRequest: [UInt8]?
    ) -> any ClientCall {
        channel.start(method, signed(options, method), onlyRequest: onlyRequest)
    }

    /// Sends one signed message and waits for the one answer.
    package func exchange(
        _ frame: [UInt8],
        _ method: MethodDescriptor,
        _ options: CallOptions
    ) async throws -> ClientAnswer {
        try await channel.exchange(frame, method, signed(options, method))
    }

    private func signed(_ options: CallOptions, _ method: MethodDescriptor) -> CallOptions {
        var options = options
        let caller = Caller(caller.kind, caller.name, actsFor: options.actsFor)
        options.metadata.append(
            CallerStatement.metadataName,
            bytes: signer.statement(of: caller, path: method.path)
        )
        return options
    }
}
