internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC

/// Asks personnel whether officials and organisations exist.
struct PersonnelDesk: Sendable {
    private let client: PersonnelClient
    private let dependency: Dependency

    /// A desk that asks through a client.
    init(_ client: PersonnelClient, askingTime: Duration) {
        self.client = client
        self.dependency = Dependency(name: "personnel", askingTime: askingTime)
    }

    /// The status of an official; NOT_FOUND when personnel does not know the name.
    func status(of official: String, _ call: CallContext) async throws -> OfficialStatus {
        let answer = try await dependency.ask(
            call,
            missing: .notFound("personnel.canbo.gov.vn/Official", official)
        ) { options in
            try await client.getOfficial(GetOfficialRequest(name: official), options)
        }
        guard answer.name == official, answer.status != .unspecified else {
            throw dependency.garbled("asked for \(official), told of \(answer.name)")
        }
        return answer.status
    }

    /// Passes when personnel knows the organisation; NOT_FOUND when it does not.
    func requireOrganization(_ organization: String, _ call: CallContext) async throws {
        let answer = try await dependency.ask(
            call,
            missing: .notFound("personnel.canbo.gov.vn/Organization", organization)
        ) { options in
            try await client.getOrganization(GetOrganizationRequest(name: organization), options)
        }
        guard answer.name == organization else {
            throw dependency.garbled("asked for \(organization), told of \(answer.name)")
        }
    }
}

extension OfficialStatus {
    /// Whether the official is at work here, so that a plan may name the person (DOMAIN 5.3).
    var isServing: Bool {
        switch self {
        case .active, .suspended, .secondedOut, .rotated: true
        case .unspecified, .retired, .left, .dismissed, .transferredOut, .deceased,
            .unrecognized:
            false
        }
    }
}
