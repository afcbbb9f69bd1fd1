internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The posts of an official who is to leave: nobody who has left holds one.
///
/// They are ended beforehand, or with the change of status, from the same day on and by the
/// decision that the request names.
struct HoldingsOfLeaver {
    let transaction: any Transaction
    let now: Timestamp

    /// Refuses a change that lets the official leave while a post is held from its day on.
    func check(_ official: OfficialRecord, _ change: DatedChange<OfficialFacts>) throws {
        let held = try held(by: official, change)
        guard !held.isEmpty else { return }
        throw HoldingRefusal.held(by: official, from: change.from, held.map(\.name))
    }

    /// Ends what the official holds on the day from which a change lets the official leave.
    ///
    /// A post that begins on that day or later has no day on which it could end: it is named, to be
    /// taken back or ended first.
    func end(
        _ official: OfficialRecord,
        _ change: DatedChange<OfficialFacts>,
        by decision: HoldingFacts.Decision,
        _ admit: (HoldingRecord) throws -> Void
    ) throws -> [Change<Holding>] {
        guard let reason = change.facts.status.endOfHoldings else { return [] }
        let held = try held(by: official, change)
        let ahead = held.filter { $0.period.from >= change.from }
        guard ahead.isEmpty else {
            throw HoldingRefusal.held(by: official, from: change.from, ahead.map(\.name))
        }
        let writer = HoldingWriter(transaction: transaction, now: now)
        return try held.map { old in
            try admit(old)
            let ended = try writer.end(old, on: change.from, reason, by: decision)
            return try HoldingChange(ended, in: transaction).ended(after: old)
        }
    }

    private func held(
        by official: OfficialRecord,
        _ change: DatedChange<OfficialFacts>
    ) throws -> [HoldingRecord] {
        guard change.fields.contains(.status), change.facts.status.endOfHoldings != nil else {
            return []
        }
        return try HoldingReader(reader: transaction).all(of: official.number, after: change.from)
            .filter { $0.period.from < change.to ?? .openEnd }
    }
}

extension OfficialStatus {
    /// Why the holdings of an official end who comes to have this status; `nil` for one who stays.
    fileprivate var endOfHoldings: HoldingEndReason? {
        switch self {
        case .retired: .retired
        case .left, .dismissed: .left
        case .transferredOut: .transferred
        case .deceased: .deceased
        default: nil
        }
    }
}
