/// Whether a change is made at once, tried, or made because a second person has approved it.
package indirect enum MutationCourse: Sendable {
    /// It is made.
    case change
    /// It is made and undone, so that every rule has looked at it: ``Journal`` throws
    /// ``TrialPassed`` in the place of its answer.
    case trial
    /// It is made together with the end of its proposal, in one transaction.
    case approved(Approval)

    /// The approval, when there is one.
    var approval: Approval? {
        if case .approved(let approval) = self { approval } else { nil }
    }
}

/// A second person's word for a proposal.
package struct Approval: Sendable {
    /// The identifier of the proposal.
    package let proposal: String
    /// Who has drafted it, as audit records name it: the change is the drafter's.
    package let author: String
    /// The approval as it was asked for.
    package let mutation: Mutation

    /// An approval of the proposal with an identifier.
    package init(of proposal: String, author: String, _ mutation: Mutation) {
        self.proposal = proposal
        self.author = author
        self.mutation = mutation
    }
}

/// Ends a change that was only tried, out of the transaction that it undoes: no rule stands
/// against it.
package struct TrialPassed: Error {
    /// The change as it was asked for.
    package let mutation: Mutation
    /// Where it lies.
    package let place: ProposalPlace
}

extension Mutation {
    /// Who makes the change, as its audit records say: both persons where two had to.
    var actor: String {
        course.approval.map { caller + Self.approvedBy + $0.mutation.caller } ?? caller
    }

    /// Who asked for the change that an audit record's actor stands for; the answer is kept for
    /// that one alone.
    static func author(of actor: String) -> String {
        actor.firstRange(of: approvedBy).map { String(actor[..<$0.lowerBound]) } ?? actor
    }

    /// Stands between the two persons; no caller's name has a space within.
    private static let approvedBy = " approved by "

    /// The same change without an identifier, of which no repeat is known.
    package var unidentified: Mutation {
        var mutation = self
        mutation.requestID = ""
        return mutation
    }

    /// The same change, made and not tried.
    package var made: Mutation {
        var mutation = self
        mutation.course = .change
        return mutation
    }
}
