import Conventions
import Fleet
import Kernel
import PersonnelContract
import PersonnelService
import RPC
import Storage
import WellKnownMessages

/// Screening over one store with memberships, called as a client calls it.
struct ScreeningBench: Sendable {
    /// `m1` and `m2` of the cell `c1`, which lies below the committee `cs` of the commune `xa` of
    /// the city `tp`; today is 21 November 2026.
    let record: MembershipBench
    let client: ScreeningClient

    /// Screening over the store of memberships.
    init(over record: MembershipBench) async throws {
        let journal = record.personnel.journal
        let service = ScreeningService(
            journal: journal,
            tokens: try await PageTokens(of: journal.database),
            roles: try .embedded(),
            rules: try .embedded(),
            clock: record.clock
        )
        self.record = record
        client = ScreeningClient(LocalGateway.channel([service], within: [record.caller]))
    }

    /// Runs a body in which the commune holds the round `r` of the year.
    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ScreeningBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let bench = try await ScreeningBench(over: record)
            try await bench.open("r")
            try await body(bench)
        }
    }

    /// Opens a round.
    @discardableResult
    func open(
        _ id: String,
        of organization: String = "xa",
        year: Int32 = 2026
    ) async throws -> ScreeningRound {
        try await client.createScreeningRound(
            CreateScreeningRoundRequest(
                screeningRound: ScreeningRound(
                    organization: "organizations/\(organization)",
                    year: year,
                    decisionNumber: "7-KH/ĐU",
                    decisionDate: GoogleDate("2026-09-01")
                ),
                screeningRoundID: id
            )
        )
    }

    /// Closes a round.
    @discardableResult
    func close(_ id: String, etag: String = "") async throws -> ScreeningRound {
        try await client.closeScreeningRound(
            CloseScreeningRoundRequest(name: "screeningRounds/\(id)", etag: etag)
        )
    }

    /// Proposes a member, by the name of the screening the same.
    @discardableResult
    func propose(
        _ id: String,
        _ category: ScreeningCategory = .help,
        in round: String = "r",
        named name: String? = nil
    ) async throws -> ScreeningItem {
        try await client.createScreeningItem(
            CreateScreeningItemRequest(
                screeningItem: ScreeningItem(
                    screeningRound: "screeningRounds/\(round)",
                    membership: "memberships/\(id)",
                    category: category,
                    grounds: "Không tham gia sinh hoạt"
                ),
                screeningItemID: name ?? id
            )
        )
    }

    /// Records a step of the cell.
    @discardableResult
    func cell(
        _ id: String,
        _ step: ScreeningStep,
        etag: String = ""
    ) async throws -> ScreeningItem {
        try await client.recordScreeningStep(
            RecordScreeningStepRequest(name: "screeningItems/\(id)", step: step, etag: etag)
        )
    }

    /// Records a decision, as somebody else than records steps of cells.
    @discardableResult
    func decide(_ id: String, _ step: ScreeningStep) async throws -> ScreeningItem {
        try await record.acting(as: MembershipBench.committee) {
            try await client.recordScreeningDecision(
                RecordScreeningDecisionRequest(name: "screeningItems/\(id)", step: step)
            )
        }
    }

    /// Leads a member from the proposal to a state on the way to the list, or to a decision.
    @discardableResult
    func lead(
        _ id: String,
        _ category: ScreeningCategory = .help,
        to state: ScreeningState
    ) async throws -> ScreeningItem {
        var last = try await propose(id, category)
        for step in [ScreeningStep.told, .heard, .listed] {
            if last.state == state { return last }
            last = try await cell(id, step)
        }
        if last.state == state { return last }
        return try await decide(id, .decided(category, official: last.official))
    }

    /// A screening.
    func item(_ id: String) async throws -> ScreeningItem {
        try await client.getScreeningItem(GetScreeningItemRequest(name: "screeningItems/\(id)"))
    }

    /// The figures of the round.
    func figures(_ id: String = "r") async throws -> ScreeningFigures {
        try await client.getScreeningFigures(
            GetScreeningFiguresRequest(name: "screeningRounds/\(id)")
        )
    }

    /// The identifiers of a list, over pages of two.
    func list(
        _ parent: String,
        _ categories: [ScreeningCategory] = [],
        _ outcomes: [ScreeningOutcome] = []
    ) async throws -> [String] {
        var (found, token) = ([String](), "")
        repeat {
            let page = try await client.listScreeningItems(
                ListScreeningItemsRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    categories: categories,
                    outcomes: outcomes
                )
            )
            found += page.screeningItems.map {
                String($0.name.dropFirst("screeningItems/".count))
            }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}

extension ScreeningStep {
    static let told = step(.told, on: "2026-09-10")
    static let heard = step(.heard, on: "2026-09-20")
    static let listed = step(.listed, on: "2026-10-01").with {
        $0.vote = CellVote(officialMembers: 6, present: 6, inFavour: 4, against: 2)
    }
    static let notListed = step(.notListed, on: "2026-10-01").with {
        $0.vote = CellVote(officialMembers: 6, present: 6, inFavour: 3, against: 3)
    }
    static let left = decision(.left)
    static let declined = decision(.declined)
    static let replyAsked = step(.replyAsked, on: "2026-10-20")

    /// A step with nothing but what every one has.
    static func step(_ state: ScreeningState, on day: String = "2026-10-15") -> ScreeningStep {
        ScreeningStep(state: state, date: GoogleDate(day), statement: "Đã thực hiện")
    }

    /// A decision of the commune.
    static func decision(_ state: ScreeningState) -> ScreeningStep {
        step(state).with {
            $0.decisionNumber = "80-QĐ/ĐU"
            $0.decisionDate = GoogleDate("2026-10-15")
            $0.decidingOrganization = "organizations/xa"
        }
    }

    /// The confirmation of a category, by what it rests on.
    static func decided(
        _ category: ScreeningCategory,
        official: String = "officials/o1"
    ) -> ScreeningStep {
        decision(.decided).with {
            if category == .strikeOff { $0.reason = .willDeclined }
            if category == .expel { $0.sanction = "\(official)/sanctions/s1" }
        }
    }

    /// A reply of the commune.
    static func replied(on day: String) -> ScreeningStep {
        step(.replied, on: day).with { $0.decidingOrganization = "organizations/xa" }
    }

    /// The step with something changed.
    func with(_ change: (inout ScreeningStep) -> Void) -> ScreeningStep {
        var step = self
        change(&step)
        return step
    }
}
