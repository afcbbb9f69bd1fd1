import Policy
import Testing

/// The rows of the policy that say what roles may do in the services that ask for it.
@Suite struct RoleRows {
    private static let services = [
        "canbo.planning.v1.PlanningService/", "canbo.discipline.v1.DisciplineService/",
        "canbo.notification.v1.NotificationService/",
    ]

    /// A list shows what a `Get` of each would: who has one has the other.
    @Test func whoListsMayGet() throws {
        let rows = try Policy.embedded().versions(of: "ROLE_METHODS")
        var found = 0
        for row in rows {
            let names = try row.codes
            for service in Self.services {
                let lists = ["List", "Watch"].contains { kind in
                    names.contains { $0.hasPrefix(service + kind) }
                }
                #expect(lists == names.contains(service + "Get*"), "\(row.scope) \(service)")
                if lists { found += 1 }
            }
        }
        #expect(found > 10)
    }

    /// What is received from the services is for them alone; who records sanctions sees their
    /// fields, or could not set them.
    @Test func changesAreForWhoSeesTheirFields() throws {
        let policy = try Policy.embedded()
        for row in policy.versions(of: "ROLE_METHODS") {
            let names = try row.codes
            #expect(!names.contains("canbo.notification.v1.NotificationService/ReceiveEvents"))
            guard names.contains("canbo.discipline.v1.DisciplineService/RecordSanction") else {
                continue
            }
            let sees = try policy.versions(of: "ROLE_SEES").filter { $0.scope == row.scope }
                .flatMap { try $0.codes }
            #expect(sees.contains("SENSITIVE"), "\(row.scope)")
        }
    }
}
