internal import Kernel

/// The rule on the day from which a change has legal effect.
enum ValidityCheck {
    /// Refuses a day before the present facts came into force.
    ///
    /// From the same day on is a correction; into the time of earlier facts nothing is written.
    static func check(_ day: CalendarDate, notBefore present: CalendarDate) throws(Failure) {
        guard day < present else { return }
        var checks = FieldChecks()
        checks.report(
            FieldViolation(
                "effective_date",
                "OUT_OF_RANGE",
                vi: "Không được trước ngày hiệu lực của dữ kiện hiện tại, \(present).",
                en: "Must not precede the day of effect of the present facts, \(present)."
            )
        )
        try checks.finish()
    }
}
