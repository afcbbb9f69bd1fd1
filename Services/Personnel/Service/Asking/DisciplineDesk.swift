internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import TypeContract
internal import WellKnownMessages

/// Asks discipline what stands against an act on an official, or is in force.
///
/// Without a certain answer it throws: what asks writes nothing then.
struct DisciplineDesk: Sendable {
    private let client: DisciplineClient
    private let dependency: Dependency

    /// A desk that asks through a client, and waits so long at most.
    init(_ client: DisciplineClient, askingTime: Duration) {
        self.client = client
        self.dependency = Dependency(name: "discipline", askingTime: askingTime)
    }

    /// The blocks against an act on any of some days, each once.
    func blocks(
        of official: String,
        against act: PersonnelAct,
        on days: [CalendarDate],
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        var found: [StandingBlock] = []
        for day in days {
            for block in try await blocks(of: official, against: act, on: day, call)
            where !found.contains(block) {
                found.append(block)
            }
        }
        return found
    }

    /// Whether a sanction of an official is in force on a day.
    func hasSanctionInForce(
        _ official: String,
        on day: CalendarDate,
        _ call: CallContext
    ) async throws -> Bool {
        try await listed(of: official, on: day, call).contains { $0.kind == .sanctionInForce }
    }

    private func blocks(
        of official: String,
        against act: PersonnelAct,
        on day: CalendarDate,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        try await listed(of: official, against: act, on: day, call).map { block in
            guard let standing = StandingBlock(block, against: act) else {
                throw dependency.garbled("a block without period or effect on the act")
            }
            return standing
        }
    }

    /// The blocks of a day, all of them or those against an act.
    private func listed(
        of official: String,
        against act: PersonnelAct = .unspecified,
        on day: CalendarDate,
        _ call: CallContext
    ) async throws -> [Block] {
        let answer = try await dependency.ask(call) { options in
            var options = options
            // The rules of blocks are sensitive: discipline records who is told of them.
            options.metadata.append("x-purpose", "PERSONNEL_WORK")
            return try await client.listBlocks(
                ListBlocksRequest(parent: official, date: GoogleDate(day), act: act),
                options
            )
        }
        guard answer.official == official, answer.date.flatMap(CalendarDate.init) == day else {
            throw dependency.garbled("the answer speaks of another official or day")
        }
        return answer.blocks
    }
}

/// A block of an official that stands against an act.
struct StandingBlock: Sendable, Hashable {
    /// The rule row that makes it stand against the act.
    let rule: RuleReference
    /// Whether the deciding level may override it by a paper.
    let isSoft: Bool
    /// The first day in force.
    let start: CalendarDate
    /// The first day no longer in force; `nil` when it does not end.
    let end: CalendarDate?

    /// The block as discipline tells it, or `nil` for what is none.
    ///
    /// A strength that this program does not know is taken as hard.
    init?(_ block: Block, against act: PersonnelAct) {
        guard let start = block.startDate.flatMap(CalendarDate.init),
            let effect = block.effects.first(where: { $0.act == act }),
            let rule = effect.rule, !rule.ruleCode.isEmpty
        else { return nil }
        let end = block.endDate.flatMap(CalendarDate.init)
        guard (end == nil) == (block.endDate == nil) else { return nil }
        self.rule = rule
        isSoft = effect.strength == .soft
        self.start = start
        self.end = end
    }

    /// The refusal by the block; `nil` for a soft one that is overridden.
    ///
    /// The rule's code and words name the kind of block, which is a guarded field: they are told
    /// to who may see such.
    func violation(
        of official: String,
        isOverridden: Bool,
        tellingKind: Bool
    ) -> PreconditionViolation? {
        if isSoft && isOverridden { return nil }
        let last = end.map { "\($0.adding(days: -1))" }
        let vi = "Từ \(start)" + (last.map { " đến hết \($0)" } ?? ", không thời hạn")
        let en = "From \(start)" + (last.map { " through \($0)" } ?? ", without end")
        let text = BilingualText(
            vi: vi + (isSoft ? "; cần văn bản của cấp có thẩm quyền." : "."),
            en: en + (isSoft ? "; needs a paper of the deciding level." : ".")
        )
        return PreconditionViolation(
            type: tellingKind ? rule.ruleCode : "BLOCK_IN_FORCE",
            subject: official,
            description: tellingKind ? rule.text(vi: text.vietnamese, en: text.english) : text
        )
    }
}
