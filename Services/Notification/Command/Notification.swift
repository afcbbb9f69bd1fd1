import Announcement
import Authority
import NotificationContract
import NotificationService
import PersonnelContract
import Records
import Runtime

/// The process of the notification service.
@main struct Notification {
    static func main() async {
        let process = ProcessDescription(
            "notification",
            "notices of what happened in the other services",
            port: 50_054
        )
        await ServiceMain.run(process, CallingServiceConfiguration.self) { configuration, process in
            let store = try await process.openStore(
                configuration.storage,
                schema: .notification,
                register: OfficialReads()
            )
            let gateway = try process.channel(to: configuration.gateway, configuration.security)
            let authority = AuthorityDesk(AuthorityClient(gateway))
            let service = NotificationService(
                journal: store.journal,
                tokens: store.tokens,
                authority: authority
            )
            process.serve(service)
            process.keep(NoticeRetention.rows(try process.policy()), of: store.journal)
            process.serve(NotificationFeed(store.feed))
            process.serve(NotificationAudit(store.audit))
            process.serve(NotificationRecordAccess(store.reads, authority: authority))
            try process.keepReads(of: store)
            // A watch has no end of its own; a draining process does not wait for its readers.
            process.whenDraining { service.endWatches() }
            // What was done here in emergencies is told as what was done elsewhere.
            try await process.relay(
                NotificationDelivery(NotificationClient(gateway), tracer: process.tracer).relay(
                    from: store.journal,
                    report: process.report(relayTo: "notification")
                )
            )
        }
    }
}
