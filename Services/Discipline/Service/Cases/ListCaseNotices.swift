internal import Authority
internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import Storage

/// Lists what an official is told of the own opened cases (thông báo xem xét kỷ luật): for the
/// official, for the members of the deciding organ, and for who reaches the whole record.
struct ListCaseNotices: Sendable {
    /// What every use case of cases stands on.
    let desk: CaseDesk

    /// The notices of all opened cases that are there for the caller.
    func run(
        _ request: ListCaseNoticesRequest,
        _ call: CallContext
    ) async throws -> ListCaseNoticesResponse {
        var checks = FieldChecks()
        let official = checks.name(request.parent, "parent", .official)?.first ?? ""
        try checks.finish()
        let judge = try await desk.judge(call, of: official)
        for holder in judge.standing.holders {
            let own = holder.official == official ? holder.reached : nil
            let seen = [holder.everywhere, holder.decides?.sees, own].compactMap(\.self)
            guard !seen.isEmpty else { throw Failure.notWithinReach(request.parent) }
            call.narrow(to: seen.reduce(into: Clearance()) { $0.formUnion($1) })
        }
        let stored = try await desk.journal.database.read { reader in
            try CaseTable(reader: reader).all(of: official)
        }
        return ListCaseNoticesResponse(
            notices: stored.filter { call.finds($0.record.grade) }.compactMap(\.notice)
        )
    }
}
