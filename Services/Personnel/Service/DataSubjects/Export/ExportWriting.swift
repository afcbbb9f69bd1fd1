internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import RPC
internal import Storage

/// Writes the parts of an export one after the other, as their reader takes them.
///
/// Behind the parts of each resource come the audit records about it.
struct ExportWriting {
    let rows: ExportReading
    let policy: Policy
    let responses: ResponseWriter<ExportRecordResponse>

    /// The facts of all days.
    func history() async throws {
        try await each({ try await rows.facts(after: $0) }) { facts in
            try await write(.facts(facts))
        }
    }

    /// The correction requests, without who asked and who decided.
    func requests() async throws {
        try await resources({ try await rows.requests(after: $0) }, named: \.name) { record in
            var request = record.message(policy)
            request.requester = ""
            request.decider = ""
            return .correctionRequest(request)
        }
    }

    /// The holdings of posts.
    func holdings() async throws {
        let name: (RecordedHolding) -> String = { $0.holding?.name ?? "" }
        try await resources({ try await rows.holdings(after: $0) }, named: name) { .holding($0) }
    }

    /// The memberships of the Party.
    func memberships() async throws {
        let name: (RecordedMembership) -> String = { $0.membership?.name ?? "" }
        try await resources({ try await rows.memberships(after: $0) }, named: name) {
            .membership($0)
        }
    }

    /// The entries of the ledger of dues.
    func dues() async throws {
        try await resources({ try await rows.dues(after: $0) }, named: \.name) { .duesEntry($0) }
    }

    /// The accounts.
    func accounts() async throws {
        try await resources({ try await rows.accounts(after: $0) }, named: \.name) { .account($0) }
    }

    /// The audit records about a resource.
    func audit(of resource: String) async throws {
        var last: Int64? = 0
        while let after = last {
            let page = try await rows.audit(of: resource, after: after)
            for record in page.elements { try await write(.auditRecord(record)) }
            last = page.end
        }
    }

    /// Writes one part.
    func write(_ part: ExportRecordResponse.Part) async throws {
        try await responses.write(ExportRecordResponse(part: part))
    }
}

extension ExportWriting {
    /// Reads elements in their order, some at a time.
    private typealias Reading<Element: Sendable> = (
        _ place: [StoredValue]?
    ) async throws -> ExportReading.Page<Element, [StoredValue]>

    /// Writes parts of one kind, and behind those with one name the audit records about it.
    private func resources<Element>(
        _ read: Reading<Element>,
        named name: (Element) -> String,
        _ part: (Element) -> ExportRecordResponse.Part
    ) async throws {
        var open = ""
        try await each(read) { element in
            if open != name(element), !open.isEmpty { try await audit(of: open) }
            open = name(element)
            try await write(part(element))
        }
        if !open.isEmpty { try await audit(of: open) }
    }

    private func each<Element>(
        _ read: Reading<Element>,
        _ body: (Element) async throws -> Void
    ) async throws {
        var place: [StoredValue]?
        repeat {
            let page = try await read(place)
            for element in page.elements { try await body(element) }
            place = page.end
        } while place != nil
    }
}
