import Announcement
import Authority
import DisciplineService
import NotificationContract
import PersonnelContract
import Records
import Runtime

/// The process of the discipline service.
@main struct Discipline {
    static func main() async {
        let process = ProcessDescription(
            "discipline",
            "cases and sanctions, and the blocks that follow from them",
            port: 50_053
        )
        await ServiceMain.run(process, Deciding<Grading<CallingServiceConfiguration>>.self) {
            configuration,
            process in
            let settings = configuration.service.service
            let store = try await process.openStore(
                settings.storage,
                schema: .discipline,
                register: OfficialReads(knowing: ReadSanctions())
            )
            let gateway = try process.channel(to: settings.gateway, settings.security)
            let authority = AuthorityDesk(AuthorityClient(gateway))
            let keepsSecretRecords = configuration.service.keepsSecretRecords
            let service = DisciplineService(
                journal: store.journal,
                tokens: store.tokens,
                authority: authority,
                policy: try process.policy(),
                clock: process.clock,
                keepsSecretRecords: keepsSecretRecords
            )
            let cases = CaseService(
                journal: store.journal,
                tokens: store.tokens,
                authority: authority,
                policy: try process.policy(),
                clock: process.clock,
                keepsSecretRecords: keepsSecretRecords
            )
            try process.serve(
                service,
                cases,
                of: store,
                configuration.twoPersons,
                asking: InstallationInquiry(gateway),
                reach: DisciplineProposals(cases, service.proposalReach)
            ) { DisciplineApprovals($0) }
            process.serve(DisciplineFeed(store.feed))
            process.serve(DisciplineAudit(store.audit))
            process.serve(DisciplineRecordAccess(store.reads, authority: authority))
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
