internal import PersonnelContract
internal import RPC
package import Records

/// The feed of what happened in personnel.
package struct PersonnelFeed: FeedAPI, FeedAnswers {
    /// The feed that is asked.
    package let feed: EventFeed

    /// Answers from a feed.
    package init(_ feed: EventFeed) { self.feed = feed }
}

/// The audit log of personnel.
package struct PersonnelAudit: AuditAPI, AuditAnswers {
    /// The audit log that is asked.
    package let audit: AuditDesk

    /// Answers from an audit log.
    package init(_ audit: AuditDesk) { self.audit = audit }
}
