internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// Open rounds of screening; they are closed before their organisation ends.
///
/// Members go with their memberships to a successor of the cell, and with them their screenings.
struct TieOfScreeningRounds: OrganizationTie {
    let reason = Reason.screeningRoundsOpen
    var pattern: @Sendable (String) -> String { { ResourceNames.screeningRound.name($0) } }

    func records(of number: Int64, from: CalendarDate, to: CalendarDate) -> Statement {
        """
        SELECT id FROM screening_round
        WHERE organization_number = \(number) AND decision_date < \(to)
            AND state = \(ScreeningRoundState.open.number)
        """
    }
}
