package import Storage

/// The audit log of a service, for those who read it or want it proved.
package struct AuditDesk: Sendable {
    let proofs: AuditProofs
    let log: AuditLog
    let tokens: PageTokens
    let service: String
    let limits = AuditLimits()

    /// The log of a journal's service; `tokens` are those of the same store.
    package init(of journal: Journal, tokens: PageTokens) {
        proofs = AuditProofs(of: journal)
        log = AuditLog(of: journal)
        self.tokens = tokens
        service = journal.producer
    }
}

/// What the audit log of a service gives at most.
struct AuditLimits: Sendable {
    /// Records on a page when the caller names no size.
    let pageSizeDefault = 100
    /// Records on a page at most; a larger size is taken as this one.
    let pageSizeMax = 500
    /// Characters of a resource name.
    let resourceLengthMax = 300
}
