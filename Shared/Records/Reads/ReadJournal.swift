internal import Conventions
package import Kernel
package import Policy
package import RPC
package import Storage

/// Records in a service's audit chain who reads guarded fields, for what, and of whom, before they
/// leave (DOMAIN 11.2: every read of S and I is audited).
package struct ReadJournal: ReadRecorder {
    private let journal: Journal
    private let purposes: PurposesOfUse
    private let register: (any ReadRegister)?

    /// Records into a journal, for purposes that may be named on the day of the call; a register
    /// keeps rows of its own in the same transaction.
    package init(
        _ journal: Journal,
        purposes: PurposesOfUse,
        register: (any ReadRegister)? = nil
    ) {
        self.journal = journal
        self.purposes = purposes
        self.register = register
    }

    /// The purpose in `x-purpose` and `x-case`; throws `PURPOSE_INVALID`.
    package func purpose(of call: CallContext) throws(Failure) -> ReadPurpose? {
        try PurposeMetadata(purposes, on: journal.clock.today).purpose(in: call.metadata)
    }

    /// Writes one audit record and returns when it is durable; throws storage failures.
    package func record(_ read: GuardedRead, of call: CallContext) async throws {
        let caller = call.caller
        let mutation = try Mutation(
            method: call.method.description,
            caller: caller.auditName,
            requestID: "",
            callID: call.identifier,
            request: []
        )
        try await journal.mutate(mutation, answering: .nothing) { [register] transaction, now in
            let recorded = RecordedRead(
                read,
                reader: caller.name,
                actsFor: caller.actsFor,
                callID: mutation.callID,
                at: now
            )
            try register?.note(recorded, in: transaction)
            return Change((), audit: [AuditEntry(read)])
        }
    }
}

/// Keeps what a service wants to know further of each read.
package protocol ReadRegister: Sendable {
    /// Writes rows in the transaction of the audit record.
    func note(_ read: RecordedRead, in transaction: any Transaction) throws
}

/// A read of guarded fields as it is recorded.
package struct RecordedRead: Sendable {
    /// What was shown, and for what.
    package let read: GuardedRead
    /// Who called.
    package let reader: String
    /// For whom; `nil` when for itself.
    package let actsFor: String?
    /// The identifier of the call.
    package let callID: String
    /// When it was recorded.
    package let time: Timestamp

    init(
        _ read: GuardedRead,
        reader: String,
        actsFor: String?,
        callID: String,
        at time: Timestamp
    ) {
        self.read = read
        self.reader = reader
        self.actsFor = actsFor
        self.callID = callID
        self.time = time
    }
}
