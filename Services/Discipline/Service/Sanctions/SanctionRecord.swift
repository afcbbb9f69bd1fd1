internal import Conventions
internal import Kernel

/// One disciplinary decision on an official, as the service keeps it.
struct SanctionRecord: Sendable, Hashable {
    /// The identifier within the official's sanctions; also the row's key.
    var id: String
    /// The official's identifier.
    var officialID: String
    /// Who decided.
    var track: Track
    /// As what the person was sanctioned.
    var subject: Subject
    /// The form.
    var form: Form
    /// The decision's number.
    var decisionNumber: String
    /// The day of signing.
    var decisionDate: CalendarDate
    /// When the sanction is in force.
    var period: SanctionPeriod
    /// The file that holds the reasons.
    var reasonReference: String
    /// Whether the act was corruption.
    var corruptionRelated = false
    /// The organisation that decided; may be empty.
    var organization = ""
    /// The Party sanction that a state sanction follows.
    var partySanctionID: String?
    /// How secret it is.
    var grade = RecordGrade.internalUse
}
