internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// One step of a member's screening: of which one, as read when, and how it is made.
struct ScreeningOrder: Sendable {
    let id: String
    let etag: String
    let draft: ScreeningStepDraft
    let maker: ScreeningTransition.Maker
    let mutation: Mutation
    let validateOnly: Bool

    var name: String { ResourceNames.screeningItem.name(id) }
}

/// Makes steps: judges reach and entity tag, the table, then the rules, then writes.
struct ScreeningSteps: Sendable {
    let desk: ScreeningDesk

    /// Makes a step of somebody who reaches the member's cell and is not the member.
    ///
    /// The round is open, but for a reply and its asking. Who recorded the ballot does not record
    /// the decision on it: two persons (DOMAIN 3.1).
    func make(
        _ order: ScreeningOrder,
        _ request: some GuardedMessage,
        _ call: CallContext
    ) async throws -> ScreeningItem {
        try await desk.authority.admit(
            call,
            writing: request,
            in: desk.journal.database
        ) { caller in
            let found = try ScreeningItemReader(reader: caller.organizations.reader)
                .find(id: order.id)
            _ = try caller.member(of: found, named: order.name, call)
        }
        return try await desk.journal.mutate(
            order.mutation,
            on: desk.today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let found = try ScreeningItemReader(reader: transaction).find(id: order.id)
            let member = try desk.authority.authority(of: call, in: transaction)
                .member(of: found, named: order.name, call)
            guard let record = found, let member else { throw Failure.noScreeningItem(order.id) }
            try EntityTag(version: record.version).check(order.etag, resource: record.name)
            try check(order, of: record, transaction)
            let recorder = call.caller.personalName
            if order.draft.state == .decided || order.draft.state == .declined,
                record.recorder == recorder
            {
                throw Failure(.memberDeciderNotAnother, ["resource": record.name])
            }
            let writer = MembershipWriter(transaction: transaction, now: now)
            return try take(order.draft, of: record, member, by: recorder, writer)
        }
    }

    /// Refuses a step that the table does not have, or in a round that has closed.
    private func check(
        _ order: ScreeningOrder,
        of record: ScreeningItemRecord,
        _ reader: any Reader
    ) throws {
        guard let round = try ScreeningRoundReader(reader: reader).find(id: record.roundID) else {
            throw Failure(.storageDamaged)
        }
        let draft = order.draft
        let step = try ScreeningTransition.step(of: record, to: draft.state, by: order.maker)
        if !draft.state.isOfReply { try round.checkOpen() }
        try draft.check(
            against: step,
            of: record.category,
            notBefore: record.lastDay ?? round.decisionDate
        )
    }

    private func take(
        _ draft: ScreeningStepDraft,
        of old: ScreeningItemRecord,
        _ member: MembershipRecord,
        by recorder: String,
        _ writer: MembershipWriter
    ) throws -> Change<ScreeningItem> {
        let transaction = writer.transaction
        var guards = ScreeningGuards(of: old.name, desk.rules, in: transaction)
        var applied = try guards.judge(draft, of: old, member)
        let exit = MemberExit(rules: desk.rules, today: desk.today, writer: writer)
        let made = try exit.take(draft, of: old, member, by: recorder)
        var record = old
        record.dueOn = nil
        if draft.state == .replyAsked {
            let reply = ScreeningReply(rules: desk.rules, reader: transaction)
            let due = try reply.due(of: old, askedOn: draft.day)
            record.dueOn = due.day
            applied.append(due.rule)
        }
        var step = draft.message
        step.recorder = recorder
        record.content.steps.append(step)
        record.state = draft.state
        record.recorder = recorder
        record.version += 1
        record.updatedAt = writer.now
        if let made { record.memberState = made.record.facts.state }
        try record.update(in: transaction)
        let change = ScreeningChange(
            record: record,
            rules: applied,
            decision: step.decisionNumber,
            membership: try made.map {
                try MembershipChange($0.record, by: $0.rules, in: transaction)
                    .change(from: member).followed(by: $0.left)
            }
        )
        return try change.change(in: transaction)
    }
}
