internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import WellKnownMessages

/// Lists the awards that there are on a day, as rows of the policy.
struct ListAwardKinds {
    let rules: AwardRules
    let clock: any WallClock

    func callAsFunction(_ request: ListAwardKindsRequest) throws -> ListAwardKindsResponse {
        var checks = FieldChecks()
        let day = checks.optionalDate(request.date, "date") ?? clock.today
        checks.historyDay(day, "date")
        try checks.finish()
        return ListAwardKindsResponse(
            awardKinds: try rules.awards(on: day).map { try rules.kind($0.code, $0.row, on: day) },
            date: GoogleDate(day)
        )
    }
}
