internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The days on which an organisation is there to have posts.
struct OrganizationDays {
    let reader: any Reader

    /// Refuses days of which one is after the end of the organisation.
    func check(
        _ number: Int64,
        _ name: String,
        from: CalendarDate,
        to: CalendarDate
    ) throws {
        let ended = OrganizationStatus.allCases.filter(\.isFinal).map(\.number)
        let row = try reader.first(
            """
            SELECT organization_number FROM organization_fact
            WHERE organization_number = \(number) AND recorded_to = \(Timestamp.openEnd)
                AND valid_from < \(to) AND valid_to > \(from) AND status IN \(list: ended)
            LIMIT 1
            """
        )
        guard row != nil else { return }
        throw Failure.condition(.organizationEnded, ["organization": name], subject: name)
    }
}
