internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import Policy
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Tells what stands against an official on a day (các hạn chế đang áp dụng).
struct ListBlocks: Sendable {
    /// The store.
    let database: any Database
    /// Knows how far rights reach, and what personnel has found.
    let authority: AuthorityDesk
    /// The regulations.
    let policy: Policy
    /// Tells the day when the caller names none.
    let clock: any WallClock
    /// The first day that can be asked about.
    let limits: DisciplineLimits

    /// All blocks of the day; an official of whom nothing is on record has none.
    func run(
        _ request: ListBlocksRequest,
        _ call: CallContext
    ) async throws -> ListBlocksResponse {
        var checks = FieldChecks()
        _ = checks.name(request.parent, "parent", .official)
        let day = checks.optionalDate(request.date, "date") ?? clock.today
        checks.notBefore(limits.firstDay, day, "date")
        let act = Policy::PersonnelAct.allCases.first { $0.message == request.act }
        if act == nil && request.act != .unspecified { checks.unknownCode("act") }
        try checks.finish()
        try await authority.admit(call, to: ReachedThing(request.parent))
        // What was recorded under a name that another record has taken in bars the person as well.
        let person = try await authority.person(of: request.parent, call)
        let (sanctions, considerations) = try await database.read { reader in
            let sanctions = SanctionTable(reader: reader)
            let cases = CaseTable(reader: reader)
            return (
                try person.officialIDs.flatMap(sanctions.all),
                try person.officialIDs.flatMap(cases.considerations)
            )
        }
        let blocks = try BlockCalculation(policy: policy).blocks(
            from: sanctions,
            and: considerations,
            person.untruthfulProfiles,
            on: day,
            act: act
        )
        // The blocks of secret sanctions and cases alone do not say so; who reads them is a secret
        // as well.
        if blocks.allSatisfy({ $0.grade == .secret }) { call.answersTellOfSecret() }
        return ListBlocksResponse(
            blocks: blocks.map { $0.message(for: call) },
            date: GoogleDate(day),
            official: request.parent
        )
    }
}
