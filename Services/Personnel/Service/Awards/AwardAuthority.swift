internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller reaches the organisation that holds a round.
    func admit(_ round: AwardRoundRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let round, let sees = try clearance(under: round.organization.number) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller may read a nomination: it is part of the round, and of the record of
    /// the subject.
    func admit(_ record: AwardRecord?, named name: String) throws {
        if isEverywhere { return }
        var listed = ListedReach(self)
        guard let record, try listed.reaches(record) else { throw Failure.notWithinReach(name) }
    }

    /// Passes when the caller may nominate a subject: it reaches the subject and is not it.
    func admit(_ subject: AwardSubject, _ call: CallContext) throws {
        if isEverywhere { return }
        if let official = subject.official, ownCases.contains(official) {
            throw Failure.ownCase(subject.name)
        }
        let place = subject.organization.number
        guard let sees = try clearance(under: place, official: subject.official) else {
            throw Failure.notWithinReach(subject.name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller may take a step of a nomination: it reaches the organisation that
    /// holds the round, and is not the subject.
    func admit(stepOf record: AwardRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let record else { throw Failure.notWithinReach(name) }
        if let official = record.subject.official, ownCases.contains(official) {
            throw Failure.ownCase(name)
        }
        guard let sees = try clearance(under: record.roundOrganization) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }
}

extension ListedReach {
    /// Whether a nomination is reached.
    mutating func reaches(_ record: AwardRecord) throws -> Bool {
        if reachesEverything { return true }
        if try clearance(under: record.roundOrganization) != nil { return true }
        if let official = record.subject.official {
            return try clearance(ofOfficial: official) != nil
        }
        return try clearance(under: record.subject.organization.number) != nil
    }
}
