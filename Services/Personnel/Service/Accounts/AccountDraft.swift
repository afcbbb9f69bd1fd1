internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Storage

/// An account as it was asked for, checked by itself.
struct AccountDraft: Sendable {
    let id: String
    let subject: String
    let officialID: String
    let start: CalendarDate
    let end: CalendarDate

    /// Reads a request; throws a failure that names every field found wrong.
    init(
        _ request: CreateAccountRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        guard let message = request.account else {
            checks.required("account")
            try checks.finish()
            unreachable("a missing account is a violation")
        }
        id = checks.newIdentifier(request.accountID, "account_id", from: randomness)
        subject = checks.subject(message.subject, "account.subject")
        officialID = checks.identifier(
            message.official,
            "account.official",
            ResourceNames.official
        )
        start = checks.optionalDate(message.startDate, "account.start_date") ?? today
        checks.historyDay(start, "account.start_date")
        end = checks.end(message.endDate, "account.end_date", start) ?? .openEnd
        try checks.finish()
    }
}

extension FieldChecks {
    /// The name of a caller who is a person: `people/` and something behind it.
    mutating func subject(_ value: String, _ field: String) -> String {
        let most = PersonnelLimits.subjectSizeMax.bytes
        text(value, field, length: 1...most)
        if !value.isEmpty, !value.hasPrefix("people/") || value == "people/" {
            malformed(
                field,
                vi: "Phải bắt đầu bằng people/ và có tên phía sau.",
                en: "Must begin with people/ and have a name behind it."
            )
        }
        if value.unicodeScalars.count <= most, value.utf8.count > most {
            report(
                FieldViolation(
                    field,
                    "TOO_LONG",
                    vi: "Tối đa \(most) byte.",
                    en: "At most \(most) bytes."
                )
            )
        }
        return value
    }
}
