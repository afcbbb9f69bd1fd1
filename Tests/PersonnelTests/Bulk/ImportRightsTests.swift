import Fleet
import Kernel
import LongrunningContract
import PersonnelContract
import RPC
import Records
import Synchronization
import Testing

/// With which rights an import goes on that its process has left, when rules of access give them.
@Suite struct ImportRightsTests {
    private static let partner = "systems/partner"
    private static let desk = "systems/desk"
    private static let method = "canbo.personnel.v1.BulkService/BeginOfficialsImport"

    private static func rights(
        in organization: String,
        _ sees: Clearance = .everything
    ) -> CallRights {
        Caller.agreed([organization], sees: sees).rights
    }

    /// What became of an import of one row for `bd` by a caller who may import there, which was
    /// left, once the rules of access are other ones.
    private func leftImport(
        by caller: Caller = .agreed(["bd"], sees: .everything),
        _ change: (ToldRights) -> Void
    ) async throws -> (done: GoogleOperation, left: Int64, asked: [String]) {
        let told = ToldRights()
        var outcome: (GoogleOperation, Int64, [String])?
        try await ImportOperationBench.run(asking: told) { bench in
            let begun = try await bench.authority.acting(as: caller) {
                bench.database.interrupt(after: 5)
                let begun = try await bench.begin(ImportOperationBench.officials(1))
                await bench.database.isInterrupted()
                return begun
            }
            #expect(told.asked.isEmpty)
            change(told)
            try await bench.takeUp()
            let done = try await bench.bulk.done(begun.name)
            outcome = (done, try await bench.uploadParts(), told.asked)
        }
        return try #require(outcome)
    }

    @Test func whoseRightsAreThereGoesOn() async throws {
        let found = try await leftImport { $0.tell(Self.partner, Self.rights(in: "bd")) }
        #expect(found.done.report?.createdCount == 1)
        #expect(found.asked == ["\(Self.partner) \(Self.method) "])
    }

    @Test func whatIsNotReachedAnyMoreIsRefused() async throws {
        let found = try await leftImport { $0.tell(Self.partner, Self.rights(in: "hk")) }
        #expect(found.done.report?.mistakes == ["2 organization_code NOT_WITHIN_REACH"])
        #expect(found.done.report?.createdCount == 0)
    }

    @Test func withoutTheRightToImportItEnds() async throws {
        for rights in [nil, Self.rights(in: "bd", [])] {
            let found = try await leftImport { $0.tell(Self.partner, rights) }
            #expect(found.done.error?.reason == "IMPORT_RIGHTS_ENDED", "\(found.done)")
            #expect(found.done.error?.code == .permissionDenied && found.left == 0)
        }
    }

    @Test func whoActsForAnotherNeedsTheRightsOfBoth() async throws {
        let both = Caller(
            .system,
            Self.desk,
            actsFor: Self.partner,
            rights: CallRights(
                clearance: .everything,
                reach: .everywhere,
                principalReach: Self.rights(in: "bd").reach
            )
        )
        let found = try await leftImport(by: both) { told in
            told.tell(Self.desk, .everything)
            told.tell(Self.partner, Self.rights(in: "hk"))
        }
        #expect(found.done.report?.mistakes == ["2 organization_code NOT_WITHIN_REACH"])
        #expect(found.asked.count == 2)
        let alone = try await leftImport(by: both) { $0.tell(Self.desk, .everything) }
        #expect(alone.done.error?.reason == "IMPORT_RIGHTS_ENDED")
    }
}

/// What the rules of access say of callers, as a test wants it.
final class ToldRights: ApproverInquiry {
    private let state = Mutex<(rights: [String: CallRights], asked: [String])>(([:], []))

    /// From now on a caller has these rights; none when `nil`.
    func tell(_ name: String, _ rights: CallRights?) {
        state.withLock { $0.rights[name] = rights }
    }

    /// What was asked so far, as `caller method purpose`.
    var asked: [String] { state.withLock { $0.asked } }

    func rights(
        of name: String,
        in method: String,
        _ call: CallContext
    ) async throws -> CallRights? {
        state.withLock { state in
            state.asked.append("\(name) \(method) \(call.metadata["x-purpose"] ?? "")")
            return state.rights[name]
        }
    }

    func official(
        of name: String,
        on day: CalendarDate,
        in method: String,
        _ call: CallContext
    ) async throws -> String? { nil }
}
