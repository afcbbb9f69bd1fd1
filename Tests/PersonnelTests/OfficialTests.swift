import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

/// Officials: what calls accept, what lists show, what changes leave behind.
@Suite struct OfficialTests {
    @Test(arguments: StoreKind.allCases)
    func whatIsCreatedIsReadBack(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let created = try await bench.official(7, " Nguye\u{302}\u{303}n  Văn An ")
            #expect(created.fullName == "Nguyễn Văn An")
            #expect(created.fullName.unicodeScalars.count == 13)
            #expect(created.personalID == "000000000007")
            #expect(created.status == .active)
            let read = try await bench.client.getOfficial(
                GetOfficialRequest(name: "officials/o7")
            )
            #expect(read == created)
        }
    }

    @Test func listsAndSearchesLeaveThePersonalNumberOut() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An")
            let listed = try await bench.client.listOfficials(ListOfficialsRequest())
            let found = try await bench.client.searchOfficials(
                SearchOfficialsRequest(query: "an")
            )
            #expect(listed.officials.map(\.personalID) == [""])
            #expect(found.officials.map(\.personalID) == [""])
            #expect(found.officials.map(\.name) == ["officials/o1"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func aSubtreeIsListedByGivenNamePageByPage(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            let expected = ["Lê Thị An", "Trần Văn An", "Đỗ Ánh", "Bùi Ân", "Vũ Thị Yến"]
            let places = ["vp", "hk", "bd", "hn", "vp"]
            for (index, name) in expected.enumerated().reversed() {
                try await bench.official(index, name, in: places[index])
            }
            var names: [String] = []
            var token = ""
            repeat {
                let page = try await bench.client.listOfficials(
                    ListOfficialsRequest(
                        parent: "organizations/hn",
                        pageSize: 2,
                        pageToken: token
                    )
                )
                names += page.officials.map(\.fullName)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(names == expected)
            #expect(try await bench.names(under: "organizations/bd").count == 3)
            #expect(try await bench.names(under: "organizations/-") == expected)
        }
    }

    @Test func everyWrongFieldIsNamedAtOnce() async throws {
        try await PersonnelBench.withTree { bench in
            let status = await status {
                _ = try await bench.client.createOfficial(
                    CreateOfficialRequest(
                        official: Official(
                            personalID: "12345",
                            fullName: "An 123",
                            gender: .unrecognized(7),
                            birthDate: GoogleDate(year: 1980),
                            status: .unrecognized(70),
                            currentPostTitle: String(repeating: "x", count: 201)
                        ),
                        officialID: "-x"
                    )
                )
            }
            #expect(status.code == .invalidArgument)
            #expect(
                Set(status.fields) == [
                    "official_id", "official.personal_id", "official.full_name",
                    "official.gender", "official.birth_date", "official.official_kind",
                    "official.status", "official.managing_organization",
                    "official.current_post_title",
                ]
            )
            #expect(!status.message.contains("12345"))
        }
    }

    @Test(arguments: [
        "", "A", "Nguyễn\u{0}An", "Nguyễn\nAn", "An2", "Nguyễn Văn An <b>", "NguyÔn V¨n An",
        "Nguyeãn Vaên An", "- - -", "a b c d e f g h i j k l m",
    ])
    func aNameIsWordsOfLetters(_ name: String) async throws {
        try await PersonnelBench.withTree { bench in
            let status = await status { try await bench.official(1, name) }
            #expect(status.code == .invalidArgument)
            #expect(status.fields.allSatisfy { $0 == "official.full_name" })
        }
    }

    @Test(arguments: ["Y Ngông Niê Kđăm", "H'Hen Niê", "Siu Nay", "Đỗ-Nguyễn Thị Ái"])
    func namesOfAllPeoplesAreTaken(_ name: String) async throws {
        try await PersonnelBench.withTree { bench in
            let created = try await bench.official(1, name)
            #expect(created.fullName == name)
        }
    }

    @Test(arguments: [StoreKind.memory, .postgres])
    func nothingIsOnRecordOfDaysBeforeTheBirth(_ kind: StoreKind) async throws {
        try await PersonnelBench.withTree(kind) { bench in
            var official = Official.sample(1, "Nguyễn Văn An", in: "bd")
            official.birthDate = GoogleDate("1980-02-29")
            var request = CreateOfficialRequest(official: official, officialID: "o1")
            request.effectiveDate = GoogleDate("1980-02-29")
            let early = await status { _ = try await bench.client.createOfficial(request) }
            #expect(early.code == .invalidArgument && early.fields == ["effective_date"])
            #expect(!early.message.contains("1980"))
            request.effectiveDate = GoogleDate("2000-01-01")
            _ = try await bench.client.createOfficial(request)
            // Neither does a later birth leave facts behind it, nor does a correction reach there.
            let born = Official(name: "officials/o1", birthDate: GoogleDate("2021-06-01"))
            let later = await status { try await bench.change(born, from: "2020-01-01") }
            #expect(later.fields == ["effective_date"])
            let named = Official(name: "officials/o1", fullName: "Nguyễn Văn Anh")
            let before = await status { try await bench.change(named, from: "1979-01-01") }
            #expect(before.fields == ["effective_date"])
        }
    }

    @Test(arguments: [(1_899, 12, 31), (2_026, 11, 22), (2_025, 2, 29), (1_980, 0, 1)])
    func aBirthDateIsACompleteDayBetween1900AndToday(
        _ year: Int32,
        _ month: Int32,
        _ day: Int32
    ) async throws {
        try await PersonnelBench.withTree { bench in
            var official = Official.sample(1, "Nguyễn Văn An", in: "bd")
            official.birthDate = GoogleDate(year: year, month: month, day: day)
            let request = CreateOfficialRequest(official: official)
            let status = await status { _ = try await bench.client.createOfficial(request) }
            #expect(status.fields == ["official.birth_date"])
        }
    }

    @Test func aPersonalNumberBelongsToOneRecordAndItsOwnerIsOnlyNamed() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An")
            let request = CreateOfficialRequest(
                official: .sample(1, "Trần Thị Bình", in: "hk")
            )
            let status = await status { _ = try await bench.client.createOfficial(request) }
            #expect(status.code == .alreadyExists)
            #expect(status.reason == "PERSONAL_ID_TAKEN")
            #expect(status.detail(GoogleResourceInfo.self)?.resourceName == "officials/o1")
            let told = String(decoding: status.details, as: UTF8.self)
            #expect(told.contains("officials/o1"))
            #expect(!told.contains("000000000001"))
            #expect(!told.contains("Nguyễn"))
        }
    }

    @Test func anUnknownOrganizationIsAFailedPrecondition() async throws {
        try await PersonnelBench.run { bench in
            let status = await status {
                try await bench.official(1, "Nguyễn Văn An", in: "none")
            }
            #expect(status.rules == ["ORGANIZATION_UNKNOWN"])
        }
    }

    @Test func anUnknownOfficialAndAnUnknownParentAreNotFound() async throws {
        try await PersonnelBench.run { bench in
            let official = await status {
                _ = try await bench.client.getOfficial(
                    GetOfficialRequest(name: "officials/none")
                )
            }
            let parent = await status { _ = try await bench.names(under: "organizations/none") }
            #expect(official.code == .notFound)
            #expect(parent.code == .notFound)
        }
    }
}

/// Changes of officials: masks, tags, statuses, indexes, history.
@Suite struct OfficialChangeTests {
    @Test func aNewNameChangesListsAndSearch() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An")
            try await bench.official(2, "Trần Thị Bình")
            let official = Official(name: "officials/o1", fullName: "Nguyễn Văn Yên")
            let updated = try await bench.client.updateOfficial(
                UpdateOfficialRequest(official: official)
            )
            #expect(updated.etag == "\"2\"")
            #expect(try await bench.names() == ["Trần Thị Bình", "Nguyễn Văn Yên"])
            #expect(try await bench.found("nguyen an").isEmpty)
            #expect(try await bench.found("yen nguyen") == ["Nguyễn Văn Yên"])
            let words = try await bench.count("SELECT COUNT(*) AS n FROM name_word")
            let pairs = try await bench.count("SELECT COUNT(*) AS n FROM name_pair")
            let places = try await bench.count("SELECT COUNT(*) AS n FROM official_placement")
            #expect(words == 6)
            #expect(pairs == 6)
            #expect(places == 4)
        }
    }

    @Test func aMaskLimitsTheChangeAndAStaleTagAborts() async throws {
        try await PersonnelBench.withTree { bench in
            let first = try await bench.official(1, "Nguyễn Văn An")
            var change = first
            change.currentPostTitle = "Phó Chủ tịch"
            change.fullName = "Không Đổi"
            let request = UpdateOfficialRequest(
                official: change,
                updateMask: GoogleFieldMask(paths: ["current_post_title", "name"])
            )
            let updated = try await bench.client.updateOfficial(request)
            #expect(updated.currentPostTitle == "Phó Chủ tịch")
            #expect(updated.fullName == "Nguyễn Văn An")
            let stale = await status { _ = try await bench.client.updateOfficial(request) }
            #expect(stale.code == .aborted)
            let unknown = await status {
                _ = try await bench.client.updateOfficial(
                    UpdateOfficialRequest(
                        official: Official(name: "officials/o1"),
                        updateMask: GoogleFieldMask(paths: ["salary"])
                    )
                )
            }
            #expect(unknown.fields == ["update_mask"])
        }
    }

    @Test(arguments: [
        ([OfficialStatus.suspended, .active, .retired, .deceased], true),
        ([.retired, .active], false), ([.suspended, .retired], false), ([.deceased, .left], false),
    ])
    func aStatusFollowsFromThePresentOne(_ path: [OfficialStatus], _ isTaken: Bool) async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An")
            let status = await status {
                for step in path {
                    _ = try await bench.client.updateOfficial(
                        UpdateOfficialRequest(
                            official: Official(name: "officials/o1", status: step)
                        )
                    )
                }
            }
            #expect((status.code == .ok) == isTaken)
            #expect(isTaken || status.rules == ["STATUS_TRANSITION_REFUSED"])
        }
    }

    @Test func aRepeatedCreationGetsTheFirstAnswer() async throws {
        try await PersonnelBench.withTree { bench in
            let request = CreateOfficialRequest(
                official: .sample(1, "Nguyễn Văn An", in: "bd"),
                requestID: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff"
            )
            let first = try await bench.client.createOfficial(request)
            #expect(try await bench.client.createOfficial(request) == first)
            #expect(try await bench.names().count == 1)
        }
    }

    @Test func auditAndEventsCarryNoPersonalData() async throws {
        try await PersonnelBench.withTree { bench in
            try await bench.official(1, "Nguyễn Văn An", in: "vp")
            let (audit, event) = try await bench.journal.database.scan { reader in
                let audit = try reader.first(
                    "SELECT summary FROM audit_record ORDER BY sequence DESC LIMIT 1"
                )
                let event = try reader.first(
                    """
                    SELECT type, organization_path FROM outbox_event
                    ORDER BY sequence DESC LIMIT 1
                    """
                )
                return (
                    try audit?.text("summary"),
                    "\(try event?.text("type") ?? "") \(try event?.text("organization_path") ?? "")"
                )
            }
            #expect(event == "official.changed hn/bd/vp")
            #expect(audit?.contains("Nguyễn") == false)
            #expect(audit?.contains("000000000001") == false)
            #expect(audit?.contains("full_name") == true)
        }
    }
}
