package import RPC
package import RPCTransport
internal import Testing

/// A channel to services in the same process, in the place of the gateway.
package enum LocalGateway {
    /// Reaches every given service; a fault that callers would not see fails the test.
    ///
    /// Unless told otherwise every read has a purpose, and none is recorded.
    package static func channel(
        _ services: any RPCService...,
        reads: any ReadRecorder = UnrecordedReads()
    ) -> InProcessTransport {
        channel(services, within: [], reads: reads)
    }

    /// The same within layers, such as one that says who calls.
    package static func channel(
        _ services: [any RPCService],
        within layers: [any ServerInterceptor],
        reads: any ReadRecorder = UnrecordedReads()
    ) -> InProcessTransport {
        InProcessTransport(
            Router(
                services,
                interceptors: layers,
                reads: reads,
                faults: FaultRecorder { fault in
                    if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
                }
            )
        )
    }
}
