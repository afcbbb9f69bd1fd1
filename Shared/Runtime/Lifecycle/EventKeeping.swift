internal import Logging
internal import Records
internal import Storage

extension ServiceProcess {
    /// Keeps the feed of a service's events going, and removes old events, for as long as the
    /// process runs; a draining process ends the watches.
    func keepEvents(
        of journal: Journal,
        _ tokens: PageTokens,
        _ configuration: StoreConfiguration
    ) -> EventFeed {
        let feed = EventFeed(of: journal, tokens: tokens)
        run("event feed") { try await feed.run() }
        whenDraining { feed.endWatches() }
        workResults.begins("removal of events")
        let keeper = EventKeeper(
            of: journal,
            keeping: self.eventsKept ?? configuration.eventsKept,
            report: reportEvents
        )
        run("event keeper") { try await keeper.run() }
        return feed
    }

    @Sendable private func reportEvents(_ progress: EventKeeper.Progress) {
        switch progress {
        case .removed(let count, let last):
            workResults.succeeded("removal of events", done: count)
            logger.info(
                "old events removed",
                metadata: ["count": "\(count)", "through": "\(last)"]
            )
        case .behind(let consumer, let events, let age):
            logger.warning(
                "a consumer is behind; its events are kept until it has them",
                metadata: ["consumer": "\(consumer)", "events": "\(events)", "age": "\(age)"]
            )
        case .failed(let error):
            workResults.failed("removal of events")
            logger.error("old events not removed", metadata: ["error": "\(error)"])
        }
    }
}
