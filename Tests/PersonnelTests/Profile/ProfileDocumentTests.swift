import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Scanned documents: what is kept, once, and who gets the file.
@Suite struct ProfileDocumentTests {
    private static let pdf = Array("%PDF-1.7 quyết định".utf8)
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 7]

    @Test(arguments: StoreKind.allCases)
    func aFileIsKeptOnceAndFetchedAsItWas(_ kind: StoreKind) async throws {
        try await ProfileBench.run(kind) { bench in
            let first = try await bench.upload(.diplomas, Self.pdf, id: "a")
            #expect(first.paper?.contentType == "application/pdf")
            #expect(first.paper?.sizeBytes == Int64(Self.pdf.count))
            try await bench.upload(.diplomas, Self.pdf, id: "b")
            try await bench.upload(.healthCert, Self.png, id: "c")
            let count = try await bench.record.personnel.count(
                "SELECT COUNT(*) AS n FROM profile_file"
            )
            #expect(count == 2)
            try await bench.acting(as: ProfileBench.subject) {
                let file = try await bench.fetch("b")
                #expect(file.data == Self.pdf && file.sensitiveData.isEmpty)
                let rest = try await bench.fetch("b", from: 1)
                #expect(rest.data == Self.pdf)
                let health = try await bench.fetch("c")
                #expect(health.sensitiveData == Self.png)
            }
            let list = try await bench.client.listProfileDocuments(
                ListProfileDocumentsRequest(parent: "officials/o1", pageSize: 2)
            )
            #expect(list.profileDocuments.map(\.kind) == [.diplomas, .diplomas])
            let rest = try await bench.client.listProfileDocuments(
                ListProfileDocumentsRequest(
                    parent: "officials/o1",
                    pageSize: 2,
                    pageToken: list.nextPageToken
                )
            )
            #expect(rest.profileDocuments.first?.sensitivePaper?.contentType == "image/png")
            let audit = try await bench.record.personnel.journal.database.read { reader in
                try reader.rows("SELECT resource, summary FROM audit_record").filter {
                    try $0.text("resource") == first.name
                }.map { try $0.text("summary") }
            }
            #expect(audit == ["kind: DIPLOMAS\nbytes: \(Self.pdf.count)"])
            try await Self.expectErasure(bench)
        }
    }

    /// A file goes with the last document that has it.
    private static func expectErasure(_ bench: ProfileBench) async throws {
        let other = try await bench.upload(.diplomas, pdf, id: "d", of: "o2")
        try await bench.record.personnel.journal.database.write { transaction in
            let found = try OfficialReader(reader: transaction).find(id: "o1")
            let official = MergeRecord.Party(number: try #require(found).number, id: "o1")
            let erasure = ProfileErasure(
                transaction: transaction,
                now: Timestamp(microseconds: 0)
            )
            let names = try erasure.erase(of: official)
            #expect(names.contains("officials/o1/profileDocuments/a"))
        }
        for (table, kept): (Statement, Int64) in [
            ("profile_document", 1), ("profile_file", 1), ("profile_file_part", 1),
        ] {
            let count = try await bench.record.personnel.count(
                "SELECT COUNT(*) AS n FROM \(table)"
            )
            #expect(count == kept)
        }
        let read = try await bench.client.getProfileDocument(
            GetProfileDocumentRequest(name: other.name)
        )
        #expect(read == other)
    }

    @Test func filesAreWhatTheySay() async throws {
        try await ProfileBench.run { bench in
            let told = await status {
                try await bench.upload(.diplomas, Array("MZ".utf8), id: "x")
            }
            #expect(told.fields == ["chunk"])
            let digest = await status {
                try await bench.upload(.diplomas, Self.pdf, id: "x", sha256: Self.png)
            }
            #expect(digest.fields == ["options.profile_document.paper.sha256"])
            let other = await status {
                try await bench.upload(
                    .diplomas,
                    Self.pdf,
                    id: "x",
                    sha256: [UInt8](repeating: 0, count: 32)
                )
            }
            #expect(other.fields == ["options.profile_document.paper.sha256"])
            let place = await status {
                try await bench.upload(.diplomas, Self.pdf, id: "x", as: .politicalConclusion)
            }
            #expect(
                place.fields == [
                    "options.profile_document.paper", "options.profile_document.internal_paper",
                ]
            )
            let large = await status {
                let mebibyte = [UInt8](repeating: 32, count: 1_048_576)
                try await bench.upload(.diplomas, Self.pdf + mebibyte, id: "x", chunks: 11)
            }
            #expect(large.reason == "PROFILE_DOCUMENT_TOO_LARGE")
            let none = await status {
                _ = try await bench.client.addProfileDocument { requests in
                    try await requests.write(AddProfileDocumentRequest(part: .chunk(Self.pdf)))
                }
            }
            #expect(none.fields == ["options"])
            let kept = try await bench.client.listProfileDocuments(
                ListProfileDocumentsRequest(parent: "officials/o1")
            )
            #expect(kept.profileDocuments.isEmpty)
        }
    }

    @Test func aDocumentOfClassIIsForThoseWhoSeeIt() async throws {
        try await ProfileBench.run { bench in
            try await bench.acting(as: ProfileBench.protector) {
                try await bench.upload(.politicalConclusion, Self.pdf, id: "p")
            }
            for caller in [ProfileBench.subject, ProfileBench.officer, ProfileBench.head] {
                let added = await bench.told(caller) {
                    try await bench.upload(.politicalConclusion, Self.pdf, id: "q")
                }
                let isHead = caller == ProfileBench.head
                #expect(added == (isHead ? "NOT_WITHIN_REACH" : "FIELD_NOT_VISIBLE"))
                let file = await bench.told(caller) { _ = try await bench.fetch("p") }
                #expect(file == "FIELD_NOT_VISIBLE", "\(caller)")
                try await bench.acting(as: caller) {
                    let read = try await bench.client.getProfileDocument(
                        GetProfileDocumentRequest(name: "officials/o1/profileDocuments/p")
                    )
                    #expect(read.kind == .politicalConclusion && read.internalPaper == nil)
                }
            }
            try await bench.acting(as: ProfileBench.committee) {
                let file = try await bench.fetch("p")
                #expect(file.internalData == Self.pdf)
            }
            let audit = try await bench.record.personnel.journal.database.read { reader in
                try reader.rows("SELECT summary FROM audit_record").map { try $0.text("summary") }
            }
            #expect(audit.contains("file fetched: from byte 0 of \(Self.pdf.count)"))
        }
    }

    @Test func entriesReferToDocumentsOfTheSameOfficial() async throws {
        try await ProfileBench.run { bench in
            let own = try await bench.upload(.diplomas, Self.pdf, id: "a")
            let other = try await bench.upload(.diplomas, Self.pdf, id: "a", of: "o2")
            var basis = ProfileBasis.paper
            basis.document = own.name
            let entry = try await bench.add("EDUCATION", [.school("Trường A")], basis: basis)
            #expect(entry.values.first?.basis?.document == own.name)
            for name in [other.name, "officials/o1/profileDocuments/none"] {
                basis.document = name
                let told = await status {
                    try await bench.add("EDUCATION", [.school("Trường A")], basis: basis)
                }
                #expect(told.fields == ["basis.document"])
            }
        }
    }

    @Test func thereAreLimits() async throws {
        try await ProfileBench.run { bench in
            try await bench.upload(.diplomas, Self.pdf, id: "a")
            let again = await status { try await bench.upload(.diplomas, Self.png, id: "a") }
            #expect(again.code == .alreadyExists)
            let most = Int64(PersonnelLimits.profileDocumentsMax)
            try await bench.record.personnel.journal.database.write { transaction in
                for number in 2...most {
                    try transaction.execute(
                        """
                        INSERT INTO profile_document SELECT number + \(number), \("n\(number)"),
                            official_number, official_id, kind, class, paper_number, issued_on,
                            issuer, file_number, created_at
                        FROM profile_document WHERE id = 'a'
                        """
                    )
                }
            }
            let told = await status { try await bench.upload(.diplomas, Self.png, id: "b") }
            #expect(told.reason == "PROFILE_DOCUMENTS_EXHAUSTED")
        }
        let room = ProfileUploadRoom()
        for _ in 0..<PersonnelLimits.profileUploadsMax { try room.enter() }
        let full = #expect(throws: Failure.self) { try room.enter() }
        #expect(full?.reason == .profileUploadsExhausted)
        room.leave()
        try room.enter()
    }
}

extension ProfileBench {
    /// Keeps a document whose paper stands in the field of a kind.
    @discardableResult
    fileprivate func upload(
        _ place: ProfileDocumentKind,
        _ bytes: [UInt8],
        id: String,
        of official: String = "o1",
        as kind: ProfileDocumentKind? = nil,
        sha256: [UInt8]? = nil,
        chunks: Int = 1
    ) async throws -> ProfileDocument {
        var digest = ContentDigest()
        for _ in 0..<chunks { digest.append(bytes) }
        let paper = ScannedPaper(
            number: "12-BTN",
            issueDate: GoogleDate("2002-06-30"),
            issuer: "Trường A",
            sha256: sha256 ?? digest.bytes
        )
        let document = ProfileDocument(
            kind: kind ?? place,
            paper: place == .diplomas ? paper : nil,
            sensitivePaper: place == .healthCert ? paper : nil,
            internalPaper: place == .politicalConclusion ? paper : nil
        )
        return try await client.addProfileDocument { requests in
            try await requests.write(
                AddProfileDocumentRequest(
                    part: .options(
                        AddProfileDocumentOptions(
                            parent: "officials/\(official)",
                            profileDocument: document,
                            profileDocumentID: id
                        )
                    )
                )
            )
            for _ in 0..<chunks {
                // One MiB at most.
                for start in stride(from: 0, to: bytes.count, by: 1_048_576) {
                    let end = min(start + 1_048_576, bytes.count)
                    try await requests.write(
                        AddProfileDocumentRequest(part: .chunk(Array(bytes[start..<end])))
                    )
                }
            }
        }
    }

    /// The bytes of a document, by their class.
    fileprivate func fetch(
        _ id: String,
        from offset: Int64 = 0
    ) async throws -> ProfileDocumentChunk {
        var all = ProfileDocumentChunk()
        let request = GetProfileDocumentFileRequest(
            name: "officials/o1/profileDocuments/\(id)",
            offsetBytes: offset
        )
        for try await part in client.getProfileDocumentFile(request) {
            guard case .chunk(let chunk)? = part.part else { continue }
            all.data += chunk.data
            all.sensitiveData += chunk.sensitiveData
            all.internalData += chunk.internalData
        }
        return all
    }
}
