import Fleet
import Kernel
import PersonnelContract
import RPC
import Testing
import WellKnownMessages

/// Nobody writes or decides on the own record by a post, and refusals name nobody elsewhere.
@Suite struct OwnCaseTests {
    @Test(arguments: StoreKind.allCases)
    func theOwnRecordIsReadAndNotWritten(kind: StoreKind) async throws {
        try await AuthorityBench.withOfficer(kind) { bench in
            try await bench.position("next", in: "bd")
            try await bench.asOfficer {
                let update = UpdateOfficialRequest(
                    official: Official(name: "officials/o1", currentPostTitle: "Trưởng phòng")
                )
                let written = await status {
                    _ = try await bench.personnel.client.updateOfficial(update)
                }
                #expect(written.reason == "OWN_CASE" && written.code == .permissionDenied)
                let told = written.detail(GoogleErrorInfo.self)?.metadata
                #expect(told?["rule"] == "OWN_CASE" && told?["resource"] == "officials/o1")
                let taken = await status { try await bench.hold("next", "o1") }
                #expect(taken.reason == "OWN_CASE")
                let ended = await status {
                    try await bench.end(Holding(name: "holdings/h-hr"), on: "2026-12-01")
                }
                #expect(ended.reason == "OWN_CASE")
                let own = try await bench.personnel.client.getOfficial(
                    GetOfficialRequest(name: "officials/o1")
                )
                #expect(!own.personalID.isEmpty)
            }
        }
    }

    /// A grant of an organisation does not help either, once the caller is one of its officials.
    @Test func anAgreementDoesNotReachTheOwnRecord() async throws {
        try await AuthorityBench.withOfficer { bench in
            let reach = Reach([ReachPart(.organization("bd"), sees: .everything)])
            let caller = Caller(
                .person,
                AuthorityBench.an,
                rights: CallRights(clearance: .everything, reach: reach)
            )
            try await bench.acting(as: caller) {
                func write(_ official: String) async -> String? {
                    await status {
                        _ = try await bench.personnel.client.updateOfficial(
                            UpdateOfficialRequest(
                                official: Official(name: official, currentPostTitle: "Khác")
                            )
                        )
                    }.reason
                }
                #expect(await write("officials/o1") == "OWN_CASE")
                #expect(await write("officials/o2") == nil)
            }
        }
    }

    @Test func explanationsSayWhatIsTheOwnCase() async throws {
        try await AuthorityBench.withOfficer { bench in
            func reached(_ official: String, _ method: String) async throws -> Bool {
                try await bench.authority.explainAuthority(
                    ExplainAuthorityRequest(
                        subject: AuthorityBench.an,
                        method: "canbo.personnel.v1.PersonnelService/\(method)",
                        record: official
                    )
                ).reached
            }
            let other = try await reached("officials/o2", "UpdateOfficial")
            let written = try await reached("officials/o1", "UpdateOfficial")
            let read = try await reached("officials/o1", "GetOfficial")
            #expect([other, written, read] == [true, false, true])
        }
    }

    @Test func whoHasTheNumberIsToldToWhoReachesThatRecord() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.asOfficer {
                for (number, owner) in [(2, "officials/o2"), (4, nil)] {
                    let told = await status {
                        _ = try await bench.personnel.client.createOfficial(
                            .init(official: .sample(number, "Vũ Thị Giang", in: "bd"))
                        )
                    }
                    #expect(told.reason == "PERSONAL_ID_TAKEN")
                    let named = told.detail(GoogleResourceInfo.self)?.resourceName
                    #expect(named == owner ?? "officials/-")
                    let filled = told.detail(GoogleErrorInfo.self)?.metadata["resource"]
                    #expect(filled == owner ?? "officials/-")
                }
            }
        }
    }

    @Test func whatElseIsInTheWayIsNotNamed() async throws {
        try await AuthorityBench.withOfficer { bench in
            try await bench.position("there", in: "hk")
            try await bench.account("people/hanoi-id:dung", "o4")
            try await bench.asOfficer {
                let code = await status {
                    _ = try await bench.posts.createPosition(
                        CreatePositionRequest(
                            position: Position(
                                code: "there",
                                nameVi: "Chức danh",
                                organization: "organizations/bd",
                                headKind: .staff
                            ),
                            positionID: "mine"
                        )
                    )
                }
                #expect(code.reason == "POSITION_CODE_TAKEN")
                #expect(!String(decoding: code.details, as: UTF8.self).contains("positions/there"))
                let account = await status {
                    try await bench.account("people/hanoi-id:dung", "o2")
                }
                #expect(account.reason == "ACCOUNT_OVERLAPS")
                let subjects = account.detail(GooglePreconditionFailure.self)?.violations
                #expect(subjects?.map(\.subject) == ["accounts/-"])
            }
        }
    }
}
