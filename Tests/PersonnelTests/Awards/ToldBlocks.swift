import Conventions
import DisciplineContract
import Fleet
import Kernel
import RPC
import Synchronization
import TypeContract
import WellKnownMessages

/// Discipline, as far as personnel asks it: the blocks that a test tells.
final class ToldBlocks: RPCService {
    static var serviceName: String { "stand-in" }

    private struct Told {
        var blocks: [String: [(block: Block, days: Range<CalendarDate>)]] = [:]
        var isSilent = false
        var asked: [String] = []
    }

    private let told = Mutex(Told())

    var handlers: [MethodHandler] {
        [.unary(DisciplineMethods.listBlocks) { request, _ in try self.answer(request) }]
    }

    /// Which days were asked about so far, with the act, in order.
    var asked: [String] { told.withLock { $0.asked } }

    /// A client of it.
    var client: DisciplineClient { DisciplineClient(LocalGateway.channel(self)) }

    /// Lets a block stand against an official in a period.
    func block(
        _ official: String,
        from: String,
        to: String,
        _ strength: BlockStrength = .hard,
        rule: String = "BLOCK_SANCTION_IN_FORCE_AWARD",
        acts: [PersonnelAct] = [.award, .train]
    ) {
        guard let start = CalendarDate(iso: from), let end = CalendarDate(iso: to) else { return }
        let reference = RuleReference(ruleCode: rule, textVi: "Quy định", textEn: "A rule")
        let block = Block(
            kind: .sanctionInForce,
            startDate: GoogleDate(start),
            endDate: GoogleDate(end),
            effects: acts.map { BlockEffect(act: $0, strength: strength, rule: reference) },
            rule: reference
        )
        told.withLock {
            $0.blocks["officials/\(official)", default: []].append((block, start..<end))
        }
    }

    /// Ends everything that stands against anybody.
    func clear() { told.withLock { $0.blocks = [:] } }

    /// Lets no question be answered any more, or again.
    func beSilent(_ isSilent: Bool) { told.withLock { $0.isSilent = isSilent } }

    private func answer(_ request: ListBlocksRequest) throws -> ListBlocksResponse {
        guard let day = request.date.flatMap(CalendarDate.init) else {
            throw RPCStatus(.invalidArgument, "no day")
        }
        return try told.withLock { told in
            told.asked.append("\(request.act) \(day)")
            if told.isSilent { throw RPCStatus(.unavailable, "down") }
            let blocks = told.blocks[request.parent, default: []]
                .filter { $0.days.contains(day) }.map(\.block)
                .filter { block in
                    request.act == .unspecified
                        || block.effects.contains { $0.act == request.act }
                }
            return ListBlocksResponse(
                blocks: blocks,
                date: request.date,
                official: request.parent
            )
        }
    }
}
