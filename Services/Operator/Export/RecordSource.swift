/// A method that tells something of what is kept about one official.
struct RecordSource: Sendable, Hashable {
    /// The full name of the service.
    let service: String
    /// The name of the method.
    let method: String
    /// How its request names the official.
    let field: Field
    /// Whether a refusal ends the export; others are told in the file.
    var isRequired = false

    /// The field of a request that names the official.
    enum Field: String, Sendable { case name, parent, recipient }

    /// The name by which `canbo call` takes it.
    var path: String { "\(service)/\(method)" }

    /// Everything that is asked, in this order.
    ///
    /// Who read the record is asked last: what an export itself has shown is then among it.
    static let all: [RecordSource] =
        [
            RecordSource(
                service: "canbo.personnel.v1.DataSubjectService",
                method: "ExportRecord",
                field: .name,
                isRequired: true
            ),
            RecordSource(
                service: "canbo.personnel.v1.EvaluationService",
                method: "ListEvaluations",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.AwardService",
                method: "ListAwardNominations",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.ProfileService",
                method: "ListProfileEntries",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.TrainingService",
                method: "ListEnrolments",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.StaffingService",
                method: "ListStreamliningCases",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.ProfileService",
                method: "ListProfileDocuments",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.ProfileService",
                method: "ListProfileFindings",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.GoverningBodyService",
                method: "ListBodyMembers",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.GoverningBodyService",
                method: "ListBodyCorrections",
                field: .parent
            ),
            RecordSource(
                service: "canbo.personnel.v1.ScreeningService",
                method: "ListScreeningItems",
                field: .parent
            ),
            RecordSource(
                service: "canbo.discipline.v1.DisciplineService",
                method: "ListSanctions",
                field: .parent
            ),
            RecordSource(
                service: "canbo.discipline.v1.DisciplineService",
                method: "ListBlocks",
                field: .parent
            ),
            RecordSource(
                service: "canbo.discipline.v1.CaseService",
                method: "ListCaseNotices",
                field: .parent
            ),
            RecordSource(
                service: "canbo.notification.v1.NotificationService",
                method: "ListNotices",
                field: .recipient
            ),
        ]
        + ["personnel", "planning", "discipline", "notification"].map { area in
            RecordSource(
                service: "canbo.\(area).v1.RecordAccessService",
                method: "ListRecordReads",
                field: .parent
            )
        }

    /// What is kept about officials and told to none of them by a method, with why.
    ///
    /// Of a case its subject is given the notice (DOMAIN 11.2). Entries of plans are told after the
    /// approval, which no plan here has yet.
    static let untold = [
        RecordLeftOut(
            service: "canbo.discipline.v1.CaseService",
            message: "canbo.discipline.v1.DisciplineCase",
            leftOut: "NOTICE_STANDS_FOR_IT"
        ),
        RecordLeftOut(
            service: "canbo.planning.v1.PlanningService",
            message: "canbo.planning.v1.PlanEntry",
            leftOut: "NOT_BEFORE_APPROVAL"
        ),
    ]
}

/// The part of a file that says what it does not have.
struct RecordLeftOut: Encodable, Sendable, Hashable {
    /// The full name of the service.
    let service: String
    /// The method that refused; absent where none is asked.
    var method: String?
    /// The full name of the message that would stand here.
    let message: String
    /// The code of the reason.
    let leftOut: String
}

/// The part of a file that says which fields of the parts before are never shown to the caller.
struct RecordHidden: Encodable, Sendable, Hashable {
    let service: String
    let method: String
    let message: String
    /// Paths in the message.
    let hiddenFields: [String]
    /// Whether some would be shown to who says for what it reads.
    let purposeNeeded: Bool
}
