internal import Conventions
internal import GatewayContract
package import Kernel
internal import PersonnelContract
package import RPC
internal import TypeContract
internal import WellKnownMessages

/// Asks those of the installation who know: the gateway for rights, personnel for accounts.
package struct InstallationInquiry: ApproverInquiry {
    /// How long each answer is waited for at most.
    private static let askingTime: Duration = .seconds(5)

    private let gateway: GatewayClient
    private let authority: AuthorityClient

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
        let answer = try await ask("gateway", call) { options in
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
            throw Self.silence("gateway", GarbledAnswer(what: "it speaks of another caller"))
        }
        guard answer.allowed, !answer.parts.isEmpty else { return nil }
        let parts = try answer.parts.map { part in
            guard let part = ReachPart(part) else {
                throw Self.silence("gateway", GarbledAnswer(what: "a part of no known place"))
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
        let answer = try await ask("personnel", call) { options in
            try await authority.explainAuthority(
                ExplainAuthorityRequest(subject: name, method: method, day: GoogleDate(day)),
                options
            )
        }
        return answer.official.isEmpty ? nil : answer.official
    }

    /// Any end but an answer becomes UNAVAILABLE with the name of who was asked.
    private func ask<Answer: Sendable>(
        _ dependency: String,
        _ call: CallContext,
        _ question: (CallOptions) async throws -> Answer
    ) async throws -> Answer {
        var options = CallOptions.forwarding(call)
        options.deadline = options.deadline.earlier(.after(Self.askingTime, on: call.clock))
        // A gateway that is restarted is waited for.
        options.waitForReady = true
        do {
            return try await question(options)
        } catch {
            try Task.checkCancellation()
            throw Self.silence(dependency, error)
        }
    }

    private static func silence(_ dependency: String, _ cause: any Error) -> Failure {
        Failure(
            .dependencyUnavailable,
            ["dependency": dependency],
            details: [.retry(after: .seconds(1))],
            cause: cause
        )
    }

    private struct GarbledAnswer: Error {
        let what: String
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
