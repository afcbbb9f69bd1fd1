internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage
internal import WellKnownMessages

extension Membership {
    /// The message of a record, read as of a point unless it holds the present facts.
    init(_ record: MembershipRecord, at point: HistoryPoint? = nil) {
        let facts = record.facts
        self.init(
            name: record.name,
            official: ResourceNames.official(record.officialID),
            cell: facts.cell.name,
            state: facts.state,
            stateDate: GoogleDate(facts.stateFrom),
            lastStep: MembershipStep(facts),
            memberNumber: facts.memberNumber,
            cardNumber: facts.cardNumber,
            admitDate: facts.admittedOn.map { GoogleDate($0) },
            officialDate: facts.officialOn.map { GoogleDate($0) },
            probationEndDate: facts.probationEndsOn.map { GoogleDate($0) },
            dueDate: facts.dueOn.map { GoogleDate($0) },
            expireDate: facts.expiresOn.map { GoogleDate($0) },
            destinationCell: facts.destination.name,
            hostCell: facts.host.name,
            hostPlannedEndDate: facts.hostedUntil.map { GoogleDate($0) },
            createTime: GoogleTimestamp(record.createdAt),
            updateTime: GoogleTimestamp(record.updatedAt),
            etag: point == nil ? EntityTag(version: record.version).text : "",
            asOf: point.map { GoogleDate($0.day) },
            asRecordedAt: point?.instant.map { GoogleTimestamp($0) }
        )
    }
}

extension MembershipStep {
    /// The message of what came with a step.
    fileprivate init(_ facts: MembershipFacts) {
        let papers = facts.papers
        self.init(
            state: facts.state,
            date: GoogleDate(facts.stateFrom),
            decisionNumber: papers.decision.number,
            decisionDate: papers.decision.date.map { GoogleDate($0) },
            decidingOrganization: ResourceNames.organization(papers.decidingID),
            vote: papers.vote.map(CellVote.init),
            sponsors: papers.sponsors.map(Sponsor.init),
            documents: papers.documents,
            reason: papers.reason,
            sanction: papers.sanction,
            lateReason: papers.lateReason,
            overAgeApprovalNumber: papers.overAgeApproval
        )
    }
}

extension CellVote {
    fileprivate init(_ vote: MembershipFacts.Ballot) {
        self.init(
            officialMembers: vote.officialMembers,
            present: vote.present,
            inFavour: vote.inFavour,
            against: vote.against
        )
    }
}

extension Sponsor {
    fileprivate init(_ sponsor: MembershipFacts.Acquaintance) {
        self.init(
            membership: ResourceNames.membership.name(sponsor.membershipID),
            knownSince: GoogleDate(sponsor.since)
        )
    }
}
