internal import Kernel
internal import Storage

/// Gives out the service's own keys, in order and never twice.
struct NumberSource {
    let transaction: any Transaction

    /// The kinds of thing that have such keys.
    enum Kind: String {
        case organization
        case official
        case position
        case holding
        case account
        case managementScope = "management_scope"
        case organizationLineage = "organization_lineage"
        case membership
        case duesEntry = "dues_entry"
        case organizationIdentifier = "organization_identifier"
        case evaluation
        case evaluationRound = "evaluation_round"
        case bulkOperation = "bulk_operation"
        case awardRound = "award_round"
        case awardNomination = "award_nomination"
        case profileEntry = "profile_entry"
        case reportRun = "report_run"
        case trainingPlan = "training_plan"
        case trainingClass = "training_class"
        case enrolment
        case officialMerge = "official_merge"
        case profileDocument = "profile_document"
        case profileFile = "profile_file"
        case governingBody = "governing_body"
        case bodyMember = "body_member"
        case bodyCorrection = "body_correction"
        case screeningRound = "screening_round"
        case screeningItem = "screening_item"
        case staffQuota = "staff_quota"
        case streamliningCase = "streamlining_case"
        case functionReview = "function_review"
        case consistencyRun = "consistency_run"
        case inconsistency
        case followUp = "follow_up"
        case profileFinding = "profile_finding"
    }

    /// The next key of a kind; of several, the last.
    func next(_ kind: Kind, count: Int64 = 1) throws -> Int64 {
        let row = try transaction.first(
            """
            UPDATE number_source SET last = last + \(count) WHERE name = \(kind.rawValue)
            RETURNING last
            """
        )
        guard let row else { throw Failure(.storageDamaged) }
        return try row.integer("last")
    }
}
