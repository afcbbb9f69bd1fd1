import Quotas
import RPC
import Testing

/// The classes of calls of which no rules say anything.
@Suite struct CallPriorityTests {
    @Test(arguments: [
        ("/canbo.personnel.v1.PersonnelService/ImportOfficials", CallPriority.bulk),
        ("/canbo.personnel.v1.DataSubjectService/ExportRecord", .bulk),
        ("/canbo.planning.v1.FeedService/WatchEvents", .bulk),
        ("/canbo.personnel.v1.PersonnelService/GetOfficial", .interactive),
        ("/canbo.personnel.v1.PersonnelService/ListImports", .interactive),
        ("/canbo.personnel.v1.Imports/Import", .bulk),
        ("/a.NoFeedService/Watch", .interactive), ("/a.FeedService", .interactive),
        ("", .interactive), ("/", .interactive), ("Import", .interactive), ("/x/Imp", .interactive),
    ])
    func theNameOfAMethodTells(path: String, priority: CallPriority) {
        let found = Array(path.utf8).withUnsafeBytes { CallPriority(ofMethod: $0) }
        #expect(found == priority)
    }

    @Test(arguments: [
        (Caller(.person, "people/a:an"), CallPriority.interactive),
        (Caller(.system, "systems/a:payroll"), .normal),
        (Caller(.system, "systems/a:portal", actsFor: "people/a:an"), .interactive),
        (Caller(.person, "people/a:an", actsFor: "systems/a:x"), .normal),
        (Caller(.service, "services/planning", actsFor: "systems/a:x"), .interactive),
        (.anonymous, .normal),
    ])
    func theKindOfACallerTells(caller: Caller, priority: CallPriority) {
        #expect(CallPriority(of: caller) == priority)
    }

    @Test func classesHaveAnOrder() {
        #expect(CallPriority.bulk < .normal && .normal < .interactive)
        #expect(CallPriority.allCases.map(\.rank) == [0, 1, 2])
    }
}
