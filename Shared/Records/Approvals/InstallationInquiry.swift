internal import Conventions
internal import GatewayContract
package import Kernel
internal import PersonnelContract
package import RPC
internal import TypeContract
internal import WellKnownMessages

/// Asks those of the installation who know: the gateway for rights, personnel for accounts.
package struct InstallationInquiry: ApproverInquiry {
    private let gateway: GatewayClient
    private let authority: AuthorityClient
    private let gatewayAsked = Dependency(name: "gateway", askingTime: .seconds(5))
    private let personnelAsked = Dependency(name: "personnel", askingTime: .seconds(5))

    /// Asks through a channel to the gateway, on which calls say which service makes them.
    package init(_ channel: any ClientChannel) {
        gateway = GatewayClient(channel)
        authority = AuthorityClient(channel)
    }

    /// What the rules of access give somebody.
    package func rights(
        of name: String,
        in method: String,
        _ call: CallContext
    ) async throws -> CallRights? {
        let answer = try await gatewayAsked.ask(call) { options in
            try await gateway.explainAccess(
                ExplainAccessRequest(
                    caller: name,
                    method: method,
                    purpose: call.metadata[PurposeMetadata.purposeKey] ?? ""
                ),
                options
            )
        }
        guard answer.caller == name, answer.method == method else {
            throw gatewayAsked.garbled("it speaks of another caller or method")
        }
        guard answer.allowed, !answer.parts.isEmpty else { return nil }
        let parts = try answer.parts.map { part in
            guard let part = ReachPart(part) else {
                throw gatewayAsked.garbled("a part of no known place")
            }
            return part
        }
        let clearance = parts.reduce(into: Clearance()) { $0.formUnion($1.sees) }
        return CallRights(clearance: clearance, reach: Reach(parts))
    }

    /// What the accounts of personnel say.
    package func official(
        of name: String,
        on day: CalendarDate,
        in method: String,
        _ call: CallContext
    ) async throws -> String? {
        let answer = try await personnelAsked.ask(call) { options in
            try await authority.explainAuthority(
                ExplainAuthorityRequest(subject: name, method: method, day: GoogleDate(day)),
                options
            )
        }
        return answer.official.isEmpty ? nil : answer.official
    }
}

extension ReachPart {
    /// A part as the gateway tells it; `nil` for a place that this program does not know.
    fileprivate init?(_ part: AccessPart) {
        let sees = Clearance(part.sees)
        switch part.place {
        case .everywhere(true): self.init(.everywhere, sees: sees)
        case .posts(true): self.init(.posts, sees: sees)
        case .organization(let name):
            guard let id = ResourcePattern.organization.identifiers(in: name)?.first else {
                return nil
            }
            self.init(.organization(id), sees: sees)
        case .everywhere, .posts, nil: return nil
        }
    }
}
