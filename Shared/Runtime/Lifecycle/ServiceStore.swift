package import Records
package import Storage

/// The store of a service, open and at its schema.
package struct ServiceStore: Sendable {
    /// The one way to change the data; its producer is the process's name.
    package let journal: Journal
    /// The page tokens of the store.
    package let tokens: PageTokens
    /// The events of the service, for everybody who follows its data; the runtime keeps it going.
    package let feed: EventFeed
    /// The audit log of the service.
    package let audit: AuditDesk
    /// Who has read guarded fields of officials, where the store has such a register.
    package var reads: RecordReadDesk { RecordReadDesk(of: journal, tokens: tokens) }
}
