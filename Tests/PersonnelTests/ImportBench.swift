import Fleet
import Foundation
import Kernel
import PersonnelContract
import RPC
import Testing

/// A file to import, by its bytes.
struct ImportFile: Sendable {
    let bytes: [UInt8]

    /// A file of those bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// A file of text in UTF-8.
    init(_ text: String) { bytes = Array(text.utf8) }

    /// Viet Nam's administrative units as of 1 July 2025, as the product ships them.
    static func administrativeUnits() throws -> ImportFile {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent(
            "Services/Personnel/Reference/administrative-units-2025-07-01.csv"
        )
        return ImportFile(Array(try Data(contentsOf: file)))
    }

    /// The file in chunks of a size.
    func chunks(of size: Int) -> [[UInt8]] {
        stride(from: 0, to: bytes.count, by: size).map {
            Array(bytes[$0..<min($0 + size, bytes.count)])
        }
    }
}

extension ImportReport {
    /// The mistakes as `row column reason`.
    var mistakes: [String] { errors.map { "\($0.row) \($0.column) \($0.reason)" } }
}

extension PersonnelBench {
    /// Imports organisations.
    func importOrganizations(
        _ file: ImportFile,
        _ options: ImportOptions = ImportOptions(mode: .validRows),
        chunkSize: Int = 4_096
    ) async throws -> ImportReport {
        let answer = try await client.importOrganizations { requests in
            try await requests.write(ImportOrganizationsRequest(part: .options(options)))
            for chunk in file.chunks(of: chunkSize) {
                try await requests.write(ImportOrganizationsRequest(part: .chunk(chunk)))
            }
        }
        return try #require(answer.report)
    }

    /// Imports officials.
    func importOfficials(
        _ file: ImportFile,
        _ options: ImportOptions = ImportOptions(mode: .validRows),
        chunkSize: Int = 4_096
    ) async throws -> ImportReport {
        let answer = try await client.importOfficials { requests in
            try await requests.write(ImportOfficialsRequest(part: .options(options)))
            for chunk in file.chunks(of: chunkSize) {
                try await requests.write(ImportOfficialsRequest(part: .chunk(chunk)))
            }
        }
        return try #require(answer.report)
    }

    /// All organisations directly under one.
    func children(of parent: String) async throws -> [Organization] {
        var found: [Organization] = []
        var token = ""
        repeat {
            let page = try await client.listOrganizations(
                ListOrganizationsRequest(parent: parent, pageSize: 500, pageToken: token)
            )
            found += page.organizations
            token = page.nextPageToken
        } while !token.isEmpty
        return found
    }
}
