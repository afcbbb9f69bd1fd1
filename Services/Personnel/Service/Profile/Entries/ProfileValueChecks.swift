internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import WellKnownMessages

/// Values of an entry as a request gives them, checked by the catalogue.
struct ProfileValueDraft: Sendable {
    /// By their fields, without what they rest on.
    var values: [String: ProfileValue] = [:]
    /// The fields with their rows, those that are cleared included.
    var rows: [String: ProfileFieldRow] = [:]
    /// Where the request has each field.
    var paths: [String: String] = [:]
}

/// The rules for values of the profile, by the rows of a day; no message repeats a value.
struct ProfileValueRules: Sendable {
    let catalogue: ProfileCatalogue
    let today: CalendarDate

    /// The values and cleared fields of a request.
    func draft(
        _ entry: ProfileEntry,
        clearing cleared: [String],
        _ checks: inout FieldChecks
    ) -> ProfileValueDraft {
        var draft = ProfileValueDraft()
        let lists: [(String, [ProfileValue], ProfileSensitivity)] = [
            ("values", entry.values, .basic),
            ("sensitive_values", entry.sensitiveValues, .sensitive),
            ("internal_values", entry.internalValues, .internalPolitical),
        ]
        let count = lists.reduce(cleared.count) { $0 + $1.1.count }
        checks.number(count, "profile_entry.values", in: 1...PersonnelLimits.profileValuesMax)
        guard checks.passed else { return draft }
        for (name, values, sensitivity) in lists {
            for (index, value) in values.enumerated() {
                let path = "profile_entry.\(name)[\(index)]"
                guard let row = row(value.field, "\(path).field", &draft, &checks) else { continue }
                let needed = catalogue.sensitivity(of: row.code)
                if needed != sensitivity { checks.wrongList(path, needed) }
                draft.paths[row.code] = path
                draft.values[row.code] = settled(value, row, path, &checks)
            }
        }
        for (index, field) in cleared.enumerated() {
            let path = "cleared_fields[\(index)]"
            guard let row = row(field, path, &draft, &checks) else { continue }
            draft.paths[row.code] = path
        }
        return draft
    }

    private func row(
        _ field: String,
        _ path: String,
        _ draft: inout ProfileValueDraft,
        _ checks: inout FieldChecks
    ) -> ProfileFieldRow? {
        guard let row = catalogue.field(field, at: today) else {
            checks.report(
                FieldViolation(
                    path,
                    "UNKNOWN_CODE",
                    vi: "Không có trường này trong danh mục; xem ListProfileFields.",
                    en: "The catalogue has no such field; ListProfileFields tells which there are."
                )
            )
            return nil
        }
        guard draft.rows.updateValue(row, forKey: row.code) == nil else {
            checks.report(
                FieldViolation(
                    path,
                    "REPEATED",
                    vi: "Mỗi trường chỉ nêu một lần.",
                    en: "Each field stands once."
                )
            )
            return nil
        }
        return row
    }

    /// A value as it is kept, or `nil` after a violation was reported.
    func settled(
        _ value: ProfileValue,
        _ row: ProfileFieldRow,
        _ path: String,
        _ checks: inout FieldChecks
    ) -> ProfileValue? {
        var kept = ProfileValue(field: row.code, value: value.value)
        switch (row.type, value.value) {
        case (.text, .text(let text)?):
            kept.value = .text(
                checks.line(text, "\(path).text", length: 1...max(1, row.most ?? 1))
            )
        case (.date, .date(let date)?):
            if let day = checks.date(date, "\(path).date") {
                checks.historyDay(day, "\(path).date")
            }
        case (.month, .date(let date)?): checks.month(date, "\(path).date")
        case (.code, .code(let code)?):
            let codes = catalogue.codes(of: row.codeList, at: today).map(\.code)
            if !codes.contains(code) { checks.unknownProfileCode("\(path).code", codes) }
        case (.integer, .integer(let number)?):
            let bounds = Int64(row.least ?? .min)...Int64(row.most ?? .max)
            checks.number(number, "\(path).integer", in: bounds)
        case (.decimal, .decimal(let text)?):
            checks.decimal(text, "\(path).decimal", in: (row.least ?? 0)...(row.most ?? .max))
        case (.flag, .flag?): break
        default:
            checks.wrongType(path, row)
            return nil
        }
        return kept
    }
}

extension FieldChecks {
    fileprivate mutating func wrongType(_ path: String, _ row: ProfileFieldRow) {
        let place = row.type == .month ? "date" : row.type.rawValue.lowercased()
        report(
            FieldViolation(
                path,
                "WRONG_TYPE",
                vi: "Trường này thuộc kiểu \(row.type.rawValue); giá trị phải nằm ở \(place).",
                en: "The field is of the type \(row.type.rawValue): its value stands in \(place)."
            )
        )
    }

    fileprivate mutating func wrongList(_ path: String, _ needed: ProfileSensitivity) {
        let list =
            switch needed {
            case .basic: "values"
            case .sensitive: "sensitive_values"
            case .internalPolitical: "internal_values"
            }
        report(
            FieldViolation(
                path,
                "WRONG_LIST",
                vi: "Giá trị của trường này phải nằm trong \(list).",
                en: "Values of this field stand in \(list)."
            )
        )
    }

    fileprivate mutating func unknownProfileCode(_ path: String, _ codes: [String]) {
        let allowed = codes.joined(separator: ", ")
        report(
            FieldViolation(
                path,
                "UNKNOWN_CODE",
                vi: "Mã không có trong danh mục; được phép: \(allowed).",
                en: "The code is not in the list; allowed: \(allowed)."
            )
        )
    }

    /// A month with 0 for the day, or a day.
    fileprivate mutating func month(_ date: GoogleDate, _ path: String) {
        var day = date
        if day.day == 0 { day.day = 1 }
        guard let first = CalendarDate(day) else {
            return malformed(
                path,
                vi: "Phải là một tháng (ngày bằng 0) hoặc một ngày có trong lịch.",
                en: "Must be a month, with 0 for the day, or a day of the calendar."
            )
        }
        historyDay(first, path)
    }

    /// A number with at most four digits behind the point.
    fileprivate mutating func decimal(_ text: String, _ path: String, in bounds: ClosedRange<Int>) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let isNumber =
            (1...2).contains(parts.count) && (1...6).contains(parts[0].count)
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
            && (parts.count == 1 || parts[1].count <= 4)
        guard isNumber, let whole = Int(String(Substring(parts[0]))) else {
            return malformed(
                path,
                vi: "Phải là một số dạng 4.40, tối đa bốn chữ số thập phân.",
                en: "Must be a number of the form 4.40 with at most four digits behind the point."
            )
        }
        number(whole, path, in: bounds)
    }
}
