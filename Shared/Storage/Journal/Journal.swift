package import Kernel

/// The one way for a service to change its data: each change with its four records.
///
/// In one transaction: the change itself, the first answer to its `request_id`, the audit record
/// and the outbox events (ARCHITECTURE section 5). A repeat of the request gets the first answer
/// and has no second effect; also when both run at the same time.
package struct Journal: Sendable {
    /// The store that the journal lives in.
    package let database: any Database
    /// The service, as events and checkpoints name it.
    package let producer: String
    /// The time of day that records carry.
    package let clock: any WallClock
    let random: any RandomSource
    private let signal = CommitSignal()

    /// The journal of one service; `producer` names it in events.
    package init(
        _ database: any Database,
        producer: String,
        clock: any WallClock,
        random: any RandomSource = SystemRandomSource()
    ) {
        self.database = database
        self.producer = producer
        self.clock = clock
        self.random = random
    }

    /// Runs a change and answers after it is durable, or answers as the first time.
    ///
    /// The body gets the transaction and the instant that its records carry. Throws what the body
    /// throws, and then nothing was written; `REQUEST_ID_REUSED` when the request's identifier
    /// came with another request before; ``TrialPassed`` when the mutation's course is a trial
    /// that no rule stands against; storage failures.
    package func mutate<Answer: Sendable>(
        _ mutation: Mutation,
        answering coding: AnswerCoding<Answer>,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<Answer>
    ) async throws -> Answer {
        let outcome = try await database.write { transaction in
            let now = clock.now
            let approved = try ApprovedChange(mutation, in: transaction, at: now)
            let requests = RequestRecords(transaction: transaction, now: now)
            if let first = try requests.answer(to: mutation) {
                if let approved {
                    let made = Change((), audit: [approved.madeBefore])
                    try write(made, of: mutation, approved, at: now, in: transaction)
                }
                return Outcome(answer: try coding.decode(first), announced: approved != nil)
            }
            let change = try body(transaction, now)
            if case .trial = mutation.course {
                throw TrialPassed(mutation: mutation, place: ProposalPlace(of: change.events))
            }
            try write(change, of: mutation, approved, at: now, in: transaction)
            try requests.keep(try coding.encode(change.answer), for: mutation)
            let announced = !change.events.isEmpty || approved != nil
            return Outcome(answer: change.answer, announced: announced)
        }
        if outcome.announced { signal.raise() }
        return outcome.answer
    }

    /// A stream with an element when events were written by this process; those written while an
    /// element waits to be taken are told by that one.
    package func wakes() -> AsyncStream<Void> { signal.wakes() }

    private func write<Answer>(
        _ change: Change<Answer>,
        of mutation: Mutation,
        _ approved: ApprovedChange?,
        at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        var head = try JournalHead(extending: transaction)
        try head.append(change.audit, of: mutation, at: now)
        let ended = try approved?.end(making: change.audit, &head, in: transaction, at: now)
        for event in change.events + [ended].compactMap(\.self) {
            try head.append(
                event,
                id: orderedUUID(at: now, from: random),
                within: mutation.trace,
                at: now
            )
        }
        try head.store()
    }

    private struct Outcome<Answer: Sendable>: Sendable {
        let answer: Answer
        let announced: Bool
    }
}
