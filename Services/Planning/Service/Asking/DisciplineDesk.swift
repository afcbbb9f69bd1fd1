internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import RPC
internal import TypeContract
internal import WellKnownMessages

/// Asks discipline what stands against entering an official into a plan.
struct DisciplineDesk: Sendable {
    private let client: DisciplineClient
    private let dependency: Dependency

    /// A desk that asks through a client.
    init(_ client: DisciplineClient, askingTime: Duration) {
        self.client = client
        self.dependency = Dependency(name: "discipline", askingTime: askingTime)
    }

    /// The blocks against planning on any of some days, each once.
    func blocks(
        of official: String,
        on days: [CalendarDate],
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        var found: [StandingBlock] = []
        for day in days {
            for block in try await blocks(of: official, on: day, call)
            where !found.contains(block) {
                found.append(block)
            }
        }
        return found
    }

    private func blocks(
        of official: String,
        on day: CalendarDate,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        let answer = try await dependency.ask(call) { options in
            var options = options
            // The rules of blocks are sensitive: discipline records who is told of them.
            options.metadata.append("x-purpose", "PLANNING")
            return try await client.listBlocks(
                ListBlocksRequest(parent: official, date: GoogleDate(day), act: .plan),
                options
            )
        }
        guard answer.official == official, answer.date.flatMap(CalendarDate.init) == day else {
            throw dependency.garbled("the answer speaks of another official or day")
        }
        return try answer.blocks.map { block in
            guard let standing = StandingBlock(block) else {
                throw dependency.garbled("a block without period or effect on planning")
            }
            return standing
        }
    }
}

extension StandingBlock {
    /// The block as discipline tells it, or `nil` for what is none.
    ///
    /// A strength that this program does not know is taken as hard.
    init?(_ block: Block) {
        guard let start = block.startDate.flatMap(CalendarDate.init),
            let effect = block.effects.first(where: { $0.act == .plan }),
            let rule = effect.rule, !rule.ruleCode.isEmpty
        else { return nil }
        let end = block.endDate.flatMap(CalendarDate.init)
        guard (end == nil) == (block.endDate == nil) else { return nil }
        self.init(
            rule: rule,
            isSoft: effect.strength == .soft,
            start: start,
            end: end
        )
    }
}
