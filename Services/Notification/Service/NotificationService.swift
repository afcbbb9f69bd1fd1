package import Authority
internal import Conventions
package import Kernel
package import NotificationContract
package import RPC
package import Storage

/// Notices of what happened in the other services (thông báo); the calls in the order of the
/// contract, each answered by its use case.
package struct NotificationService: NotificationAPI {
    private let journal: Journal
    private let tokens: PageTokens
    private let authority: AuthorityDesk
    private let feed: WatchSignal
    private let random: any RandomSource
    private let limits: NotificationLimits

    /// All but ``receiveEvents(_:_:)``, which is for the services: a notice belongs to its
    /// recipient, or to its subject when nobody in particular is told.
    package var methodsThatJudgeReach: [MethodDescriptor] {
        [
            NotificationMethods.getNotice, NotificationMethods.listNotices,
            NotificationMethods.watchNotices, NotificationMethods.acknowledgeNotice,
        ]
    }

    /// The service over its store; the desk says whose notices are reached.
    ///
    /// `journal` is the store's, with the schema ``Storage/DatabaseSchema/notification`` and the
    /// producer `notification`; `tokens` are those of the same store.
    package init(
        journal: Journal,
        tokens: PageTokens,
        authority: AuthorityDesk,
        random: any RandomSource = SystemRandomSource(),
        limits: NotificationLimits = .standard
    ) {
        self.journal = journal
        self.tokens = tokens
        self.authority = authority
        self.feed = WatchSignal(watchesMax: limits.watchesMax)
        self.random = random
        self.limits = limits
    }

    /// Ends every watch, so that a draining process does not wait for its readers.
    package func endWatches() { feed.end() }

    /// Takes a batch of a producer's events.
    package func receiveEvents(
        _ request: ReceiveEventsRequest,
        _ call: CallContext
    ) async throws -> ReceiveEventsResponse {
        try await ReceiveEvents(journal: journal, feed: feed, random: random, limits: limits)
            .run(request, call)
    }

    /// Returns one notice.
    package func getNotice(
        _ request: GetNoticeRequest,
        _ call: CallContext
    ) async throws -> Notice {
        try await GetNotice(database: journal.database, authority: authority)
            .run(request, call)
    }

    /// Lists notices.
    package func listNotices(
        _ request: ListNoticesRequest,
        _ call: CallContext
    ) async throws -> ListNoticesResponse {
        try await ListNotices(
            pages: ReachedPages(authority, of: journal.database, tokens),
            authority: authority,
            limits: limits
        ).run(request, call)
    }

    /// Sends notices after a cursor, stored ones and new ones.
    package func watchNotices(
        _ request: WatchNoticesRequest,
        _ responses: ResponseWriter<Notice>,
        _ call: CallContext
    ) async throws {
        try await WatchNotices(
            database: journal.database,
            authority: authority,
            feed: feed,
            limits: limits
        ).run(request, responses, call)
    }

    /// Records that a recipient has taken note.
    package func acknowledgeNotice(
        _ request: AcknowledgeNoticeRequest,
        _ call: CallContext
    ) async throws -> Notice {
        try await AcknowledgeNotice(journal: journal, authority: authority).run(request, call)
    }
}
