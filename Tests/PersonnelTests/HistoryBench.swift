import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import WellKnownMessages

extension GoogleDate {
    /// A day given as `2026-11-21`; an unreadable one is no date.
    init(_ text: String) {
        guard let date = CalendarDate(iso: text) else {
            self.init()
            return
        }
        self.init(date)
    }

    /// The day in ISO 8601.
    var text: String { CalendarDate(self)?.description ?? "none" }
}

extension GoogleTimestamp {
    /// The last instant before this one.
    var justBefore: GoogleTimestamp? {
        Timestamp(self).map { GoogleTimestamp($0 + .microseconds(-1)) }
    }
}

/// What is read of both times: a day, and the instant of an answer's `update_time`.
struct Past: Sendable {
    var day: String?
    var known: GoogleTimestamp?

    var asOf: GoogleDate? { day.map { GoogleDate($0) } }
}

extension PersonnelBench {
    /// Changes fields of an organisation from a day on; the fields that the message has.
    @discardableResult
    func change(
        _ organization: Organization,
        from day: String? = nil,
        to end: String? = nil,
        mask: [String] = []
    ) async throws -> Organization {
        try await client.updateOrganization(
            UpdateOrganizationRequest(
                organization: organization,
                updateMask: mask.isEmpty ? nil : GoogleFieldMask(paths: mask),
                effectiveDate: day.map { GoogleDate($0) },
                effectiveEndDate: end.map { GoogleDate($0) }
            )
        )
    }

    /// Changes fields of an official from a day on; the fields that the message has.
    @discardableResult
    func change(
        _ official: Official,
        from day: String? = nil,
        to end: String? = nil
    ) async throws -> Official {
        try await client.updateOfficial(
            UpdateOfficialRequest(
                official: official,
                effectiveDate: day.map { GoogleDate($0) },
                effectiveEndDate: end.map { GoogleDate($0) }
            )
        )
    }

    /// An organisation as it is or was.
    func organization(_ id: String, _ past: Past = Past()) async throws -> Organization {
        try await client.getOrganization(
            GetOrganizationRequest(
                name: "organizations/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// An official as the facts are or were.
    func official(_ id: String, _ past: Past = Past()) async throws -> Official {
        try await client.getOfficial(
            GetOfficialRequest(
                name: "officials/\(id)",
                asOf: past.asOf,
                asRecordedAt: past.known
            )
        )
    }

    /// The identifiers of the organisations of a list, over pages of two.
    func organizations(under parent: String, _ past: Past) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await client.listOrganizations(
                ListOrganizationsRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    asOf: past.asOf,
                    asRecordedAt: past.known
                )
            )
            found += page.organizations.map { String($0.name.dropFirst("organizations/".count)) }
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }

    /// The names of the officials of a list, over pages of two.
    func officials(under parent: String, _ past: Past) async throws -> [String] {
        var found: [String] = []
        var token = ""
        repeat {
            let page = try await client.listOfficials(
                ListOfficialsRequest(
                    parent: parent,
                    pageSize: 2,
                    pageToken: token,
                    asOf: past.asOf,
                    asRecordedAt: past.known
                )
            )
            found += page.officials.map(\.fullName)
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}
