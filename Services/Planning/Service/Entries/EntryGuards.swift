internal import Conventions
internal import Kernel
internal import TypeContract

/// What the guards of an entry look at.
struct EntrySituation: Sendable {
    /// The official's resource name.
    var official: String
    /// The plan's resource name.
    var plan: String
    /// Where the plan stands on the day of the decision.
    var planState: State
    /// Whether the official is at work here.
    var isServing: Bool
    /// Whether the official is entered for this post already.
    var isEntered: Bool
    /// How many persons are entered for the post.
    var entryCount: Int
    /// How many may be.
    var maxEntryCount: Int
    /// Whether the post is a leadership post.
    var isLeadership: Bool
    /// For how many leadership posts at this approving level the official is entered.
    var leadershipPostCount: Int
    /// What stands against the official.
    var blocks: [StandingBlock]
    /// Why soft blocks are overridden; empty when they are not.
    var overrideReason: String
}

/// The guards of an entry, in their order, each with its rule code (DOMAIN 5.4).
struct EntryGuards: Sendable {
    /// The rows of the policy that the guards apply.
    let rules: EntryRules
    /// Whether the caller may see what a block follows from.
    var showsBlocks = true

    /// Every rule that stands against the entry; empty when it may be made.
    func refusals(of situation: EntrySituation) -> [PreconditionViolation] {
        let findings: [PreconditionViolation?] =
            [
                planTakesEntries(situation),
                officialServes(situation),
                notEnteredYet(situation),
                placeLeft(situation),
                postsOfPerson(situation),
            ] + situation.blocks.map { notBlocked($0, situation) }
        return findings.compactMap { $0 }
    }

    /// The rule rows that an accepted entry rests on, overridden blocks included.
    func applied(to situation: EntrySituation) -> [RuleReference] {
        let limits =
            situation.isLeadership
            ? [rules.personsPerPost.reference, rules.postsPerPerson.reference]
            : [rules.coefficient]
        return limits + situation.blocks.map(\.rule)
    }

    /// `PLAN_TAKES_ENTRIES`: the plan is being made, corrected or reviewed.
    private func planTakesEntries(_ situation: EntrySituation) -> PreconditionViolation? {
        guard !situation.planState.takesEntries else { return nil }
        return PreconditionViolation(
            type: "PLAN_TAKES_ENTRIES",
            subject: situation.plan,
            description: BilingualText(
                vi: "Trạng thái \(situation.planState.rawValue) không nhận thêm người.",
                en: "The plan is in state \(situation.planState.rawValue) and takes no entries."
            )
        )
    }

    /// `OFFICIAL_SERVES`: only a person at work here can be planned.
    private func officialServes(_ situation: EntrySituation) -> PreconditionViolation? {
        guard !situation.isServing else { return nil }
        return PreconditionViolation(
            type: "OFFICIAL_SERVES",
            subject: situation.official,
            description: BilingualText(
                vi: "Cán bộ không còn công tác.",
                en: "The official is no longer in service."
            )
        )
    }

    /// `ENTERED_ONCE`: one person, one entry for a post.
    private func notEnteredYet(_ situation: EntrySituation) -> PreconditionViolation? {
        guard situation.isEntered else { return nil }
        return PreconditionViolation(
            type: "ENTERED_ONCE",
            subject: situation.official,
            description: BilingualText(
                vi: "Cán bộ đã có trong quy hoạch chức danh này.",
                en: "The official is entered for this post already."
            )
        )
    }

    /// At most 3 persons for a leadership post, 3n for n deputies, or the committee's share.
    private func placeLeft(_ situation: EntrySituation) -> PreconditionViolation? {
        guard situation.entryCount >= situation.maxEntryCount else { return nil }
        let rule = situation.isLeadership ? rules.personsPerPost.reference : rules.coefficient
        return PreconditionViolation(
            type: rule.ruleCode,
            subject: situation.plan,
            description: rule.text(
                vi: """
                    Chức danh đã có \(situation.entryCount) người, tối đa \
                    \(situation.maxEntryCount).
                    """,
                en: "The post has \(situation.entryCount) persons of \(situation.maxEntryCount)."
            )
        )
    }

    /// At most 3 leadership posts of one person at the same approving level.
    private func postsOfPerson(_ situation: EntrySituation) -> PreconditionViolation? {
        let most = rules.postsPerPerson.value
        guard situation.isLeadership, !situation.isEntered, situation.leadershipPostCount >= most
        else { return nil }
        let rule = rules.postsPerPerson.reference
        return PreconditionViolation(
            type: rule.ruleCode,
            subject: situation.official,
            description: rule.text(
                vi: """
                    Cán bộ đã được quy hoạch \(situation.leadershipPostCount) chức danh lãnh đạo \
                    ở cùng cấp phê duyệt, tối đa \(most).
                    """,
                en: """
                    The official is planned for \(situation.leadershipPostCount) leadership posts \
                    at this approving level; at most \(most) are allowed.
                    """
            )
        )
    }

    /// A hard block refuses; a soft one asks for the reason of the deciding level.
    private func notBlocked(
        _ block: StandingBlock,
        _ situation: EntrySituation
    ) -> PreconditionViolation? {
        if block.isSoft && !situation.overrideReason.isEmpty { return nil }
        let end = block.end.map { "\($0.adding(days: -1))" }
        let vi = "Từ \(block.start)" + (end.map { " đến hết \($0)" } ?? ", không thời hạn")
        let en = "From \(block.start)" + (end.map { " through \($0)" } ?? ", without end")
        let text = BilingualText(
            vi: vi + (block.isSoft ? "; cần lý do của cấp có thẩm quyền." : "."),
            en: en + (block.isSoft ? "; needs a reason of the deciding level." : ".")
        )
        // The rule's code and words name the kind of block, which is a guarded field.
        return PreconditionViolation(
            type: showsBlocks ? block.rule.ruleCode : "BLOCK_IN_FORCE",
            subject: situation.official,
            description: showsBlocks ? block.rule.text(vi: text.vietnamese, en: text.english) : text
        )
    }
}
