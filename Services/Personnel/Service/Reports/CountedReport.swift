internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import Storage
internal import TypeContract

/// A report that can be run (mẫu báo cáo): one file each in `Reports/Definitions`, and a line in
/// ``ReportRegistry``.
///
/// A definition says what is counted and into which row and column each thing falls; figures,
/// totals, shares and the lists behind figures are all made from that, so that a figure is always
/// as many as its list has.
protocol CountedReport: Sendable {
    /// The code by which it is asked for, as DOMAIN 7 has it.
    var code: String { get }
    var title: BilingualText { get }
    /// What exactly it counts.
    var countingRule: BilingualText { get }
    var unit: ReportCountingUnit { get }
    /// A published report that shows such a figure, or the design.
    var evidence: TypeContract.Evidence { get }
    /// What can be told beside organisation and day.
    var parameters: [ReportParameterRule] { get }
    /// The rules of the policy by which it counts.
    var ruleCodes: [String] { get }

    /// Reports what is wrong with values that are right by themselves.
    func check(_ values: ReportValues, _ checks: inout FieldChecks)

    /// What the tables count for a question.
    ///
    /// Whatever may be corrected is read at the question's point, so that it is counted alike
    /// later. Tables of one report have no figures in common but their totals: else a figure that
    /// is suppressed in one would stand in another.
    func tables(for question: ReportQuestion, _ reader: any Reader) throws -> [ReportCounting]
}

extension CountedReport {
    var parameters: [ReportParameterRule] { [] }
    var ruleCodes: [String] { [] }

    func check(_ values: ReportValues, _ checks: inout FieldChecks) {}

    /// The message that tells of the report.
    var message: ReportDefinition {
        ReportDefinition(
            code: code,
            titleVi: title.vietnamese,
            titleEn: title.english,
            countingUnit: unit,
            parameters: parameters.map(\.message),
            ruleCodes: ruleCodes,
            evidence: evidence,
            countingRuleVi: countingRule.vietnamese,
            countingRuleEn: countingRule.english
        )
    }
}

/// A parameter that a report takes.
struct ReportParameterRule: Sendable {
    let code: String
    let title: BilingualText
    let type: Kind
    var isRequired = false
    /// What counts when it is not told.
    var standard = ""

    /// The form of its value.
    enum Kind: Sendable {
        case code([String])
        case date
        case organization
    }
}

/// What a report was asked: about which organisation, at which point in both times, with which
/// parameters.
struct ReportQuestion: Sendable {
    /// The organisation that is reported on, with its facts of the point.
    let organization: OrganizationRecord
    /// The day, and the instant whose knowledge counts; the instant is always there.
    let point: HistoryPoint
    let parameters: ReportValues
    let policy: Policy
}

/// The values of a question's parameters, each checked.
struct ReportValues: Sendable, Hashable {
    /// By the codes of the parameters; what was not told and has no standard is not there.
    fileprivate(set) var texts: [String: String] = [:]

    /// A code, or the text of any other value; empty when there is none.
    subscript(_ code: String) -> String { texts[code] ?? "" }

    /// A day; `nil` when there is none.
    func day(_ code: String) -> CalendarDate? { texts[code].flatMap { CalendarDate(iso: $0) } }

    /// The identifier of an organisation; `nil` when there is none.
    func organizationID(_ code: String) -> String? {
        texts[code].flatMap { ResourceNames.organization.identifiers(in: $0)?.first }
    }
}

extension ReportValues {
    /// The values of a message, each of which has the form that its rule asks for; what is wrong is
    /// reported with what is allowed.
    init(
        _ told: [ReportParameter],
        by rules: [ReportParameterRule],
        _ checks: inout FieldChecks
    ) {
        let known = rules.map(\.code).joined(separator: ", ")
        for (index, parameter) in told.prefix(PersonnelLimits.reportParametersMax).enumerated() {
            let field = "parameters[\(index)]"
            guard let rule = rules.first(where: { $0.code == parameter.code }) else {
                checks.notListed("\(field).code", known)
                continue
            }
            if texts[rule.code] != nil {
                checks.malformed(
                    "\(field).code",
                    vi: "Mỗi tham số chỉ một lần.",
                    en: "Each parameter once."
                )
            }
            rule.check(parameter.value, "\(field).value", &checks)
            texts[rule.code] = parameter.value
        }
        if told.count > PersonnelLimits.reportParametersMax {
            checks.number(told.count, "parameters", in: 0...PersonnelLimits.reportParametersMax)
        }
        for rule in rules where texts[rule.code] == nil {
            if rule.isRequired { checks.required("parameters.\(rule.code)") }
            if !rule.standard.isEmpty { texts[rule.code] = rule.standard }
        }
    }

    /// The values in the order of some rules.
    func messages(by rules: [ReportParameterRule]) -> [ReportParameter] {
        rules.compactMap { rule in
            texts[rule.code].map { ReportParameter(code: rule.code, value: $0) }
        }
    }
}

extension ReportParameterRule {
    fileprivate func check(_ value: String, _ field: String, _ checks: inout FieldChecks) {
        switch type {
        case .code(let allowed):
            if !allowed.contains(value) {
                checks.notListed(field, allowed.joined(separator: ", "))
            }
        case .date:
            guard let day = CalendarDate(iso: value) else {
                return checks.malformed(
                    field,
                    vi: "Phải là ngày dạng YYYY-MM-DD.",
                    en: "Must be a day as YYYY-MM-DD."
                )
            }
            checks.historyDay(day, field)
        case .organization:
            _ = checks.identifier(value, field, ResourceNames.organization)
        }
    }

    /// The message of the rule.
    var message: ReportParameterDefinition {
        var message = ReportParameterDefinition(
            code: code,
            titleVi: title.vietnamese,
            titleEn: title.english,
            required: isRequired,
            defaultValue: standard
        )
        switch type {
        case .code(let allowed):
            message.type = .code
            message.allowedValues = allowed
        case .date: message.type = .date
        case .organization: message.type = .organization
        }
        return message
    }
}

extension FieldChecks {
    /// A code that is not in a list, which is told.
    mutating func notListed(_ field: String, _ allowed: String) {
        report(
            FieldViolation(
                field,
                "UNKNOWN_CODE",
                vi: "Được phép: \(allowed).",
                en: "Allowed: \(allowed)."
            )
        )
    }
}
