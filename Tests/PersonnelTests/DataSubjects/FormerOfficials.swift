import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

@testable import Storage

extension DataSubjectBench {
    /// Adds an official, active since 1950, who left at the beginning of a year.
    @discardableResult
    func former(
        _ number: Int,
        _ name: String,
        left year: Int32,
        as status: OfficialStatus = .retired
    ) async throws -> Official {
        var official = Official.sample(number, name, in: "bd")
        official.birthDate = GoogleDate(year: 1917, month: 5, day: 9)
        official.currentPostTitle = "Chánh văn phòng \(number)"
        _ = try await personnel.client.createOfficial(
            CreateOfficialRequest(
                official: official,
                officialID: "o\(number)",
                effectiveDate: GoogleDate(year: 1950, month: 1, day: 1),
                requestID: randomUUID()
            )
        )
        return try await change(
            Official(name: "officials/o\(number)", status: status),
            from: GoogleDate(year: year, month: 1, day: 1)
        )
    }

    /// Changes an official from a day on.
    @discardableResult
    func change(_ official: Official, from day: GoogleDate) async throws -> Official {
        try await personnel.client.updateOfficial(
            UpdateOfficialRequest(
                official: official,
                effectiveDate: day,
                requestID: randomUUID()
            )
        )
    }

    /// Erases an official.
    @discardableResult
    func erase(
        _ id: String,
        etag: String = "",
        validateOnly: Bool = false,
        requestID: String = ""
    ) async throws -> Official {
        try await client.eraseOfficial(
            EraseOfficialRequest(
                name: "officials/\(id)",
                etag: etag,
                requestID: requestID,
                validateOnly: validateOnly
            ),
            .by("dpo")
        )
    }

    /// Every value of every row of every table of the store, as bytes.
    func everything() async throws -> [StoreValue] {
        try await journal.database.scan { reader in
            var found: [StoreValue] = []
            for table in try reader.tables() {
                _ = try TableContent(of: table, in: reader) { values in
                    for value in values { found.append(StoreValue(table.name, value)) }
                }
            }
            return found
        }
    }
}

/// A value of some row of the store.
struct StoreValue: Sendable {
    let table: String
    let bytes: [UInt8]

    init(_ table: String, _ value: StoredValue) {
        self.table = table
        switch value {
        case .text(let text): bytes = Array(text.utf8)
        case .bytes(let content): bytes = content
        default: bytes = []
        }
    }

    /// Whether it holds these bytes.
    func holds(_ mark: [UInt8]) -> Bool { bytes.firstRange(of: mark) != nil }
}
