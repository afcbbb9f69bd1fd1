import Conventions
import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import WellKnownMessages

@testable import PersonnelService

/// Who may be one person: found by what is in common, dismissed, and shown to who reaches both.
@Suite struct DuplicateCandidateTests {
    @Test(arguments: [StoreKind.memory, .postgres])
    func eachPairIsShownOnce(_ kind: StoreKind) async throws {
        try await DuplicateBench.run(kind) { bench in
            let all = (1...6).flatMap { one in
                (1...6).filter { $0 > one }.map { "o\(one) o\($0) NAME_AND_BIRTH_DATE" }
            }
            for size in [4, 50] as [Int32] {
                #expect(try await bench.candidates(pageSize: size).sorted() == all)
            }
            #expect(try await bench.candidates(under: "tp", pageSize: 4).sorted() == all)
            try await bench.personnel.change(
                Official(name: "officials/o6", managingOrganization: "organizations/cs")
            )
            let below = try await bench.candidates(under: "cs").sorted()
            #expect(below == all.filter { $0.contains("o6") })
            let renamed = Official(
                name: "officials/o6",
                fullName: "Nguyễn Văn Ân",
                birthDate: GoogleDate("1980-03-01")
            )
            try await bench.personnel.change(renamed, from: "2010-01-01")
            let fewer = try await bench.candidates(pageSize: 50).sorted()
            #expect(fewer == all.filter { !$0.contains("o6") })
        }
    }

    @Test func aNumberOfBeforeIsInCommon() async throws {
        try await DuplicateBench.run { bench in
            let number = try await bench.personnel.official("o5").personalID
            try await bench.rename("o5", "Trần Bình", number: "999000000005")
            try await bench.rename("o6", "Lê Yên", number: number)
            let found = try await bench.candidates().filter { $0.contains("PERSONAL_ID") }
            #expect(found == ["o5 o6 PERSONAL_ID"])
            try await bench.merge("o5", into: "o4")
            let moved = try await bench.candidates().filter { $0.contains("PERSONAL_ID") }
            #expect(moved == ["o4 o6 PERSONAL_ID"])
        }
    }

    @Test func whoHasANumberOrANameInCommonIsFoundByIndexesAlone() async throws {
        try await DuplicateBench.run { bench in
            let plans = try await bench.personnel.journal.database.read { reader in
                let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
                let matching = DuplicateMatching(reader: reader, matches: [])
                let period = FactPeriod(OfficialFacts(), from: day)
                let rules = OfficialRules(
                    reader: reader,
                    number: 1,
                    resource: "officials/o1",
                    before: Timeline(),
                    after: Timeline()
                )
                let statements = [
                    matching.statement(.personalID, [1, 2]),
                    matching.statement(.nameAndBirthDate, [1, 2]),
                    rules.othersNumbered(in: period),
                ]
                return try statements.compactMap(\.self).map { statement in
                    try reader.rows("EXPLAIN QUERY PLAN" + statement).map {
                        try $0.text("detail")
                    }
                }
            }
            let indexes = [
                "official_fact_other_personal_id", "official_namesakes",
                "official_fact_other_personal_id",
            ]
            for (plan, index) in zip(plans, indexes) {
                #expect(plan.contains { $0.contains(index) }, "\(plan)")
                let scans = plan.filter { $0.hasPrefix("SCAN") && !$0.contains(/own|mine|gone/) }
                #expect(scans.isEmpty, "\(plan)")
            }
        }
    }

    @Test func nativePlacesAreComparedWhereBothAreKnown() async throws {
        try await DuplicateBench.run { bench in
            let places = ["o1": "Xã Yên Sở, Hà Nội", "o2": "xã Yên Sơ Hà Nội", "o3": "Huế"]
            for (id, place) in places {
                try await bench.nativePlace(of: id, place)
            }
            let found = try await bench.client.listDuplicateCandidates(
                ListDuplicateCandidatesRequest(parent: "organizations/-", pageSize: 50)
            ).duplicateCandidates
            let told = found.compactMap { pair in
                let names = [pair.official, pair.other]
                    .map { String($0.dropFirst("officials/".count)) }.sorted()
                let both = pair.matches.dropFirst() + pair.differences.map { "not \($0)" }
                return both.isEmpty ? nil : (names + both).joined(separator: " ")
            }
            let expected = [
                "o1 o2 NATIVE_PLACE", "o1 o3 not NATIVE_PLACE", "o2 o3 not NATIVE_PLACE",
            ]
            #expect(told.sorted() == expected)
        }
    }

    @Test func dismissedPairsAreNotShownAgain() async throws {
        try await DuplicateBench.run { bench in
            let dismissed = try await bench.dismiss("o2", "o1")
            #expect(dismissed.dismissal?.reason == "Khác quê quán")
            #expect(try await bench.candidates().count == 14)
            #expect(try await bench.candidates(dismissed: true).count == 15)
            try await bench.rename("o6", "Lê Yên", number: "999000000006")
            let unlike = await status { try await bench.dismiss("o6", "o1") }
            #expect(unlike.reason == "DUPLICATE_NOT_FOUND")
        }
    }

    @Test func whoReachesBothSeesAndMerges() async throws {
        try await DuplicateBench.run { bench in
            let officer = Caller.byPosts("people/hanoi-id:officer")
            try await bench.evaluation.seat(
                "people/hanoi-id:officer",
                "o2",
                "hr",
                in: "cs",
                [.hrOfficer]
            )
            for id in ["o3", "o4"] {
                try await bench.personnel.change(
                    Official(name: "officials/\(id)", managingOrganization: "organizations/cs")
                )
            }
            try await bench.evaluation.acting(as: officer) {
                #expect(try await bench.candidates(under: "cs") == ["o3 o4 NAME_AND_BIRTH_DATE"])
                for parent in ["xa", "-"] {
                    let outside = await status { _ = try await bench.candidates(under: parent) }
                    #expect(outside.code == .permissionDenied, "\(parent)")
                }
                let elsewhere = await status { try await bench.merge("o5", into: "o3") }
                #expect(elsewhere.reason == "NOT_WITHIN_REACH")
                let own = await status { try await bench.merge("o2", into: "o3") }
                #expect(own.reason == "OWN_CASE")
                let merge = try await bench.merge("o4", into: "o3")
                #expect(try await bench.personnel.official("o4").mergedInto == "officials/o3")
                try await bench.undo(merge)
            }
        }
    }

    /// A new table with rows of officials comes along in a merge, or stays for a reason.
    @Test func everyTableOfOfficialsComesAlongOrStaysForAReason() async throws {
        let staying = [
            "official_fact": "the facts themselves, which MergeWriter puts together",
            "official_placement": "made of the facts: lists",
            "name_word": "made of the facts: searches",
            "name_pair": "made of the facts: searches",
            "profile": "given with the entries, where the record that stays has none",
            "profile_fact": "given with the entries, where the record that stays has none",
            "inconsistency": "the next check finds anew what then is inconsistent",
            "official_read": "who read which name; told under the old name, too",
        ]
        try await DuplicateBench.run { bench in
            let tables = try await bench.personnel.journal.database.read { try $0.tables() }
            let owned = tables.filter { table in
                table.columns.contains { ["official_number", "official_id"].contains($0.name) }
            }.map(\.name)
            let known = MergedTable.allCases.map(\.rawValue) + staying.keys
            #expect(Set(owned) == Set(known), "name them in MergedTable or here")
        }
    }
}

extension DuplicateBench {
    fileprivate func rename(_ id: String, _ name: String, number: String) async throws {
        try await personnel.change(
            Official(name: "officials/\(id)", personalID: number, fullName: name)
        )
    }

    @discardableResult
    fileprivate func dismiss(_ first: String, _ second: String) async throws -> DuplicateCandidate {
        try await client.dismissDuplicateCandidate(
            DismissDuplicateCandidateRequest(
                official: "officials/\(first)",
                other: "officials/\(second)",
                reason: "Khác quê quán"
            )
        )
    }
}
