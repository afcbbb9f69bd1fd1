internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Sums the entries for some months: payments and their reversals.
struct GetDuesBalance {
    let database: any Database
    let authority: AuthorityRules

    func callAsFunction(
        _ request: GetDuesBalanceRequest,
        _ call: CallContext
    ) async throws -> DuesBalance {
        var checks = FieldChecks()
        let scope = DuesScope(request.parent, &checks)
        let first = checks.month(request.firstMonth, "first_month")
        let last = checks.month(request.lastMonth, "last_month")
        if let first, let last { checks.notBefore(first, last, "last_month") }
        try checks.finish()
        let today = authority.clock.today
        let sums = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            let source = try scope.source(reader, on: today, caller, call)
            var conditions = [source.condition]
            if let first { conditions.append("dues_entry.month >= \(first)") }
            if let last { conditions.append("dues_entry.month <= \(last)") }
            let row = try reader.first(
                """
                \(source.tree) SELECT
                    CAST(COALESCE(SUM(paid.amount), 0) AS BIGINT) AS balance,
                    CAST(COALESCE(SUM(paid.entries), 0) AS BIGINT) AS entries,
                    CAST(COALESCE(SUM(CASE WHEN paid.amount > 0 THEN 1 ELSE 0 END), 0) AS BIGINT)
                        AS months
                FROM (
                    SELECT SUM(amount) AS amount, COUNT(*) AS entries FROM dues_entry
                    WHERE \(Statement(joining: conditions, with: .and))
                    GROUP BY membership_number, month
                ) AS paid
                """
            )
            guard let row else { throw Failure(.storageDamaged) }
            return (
                balance: try row.integer("balance"),
                entries: try row.integer("entries"),
                months: try row.integer("months"),
                official: source.official
            )
        }
        return DuesBalance(
            parent: request.parent,
            firstMonth: first.map { GoogleDate($0) },
            lastMonth: last.map { GoogleDate($0) },
            balanceVnd: sums.balance,
            entries: sums.entries,
            monthsPaid: sums.months,
            official: sums.official
        )
    }
}
