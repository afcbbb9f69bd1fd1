internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage
internal import WellKnownMessages

/// What somebody wants to take back of a holding: why, and by what.
struct HoldingTakingBack: Sendable {
    let id: String
    let etag: String
    let reason: String
    let decision: HoldingFacts.Decision

    /// What was asked for, checked as far as the request alone allows.
    ///
    /// What is on record is corrected by who has read it: the entity tag is needed.
    init(
        name: String,
        reason: String,
        decisionNumber: String,
        decisionDate: GoogleDate?,
        etag: String,
        today: CalendarDate
    ) throws(Failure) {
        var checks = FieldChecks()
        id = checks.identifier(name, "name", ResourceNames.holding)
        self.reason = checks.line(
            reason,
            "reason",
            length: PersonnelLimits.correctionReasonLength
        )
        decision = checks.decision(decisionNumber, decisionDate, "", today: today)
        if etag.isEmpty { checks.required("etag") }
        self.etag = etag
        try checks.finish()
    }

    /// Who takes something back reaches what `EndHolding` needs, and the official's record when the
    /// post is given for longer; nobody corrects an own holding.
    func admit(by authority: CallerAuthority, givesPost: Bool, _ call: CallContext) throws {
        if authority.isEverywhere { return }
        let reader = authority.organizations.reader
        let name = ResourceNames.holding.name(id)
        guard let old = try HoldingReader(reader: reader).find(id: id) else {
            throw Failure.notWithinReach(name)
        }
        let position = try PositionReader(reader: reader).held(id: old.positionID)
        try authority.admit(position, named: name)
        if authority.ownCases.contains(old.officialNumber) { throw Failure.ownCase(name) }
        if givesPost { try authority.admit(listOfOfficial: old.officialID) }
        try authority.admit(old, named: name, call)
    }

    /// The holding as it stands, on which nothing rests that would lose its ground.
    func holding(in transaction: any Transaction) throws -> HoldingRecord {
        guard let old = try HoldingReader(reader: transaction).find(id: id) else {
            throw Failure.noHolding(id)
        }
        try old.checkStands()
        try EntityTag(version: old.version).check(etag, resource: old.name)
        return old
    }

    /// The correction that it makes of a holding.
    func correction(
        _ kind: HoldingCorrectionKind,
        of holding: HoldingRecord
    ) -> HoldingCorrectionRecord {
        HoldingCorrectionRecord(
            holding: holding,
            kind: kind,
            reason: reason,
            decision: decision,
            recordedAt: holding.updatedAt
        )
    }
}
