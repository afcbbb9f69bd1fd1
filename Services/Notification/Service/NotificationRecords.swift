internal import NotificationContract
internal import RPC
package import Records

/// The feed of what happened in notification.
package struct NotificationFeed: FeedAPI, FeedAnswers {
    /// The feed that is asked.
    package let feed: EventFeed

    /// Answers from a feed.
    package init(_ feed: EventFeed) { self.feed = feed }
}

/// The audit log of notification.
package struct NotificationAudit: AuditAPI, AuditAnswers {
    /// The audit log that is asked.
    package let audit: AuditDesk

    /// Answers from an audit log.
    package init(_ audit: AuditDesk) { self.audit = audit }
}
