internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Ends an entry: from a day on nothing of it holds.
///
/// Whoever ends one has to see all that it may hold.
struct EndProfileEntry {
    let desk: ProfileEntryDesk

    func callAsFunction(
        _ request: EndProfileEntryRequest,
        _ call: CallContext
    ) async throws -> ProfileEntry {
        var checks = FieldChecks()
        let key = checks.profileEntry(request.name, "name")
        let day = checks.optionalDate(request.endDate, "end_date") ?? desk.today
        checks.historyDay(day, "end_date")
        try checks.finish()
        let order = ProfileEntryDesk.Order(
            key: key,
            mutation: try Mutation(call, request, requestID: request.requestID),
            validateOnly: request.validateOnly
        )
        return try await desk.change(order, call) { [desk] setting in
            let (old, before) = try desk.entry(key, etag: request.etag, setting)
            try desk.checkSight(of: old.section, call)
            let kept = before.periods.filter { $0.from < day }.map { period in
                FactPeriod(period.facts, from: period.from, to: min(period.to, day))
            }
            guard let after = Timeline(kept) else { throw Failure(.storageDamaged) }
            if after == before {
                var checks = FieldChecks()
                checks.report(
                    FieldViolation(
                        "end_date",
                        "OUT_OF_RANGE",
                        vi: "Từ ngày này mục đã không còn giá trị nào.",
                        en: "From that day on nothing of the entry holds already."
                    )
                )
                try checks.finish()
            }
            let record = try setting.entries.write(old, before, after, showing: kept.last)
            return ProfileEntryDesk.Made(record: record, fields: ["end: \(day)"])
        }
    }
}

extension ProfileEntryDesk {
    /// Refuses a caller who may not see some field that the section has.
    func checkSight(of section: String, _ call: CallContext) throws(Failure) {
        let hidden = rules.catalogue.sensitivities(of: section)
            .filter { !call.clearance.isSuperset(of: $0.clearance) }
        let lists = hidden.map { $0 == .sensitive ? "sensitive_values" : "internal_values" }
        if !lists.isEmpty { throw Failure.fieldNotVisible(lists.sorted()) }
    }
}
