internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// Nominates an official for a class (cử đi đào tạo, bồi dưỡng).
///
/// Guards: the class is planned and has a place; the official is at work, and in no other class on
/// its days; enough service is left for the course; nothing stands against it by discipline.
struct CreateEnrolment {
    let desk: TrainingDesk
    let randomness: any RandomSource

    func callAsFunction(
        _ request: CreateEnrolmentRequest,
        _ call: CallContext
    ) async throws -> Enrolment {
        let draft = try EnrolmentDraft(request, today: desk.today, from: randomness)
        let mutation = try Mutation(call, request, requestID: request.requestID)
        try await desk.authority.admit(call, in: desk.journal.database) { caller in
            _ = try draft.official(for: caller, call)
        }
        let standing = await Result.asking {
            let found = try await desk.journal.database.read { reader in
                try TrainingClassRecord.find(id: draft.classID, in: reader)
            }
            guard let found else { throw Failure.noTrainingClass(draft.classID) }
            return try await desk.blocks(of: draft.officialName, in: found, call)
        }
        if mutation.requestID.isEmpty { _ = try standing.get() }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { [desk] transaction, now in
            let caller = try desk.authority.authority(of: call, in: transaction)
            let official = try draft.official(for: caller, call)
            let trainingClass = try draft.place(in: transaction)
            try draft.check(official, trainingClass, EnrolmentReader(reader: transaction))
            var guards = EnrolmentGuards(desk.rules, trainingClass, official)
            try guards.serviceLeft()
            guards.notBlocked(
                try standing.get(),
                tellingKind: call.clearance.contains(.sensitive)
            )
            var facts = EnrolmentFacts(
                stateFrom: draft.nomination.day,
                content: Enrolment(nomination: draft.nomination),
                nominator: call.caller.personalName
            )
            facts.content.rules = try guards.finish()
            let record = EnrolmentRecord(
                number: try NumberSource(transaction: transaction).next(.enrolment),
                id: draft.id,
                classNumber: trainingClass.number,
                classID: trainingClass.id,
                officialNumber: official.number,
                officialID: official.id,
                organization: MembershipFacts.Place(
                    number: official.facts.organizationNumber,
                    id: official.facts.organizationID
                ),
                planKind: draft.planKind,
                facts: FactPeriod(facts, from: facts.stateFrom),
                createdAt: now,
                updatedAt: now
            )
            try EnrolmentWriter(transaction: transaction, now: now).begin(record)
            return try record.change(from: nil, by: draft.nomination, in: transaction)
        }
    }
}

/// An enrolment as it was asked for, checked by itself.
private struct EnrolmentDraft: Sendable {
    let id: String
    let classID: String
    let officialID: String
    let planKind: TrainingPlanKind
    let nomination: TrainingPaper

    var officialName: String { ResourceNames.official(officialID) }

    init(
        _ request: CreateEnrolmentRequest,
        today: CalendarDate,
        from randomness: any RandomSource
    ) throws(Failure) {
        var checks = FieldChecks()
        if request.enrolment == nil { checks.required("enrolment") }
        let message = request.enrolment ?? Enrolment()
        id = checks.newIdentifier(request.enrolmentID, "enrolment_id", from: randomness)
        classID = checks.identifier(
            message.trainingClass,
            "enrolment.training_class",
            ResourceNames.trainingClass
        )
        officialID = checks.identifier(
            message.official,
            "enrolment.official",
            ResourceNames.official
        )
        planKind = checks.optionalChoice(message.planKind, "enrolment.plan_kind")
        nomination = checks.trainingPaper(
            message.nomination,
            "enrolment.nomination",
            today: today
        )
        try checks.finish()
    }

    /// The official, whom the caller reaches.
    func official(for caller: CallerAuthority, _ call: CallContext) throws -> OfficialRecord {
        let found = try OfficialReader(reader: caller.organizations.reader).find(id: officialID)
        try caller.admit(enrolmentOf: found, named: officialName, call)
        guard let found else { throw Failure.noOfficial(officialID) }
        try found.checkNotErased()
        return found
    }

    /// The class, when it has a place.
    func place(in reader: any Reader) throws -> TrainingClassRecord {
        guard let found = try TrainingClassRecord.find(id: classID, in: reader) else {
            throw Failure.noTrainingClass(classID)
        }
        guard found.state == .planned else {
            let allowed = TrainingTransitions.classes[found.state, default: []].map(\.code)
            throw Failure.condition(
                .trainingStateRefused,
                [
                    "resource": found.name, "from": found.state.code,
                    "to": EnrolmentState.nominated.code,
                    "allowed": allowed.isEmpty ? "–" : allowed.joined(separator: ", "),
                ],
                subject: found.name
            )
        }
        let enrolments = EnrolmentReader(reader: reader)
        let most = PersonnelLimits.enrolmentsOfClassMax
        guard try enrolments.count(ofClass: found.number) < most else {
            throw Failure(
                .enrolmentsExhausted,
                ["resource": found.name, "limit": "\(most)"],
                details: [.quota(subject: found.name, description: "At most \(most).")]
            )
        }
        let taken = try enrolments.count(ofClass: found.number, in: EnrolmentState.taking)
        guard taken < Int64(found.capacity) else {
            throw Failure.condition(
                .trainingClassFull,
                ["class": found.name, "capacity": "\(found.capacity)"],
                subject: found.name
            )
        }
        return found
    }

    /// Refuses an identifier that is taken, who is not at work, and another class on its days.
    func check(
        _ official: OfficialRecord,
        _ trainingClass: TrainingClassRecord,
        _ enrolments: EnrolmentReader
    ) throws {
        guard try enrolments.find(id: id) == nil else {
            throw Failure.exists(ResourceNames.enrolmentType, ResourceNames.enrolment.name(id))
        }
        guard Retirement.statusesAtWork.contains(official.facts.status) else {
            throw Failure.condition(
                .officialNotServing,
                [
                    "official": official.name, "day": "\(nomination.day)",
                    "status": official.facts.status.code,
                ],
                subject: official.name
            )
        }
        if let other = try enrolments.overlapping(trainingClass, of: official.number) {
            throw Failure.condition(
                .enrolmentOverlaps,
                ["official": official.name, "existing": other.name],
                subject: other.name
            )
        }
    }
}

extension EnrolmentRecord {
    /// What a change leaves behind: the answer, the audit entry, the event.
    func change(
        from old: EnrolmentState?,
        by paper: TrainingPaper,
        in transaction: any Transaction
    ) throws -> Change<Enrolment> {
        let change = TrainingChange(
            name,
            """
            state: \(old?.code ?? "") -> \(state.code) from \(facts.from)
            class: \(classID)
            official: \(officialName)
            """,
            decision: paper.documentNumber,
            rules: facts.facts.ruleCodes
        )
        return Change(
            Enrolment(self),
            audit: [change.audit],
            events: [try change.event(of: self, in: transaction)]
        )
    }
}
