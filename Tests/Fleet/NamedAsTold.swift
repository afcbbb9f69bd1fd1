package import RPC

/// Stands for the layer that verifies callers: each is who its call says.
package struct NamedAsTold: ServerInterceptor {
    private static let caller = "test-caller"
    private static let clearance = "test-clearance"

    /// Believes every call.
    package init() {}

    /// Lets the call be somebody's.
    package func intercept(
        _ call: CallContext,
        _ next: (CallContext) async throws -> Void
    ) async throws {
        if let text = call.metadata[Self.caller] {
            let parts = text.split(separator: " for ").map(String.init)
            let clearance = call.metadata[Self.clearance].flatMap { UInt8($0) } ?? 3
            call.admit(
                Caller(
                    parts[0].hasPrefix("people/") ? .person : .system,
                    parts[0],
                    actsFor: parts.count > 1 ? parts[1] : nil,
                    rights: CallRights(
                        clearance: Clearance(rawValue: clearance),
                        reach: Reach(organizations: call.metadata.values(Self.reach))
                    )
                )
            )
        }
        try await next(call)
    }

    private static let reach = "test-reach"

    /// What a call of somebody says.
    fileprivate static func metadata(
        _ caller: String?,
        _ clearance: Clearance,
        _ organizations: [String]
    ) -> Metadata {
        var metadata = Metadata()
        if let caller { metadata.append(Self.caller, caller) }
        metadata.append(Self.clearance, String(clearance.rawValue))
        for organization in organizations { metadata.append(reach, organization) }
        return metadata
    }
}

extension Reach {
    fileprivate init(organizations: [String]) {
        guard !organizations.isEmpty else {
            self = .everywhere
            return
        }
        self.init(organizations.map { ReachPart(.organization($0), sees: .everything) })
    }
}

extension CallOptions {
    /// A call of somebody: `people/a`, `systems/s for people/a`, of nobody known for `nil`; whose
    /// rights reach the whole record unless organisations are named.
    package static func by(
        _ caller: String?,
        sees clearance: Clearance = .everything,
        reaching organizations: [String] = []
    ) -> CallOptions {
        CallOptions(
            timeout: .seconds(20),
            metadata: NamedAsTold.metadata(caller, clearance, organizations)
        )
    }
}
