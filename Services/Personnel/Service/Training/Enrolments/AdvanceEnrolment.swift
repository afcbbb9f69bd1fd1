internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Takes steps of enrolments: who may, the entity tag, the table of states, the day, then what is
/// special to the step.
struct AdvanceEnrolment: Sendable {
    let desk: TrainingDesk
    let order: Order

    /// What was asked for.
    struct Order: Sendable {
        let id: String
        let etag: String
        let next: EnrolmentState
        let paper: TrainingPaper
        /// The field of the request in which the paper is.
        let field: String
        let mutation: Mutation
        let validateOnly: Bool

        var name: String { ResourceNames.enrolment.name(id) }
    }

    /// An enrolment with its class.
    private struct Found {
        let enrolment: EnrolmentRecord
        let trainingClass: TrainingClassRecord
    }

    /// The enrolment in its new state.
    func run(
        _ call: CallContext,
        asksDiscipline: Bool = false,
        _ body:
            @escaping @Sendable (EnrolmentRecord, TrainingClassRecord, inout EnrolmentFacts) throws
            -> Void
    ) async throws -> Enrolment {
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try find(for: caller, call)
        }
        let standing: Result<[StandingBlock], any Error> = await .asking {
            guard asksDiscipline else { return [] }
            return try await askedBlocks(call)
        }
        if order.mutation.requestID.isEmpty { _ = try standing.get() }
        return try await desk.journal.mutate(
            order.mutation,
            on: desk.today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let found = try find(for: caller, call)
            let old = found.enrolment
            try EntityTag(version: old.version).check(order.etag, resource: old.name)
            try TrainingTransitions.check(
                TrainingTransitions.enrolments,
                old.name,
                from: old.state,
                to: order.next
            )
            var checks = FieldChecks()
            let field = "\(order.field).document_date"
            checks.notBefore(old.facts.facts.stateFrom, order.paper.day, field)
            try checks.finish()
            if asksDiscipline {
                let official = try OfficialReader(reader: transaction)
                    .find(number: old.officialNumber)
                guard let official else { throw Failure(.storageDamaged) }
                var guards = EnrolmentGuards(desk.rules, found.trainingClass, official)
                guards.notBlocked(
                    try standing.get(),
                    tellingKind: call.clearance.contains(.sensitive)
                )
                _ = try guards.finish()
            }
            var facts = old.facts.facts
            try body(old, found.trainingClass, &facts)
            facts.state = order.next
            facts.stateFrom = order.paper.day
            let record = try EnrolmentWriter(transaction: transaction, now: now)
                .advance(old, to: facts)
            return try record.change(from: old.state, by: order.paper, in: transaction)
        }
    }

    private func find(for caller: CallerAuthority, _ call: CallContext) throws -> Found {
        let reader = caller.organizations.reader
        let enrolment = try EnrolmentReader(reader: reader).find(id: order.id)
        let trainingClass = try enrolment.flatMap {
            try TrainingClassRecord.find(id: $0.classID, in: reader)
        }
        try caller.admit(stepOf: enrolment, in: trainingClass, named: order.name, call)
        guard let enrolment, let trainingClass else { throw Failure.noEnrolment(order.id) }
        return Found(enrolment: enrolment, trainingClass: trainingClass)
    }

    private func askedBlocks(_ call: CallContext) async throws -> [StandingBlock] {
        let found = try await desk.journal.database.read { reader in
            let enrolment = try EnrolmentReader(reader: reader).find(id: order.id)
            return try enrolment.flatMap { enrolment in
                try TrainingClassRecord.find(id: enrolment.classID, in: reader)
                    .map { Found(enrolment: enrolment, trainingClass: $0) }
            }
        }
        guard let found else { return [] }
        let name = found.enrolment.officialName
        return try await desk.blocks(of: name, in: found.trainingClass, call)
    }
}

/// Confirms a nomination (chốt danh sách).
///
/// Guards: another person than nominated; nothing stands against it by discipline.
struct ConfirmEnrolment {
    let desk: TrainingDesk

    func callAsFunction(
        _ request: ConfirmEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.enrolment)
        let paper = checks.trainingPaper(
            request.confirmation,
            "confirmation",
            today: desk.today
        )
        try checks.finish()
        let order = AdvanceEnrolment.Order(
            id: id,
            etag: request.etag,
            next: .confirmed,
            paper: paper,
            field: "confirmation",
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await AdvanceEnrolment(desk: desk, order: order)
            .run(call, asksDiscipline: true) { old, _, facts in
                guard facts.nominator != call.caller.personalName else {
                    throw Failure(.enrolmentDeciderNotAnother, ["resource": old.name])
                }
                facts.content.confirmation = paper
            }
    }
}
