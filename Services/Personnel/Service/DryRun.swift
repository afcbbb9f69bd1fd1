internal import Kernel
internal import ProtobufC
internal import Storage

/// Carries the answer of a change that was only tried, out of the transaction that it undoes.
///
/// Trying runs the change itself, so that it finds exactly what the change would find.
struct DryRun<Answer: Sendable>: Error {
    let answer: Answer
}

extension Journal {
    /// Makes a change that stands on the present facts of a day; throws ``DayIsOver`` when it is
    /// another day by the time that the change begins in the store.
    ///
    /// Another process may have made the next day's facts the present ones by then.
    func mutate<Answer: ProtobufMessage>(
        _ mutation: Mutation,
        on today: CalendarDate,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<Answer>
    ) async throws -> Answer {
        try await mutate(mutation) { transaction, now in
            guard now.day == today else { throw DayIsOver() }
            return try body(transaction, now)
        }
    }

    /// Makes a change on a day, or with `validateOnly` tries it and leaves no trace.
    func mutate<Answer: ProtobufMessage>(
        _ mutation: Mutation,
        on today: CalendarDate,
        validateOnly: Bool,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<Answer>
    ) async throws -> Answer {
        try await mutate(mutation, validateOnly: validateOnly) { transaction, now in
            guard now.day == today else { throw DayIsOver() }
            return try body(transaction, now)
        }
    }

    /// Makes a change for which the day does not matter, or with `validateOnly` tries it.
    func mutate<Answer: ProtobufMessage>(
        _ mutation: Mutation,
        validateOnly: Bool,
        _ body: @escaping @Sendable (any Transaction, Timestamp) throws -> Change<Answer>
    ) async throws -> Answer {
        do {
            return try await mutate(mutation) { transaction, now in
                let change = try body(transaction, now)
                if validateOnly { throw DryRun(answer: change.answer) }
                return change
            }
        } catch let tried as DryRun<Answer> {
            return tried.answer
        }
    }
}
