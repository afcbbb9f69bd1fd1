import Announcement
import Authority
import DisciplineContract
import NotificationContract
import PersonnelContract
import PlanningService
import Records
import Runtime

/// The process of the planning service.
@main struct Planning {
    static func main() async {
        let process = ProcessDescription(
            "planning",
            "succession plans, their posts and entries",
            port: 50_052
        )
        await ServiceMain.run(process, Deciding<Grading<CallingServiceConfiguration>>.self) {
            configuration,
            process in
            let settings = configuration.service.service
            let store = try await process.openStore(
                settings.storage,
                schema: .planning,
                register: OfficialReads(knowing: ReadEntries())
            )
            let gateway = try process.channel(to: settings.gateway, settings.security)
            let service = PlanningService(
                journal: store.journal,
                tokens: store.tokens,
                policy: try process.policy(),
                peers: PlanningService.Peers(
                    personnel: PersonnelClient(gateway),
                    authority: AuthorityClient(gateway),
                    discipline: DisciplineClient(gateway)
                ),
                clock: process.clock,
                keepsSecretRecords: configuration.service.keepsSecretRecords
            )
            try process.serve(
                service,
                of: store,
                configuration.twoPersons,
                asking: InstallationInquiry(gateway),
                reach: service.proposalReach
            ) { PlanningApprovals($0) }
            process.serve(PlanningFeed(store.feed))
            process.serve(PlanningAudit(store.audit))
            let authority = AuthorityDesk(AuthorityClient(gateway))
            process.serve(PlanningRecordAccess(store.reads, authority: authority))
            try process.keepReads(of: store)
            try await process.relay(
                NotificationDelivery(NotificationClient(gateway), tracer: process.tracer).relay(
                    from: store.journal,
                    report: process.report(relayTo: "notification")
                )
            )
        }
    }
}
