internal import Conventions
internal import Kernel
internal import Storage

extension Failure {
    /// The type of proposals in `ResourceInfo`.
    private static let proposalType = "approval.canbo.gov.vn/Proposal"

    /// A drafted change waits for its second person, or has waited.
    static func drafted(_ proposal: Proposal, at now: Timestamp) -> Failure {
        let state = proposal.state(at: now)
        let isPending = state == .pending
        return Failure(
            isPending ? .approvalNeeded : .proposalEnded,
            [
                "proposal": proposal.name, "digest": hexadecimal(proposal.digest),
                "method": proposal.method, "state": state.rawValue,
                "expires": "\(proposal.end.at)",
            ],
            details: twoPersons(proposal.name)
        )
    }

    /// The digest of an approval is not that of the proposal.
    static func digestMismatch(_ proposal: Proposal) -> Failure {
        Failure(
            .proposalDigestMismatch,
            ["proposal": proposal.name],
            details: twoPersons(proposal.name)
        )
    }

    /// The drafter, or who may be the drafter, decides.
    static func secondPerson(for proposal: Proposal) -> Failure {
        Failure(
            .secondPersonNeeded,
            ["proposal": proposal.name, "drafter": proposal.author],
            details: [.resource(type: proposalType, name: proposal.name)]
        )
    }

    /// Somebody else than the drafter takes a proposal back.
    static func ofAnother(_ proposal: Proposal) -> Failure {
        Failure(
            .proposalOfAnother,
            ["proposal": proposal.name],
            details: [.resource(type: proposalType, name: proposal.name)]
        )
    }

    /// No proposal has that name.
    static func noProposal(_ name: String) -> Failure { notFound(proposalType, name) }

    /// More proposals of somebody wait than are kept.
    static func exhausted(_ limit: Int, of subject: String) -> Failure {
        Failure(
            .proposalsExhausted,
            ["limit": "\(limit)", "subject": subject],
            details: [.quota(subject: subject, description: "At most \(limit) pending proposals.")]
        )
    }

    /// A request is larger than what is kept, in some unit.
    static func tooLarge(_ size: Int, _ limit: Int, _ unit: String) -> Failure {
        Failure(
            .proposalTooLarge,
            ["size": "\(size)", "limit": "\(limit)", "unit": unit],
            details: [.quota(subject: "proposal", description: "At most \(limit) \(unit).")]
        )
    }

    /// A system that acts for nobody decides.
    static func notAPerson(_ decider: ProposalParty, for proposal: Proposal) -> Failure {
        Failure(
            .personNeeded,
            ["proposal": proposal.name, "caller": decider.name],
            details: [.resource(type: proposalType, name: proposal.name)]
        )
    }

    /// Somebody decides who could not make the change.
    static func decisionNotGranted(_ name: String, _ proposal: Proposal) -> Failure {
        Failure(
            .decisionNotGranted,
            ["proposal": proposal.name, "caller": name, "method": proposal.method],
            details: [.resource(type: proposalType, name: proposal.name)]
        )
    }

    private static func twoPersons(_ name: String) -> [FailureDetail] {
        [
            .precondition(
                PreconditionViolation(
                    type: "TWO_PERSONS",
                    subject: name,
                    description: BilingualText(
                        vi: "Người soạn không tự phê duyệt: cần người thứ hai.",
                        en: "Whoever drafts does not approve: a second person has to."
                    )
                )
            ),
            .resource(type: proposalType, name: name),
        ]
    }
}

/// Bytes as digits, two each.
func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
}
