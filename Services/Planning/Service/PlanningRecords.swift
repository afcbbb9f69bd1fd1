internal import PlanningContract
internal import RPC
package import Records

/// The feed of what happened in planning.
package struct PlanningFeed: FeedAPI, FeedAnswers {
    /// The feed that is asked.
    package let feed: EventFeed

    /// Answers from a feed.
    package init(_ feed: EventFeed) { self.feed = feed }
}

/// The audit log of planning.
package struct PlanningAudit: AuditAPI, AuditAnswers {
    /// The audit log that is asked.
    package let audit: AuditDesk

    /// Answers from an audit log.
    package init(_ audit: AuditDesk) { self.audit = audit }
}

/// The changes of planning that wait for a second person.
package struct PlanningApprovals: ApprovalAPI, ApprovalAnswers {
    /// The rule of two persons that is asked.
    package let approvals: ApprovalDesk

    /// Answers from the rule of two persons.
    package init(_ approvals: ApprovalDesk) { self.approvals = approvals }
}
