internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// What rests on a holding, so that it, or its end, is not taken back before that is.
struct HoldingGround {
    let reader: any Reader
    let holding: HoldingRecord

    /// Refuses while something rests on the holding itself: an evaluation in the post, what rests
    /// on its end, or a later term that counts it.
    func checkNothingRests() throws {
        try check(evaluations() + streamlining() + followers() + laterTerms())
    }

    /// Refuses when there is no end, or something rests on it: the settlement of a streamlining,
    /// or a post that the same decision gave from the same day on.
    func checkEndIsFree() throws {
        guard holding.period.to != .openEnd else {
            throw Failure.condition(
                .holdingNotEnded,
                ["holding": holding.name],
                subject: holding.name
            )
        }
        try check(streamlining() + followers())
    }

    private func check(_ names: [String]) throws(Failure) {
        guard names.isEmpty else { throw HoldingRefusal.builtUpon(holding, by: names) }
    }

    private func evaluations() throws -> [String] {
        try reader.rows(
            """
            SELECT id FROM evaluation
            WHERE official_number = \(holding.officialNumber) AND holding_id = \(holding.id)
            ORDER BY number LIMIT \(PersonnelLimits.holdingsComparedMax)
            """
        ).map { ResourceNames.evaluation.name(try $0.text("id")) }
    }

    private func streamlining() throws -> [String] {
        try reader.rows(
            """
            SELECT \(StreamliningRecord.columns) FROM streamlining_case
            WHERE official_number = \(holding.officialNumber)
            ORDER BY number LIMIT \(PersonnelLimits.holdingsComparedMax)
            """
        ).compactMap { row in
            let record = try StreamliningRecord(row)
            let ended = record.facts.facts.content.settlement?.endedHoldings ?? []
            return ended.contains(holding.name) ? record.name : nil
        }
    }

    /// Posts of the official that began when this one ended, by the decision that ended it.
    private func followers() throws -> [String] {
        let end = holding.period.facts.endDecision
        guard holding.period.to != .openEnd else { return [] }
        return try names(
            """
            valid_from = \(holding.period.to) AND decision_number = \(end.number)
                AND decision_date = \(end.date)
            """
        )
    }

    /// Terms in the same post without a break that are stated to come after this one.
    private func laterTerms() throws -> [String] {
        guard holding.period.facts.kind.isTerm else { return [] }
        return try names(
            """
            valid_from = \(holding.period.to) AND position_number = \(holding.positionNumber)
                AND term_no > 1
            """
        )
    }

    private func names(_ condition: Statement) throws -> [String] {
        try reader.rows(
            """
            SELECT id FROM holding
            WHERE official_number = \(holding.officialNumber) AND \(condition)
            ORDER BY number LIMIT \(PersonnelLimits.holdingsComparedMax)
            """
        ).map { ResourceNames.holding.name(try $0.text("id")) }
    }
}
