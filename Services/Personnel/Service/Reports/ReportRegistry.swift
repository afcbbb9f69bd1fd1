internal import Conventions
internal import Kernel

/// The reports that can be run, a line for each.
enum ReportRegistry {
    static let all: [any CountedReport] = [
        OrganizationsByType(),
        MembersByOrganization(),
        MemberExits(),
        OfficialStructure(),
        ScopeShare(),
        TermsOfBodies(),
        AwardsByKind(),
        AwardedSubjects(),
        ClassParticipants(),
        ClassesToCome(),
        ScreenedMembers(),
        StreamlinedByGroup(),
    ].sorted { $0.code < $1.code }

    /// The report with a code, or `nil`.
    static func find(_ code: String) -> (any CountedReport)? {
        all.first { $0.code == code }
    }
}

extension FieldChecks {
    /// The report that a request names; `nil` after a violation that tells the codes.
    mutating func report(_ code: String, _ field: String) -> (any CountedReport)? {
        if let found = ReportRegistry.find(code) { return found }
        if code.isEmpty {
            required(field)
        } else {
            notListed(field, ReportRegistry.all.map(\.code).joined(separator: ", "))
        }
        return nil
    }
}
