package import RPC
package import RPCTransport
internal import Testing

/// A channel to services in the same process, in the place of the gateway.
package enum LocalGateway {
    /// Reaches every given service; a fault that callers would not see fails the test.
    package static func channel(_ services: any RPCService...) -> InProcessTransport {
        channel(services, within: [])
    }

    /// The same within layers, such as one that says who calls.
    package static func channel(
        _ services: [any RPCService],
        within layers: [any ServerInterceptor]
    ) -> InProcessTransport {
        InProcessTransport(
            Router(
                services,
                interceptors: layers,
                faults: FaultRecorder { fault in
                    if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
                }
            )
        )
    }
}
