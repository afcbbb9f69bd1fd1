internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

extension ReorganizationWork {
    /// Founds an organisation: at work from the day on, a draft until then.
    mutating func found(_ founding: ReorganizationPlan.Founding) throws {
        let founded = try attempt(founding.id) { try $0.create(founding) }
        guard let founded else { return }
        known[founding.id] = founded
        outcome.report.foundedCount += 1
    }

    private mutating func create(_ founding: ReorganizationPlan.Founding) throws -> Ancestor {
        var facts = founding.facts
        facts.status = .active
        let isReleased = try release(facts.code)
        guard plan.day > today else {
            let record = try writer.create(id: founding.id, facts, from: plan.day)
            outcome.keep(try OrganizationChange(record, from: plan.day, in: transaction).change)
            return Ancestor(number: record.number, id: record.id)
        }
        var draft = facts
        draft.status = .draft
        if isReleased { draft.code = codeAside(facts.code) + ".new" }
        let record = try writer.create(id: founding.id, draft, from: today)
        outcome.keep(try OrganizationChange(record, from: today, in: transaction).change)
        try set([.status, .code], of: record.number, to: facts, from: plan.day)
        return Ancestor(number: record.number, id: record.id)
    }

    /// Takes a code from an organisation that ends, from the day on; whether one had it.
    private mutating func release(_ code: String) throws -> Bool {
        let owner = try OrganizationTree(reader: transaction).owner(
            of: code,
            besides: 0,
            during: FactPeriod(OrganizationFacts(), from: plan.day)
        )
        let aside = codeAside(code)
        guard let owner, ending.contains(owner),
            aside.utf8.count <= PersonnelLimits.codeLength.upperBound
        else { return false }
        var facts = OrganizationFacts()
        facts.code = aside
        try set([.code], of: owner, to: facts, from: plan.day)
        return true
    }

    /// The code beside the one that passes from one organisation to another on the day.
    private func codeAside(_ code: String) -> String { "\(code).\(plan.day)" }

    /// Founds a post, from the day on.
    mutating func found(_ post: ReorganizationPlan.NewPost) throws {
        try attempt(post.organizationID) { work in
            let positions = PositionWriter(
                transaction: work.transaction,
                now: work.now,
                today: work.today
            )
            let record = try positions.create(
                id: post.id,
                of: post.organizationID,
                post.facts,
                from: work.plan.day
            )
            work.outcome.keep(
                try PositionChange(.created, record, in: work.transaction).change
            )
        }
    }
}
