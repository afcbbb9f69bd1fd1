import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Staffing over one store with the records of a commune, called as a client calls it.
struct StaffingBench: Sendable {
    /// Officials `o1` to `o6` of the commune `xa` below the city `tp`; today is 21 November 2026.
    let record: MembershipBench
    let client: StaffingClient
    /// What discipline tells.
    let discipline: ToldBlocks

    static let unit = Caller(.person, "people/hanoi-id:unit")
    static let authority = Caller(.person, "people/hanoi-id:authority")

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (StaffingBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let discipline = ToldBlocks()
            let service = StaffingService(
                journal: journal,
                tokens: try await PageTokens(of: journal.database),
                roles: try .embedded(),
                rules: try .embedded(),
                discipline: discipline.client,
                clock: record.clock
            )
            let channel = LocalGateway.channel([service], within: [record.caller])
            try await body(
                StaffingBench(
                    record: record,
                    client: StaffingClient(channel),
                    discipline: discipline
                )
            )
        }
    }

    /// Sets a quota of civil servants.
    @discardableResult
    func quota(
        _ id: String,
        of organization: String,
        _ allotted: Int32,
        year: Int32 = 2026,
        from day: String? = nil,
        _ kind: OfficialKind = .congChuc
    ) async throws -> StaffQuota {
        try await client.createStaffQuota(
            CreateStaffQuotaRequest(
                staffQuota: StaffQuota(
                    organization: "organizations/\(organization)",
                    officialKind: kind,
                    year: year,
                    allotted: allotted,
                    startDate: day.map { GoogleDate($0) },
                    decisionNumber: "7-QĐ",
                    decisionDate: GoogleDate("2015-01-05")
                ),
                staffQuotaID: id
            )
        )
    }

    @discardableResult
    func adjust(
        _ id: String,
        to allotted: Int32,
        from day: String,
        etag: String = ""
    ) async throws -> StaffQuota {
        try await client.adjustStaffQuota(
            AdjustStaffQuotaRequest(
                name: "staffQuotas/\(id)",
                allotted: allotted,
                startDate: GoogleDate(day),
                decisionNumber: "8-QĐ",
                decisionDate: GoogleDate("2026-06-01"),
                etag: etag
            )
        )
    }

    /// The balance of civil servants.
    func balance(
        of organization: String,
        on day: String? = nil,
        known: GoogleTimestamp? = nil
    ) async throws -> StaffBalance? {
        try await client.getStaffBalance(
            GetStaffBalanceRequest(
                parent: "organizations/\(organization)",
                asOf: day.map { GoogleDate($0) },
                asRecordedAt: known
            )
        ).staffBalances.first { $0.officialKind == .congChuc }
    }

    /// Lets an official hold a post of an organisation.
    @discardableResult
    func hold(
        _ official: Int,
        in organization: String,
        from day: String,
        _ kind: HoldingKind = .appointed,
        isMain: Bool = true
    ) async throws -> Holding {
        let id = "\(organization)-\(official)-\(day)"
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chuyên viên",
                    organization: "organizations/\(organization)",
                    positionLevel: 5,
                    headKind: .specialist,
                    quota: 1
                ),
                positionID: id,
                effectiveDate: GoogleDate("2010-01-01")
            )
        )
        return try await record.posts.startHolding(
            StartHoldingRequest(
                holding: Holding(
                    official: "officials/o\(official)",
                    position: "positions/\(id)",
                    startDate: GoogleDate(day),
                    holdingKind: kind,
                    isMain: isMain,
                    decisionNumber: "9-QĐ",
                    decisionDate: GoogleDate("2015-01-05")
                ),
                holdingID: id
            )
        )
    }
}

extension StaffingBench {
    /// Lists an official, as the agency.
    @discardableResult
    func list(
        _ id: String,
        _ official: Int,
        group: Int32 = 2,
        on day: String = "2026-09-01"
    ) async throws -> StreamliningCase {
        try await record.acting(as: Self.unit) {
            try await client.createStreamliningCase(
                CreateStreamliningCaseRequest(
                    streamliningCase: StreamliningCase(
                        official: "officials/o\(official)",
                        group: group,
                        reason: "Dôi dư do sắp xếp",
                        policy: "Thôi việc ngay",
                        listing: .sample(day)
                    ),
                    streamliningCaseID: id
                )
            )
        }
    }

    @discardableResult
    func opinion(
        _ id: String,
        on day: String = "2026-09-05",
        _ change: (inout StreamliningOpinion) -> Void = { _ in }
    ) async throws -> StreamliningCase {
        var opinion = StreamliningOpinion(paper: .sample(day), statement: "Đồng ý")
        change(&opinion)
        return try await record.acting(as: Self.unit) {
            try await client.recordStreamliningOpinion(
                RecordStreamliningOpinionRequest(
                    name: "streamliningCases/\(id)",
                    opinion: opinion
                )
            )
        }
    }

    /// Takes a step after the opinion: the proposal as the agency, the others as who is above.
    @discardableResult
    func step(
        _ id: String,
        _ next: StreamliningState,
        on day: String = "2026-10-01",
        end: String? = nil,
        as caller: Caller? = nil
    ) async throws -> StreamliningCase {
        let name = "streamliningCases/\(id)"
        let paper = StreamliningPaper.sample(day)
        let caller = caller ?? (next == .proposed ? Self.unit : Self.authority)
        return try await record.acting(as: caller) {
            switch next {
            case .proposed:
                try await client.proposeStreamlining(
                    ProposeStreamliningRequest(name: name, proposal: paper)
                )
            case .approved:
                try await client.approveStreamlining(
                    ApproveStreamliningRequest(name: name, approval: paper)
                )
            case .rejected:
                try await client.rejectStreamlining(
                    RejectStreamliningRequest(name: name, rejection: paper)
                )
            default:
                try await client.settleStreamlining(
                    SettleStreamliningRequest(
                        name: name,
                        settlement: StreamliningSettlement(
                            decision: paper,
                            financeCheck: paper,
                            endDate: GoogleDate(end ?? day)
                        ),
                        endReason: .left
                    )
                )
            }
        }
    }

    /// Leads a case to its settlement.
    func settle(
        _ id: String,
        _ official: Int,
        group: Int32 = 2,
        listed: String = "2026-09-01",
        on day: String = "2026-10-01"
    ) async throws {
        try await list(id, official, group: group, on: listed)
        try await opinion(id, on: listed)
        for next: StreamliningState in [.proposed, .approved, .settled] {
            try await step(id, next, on: day)
        }
    }

    func read(_ id: String, asOf day: String? = nil) async throws -> StreamliningCase {
        try await client.getStreamliningCase(
            GetStreamliningCaseRequest(
                name: "streamliningCases/\(id)",
                asOf: day.map { GoogleDate($0) }
            )
        )
    }

    func report(
        _ year: Int32,
        of organization: String = "tp",
        known: GoogleTimestamp? = nil
    ) async throws -> StreamliningReport {
        try await client.getStreamliningReport(
            GetStreamliningReportRequest(
                parent: "organizations/\(organization)",
                year: year,
                asRecordedAt: known
            )
        )
    }

    /// The codes of the rules that a refusal names.
    func rules(of told: RPCStatus) -> [String] {
        told.detail(GooglePreconditionFailure.self)?.violations.map(\.type) ?? []
    }
}

extension StreamliningPaper {
    /// A paper of a day.
    static func sample(_ day: String) -> StreamliningPaper {
        StreamliningPaper(documentNumber: "6-TTr", documentDate: GoogleDate(day))
    }
}
