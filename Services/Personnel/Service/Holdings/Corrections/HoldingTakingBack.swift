internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// What both ways of taking something back of a holding have in common.
extension TakingBackOrder {
    /// Who takes something back reaches what `EndHolding` needs, and the official's record when the
    /// post is given for longer; nobody corrects an own holding.
    func admit(
        toHoldingOf authority: CallerAuthority,
        givesPost: Bool = false,
        _ call: CallContext
    ) throws {
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

    /// The holding as it stands.
    func holding(in transaction: any Transaction) throws -> HoldingRecord {
        guard let old = try HoldingReader(reader: transaction).find(id: id) else {
            throw Failure.noHolding(id)
        }
        try old.checkStands()
        try EntityTag(version: old.version).check(etag, resource: old.name)
        return old
    }

    /// Puts on record what was taken back of a holding, with the version that it has since.
    func record(
        _ kind: HoldingCorrectionKind,
        of holding: HoldingRecord,
        in transaction: any Transaction
    ) throws -> HoldingCorrectionRecord {
        let correction = HoldingCorrectionRecord(
            holding: holding,
            kind: kind,
            reason: reason,
            decision: decision,
            recordedAt: holding.updatedAt
        )
        try correction.insert(in: transaction)
        return correction
    }
}
