internal import Storage

/// N-46: until when nominations are handed in.
extension DuePage {
    /// Rounds of awards; the organisation that holds one is told.
    var awardRounds: Statement {
        """
        SELECT award_round.id, '' AS official_id, award_round.organization_number,
            award_round.organization_id, award_round.nomination_end AS due_on
        FROM award_round WHERE \(isHere) ORDER BY award_round.number
        """
    }
}
