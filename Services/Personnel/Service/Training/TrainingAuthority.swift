internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller reaches the organisation of a plan or a class.
    func admit(training organization: Int64?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let organization, let sees = try clearance(under: organization) else {
            throw Failure.notWithinReach(name)
        }
        call.narrow(to: sees)
    }

    /// Passes when the caller may nominate an official: it reaches the official and is not it.
    func admit(
        enrolmentOf official: OfficialRecord?,
        named name: String,
        _ call: CallContext
    )
        throws
    {
        if isEverywhere { return }
        guard let official else { throw Failure.notWithinReach(name) }
        if ownCases.contains(official.number) { throw Failure.ownCase(name) }
        try admit(official, named: name, call)
    }

    /// Passes when the caller may take a step of an enrolment: it reaches the organisation that
    /// holds the class, and is not the official.
    func admit(
        stepOf record: EnrolmentRecord?,
        in trainingClass: TrainingClassRecord?,
        named name: String,
        _ call: CallContext
    ) throws {
        if isEverywhere { return }
        guard let record, let trainingClass else { throw Failure.notWithinReach(name) }
        if ownCases.contains(record.officialNumber) { throw Failure.ownCase(name) }
        try admit(training: trainingClass.organization.number, named: name, call)
    }
}

extension ListedReach {
    /// Whether an enrolment is reached: by the class, or by the record of the official.
    mutating func reaches(_ record: EnrolmentRecord, heldBy organization: Int64) throws -> Bool {
        if reachesEverything { return true }
        if try clearance(under: organization) != nil { return true }
        return try clearance(ofOfficial: record.officialNumber) != nil
    }
}
