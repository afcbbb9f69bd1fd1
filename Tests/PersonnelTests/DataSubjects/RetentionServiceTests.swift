import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

/// What is past its retention, counted and erased by groups.
@Suite struct RetentionServiceTests {
    @Test(arguments: StoreKind.allCases)
    func formerOfficialsAreErasedByBatches(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            for number in 1...3 { try await bench.former(number, "Nguyễn Văn An", left: 1951) }
            try await bench.former(4, "Trần Thị Bình", left: 2016, as: .transferredOut)
            try await bench.former(5, "Lê Văn Cường", left: 2016)
            try await bench.change(
                Official(name: "officials/o1", status: .deceased),
                from: GoogleDate(year: 2020, month: 1, day: 1)
            )
            #expect(try await bench.due() == [.formerOfficial: 4])
            let tried = try await bench.eraseDue(.formerOfficial, 3, validateOnly: true)
            #expect(tried.names.count == 3 && tried.hasMore)
            #expect(try await bench.due() == [.formerOfficial: 4])
            let first = try await bench.eraseDue(.formerOfficial, 3)
            #expect(first.names == ["officials/o2", "officials/o3", "officials/o4"])
            #expect(first.hasMore)
            let second = try await bench.eraseDue(.formerOfficial, 3)
            #expect(second.names == ["officials/o1"] && !second.hasMore)
            #expect(try await bench.due().isEmpty)
            #expect(try await bench.eraseDue(.formerOfficial) == EraseDueResponse())
            #expect(try await bench.official("o5").fullName == "Lê Văn Cường")
            let audit = try await bench.audit().filter { $0.method.hasSuffix("EraseDue") }
            #expect(audit.map(\.entry.resource) == first.names + second.names)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func endedRequestsAreErasedFiveYearsLater(_ kind: StoreKind) async throws {
        try await DataSubjectBench.run(kind) { bench in
            bench.clock.turn(to: "2026-01-05")
            try await bench.personnel.official(1, "Nguyễn Văn An")
            for id in ["c1", "c2"] { try await bench.ask("gender", "MALE", id: id) }
            try await bench.decide(.refuse)
            bench.clock.turn(to: "2031-01-04")
            #expect(try await bench.due()[.correctionRequest] == nil)
            bench.clock.turn(to: "2031-01-05")
            #expect(try await bench.due()[.correctionRequest] == 1)
            let erased = try await bench.eraseDue(.correctionRequest)
            #expect(erased.names == ["correctionRequests/c1"] && !erased.hasMore)
            let gone = await status {
                _ = try await bench.client.getCorrectionRequest(
                    GetCorrectionRequestRequest(name: "correctionRequests/c1")
                )
            }
            #expect(gone.code == .notFound)
            let open = try await bench.client.getCorrectionRequest(
                GetCorrectionRequestRequest(name: "correctionRequests/c2")
            )
            #expect(open.state == .submitted)
        }
    }

    @Test func everyRuleIsListedWithItsEvidence() async throws {
        try await DataSubjectBench.run { bench in
            let rows = try await bench.client.listRetentions(ListRetentionsRequest()).retentions
            #expect(
                rows.map(\.recordGroup) == [
                    .personnelFile, .formerOfficial, .formerOfficial, .correctionRequest,
                    .requestRecord, .auditRecord, .recordRead,
                ]
            )
            #expect(
                rows.map(\.period) == [
                    .permanent(true), .months(840), .months(120), .months(60), .hours(24),
                    .months(120), .months(120),
                ]
            )
            #expect(
                rows.map(\.removalWay) == [
                    .none, .eraseDue, .eraseDue, .eraseDue, .automatic, .auditPrune,
                    .automatic,
                ]
            )
            #expect(rows.map(\.officialStatus) == ["", "", "TRANSFERRED_OUT", "", "", "", ""])
            #expect(rows.allSatisfy { $0.rule?.ruleCode == "RETENTION" })
            #expect(rows.allSatisfy { $0.rule?.evidence != .unspecified })
            let kept = StorageLimits.requestRecordKept
            #expect(rows[4].period == .hours(Int32(kept / .seconds(3_600))))
        }
    }

    @Test func oldAnswersAndAuditRecordsAreCounted() async throws {
        try await DataSubjectBench.run { bench in
            bench.clock.turn(to: "2026-01-05")
            try await bench.former(1, "Nguyễn Văn An", left: 2020)
            bench.clock.turn(to: "2036-01-04")
            #expect(try await bench.due() == [.requestRecord: 2])
            bench.clock.turn(to: "2036-01-05")
            #expect(try await bench.due() == [.requestRecord: 2, .auditRecord: 2])
        }
    }

    @Test(arguments: [RecordGroup.unspecified, .auditRecord, .personnelFile, .unrecognized(90)])
    func otherGroupsAreNotErasedHere(_ group: RecordGroup) async throws {
        try await DataSubjectBench.run { bench in
            let refusal = await status { _ = try await bench.eraseDue(group, -1) }
            #expect(refusal.code == .invalidArgument)
            #expect(Set(refusal.fields) == ["record_group", "count_max"])
        }
    }
}

extension DataSubjectBench {
    /// Erases what is due of a group.
    func eraseDue(
        _ group: RecordGroup,
        _ most: Int32 = 0,
        validateOnly: Bool = false
    ) async throws -> EraseDueResponse {
        try await client.eraseDue(
            EraseDueRequest(recordGroup: group, countMax: most, validateOnly: validateOnly),
            .by("dpo")
        )
    }

    /// How much of each group is past its retention; groups of which nothing is left out.
    fileprivate func due() async throws -> [RecordGroup: Int32] {
        let rows = try await client.listRetentions(ListRetentionsRequest()).retentions
        return Dictionary(rows.map { ($0.recordGroup, $0.dueCount) }, uniquingKeysWith: +)
            .filter { $0.value > 0 }
    }
}
