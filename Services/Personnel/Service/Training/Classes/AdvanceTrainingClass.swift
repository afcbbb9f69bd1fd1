internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Records that a class began, was finished or was cancelled.
///
/// A class begins on its first day at the earliest.
struct AdvanceTrainingClass {
    let desk: TrainingDesk

    func callAsFunction(
        _ request: AdvanceTrainingClassRequest,
        _ call: CallContext
    ) async throws -> TrainingClass {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.trainingClass)
        let next = checks.choice(request.state, "state")
        let day = checks.pastDay(request.date, "date", today: desk.today)
        try checks.finish()
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try Self.find(id, for: caller, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let old = try Self.find(id, for: caller, call)
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            try TrainingTransitions.check(
                TrainingTransitions.classes,
                old.name,
                from: old.state,
                to: next
            )
            var checks = FieldChecks()
            checks.notBefore(old.facts.facts.stateFrom, day, "date")
            if next == .running { checks.notBefore(old.days.lowerBound, day, "date") }
            try checks.finish()
            let record = try old.advanced(
                to: TrainingClassFacts(state: next, stateFrom: day),
                in: transaction,
                at: now
            )
            let change = TrainingChange(
                old.name,
                "state: \(old.state.code) -> \(next.code) from \(day)"
            )
            return Change(
                TrainingClass(record),
                audit: [change.audit],
                events: [
                    try change.event(
                        "training_class.\(next.code.lowercased())",
                        of: old.organization,
                        ["training_class": old.name, "state_date": day.description],
                        in: transaction
                    )
                ]
            )
        }
    }

    private static func find(
        _ id: String,
        for caller: CallerAuthority,
        _ call: CallContext
    ) throws -> TrainingClassRecord {
        let found = try TrainingClassRecord.find(id: id, in: caller.organizations.reader)
        let name = ResourceNames.trainingClass.name(id)
        try caller.admit(training: found?.organization.number, named: name, call)
        guard let found else { throw Failure.noTrainingClass(id) }
        return found
    }
}
