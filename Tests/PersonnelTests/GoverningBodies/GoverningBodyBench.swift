import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Governing bodies over the store of a bench with Party organisations and members, called as a
/// client calls them.
struct GoverningBodyBench: Sendable {
    let members: MembershipBench
    let bodies: GoverningBodyClient

    /// Runs a body with the organisations of ``MembershipBench``, of which the officials `o1` to
    /// `o5` are official members of the Party: `o1` and `o2` in the first cell.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (GoverningBodyBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { members in
            for number in 3...5 { try await members.register("m\(number)", number, in: "c2") }
            let journal = members.personnel.journal
            let service = GoverningBodyService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: try .embedded(),
                clock: members.clock
            )
            let channel = LocalGateway.channel([service], within: [members.caller])
            try await body(
                GoverningBodyBench(members: members, bodies: GoverningBodyClient(channel))
            )
        }
    }

    /// Founds a body.
    @discardableResult
    func found(
        _ id: String,
        _ kind: GoverningBodyKind = .bch,
        of organization: String = "xa",
        size: Int32 = 3,
        from day: String = "2025-07-01",
        _ change: (inout GoverningBody) -> Void = { _ in }
    ) async throws -> GoverningBody {
        var body = GoverningBody(
            organization: "organizations/\(organization)",
            kind: kind,
            displayName: kind == .steering ? "Ban Chỉ đạo" : "",
            termNo: 1,
            startDate: GoogleDate(day),
            sizeSet: size,
            decisionNumber: "1-NQ",
            decisionDate: GoogleDate("2025-06-20")
        )
        change(&body)
        return try await bodies.createGoverningBody(
            CreateGoverningBodyRequest(governingBody: body, governingBodyID: id)
        )
    }

    /// Records that an official is in a body.
    @discardableResult
    func join(
        _ id: String,
        _ official: Int,
        _ body: String,
        _ function: BodyFunction = .member,
        from day: String = "2025-07-01",
        to end: String? = nil,
        validateOnly: Bool = false
    ) async throws -> BodyMember {
        var member = BodyMember(
            governingBody: "governingBodies/\(body)",
            official: "officials/o\(official)",
            function: function,
            entryKind: .elected,
            startDate: GoogleDate(day),
            decisionNumber: "2-NQ",
            decisionDate: GoogleDate("2025-06-21")
        )
        if let end {
            member.endDate = GoogleDate(end)
            member.endReason = .relieved
            member.endDecisionNumber = "3-NQ"
            member.endDecisionDate = GoogleDate("2026-01-05")
        }
        return try await bodies.startBodyMember(
            StartBodyMemberRequest(
                bodyMember: member,
                bodyMemberID: id,
                validateOnly: validateOnly
            )
        )
    }

    /// Ends the time of a member.
    @discardableResult
    func leave(_ id: String, on day: String, etag: String = "") async throws -> BodyMember {
        try await bodies.endBodyMember(
            EndBodyMemberRequest(
                name: "bodyMembers/\(id)",
                endDate: GoogleDate(day),
                endReason: .resigned,
                decisionNumber: "4-NQ",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag
            )
        )
    }

    /// Ends a body.
    @discardableResult
    func end(_ id: String, on day: String, etag: String = "") async throws -> GoverningBody {
        try await bodies.endGoverningBody(
            EndGoverningBodyRequest(
                name: "governingBodies/\(id)",
                endDate: GoogleDate(day),
                endReason: .termExpired,
                decisionNumber: "5-NQ",
                decisionDate: GoogleDate("2026-11-20"),
                etag: etag
            )
        )
    }

    /// Sets another number of members.
    @discardableResult
    func resize(
        _ id: String,
        to size: Int32,
        from day: String,
        etag: String = ""
    ) async throws -> GoverningBody {
        try await bodies.resizeGoverningBody(
            ResizeGoverningBodyRequest(
                name: "governingBodies/\(id)",
                sizeSet: size,
                effectiveDate: GoogleDate(day),
                decisionNumber: "6-NQ",
                decisionDate: GoogleDate("2026-01-05"),
                etag: etag
            )
        )
    }

    /// A body, of a day and as known at an instant when they are given.
    func body(_ id: String, _ past: Past = Past()) async throws -> GoverningBody {
        try await bodies.getGoverningBody(
            GetGoverningBodyRequest(
                name: "governingBodies/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// Who is in a body.
    func composition(_ id: String, _ past: Past = Past()) async throws -> BodyComposition {
        try await bodies.getBodyComposition(
            GetBodyCompositionRequest(
                name: "governingBodies/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// The identifiers of the times of a list, over pages of two.
    func times(of parent: String, _ past: Past = Past()) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await bodies.listBodyMembers(
                ListBodyMembersRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    asOf: past.asOf,
                    asRecordedAt: past.known
                )
            )
            found += page.bodyMembers.map { String($0.name.dropFirst("bodyMembers/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// The identifiers of the bodies of a list, over pages of two.
    func list(
        _ organization: String,
        below: Bool = false,
        _ past: Past = Past(),
        kinds: [GoverningBodyKind] = []
    ) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await bodies.listGoverningBodies(
                ListGoverningBodiesRequest(
                    parent: "organizations/\(organization)",
                    pageSize: 2,
                    pageToken: token,
                    asOf: past.asOf,
                    asRecordedAt: past.known,
                    includeBelow: below,
                    kinds: kinds
                )
            )
            found += page.governingBodies.map {
                String($0.name.dropFirst("governingBodies/".count))
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}
