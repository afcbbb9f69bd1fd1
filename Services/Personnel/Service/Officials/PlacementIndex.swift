internal import Kernel
internal import Storage

/// The rows that make the officials of a subtree one range of one index.
///
/// An official has a row for each organisation above, so a page of "all in the city, by given
/// name" reads only its own rows. The price is paid when an organisation moves: the rows of its
/// officials move with it, at most ``PersonnelLimits/officialsMovedMax`` of them.
struct PlacementIndex {
    let transaction: any Transaction

    /// Places officials, who are in the order of lists, under the organisations above them.
    func add(_ officials: [ListedOfficial]) throws {
        try transaction.insert(
            into: "official_placement (organization_number, sort_key, official_number)",
            officials.entries(under: { $0.above }, by: <)
        ) { organization, official in
            [
                .integer(organization), .bytes(official.name.sortKey),
                .integer(official.number),
            ]
        }
    }

    /// Takes an official away from organisations.
    func remove(_ official: Int64, sortKey: [UInt8], from organizations: [Int64]) throws {
        try transaction.execute(
            """
            DELETE FROM official_placement
            WHERE organization_number IN \(list: organizations) AND sort_key = \(sortKey)
                AND official_number = \(official)
            """
        )
    }

    /// Moves all officials of an organisation from under some organisations to others.
    func move(_ moved: Int64, from old: [Int64], to new: [Int64]) throws {
        let left = Set(old).subtracting(new)
        let entered = Set(new).subtracting(old)
        for organization in left.sorted() {
            try transaction.execute(
                """
                DELETE FROM official_placement
                WHERE organization_number = \(organization)
                    AND (sort_key, official_number) IN (
                        SELECT sort_key, official_number FROM official_placement
                        WHERE organization_number = \(moved)
                    )
                """
            )
        }
        for organization in entered.sorted() {
            try transaction.execute(
                """
                INSERT INTO official_placement (organization_number, sort_key, official_number)
                SELECT \(organization), sort_key, official_number FROM official_placement
                WHERE organization_number = \(moved)
                """
            )
        }
    }

    /// Refuses to move an organisation with more officials than one change may move.
    func checkSize(of moved: OrganizationRecord) throws {
        let beyond = try transaction.first(
            """
            SELECT official_number FROM official_placement
            WHERE organization_number = \(moved.number)
            LIMIT 1 OFFSET \(PersonnelLimits.officialsMovedMax)
            """
        )
        guard beyond != nil else { return }
        throw Failure.condition(
            .moveTooLarge,
            [
                "resource": moved.name,
                "officials_max": String(PersonnelLimits.officialsMovedMax),
            ],
            subject: moved.name
        )
    }
}
