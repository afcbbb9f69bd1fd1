package import Kernel
package import PersonnelContract
package import RPC
package import Storage

/// Answers the calls on membership of the Party, one use case each.
package struct MembershipService: MembershipAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let randomness: any RandomSource
    private let presentFacts: PresentFacts
    private let authority: AuthorityRules
    private let rules: MembershipRules

    /// The service over a store with the schema ``Storage/DatabaseSchema/personnel``.
    ///
    /// The clock tells today's date; the random source makes identifiers.
    package init(
        journal: Journal,
        tokens: PageTokens,
        roles: RoleRules,
        rules: MembershipRules,
        clock: any WallClock,
        randomness: any RandomSource = SystemRandomSource()
    ) {
        self.journal = journal
        self.tokens = tokens
        self.randomness = randomness
        self.rules = rules
        authority = AuthorityRules(roles: roles, clock: clock)
        presentFacts = PresentFacts(journal: journal, clock: clock)
    }

    private var database: any Database { journal.database }

    /// Every method: a membership is part of its cell and of the official's record.
    package var methodsThatJudgeReach: [MethodDescriptor] { MembershipMethods.all }

    private func orders(on today: CalendarDate) -> MembershipOrders {
        MembershipOrders(journal: journal, today: today, authority: authority)
    }
}

extension MembershipService {
    /// Records an application.
    package func openApplication(
        _ request: OpenApplicationRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            let open = OpenApplication(
                journal: journal,
                today: today,
                randomness: randomness,
                authority: authority,
                rules: rules
            )
            return try await open(request, call)
        }
    }

    /// Records somebody who is a member already.
    package func registerMember(
        _ request: RegisterMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            let register = RegisterMember(
                journal: journal,
                today: today,
                randomness: randomness,
                authority: authority,
                rules: rules
            )
            return try await register(request, call)
        }
    }

    /// Records a step of the cell.
    package func recordCellStep(
        _ request: RecordCellStepRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await RecordCellStep(orders: orders(on: today), rules: rules)(request, call)
        }
    }

    /// Records a decision.
    package func recordMemberDecision(
        _ request: RecordMemberDecisionRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await RecordMemberDecision(orders: orders(on: today), rules: rules)(request, call)
        }
    }

    /// Records a card.
    package func issueMemberCard(
        _ request: IssueMemberCardRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await IssueMemberCard(orders: orders(on: today))(request, call)
        }
    }

    /// Takes back the last step.
    package func takeBackMemberStep(
        _ request: TakeBackMemberStepRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await TakeBackMemberStep(orders: orders(on: today))(request, call)
        }
    }

    /// Introduces a member to another cell.
    package func introduceMember(
        _ request: IntroduceMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await IntroduceMember(orders: orders(on: today), rules: rules)(request, call)
        }
    }

    /// Records a reception.
    package func receiveMember(
        _ request: ReceiveMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await ReceiveMember(orders: orders(on: today), rules: rules)(request, call)
        }
    }

    /// Records that a transfer came to nothing.
    package func returnMember(
        _ request: ReturnMemberRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await ReturnMember(orders: orders(on: today))(request, call)
        }
    }

    /// Records a temporary transfer.
    package func startTemporaryTransfer(
        _ request: StartTemporaryTransferRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await StartTemporaryTransfer(orders: orders(on: today), rules: rules)(
                request,
                call
            )
        }
    }

    /// Records the end of a temporary transfer.
    package func endTemporaryTransfer(
        _ request: EndTemporaryTransferRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.changing { today in
            try await EndTemporaryTransfer(orders: orders(on: today))(request, call)
        }
    }

    /// Returns one membership.
    package func getMembership(
        _ request: GetMembershipRequest,
        _ call: CallContext
    ) async throws -> Membership {
        try await presentFacts.bringUpToDate()
        return try await GetMembership(database: database, authority: authority)(request, call)
    }

    /// Lists memberships of a day.
    package func listMemberships(
        _ request: ListMembershipsRequest,
        _ call: CallContext
    ) async throws -> ListMembershipsResponse {
        try await presentFacts.bringUpToDate()
        let list = ListMemberships(database: database, tokens: tokens, authority: authority)
        return try await list(request, call)
    }

    /// Counts members and steps.
    package func getMembershipReport(
        _ request: GetMembershipReportRequest,
        _ call: CallContext
    ) async throws -> MembershipReport {
        try await presentFacts.bringUpToDate()
        let report = GetMembershipReport(
            database: database,
            authority: authority,
            rules: rules
        )
        return try await report(request, call)
    }
}
