import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import Testing

@testable import PersonnelService

/// Whose rights an import takes that goes on without its caller.
@Suite struct ImportOperationAuthorityTests {
    @Test func theReachOfTheCallerIsJudgedAnewWhenItGoesOn() async throws {
        try await AuthorityBench.withOfficer { bench in
            let bulk = bench.bulk
            let file = """
                personal_id,full_name,gender,birth_date,official_kind,organization_code
                999000111111,Nguyễn Văn Em,nam,1980-12-31,CONG_CHUC,bd
                999000111112,Nguyễn Văn Giang,nam,1980-12-31,CONG_CHUC,hk
                """
            let options = ImportOptions(mode: .validRows)
            let begin = {
                try await bulk.beginOfficialsImport { requests in
                    try await requests.write(ImportOfficialsRequest(part: .options(options)))
                    let bytes = Array(file.utf8)
                    try await requests.write(ImportOfficialsRequest(part: .chunk(bytes)))
                }
            }
            let report = try await bench.asOfficer {
                try await bulk.done(try await begin().name).report
            }
            #expect(report?.createdCount == 1)
            #expect(report?.mistakes == ["3 organization_code NOT_WITHIN_REACH"])
            let nobody = await status {
                _ = try await bench.acting(as: .byPosts("people/hanoi-id:other"), begin)
            }
            #expect(nobody.reason == "NOT_WITHIN_REACH")
        }
    }

    @Test func aPostThatEndsBeforeTheRowsAreTakenGivesNoRight() async throws {
        try await ImportOperationBench.run { bench in
            let authority = bench.authority
            try await authority.personnel.official(1, "Nguyễn Văn An")
            try await authority.account(AuthorityBench.an, "o1")
            try await authority.post("hr", in: "bd", [.hrOfficer], heldBy: "o1")
            let begun = try await authority.asOfficer {
                bench.database.interrupt(after: 5)
                let begun = try await bench.begin(ImportOperationBench.officials(1))
                await bench.database.isInterrupted()
                return begun
            }
            try await authority.end(Holding(name: "holdings/h-hr"), on: "2026-11-22")
            authority.clock.turn(to: "2026-11-22")
            try await bench.takeUp()
            let report = try await bench.bulk.done(begun.name).report
            #expect(report?.mistakes == ["2 organization_code NOT_WITHIN_REACH"])
        }
    }

    @Test func aCallerIsKeptWholly() throws {
        let callers: [Caller] = [
            .anonymous, .byPosts(AuthorityBench.an),
            Caller(
                .service,
                "services/desk",
                actsFor: "people/hanoi-id:b",
                rights: CallRights(
                    clearance: .sensitive,
                    reach: Reach([
                        ReachPart(.organization("bd"), sees: .sensitive), ReachPart(.everywhere),
                    ]),
                    principalReach: Reach([ReachPart(.posts, sees: .sensitive)]),
                    isEmergency: true
                )
            ),
        ]
        for caller in callers {
            var metadata = Metadata()
            metadata.append("accept-language", "en")
            metadata.append("x-purpose", "PERSONNEL_WORK")
            let call = CallContext(BulkMethods.beginOfficialsImport, metadata: metadata)
            call.admit(caller)
            let kept = try #require(KeptCaller(text: KeptCaller(of: call).text))
            let again = kept.calling(PersonnelMethods.importOfficials)
            #expect(again.caller == caller && again.language == .english)
            #expect(again.identifier == call.identifier)
            #expect(again.metadata["x-purpose"] == "PERSONNEL_WORK")
            // As those of before purposes were kept are.
            let lines = KeptCaller(of: call).text.split(
                separator: "\n",
                omittingEmptySubsequences: false
            )
            let former = KeptCaller(text: lines.dropLast().joined(separator: "\n"))
            #expect(former?.calling(PersonnelMethods.importOfficials).caller == caller)
        }
        #expect(KeptCaller(text: "1\nx") == nil)
    }
}
