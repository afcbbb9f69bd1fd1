internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Counts how the screenings of a round came out, now, for whoever reaches the organisation that
/// holds it.
///
/// Members are counted, each of whom is in the round once: in the exits a case is a person, so that
/// they are among the cases of `RPT-MEM-03` (DOMAIN 7.1, AC-000-11) on the days of the decisions.
struct GetScreeningFigures {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetScreeningFiguresRequest,
        _ call: CallContext
    ) async throws -> ScreeningFigures {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.screeningRound)
        try checks.finish()
        return try await database.scan { reader in
            let round = try ScreeningRoundReader(reader: reader).find(id: id)
            try authority.authority(of: call, in: reader)
                .admit(round, named: request.name, call)
            guard let round else { throw Failure.noScreeningRound(id) }
            var figures = ScreeningFigures(screeningRound: round.name)
            try reader.each(
                """
                SELECT item.category AS category, item.state AS state,
                    membership.state AS member_state, membership.reason AS reason,
                    COUNT(*) AS n
                FROM \(ScreeningItemRecord.source)
                WHERE item.screening_round_number = \(round.number)
                GROUP BY item.category, item.state, membership.state, membership.reason
                """
            ) { row in
                figures.add(
                    try row.integer("n"),
                    ScreeningCategory(number: try row.number("category")),
                    ScreeningState(number: try row.number("state")),
                    ScreeningExitCount(
                        state: MembershipState(number: try row.number("member_state")),
                        reason: MembershipReason(number: try row.number("reason"))
                    )
                )
            }
            figures.sort()
            return figures
        }
    }
}

extension ScreeningFigures {
    /// Counts members of one category in one state, whose membership is in one state for a reason.
    fileprivate mutating func add(
        _ members: Int64,
        _ category: ScreeningCategory,
        _ state: ScreeningState,
        _ exit: ScreeningExitCount
    ) {
        let outcome = ScreeningOutcome(of: state, category, member: exit.state)
        screened += members
        switch outcome {
        case .goingOn: goingOn += members
        case .kept: kept += members
        case .keptOnTrial: keptOnTrial += members
        case .removed: removed += members
        case .left: left += members
        case .takenBack: takenBack += members
        default: break
        }
        if let row = rows.firstIndex(where: { $0.category == category && $0.outcome == outcome }) {
            rows[row].members += members
        } else {
            rows.append(ScreeningCount(category: category, outcome: outcome, members: members))
        }
        guard outcome == .removed || outcome == .left else { return }
        let same = { (other: ScreeningExitCount) in
            other.state == exit.state && other.reason == exit.reason
        }
        if let row = exits.firstIndex(where: same) {
            exits[row].members += members
        } else {
            var counted = exit
            counted.members = members
            exits.append(counted)
        }
    }

    /// Puts the rows into the order of the codes.
    fileprivate mutating func sort() {
        rows.sort {
            ($0.category.number, $0.outcome.number) < ($1.category.number, $1.outcome.number)
        }
        exits.sort { ($0.state.number, $0.reason.number) < ($1.state.number, $1.reason.number) }
    }
}
