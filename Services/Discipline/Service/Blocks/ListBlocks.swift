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
        let officialID = checks.name(request.parent, "parent", .official)?.first ?? ""
        let day = checks.optionalDate(request.date, "date") ?? clock.today
        checks.notBefore(limits.firstDay, day, "date")
        let act = Policy::PersonnelAct.allCases.first { $0.message == request.act }
        if act == nil && request.act != .unspecified { checks.unknownCode("act") }
        try checks.finish()
        try await authority.admit(call, to: ReachedThing(request.parent))
        let (sanctions, considerations) = try await database.read { reader in
            (
                try SanctionTable(reader: reader).all(of: officialID),
                try CaseTable(reader: reader).considerations(of: officialID)
            )
        }
        let findings = try await authority.untruthfulProfile(of: request.parent, call)
        let blocks = try BlockCalculation(policy: policy)
            .blocks(from: sanctions, and: considerations, findings, on: day, act: act)
        // The blocks of secret sanctions and cases alone do not say so; who reads them is a secret
        // as well.
        if blocks.allSatisfy({ $0.grade == .secret }) { call.answersTellOfSecret() }
        return ListBlocksResponse(
            blocks: blocks.map { $0.message(of: officialID, for: call) },
            date: GoogleDate(day),
            official: request.parent
        )
    }
}
