import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Awards over one store with the records of a commune, called as a client calls them.
struct AwardBench: Sendable {
    /// Officials `o1` to `o6` of the commune `xa` below the city `tp`; today is 21 November 2026.
    let record: MembershipBench
    let client: AwardClient
    /// What discipline tells.
    let discipline: ToldBlocks

    static let officer = Caller(.person, "people/hanoi-id:officer")
    static let decider = Caller(.person, "people/hanoi-id:decider")

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (AwardBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let discipline = ToldBlocks()
            let service = AwardService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: try .embedded(),
                discipline: discipline.client,
                clock: record.clock
            )
            let channel = LocalGateway.channel([service], within: [record.caller])
            try await body(
                AwardBench(
                    record: record,
                    client: AwardClient(channel),
                    discipline: discipline
                )
            )
        }
    }

    /// Opens a round of the city.
    @discardableResult
    func round(
        _ id: String = "r",
        of organization: String = "tp",
        year: Int32 = 2023,
        until end: String = "2023-12-31"
    ) async throws -> AwardRound {
        try await client.createAwardRound(
            CreateAwardRoundRequest(
                awardRound: AwardRound(
                    organization: "organizations/\(organization)",
                    year: year,
                    displayName: "Khen thưởng năm \(year)",
                    nominationEndDate: GoogleDate(end)
                ),
                awardRoundID: id
            )
        )
    }

    /// Nominates a subject, by a paper of 1 October 2023 for the year before.
    @discardableResult
    func nominate(
        _ id: String,
        _ subject: String,
        _ award: String = "BK_BTV_TU",
        in round: String = "r",
        override: String = "",
        requestID: String = "",
        _ change: (inout AwardNomination) -> Void = { _ in }
    ) async throws -> AwardNomination {
        var nomination = AwardNomination(
            awardRound: "awardRounds/\(round)",
            subject: subject,
            awardCode: award,
            achievement: "Hoàn thành xuất sắc nhiệm vụ",
            periodStartDate: GoogleDate("2022-10-01"),
            periodEndDate: GoogleDate("2023-09-30"),
            nomination: .sample("2023-10-01")
        )
        change(&nomination)
        return try await record.acting(as: Self.officer) {
            try await client.createAwardNomination(
                CreateAwardNominationRequest(
                    awardNomination: nomination,
                    awardNominationID: id,
                    overrideDocumentNumber: override,
                    requestID: requestID
                )
            )
        }
    }

    /// Takes one step of a nomination.
    @discardableResult
    func step(
        _ id: String,
        _ next: AwardState,
        on day: String,
        inFavour: Int32 = 9,
        by organization: String = "tp",
        as caller: Caller? = nil
    ) async throws -> AwardNomination {
        let name = "awardNominations/\(id)"
        let paper = AwardPaper.sample(day)
        var decision = paper
        decision.authority = "Thủ tướng Chính phủ"
        let prepares = [.checked, .voted, .presented].contains(next)
        return try await record.acting(as: caller ?? (prepares ? Self.officer : Self.decider)) {
            switch next {
            case .checked:
                try await client.checkAwardNomination(
                    CheckAwardNominationRequest(name: name, check: paper)
                )
            case .voted:
                try await client.recordAwardVote(
                    RecordAwardVoteRequest(
                        name: name,
                        vote: AwardVote(minutes: paper, members: 11, inFavour: inFavour)
                    )
                )
            case .approved:
                try await client.approveAward(
                    ApproveAwardRequest(
                        name: name,
                        approval: .sample(day, organization: "organizations/\(organization)")
                    )
                )
            case .granted:
                try await client.grantAward(GrantAwardRequest(name: name, decision: decision))
            case .presented:
                try await client.presentAward(
                    PresentAwardRequest(name: name, presentation: paper)
                )
            case .refused:
                try await client.refuseAward(RefuseAwardRequest(name: name, refusal: paper))
            default:
                try await client.revokeAward(
                    RevokeAwardRequest(name: name, revocation: decision)
                )
            }
        }
    }

    /// Leads a nomination to a grant of 20 December 2023.
    func grant(
        _ id: String,
        _ subject: String,
        _ award: String = "BK_BTV_TU",
        in round: String = "r"
    ) async throws {
        try await nominate(id, subject, award, in: round)
        try await step(id, .checked, on: "2023-11-01")
        try await step(id, .voted, on: "2023-11-10")
        try await step(id, .approved, on: "2023-11-20")
        try await step(id, .granted, on: "2023-12-20")
    }

    func nomination(_ id: String, asOf day: String? = nil) async throws -> AwardNomination {
        try await client.getAwardNomination(
            GetAwardNominationRequest(
                name: "awardNominations/\(id)",
                asOf: day.map { GoogleDate($0) }
            )
        )
    }

    func report(
        _ year: Int32 = 2023,
        asOf day: String = "2023-12-26",
        knownAt instant: GoogleTimestamp? = nil
    ) async throws -> AwardReport {
        try await client.getAwardReport(
            GetAwardReportRequest(
                parent: "organizations/tp",
                year: year,
                asOf: GoogleDate(day),
                asRecordedAt: instant
            )
        )
    }
}

extension AwardPaper {
    /// A paper of a day.
    static func sample(_ day: String, organization: String = "") -> AwardPaper {
        AwardPaper(
            documentNumber: "7-TB",
            documentDate: GoogleDate(day),
            organization: organization
        )
    }
}
