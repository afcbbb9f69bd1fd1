package import Kernel
package import Policy
package import RPC
package import Storage
package import TypeContract

/// How secret a record is that a service keeps (độ mật).
///
/// Records of higher grades are kept by no installation (DOMAIN 11.1).
package enum RecordGrade: String, Sendable, CaseIterable {
    /// For internal use (nội bộ), as everything is of which nothing else is said.
    case internalUse = "INTERNAL"
    /// Secret (mật).
    case secret = "SECRET"

    /// The grade in the contract, which is absent for internal use.
    package var message: SecrecyGrade {
        switch self {
        case .internalUse: .unspecified
        case .secret: .secret
        }
    }
}

extension CallContext {
    /// Whether a record of a grade is there for the caller.
    package func finds(_ grade: RecordGrade) -> Bool {
        grade != .secret || shownClearance.contains(.stateSecret)
    }

    /// Whether it is there for the caller where that sees so much.
    package func finds(_ grade: RecordGrade, seeing clearance: Clearance) -> Bool {
        finds(grade) && (grade != .secret || clearance.contains(.stateSecret))
    }
}

extension AuditEntry {
    /// An entry about a record of a grade: of a secret one it names the resource and nothing else,
    /// because audit logs are read by others than the record.
    package init(
        _ grade: RecordGrade,
        resource: String,
        summary: String,
        rules: [String] = [],
        decision: String = ""
    ) {
        switch grade {
        case .internalUse:
            self.init(resource: resource, summary: summary, rules: rules, decision: decision)
        case .secret:
            self.init(resource: resource, summary: "a secret record")
        }
    }
}

/// Which grades of records an installation keeps.
package struct GradesKept: Sendable {
    /// The regulations.
    let policy: Policy
    /// Whether the installation is approved for secret records (mật).
    let secretRecords: Bool

    /// The grades of the policy, with or without secret ones.
    package init(_ policy: Policy, secretRecords: Bool) {
        self.policy = policy
        self.secretRecords = secretRecords
    }

    /// The grade of a record that is to be kept, by `SECRECY_GRADES_KEPT` on a day.
    ///
    /// Throws `SECRECY_GRADE_NOT_KEPT` for one that the rule does not name, and for secret records
    /// where the installation is not approved for them.
    package func grade(
        _ asked: SecrecyGrade,
        _ field: String,
        on day: CalendarDate
    ) throws(Failure) -> RecordGrade {
        if asked == .unspecified { return .internalUse }
        let row = try policy.rule("SECRECY_GRADES_KEPT", at: day)
        let kept = try row.codes.compactMap(RecordGrade.init)
            .filter { $0 != .secret || secretRecords }
        let grade: RecordGrade? =
            switch asked {
            case .internal: .internalUse
            case .secret: .secret
            default: nil
            }
        if let grade, kept.contains(grade) { return grade }
        throw refusal(of: field, row, kept)
    }

    private func refusal(of field: String, _ row: PolicyRule, _ kept: [RecordGrade]) -> Failure {
        let rule = RuleReference(row)
        let grades = kept.map(\.rawValue).joined(separator: ", ")
        return Failure(
            .secrecyGradeNotKept,
            ["field": field, "grades": grades],
            details: [
                .precondition(
                    PreconditionViolation(
                        type: rule.ruleCode,
                        subject: field,
                        description: rule.text(
                            vi: "Hệ thống này chỉ lưu hồ sơ có độ mật: \(grades).",
                            en: "This installation keeps records of the grades \(grades)."
                        )
                    )
                )
            ]
        )
    }
}

extension Reason {
    /// A record is of a grade that the installation does not keep.
    static let secrecyGradeNotKept = Reason(
        "SECRECY_GRADE_NOT_KEPT",
        .failedPrecondition,
        vi: "Không được lưu hồ sơ có độ mật này ({field}); được phép: {grades}.",
        en: "Records of that grade are not kept here ({field}); allowed: {grades}."
    )
}
