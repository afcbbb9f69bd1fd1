import Kernel
import PersonnelContract
import WellKnownMessages

extension MembershipStep {
    /// The beginning of the education.
    static func education(on day: String = "2024-03-01") -> MembershipStep {
        MembershipStep(state: .inEducation, date: GoogleDate(day))
    }

    /// A vote for the admission that the rules allow: four of six members, two sponsors.
    static func vote(on day: String = "2025-08-01") -> MembershipStep {
        MembershipStep(
            state: .cellVoted,
            date: GoogleDate(day),
            decisionNumber: "12-NQ/CB",
            decisionDate: GoogleDate(day),
            vote: CellVote(officialMembers: 6, present: 5, inFavour: 4, against: 1),
            sponsors: ["m1", "m2"].map {
                Sponsor(membership: "memberships/\($0)", knownSince: GoogleDate("2020-01-01"))
            },
            documents: [
                .awarenessCertificate, .application, .verifiedCv, .sponsorLetter,
                .unionResolution, .opinions,
            ]
        )
    }

    /// The decision of the commune on the admission.
    static func admission(number: String, on day: String = "2025-08-20") -> MembershipStep {
        MembershipStep(
            state: .admittedProbation,
            date: GoogleDate(day),
            decisionNumber: "30-QĐ/ĐU",
            decisionDate: GoogleDate(day),
            decidingOrganization: "organizations/xa",
            documents: [.cellResolution, .appraisal, .grassrootsResolution],
            memberNumber: number
        )
    }

    /// The decision of the commune on the recognition.
    static func recognition(on day: String = "2026-08-20") -> MembershipStep {
        MembershipStep(
            state: .official,
            date: GoogleDate(day),
            decisionNumber: "55-QĐ/ĐU",
            decisionDate: GoogleDate(day),
            decidingOrganization: "organizations/xa",
            vote: CellVote(officialMembers: 6, present: 6, inFavour: 4, against: 2),
            documents: [
                .newMemberCertificate, .selfReview, .sponsorOpinion, .opinions, .cellResolution,
            ]
        )
    }

    /// The decision of the commune that a member is struck off.
    static func strikeOff(on day: String = "2026-10-01") -> MembershipStep {
        MembershipStep(
            state: .struckOff,
            date: GoogleDate(day),
            decisionNumber: "60-QĐ/ĐU",
            decisionDate: GoogleDate(day),
            decidingOrganization: "organizations/xa",
            vote: CellVote(officialMembers: 6, present: 5, inFavour: 4, against: 1),
            reason: .noMeetingsOrDues
        )
    }

    /// The decision of the commune on a request to leave.
    static func withdrawal(on day: String = "2026-10-01") -> MembershipStep {
        MembershipStep(
            state: .withdrew,
            date: GoogleDate(day),
            decisionNumber: "61-QĐ/ĐU",
            decisionDate: GoogleDate(day),
            decidingOrganization: "organizations/xa"
        )
    }

    /// The step with something changed.
    func with(_ change: (inout MembershipStep) -> Void) -> MembershipStep {
        var step = self
        change(&step)
        return step
    }
}
