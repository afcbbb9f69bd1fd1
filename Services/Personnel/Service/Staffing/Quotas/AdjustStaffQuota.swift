internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Records another number of a quota from a day of its year on (điều chỉnh biên chế).
///
/// Guards: the caller reaches what is above the organisation; what is allotted below stays within
/// what is above.
struct AdjustStaffQuota {
    let desk: StaffingDesk

    func callAsFunction(
        _ request: AdjustStaffQuotaRequest,
        _ call: CallContext
    ) async throws -> StaffQuota {
        let mutation = try Mutation(call, request, requestID: request.requestID)
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.staffQuota)
        let day = checks.date(request.startDate, "start_date") ?? desk.today
        let facts = StaffQuotaFacts(
            allotted: checks.count(request.allotted, "allotted", PersonnelLimits.allotted),
            decision: checks.decision(
                request.decisionNumber,
                request.decisionDate,
                "",
                today: desk.today
            )
        )
        try checks.finish()
        try await desk.authority.admit(call, in: desk.journal.database) {
            try admit($0, id, call)
        }
        return try await desk.journal.mutate(
            mutation,
            on: desk.today,
            validateOnly: request.validateOnly
        ) { transaction, now in
            try admit(try desk.authority.authority(of: call, in: transaction), id, call)
            guard let old = try StaffQuotaReader(reader: transaction).find(id: id) else {
                throw Failure.noStaffQuota(id)
            }
            try EntityTag(version: old.version).check(request.etag, resource: old.name)
            var checks = FieldChecks()
            if let days = CalendarDate.days(ofYear: old.year) {
                checks.day(day, of: days, "start_date")
            }
            try checks.finish()
            let record = try StaffQuotaWriter(transaction: transaction, now: now)
                .adjust(old, to: facts, from: day)
            let rules = try StaffQuotaGuard(reader: transaction, rules: desk.rules)
                .judge(record, from: day)
            return try record.change(after: old, from: day, by: rules, in: transaction)
        }
    }

    private func admit(_ caller: CallerAuthority, _ id: String, _ call: CallContext) throws {
        if caller.isEverywhere { return }
        let found = try StaffQuotaReader(reader: caller.organizations.reader).find(id: id)
        guard let found else {
            throw Failure.notWithinReach(ResourceNames.staffQuota.name(id))
        }
        try caller.admit(quotaOf: found.organization.id, call)
    }
}
