import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Erasure: when it may be, and that nothing of the person stays.
@Suite struct ErasureTests {
    private static let name = "Tôn Thất Quýnh"
    private static let oldName = "Tôn Nữ Khuê"
    /// What tells of the person: names, their words and places in lists, numbers, days, titles.
    private static let marks: [[UInt8]] =
        [
            name, oldName, " quynh", " khue", "000000000007", "999123456789", "1917-05-09",
            "1918-01-02", "Chánh văn phòng 7", "Phó phòng Tám", "people/hanoi-id:q7",
        ].map { Array($0.utf8) }
        + [
            NameKeys(name).sortKey, NameKeys(oldName).sortKey,
            Array("quynh".utf8), Array("khue".utf8),
        ]

    /// An official with a past, requests and answers kept for repeats.
    private func prepare(_ bench: DataSubjectBench) async throws {
        try await bench.former(7, Self.oldName, left: 1955)
        try await bench.change(
            Official(
                name: "officials/o7",
                personalID: "999123456789",
                fullName: Self.name,
                birthDate: GoogleDate(year: 1918, month: 1, day: 2),
                currentPostTitle: "Phó phòng Tám"
            ),
            from: GoogleDate(year: 1952, month: 1, day: 1)
        )
        _ = try await bench.accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: "people/hanoi-id:q7",
                    official: "officials/o7",
                    startDate: GoogleDate(year: 1952, month: 1, day: 1)
                ),
                requestID: randomUUID()
            )
        )
        try await bench.journal.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO bulk_file_part (operation_number, end_byte, bytes, officials)
                VALUES (1, 9, \(Array(Self.name.utf8)), 'o7')
                """
            )
            return
        }
        let corrected = try await bench.ask("full_name", Self.oldName, of: "officials/o7")
        try await bench.decide(.refuse, on: corrected.name)
    }

    private func found(_ bench: DataSubjectBench) async throws -> Set<String> {
        let values = try await bench.everything()
        return Set(
            values.filter { value in Self.marks.contains { value.holds($0) } }.map(\.table)
        )
    }

    @Test(arguments: StoreKind.allCases)
    func nothingOfThePersonStaysInAnyTable(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            try await prepare(bench)
            try await bench.personnel.official(8, "Nguyễn Thị Quỳnh")
            #expect(
                try await found(bench) == [
                    "official", "official_fact", "official_placement", "name_word",
                    "name_pair", "dictionary_word", "request_record", "correction_request",
                    "account", "bulk_file_part",
                ]
            )
            let before = try await bench.official("o7")
            let erased = try await bench.erase("o7", etag: before.etag, requestID: randomUUID())
            // Somebody else still has the word.
            let left = try await bench.everything().filter { value in
                value.table != "official" && Self.marks.contains { value.holds($0) }
            }
            #expect(Set(left.map(\.table)) == ["dictionary_word", "name_pair", "name_word"])
            #expect(try await bench.personnel.found("quynh") == ["Nguyễn Thị Quỳnh"])
            #expect(try await bench.personnel.found("khue") == [])
            #expect(erased.eraseTime != nil && erased.etag != before.etag)
            #expect(erased.status == .retired && erased.officialKind == before.officialKind)
            #expect(erased.managingOrganization == "organizations/bd")
        }
    }

    @Test(arguments: StoreKind.allCases)
    func everyReadShowsAnErasedOfficial(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            try await prepare(bench)
            let instant = try #require(try await bench.official("o7").updateTime)
            bench.clock.turn(to: "2026-12-01")
            try await bench.erase("o7")
            #expect(try await found(bench) == [])
            for day in [nil, GoogleDate(year: 1953, month: 1, day: 1)] {
                for known in [nil, instant] {
                    let read = try await bench.official("o7", asOf: day, known: known)
                    #expect(read.eraseTime != nil)
                    #expect(read.personalID.isEmpty && read.fullName.isEmpty)
                    #expect(read.birthDate == nil && read.gender == .unspecified)
                    #expect(read.currentPostTitle.isEmpty)
                    #expect(read.status == (day == nil ? .retired : .active))
                }
            }
            try await bench.personnel.official(9, "Đỗ Văn Bảy")
            let lists = try await bench.personnel.client.listOfficials(
                ListOfficialsRequest(parent: "organizations/hn")
            )
            #expect(lists.officials.map(\.fullName) == ["", "Đỗ Văn Bảy"])
            #expect(lists.officials.map { $0.eraseTime == nil } == [false, true])
            // The number is free for who has it now.
            var other = Official.sample(10, "Lê Văn Mười", in: "bd")
            other.personalID = "999123456789"
            _ = try await bench.personnel.client.createOfficial(
                CreateOfficialRequest(official: other, officialID: "o10")
            )
        }
    }

    @Test func anErasedOfficialDoesNotChangeAnyMore() async throws {
        try await DataSubjectBench.run { bench in
            try await prepare(bench)
            try await bench.erase("o7")
            let change = Official(name: "officials/o7", fullName: Self.name)
            let refusals = [
                await status {
                    try await bench.change(change, from: GoogleDate(year: 2026, month: 1, day: 1))
                },
                await status { try await bench.erase("o7") },
                await status {
                    try await bench.ask("gender", "MALE", of: "officials/o7", id: "c9")
                },
            ]
            for refusal in refusals {
                #expect(refusal.code == .failedPrecondition)
                #expect(refusal.reason == "OFFICIAL_ERASED")
            }
        }
    }

    @Test func theAnswerToARepeatedRequestTellsNothingAnyMore() async throws {
        try await DataSubjectBench.run { bench in
            var old = Official.sample(7, Self.name, in: "bd")
            old.birthDate = GoogleDate(year: 1920, month: 1, day: 1)
            let request = CreateOfficialRequest(
                official: old,
                officialID: "o7",
                effectiveDate: GoogleDate(year: 1950, month: 1, day: 1),
                requestID: randomUUID()
            )
            _ = try await bench.personnel.client.createOfficial(request)
            try await bench.change(
                Official(name: "officials/o7", status: .left),
                from: GoogleDate(year: 1951, month: 1, day: 1)
            )
            try await bench.erase("o7")
            let again = await status {
                _ = try await bench.personnel.client.createOfficial(request)
            }
            #expect(again.reason == "RESOURCE_EXISTS")
        }
    }

    @Test func aRepeatedErasureHasTheFirstAnswerAndNoSecondEffect() async throws {
        try await DataSubjectBench.run { bench in
            try await prepare(bench)
            let tried = try await bench.erase("o7", validateOnly: true)
            #expect(tried.eraseTime != nil && tried.fullName.isEmpty)
            #expect(try await bench.official("o7").fullName == Self.name)
            let identifier = randomUUID()
            let first = try await bench.erase("o7", requestID: identifier)
            #expect(try await bench.erase("o7", requestID: identifier) == first)
            let audit = try await bench.audit().filter { $0.method.hasSuffix("EraseOfficial") }
            #expect(audit.map(\.entry.summary) == ["personal data erased\nstatus: RETIRED"])
            #expect(audit.map(\.entry.rules) == [["RETENTION"]])
            #expect(audit.map(\.actor) == ["people/test:dpo"])
            let events = try await bench.events().filter { $0.type == "official.erased" }
            #expect(events.count == 1)
        }
    }
}
