import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import TypeContract
import WellKnownMessages

/// Corrections, retention and erasure within reach.
@Suite struct SubjectAuthorityTests {
    private static let out = "NOT_WITHIN_REACH"

    /// A request about each of the officials, by somebody who reaches everything.
    private func ask(_ bench: AuthorityBench) async throws {
        for official in ["o1", "o2", "o3", "o4"] {
            _ = try await bench.subjects.createCorrectionRequest(
                CreateCorrectionRequestRequest(
                    correctionRequest: CorrectionRequest(
                        official: "officials/\(official)",
                        field: "current_post_title",
                        value: "Chuyên viên chính",
                        grounds: "Quyết định 5"
                    ),
                    correctionRequestID: "c-\(official)"
                )
            )
        }
    }

    private func decide(_ id: String, _ bench: AuthorityBench) async -> String? {
        await status {
            _ = try await bench.subjects.decideCorrectionRequest(
                DecideCorrectionRequestRequest(
                    name: "correctionRequests/\(id)",
                    decision: .accept,
                    reasons: "Đã đối chiếu"
                )
            )
        }.reason
    }

    @Test(arguments: StoreKind.allCases)
    func requestsAreReadAndDecidedWithinReach(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            try await ask(bench)
            try await bench.asOfficer {
                let listed = try await bench.subjects.listCorrectionRequests(.init())
                #expect(
                    listed.correctionRequests.map(\.official) == [
                        "officials/o1", "officials/o2", "officials/o3",
                    ]
                )
                let there = await status {
                    _ = try await bench.subjects.listCorrectionRequests(
                        .init(official: "officials/o4")
                    )
                }
                #expect(there.reason == Self.out)
                for id in ["c-o4", "none"] {
                    let read = await status {
                        _ = try await bench.subjects.getCorrectionRequest(
                            .init(name: "correctionRequests/\(id)")
                        )
                    }
                    #expect(read.reason == Self.out)
                    #expect(await decide(id, bench) == Self.out)
                }
                #expect(await decide("c-o1", bench) == "OWN_CASE")
                #expect(await decide("c-o2", bench) == nil)
                let own = try await bench.subjects.getCorrectionRequest(
                    .init(name: "correctionRequests/c-o1")
                )
                #expect(own.value == "Chuyên viên chính")
            }
        }
    }

    @Test func theOwnRecordIsExportedAndNoColleagues() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.asOfficer {
                let own = try await ExportedParts(of: "o1", from: bench.subjects)
                #expect(own.officials.first?.personalID == "000000000001")
                #expect(own.holdings.map(\.holding?.name) == ["holdings/h-hr"])
                #expect(own.accounts.map(\.subject) == [AuthorityBench.an])
                for official in ["o2", "o4", "nobody"] {
                    let refused = await status {
                        _ = try await ExportedParts(of: official, from: bench.subjects)
                    }
                    #expect(refused.reason == Self.out, "\(official)")
                }
            }
        }
    }

    @Test func nobodyDecidesOnTheOwnRequest() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.asOfficer {
                _ = try await bench.subjects.createCorrectionRequest(
                    CreateCorrectionRequestRequest(
                        correctionRequest: CorrectionRequest(
                            official: "officials/o1",
                            field: "full_name",
                            value: "Nguyễn Văn Ân",
                            grounds: "Giấy khai sinh"
                        ),
                        correctionRequestID: "mine"
                    )
                )
                #expect(await decide("mine", bench) == "OWN_CASE")
                let gone = try await bench.subjects.withdrawCorrectionRequest(
                    .init(name: "correctionRequests/mine")
                )
                #expect(gone.state == .withdrawn)
            }
        }
    }

    /// A decision that moves an official takes both organisations, as any other move.
    @Test func anAcceptedOrganisationIsWithinReach() async throws {
        try await AuthorityBench.withOfficer { bench in
            for (id, place) in [("far", "hk"), ("near", "vp")] {
                _ = try await bench.subjects.createCorrectionRequest(
                    CreateCorrectionRequestRequest(
                        correctionRequest: CorrectionRequest(
                            official: "officials/o2",
                            field: "managing_organization",
                            value: "organizations/\(place)",
                            grounds: "Quyết định 6"
                        ),
                        correctionRequestID: id
                    )
                )
            }
            try await bench.asOfficer {
                #expect(await decide("far", bench) == Self.out)
                #expect(await decide("near", bench) == nil)
            }
        }
    }

    @Test(arguments: StoreKind.allCases)
    func retentionAndErasureAreOfWhatIsReached(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind, [.dpo]) { bench in
            for (number, place) in [(7, "bd"), (8, "hk")] {
                var official = Official.sample(number, "Ngô Văn Nam", in: place)
                official.status = .retired
                official.birthDate = GoogleDate(year: 1917, month: 5, day: 9)
                _ = try await bench.personnel.client.createOfficial(
                    CreateOfficialRequest(
                        official: official,
                        officialID: "o\(number)",
                        effectiveDate: GoogleDate("1950-01-01")
                    )
                )
            }
            let everything = try await bench.subjects.listRetentions(.init()).retentions
            #expect(everything.contains { $0.recordGroup == .auditRecord })
            try await bench.asOfficer {
                let within = try await bench.subjects.listRetentions(.init()).retentions
                let former = within.filter { $0.recordGroup == .formerOfficial }
                #expect(former.map(\.dueCount).reduce(0, +) == 1)
                #expect(!within.contains { $0.recordGroup == .auditRecord })
                let there = await status {
                    _ = try await bench.subjects.eraseOfficial(.init(name: "officials/o8"))
                }
                #expect(there.reason == Self.out)
                let erased = try await bench.subjects.eraseDue(
                    EraseDueRequest(recordGroup: .formerOfficial)
                )
                #expect(erased.names == ["officials/o7"])
            }
            let nobody = try await bench.acting(as: .byPosts("people/hanoi-id:nobody")) {
                await status {
                    _ = try await bench.subjects.eraseDue(
                        EraseDueRequest(recordGroup: .formerOfficial)
                    )
                }
            }
            #expect(nobody.reason == Self.out)
        }
    }
}
