internal import Conventions
internal import Kernel
internal import Storage

extension FieldChecks {
    /// Refuses an end that is not after the first day.
    static func checkEnd(_ day: CalendarDate, after first: CalendarDate) throws(Failure) {
        var checks = FieldChecks()
        checks.notBefore(first.adding(days: 1), day, "end_date")
        try checks.finish()
    }
}

extension CalendarDate {
    /// The end of something as audit records tell it; empty for an open one.
    var endText: String { self == .openEnd ? "" : description }
}
