import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Follow-ups over one store with the records of a commune, called as a client calls them.
struct FollowUpBench: Sendable {
    /// Officials `o1` to `o6` of the commune `xa`; `m1` and `m2` belong to the first cell.
    let record: MembershipBench
    let client: FollowUpClient
    let officials: PersonnelClient
    let posts: PostClient
    let evaluations: EvaluationClient

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (FollowUpBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let (journal, clock) = (record.personnel.journal, record.clock)
            let tokens = try await PageTokens(of: journal.database)
            let roles = try RoleRules.embedded()
            let channel = LocalGateway.channel(
                [
                    FollowUpService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        clock: clock
                    ),
                    PersonnelService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        ages: try .embedded(),
                        clock: clock,
                        followUps: try .embedded()
                    ),
                    PostService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        clock: clock,
                        followUps: try .embedded()
                    ),
                    EvaluationService(
                        journal: journal,
                        tokens: tokens,
                        roles: roles,
                        rules: try .embedded(),
                        discipline: ToldBlocks().client,
                        clock: clock
                    ),
                ],
                within: [record.caller]
            )
            try await body(
                FollowUpBench(
                    record: record,
                    client: FollowUpClient(channel),
                    officials: PersonnelClient(channel),
                    posts: PostClient(channel),
                    evaluations: EvaluationClient(channel)
                )
            )
        }
    }

    /// Takes in a year as not completed.
    func fail(_ subject: String, _ year: Int, as id: String) async throws {
        _ = try await evaluations.registerEvaluation(
            RegisterEvaluationRequest(
                subject: subject,
                year: Int32(year),
                decision: GradeDecision(
                    grade: .khtnv,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("\(year)-12-10")
                ),
                evaluationID: id
            )
        )
    }

    /// Appoints an official to a post of the commune; holding and post have one name.
    func appoint(_ id: String, _ official: Int, leads: Bool = true) async throws {
        _ = try await posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức vụ",
                    organization: "organizations/xa",
                    headKind: leads ? .head : .specialist,
                    isLeadership: leads,
                    quota: 1
                ),
                positionID: id,
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
        _ = try await posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/o\(official)",
                    position: "positions/\(id)",
                    startDate: GoogleDate("2026-09-01"),
                    holdingKind: .appointed,
                    isMain: true,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("2026-08-20")
                ),
                holdingID: id
            )
        )
    }

    /// What a list shows over pages of two: matter, official and cause of each.
    func list(_ request: ListFollowUpsRequest = .all) async throws -> [String] {
        var (found, request) = ([String](), request)
        request.pageSize = 2
        repeat {
            let page = try await client.listFollowUps(request)
            found += page.followUps.map { one in
                let matter = one.matter.protoName.map { $0.dropFirst("FOLLOW_UP_MATTER_".count) }
                return "\(matter ?? "") \(one.official.dropFirst("officials/".count)) \(one.cause)"
            }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
        return found
    }

    /// The only follow-up of an official.
    func only(_ official: String) async throws -> FollowUp? {
        let found = try await client.listFollowUps(
            ListFollowUpsRequest(parent: "officials/\(official)", showClosed: true)
        ).followUps
        return found.count == 1 ? found[0] : nil
    }

    @discardableResult
    func close(
        _ name: String,
        _ state: FollowUpState = .done,
        etag: String = ""
    ) async throws -> FollowUp {
        try await client.closeFollowUp(
            CloseFollowUpRequest(name: name, state: state, documentNumber: "3-TB", etag: etag)
        )
    }

    /// How many events told of follow-ups.
    func events(_ type: String = "follow_up.opened") async throws -> Int64 {
        try await record.personnel.count(
            "SELECT COUNT(*) AS n FROM outbox_event WHERE type = \(type)"
        )
    }
}

extension ListFollowUpsRequest {
    /// Of the whole commune.
    static let all = ListFollowUpsRequest(parent: "organizations/xa")
}
