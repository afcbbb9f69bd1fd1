internal import Conventions
internal import Kernel
internal import PlanningContract

/// A post as it was asked for, checked.
struct PostDraft: Sendable, Hashable {
    /// The plan's identifier.
    let planID: String
    private let displayName: String
    private let kind: HolderKind
    private let postCount: Int

    /// Reads a request; throws a failure that names every field found wrong.
    init(_ request: CreatePlanPostRequest, _ limits: PlanningLimits) throws(Failure) {
        var checks = FieldChecks()
        let message = request.planPost ?? PlanPost()
        if request.planPost == nil { checks.required("plan_post") }
        planID = checks.name(request.parent, "parent", PlanRecord.pattern)?.first ?? ""
        checks.newIdentifier(request.planPostID, "plan_post_id")
        checks.text(
            message.displayName,
            "plan_post.display_name",
            length: 1...limits.displayNameLengthMax
        )
        let kind = checks.code(message.kind, "plan_post.kind", HolderKind.self, \.message)
        let count = Int(message.postCount)
        checks.number(
            count,
            "plan_post.post_count",
            in: 1...(kind == .head ? 1 : limits.postCountMax)
        )
        try checks.finish()
        self.displayName = message.displayName
        self.kind = kind ?? .member
        self.postCount = count
    }

    /// The post with its identifier, its capacity and the instant of its creation.
    func post(
        _ id: String,
        of plan: PlanRecord,
        _ rules: EntryRules,
        at now: Timestamp
    ) -> PostRecord {
        PostRecord(
            planID: plan.id,
            id: id,
            displayName: displayName,
            kind: kind,
            postCount: postCount,
            maxEntryCount: PostCapacity.entriesMax(
                kind,
                postCount: postCount,
                personsPerPost: rules.personsPerPost.value,
                coefficientPercent: plan.coefficientPercent
            ),
            entryCount: 0,
            recordedAt: now
        )
    }
}
