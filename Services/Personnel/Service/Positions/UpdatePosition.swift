internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Changes what is recorded of a post.
struct UpdatePosition {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate

    func callAsFunction(
        _ request: UpdatePositionRequest,
        _ call: CallContext
    ) async throws -> Position {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        let order = try check(request)
        return try await journal.mutate(
            mutation,
            on: today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            guard let old = try PositionReader(reader: transaction).find(id: order.id) else {
                throw Failure.noPosition(order.id)
            }
            try EntityTag(version: old.version).check(order.message.etag, resource: old.name)
            try checkOrganization(order.message.organization, of: old)
            let writer = PositionWriter(transaction: transaction, now: now, today: today)
            let record = try writer.change(old, order.fields, of: order.facts)
            return try PositionChange(.changed, record, after: old, in: transaction).change
        }
    }

    private func check(_ request: UpdatePositionRequest) throws -> Order {
        var checks = FieldChecks()
        guard let message = request.position else {
            checks.required("position")
            try checks.finish()
            unreachable("a missing post is a violation")
        }
        let id = checks.identifier(message.name, "position.name", ResourceNames.position)
        let fields = UpdateMask<PositionField>.fields(
            of: request.updateMask,
            populated: message.populatedFields,
            outputOnly: PositionField.outputOnly,
            &checks
        )
        var facts = PositionFacts()
        for field in fields { facts.take(field, from: message, &checks) }
        try checks.finish()
        return Order(id: id, message: message, fields: fields, facts: facts)
    }

    /// A post stays with its organisation: with another one it would be another post.
    private func checkOrganization(_ name: String, of old: PositionRecord) throws(Failure) {
        let own = ResourceNames.organization(old.organizationID)
        guard !name.isEmpty, name != own else { return }
        var checks = FieldChecks()
        checks.report(
            FieldViolation(
                "position.organization",
                "IMMUTABLE",
                vi: "Không thay đổi được; là \(own).",
                en: "Cannot be changed; it is \(own)."
            )
        )
        try checks.finish()
    }

    /// What was asked for, checked as far as the request alone allows.
    private struct Order: Sendable {
        let id: String
        let message: Position
        let fields: [PositionField]
        let facts: PositionFacts
    }
}
