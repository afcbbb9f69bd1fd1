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

/// The changes of personnel that wait for a second person.
package struct PersonnelApprovals: ApprovalAPI, ApprovalAnswers {
    /// The rule of two persons that is asked.
    package let approvals: ApprovalDesk

    /// Answers from the rule of two persons.
    package init(_ approvals: ApprovalDesk) { self.approvals = approvals }
}
