internal import PersonnelContract
internal import Storage

/// What members of the Party wait for (N-48, N-50, N-51), by the days that the record has.
extension DuePage {
    /// Replies that members have asked for and not got; the cell is told.
    var screeningReplies: Statement {
        """
        SELECT screening_item.id, screening_item.official_id,
            screening_item.cell_number AS organization_number,
            screening_item.cell_id AS organization_id, screening_item.due_on
        FROM screening_item JOIN official ON official.number = screening_item.official_number
        WHERE \(isHere) AND screening_item.state = \(ScreeningState.replyAsked.number)
            AND screening_item.due_on IS NOT NULL AND official.erased_at IS NULL
        ORDER BY screening_item.number
        """
    }

    /// Members on probation, by its end.
    var probations: Statement {
        members(.admittedProbation, until: "probation_ends_on", in: "cell")
    }

    /// Members on probation, by the last day for the decision on the recognition.
    var recognitions: Statement { members(.admittedProbation, until: "due_on", in: "cell") }

    /// Members on the way to another cell, by the last day for their papers there.
    var transfersToPresent: Statement {
        members(.transferring, until: "due_on", in: "destination")
    }

    /// Members on the way to another cell, by the last day on which their papers are valid.
    var transfersInForce: Statement {
        members(.transferring, until: "expires_on", in: "destination")
    }

    /// The present memberships in a state with a day; which cell is told.
    private func members(
        _ state: MembershipState,
        until day: Statement,
        in cell: Statement
    ) -> Statement {
        """
        SELECT membership.id, membership.official_id,
            membership.\(cell)_number AS organization_number,
            membership.\(cell)_id AS organization_id, membership.\(day) AS due_on
        FROM membership JOIN official ON official.number = membership.official_number
        WHERE \(isHere) AND membership.state = \(state.number)
            AND membership.\(day) IS NOT NULL AND official.erased_at IS NULL
        ORDER BY membership.number
        """
    }
}
