package import RPC
package import RPCTransport
internal import Testing

/// A channel to services in the same process, in the place of the gateway.
package enum LocalGateway {
    /// Reaches every given service; a fault that callers would not see fails the test.
    package static func channel(_ services: any RPCService...) -> InProcessTransport {
        InProcessTransport(
            Router(
                services,
                faults: FaultRecorder { fault in
                    if fault.reference != nil { Issue.record("\(fault.method): \(fault.cause)") }
                }
            )
        )
    }
}
