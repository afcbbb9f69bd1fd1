internal import Kernel
internal import RPC

/// What rows of a file may say for a caller that does not reach the whole record.
///
/// A mistake names row, column and rule: neither what stands in the row nor what is on record.
extension CallerAuthority {
    /// Passes when the caller reaches the organisation that a column of a row names.
    ///
    /// Throws `NOT_WITHIN_REACH`, also when there is none.
    func admit(rowInto organization: OrganizationRecord?, _ column: String) throws {
        if isEverywhere { return }
        guard let organization, try clearance(under: organization.number) != nil else {
            throw Failure.beyondReach(column)
        }
    }

    /// Passes when the caller reaches the official of a row where the official is and where the row
    /// puts the official, and sees there what rows hold.
    ///
    /// Throws `PERSONAL_ID_TAKEN` for the number of somebody elsewhere; `OWN_CASE`.
    func admit(rowOf official: OfficialRecord?, into organization: OrganizationRecord) throws {
        if isEverywhere { return }
        var sees = try clearance(under: organization.number) ?? []
        if let official {
            let seen = try clearance(
                under: official.facts.organizationNumber,
                official: official.number
            )
            guard let seen else {
                throw ownCases.contains(official.number)
                    ? Failure.ownCase(official.name)
                    : Failure(.personalIDTaken, ["resource": "officials/-"])
            }
            sees.formIntersection(seen)
        }
        guard sees.contains(.sensitive) else { throw Failure.fieldNotVisible(["personal_id"]) }
    }
}

extension Failure {
    /// The refusal of a row for what one of its columns names.
    fileprivate static func beyondReach(_ column: String) -> Failure {
        Failure(
            .notWithinReach,
            details: [
                .field(
                    FieldViolation(
                        column,
                        "NOT_WITHIN_REACH",
                        vi: "Nằm ngoài phạm vi quyền của bên gọi, hoặc không tồn tại.",
                        en: "Is not within reach of the caller's rights, or does not exist."
                    )
                )
            ]
        )
    }
}
