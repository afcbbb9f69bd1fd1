internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

extension CallerAuthority {
    /// Passes when the caller reaches the official whom a correction request is about; leaves the
    /// call no more guarded fields than may be seen of the official.
    ///
    /// Throws `NOT_WITHIN_REACH`, also for a request that is not there; `OWN_CASE`.
    func admit(_ request: CorrectionRecord?, named name: String, _ call: CallContext) throws {
        if isEverywhere { return }
        guard let request else { throw Failure.notWithinReach(name) }
        let official = try OfficialReader(reader: organizations.reader)
            .find(number: request.officialNumber)
        try admit(official, named: name, call)
    }

    /// The condition that a column has the number of an official within reach; `nil` when all are.
    ///
    /// Officials whose records are the own case of who calls are left out.
    func officials(_ column: Statement) throws -> Statement? {
        guard let subtrees = try subtrees() else { return nil }
        // As a value, so that no engine leaves the order of the list for it.
        return """
            CASE WHEN \(column) NOT IN \(list: ownCases) AND (\(column) IN \(list: ownRecords)
                OR EXISTS (
                    WITH RECURSIVE above (number) AS (
                        SELECT organization_number FROM official AS reached
                        WHERE reached.number = \(column)
                        UNION
                        SELECT organization.parent_number FROM organization
                        JOIN above ON organization.number = above.number
                    )
                    SELECT number FROM above WHERE number IN \(list: subtrees)
                )) THEN 1 ELSE 0 END <> 0
            """
    }
}

extension ListedReach {
    /// A correction request in a list, with no more than may be seen of the official; `nil` when
    /// the official is not reached.
    mutating func shown(
        _ record: CorrectionRecord,
        _ policy: Policy
    ) throws -> CorrectionRequest? {
        var request = record.message(policy)
        if reachesEverything { return request }
        guard let sees = try clearance(ofOfficial: record.officialNumber) else { return nil }
        request.hide(beyond: sees)
        return request
    }
}
