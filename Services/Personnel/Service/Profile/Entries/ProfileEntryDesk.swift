internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import Policy
internal import ProtobufC
internal import RPC
internal import Storage

/// Makes changes of entries: judges reach, the state of the profile and the entity tag, then what
/// is special to the change, then writes.
struct ProfileEntryDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: ProfileRules

    /// One change that is asked for.
    struct Order: Sendable {
        let key: ProfileEntryKey
        /// Classes that the caller has to see beside those of the values that it gives.
        var classes: [String: ProfileSensitivity] = [:]
        let mutation: Mutation
        let validateOnly: Bool
    }

    /// What a change is made with.
    struct Setting {
        let transaction: any Transaction
        let now: Timestamp
        let official: OfficialRecord
        /// Whether the official makes it.
        let isOwn: Bool

        var entries: ProfileEntryWriter {
            ProfileEntryWriter(transaction: transaction, now: now)
        }
    }

    /// What a change has made.
    struct Made {
        let record: ProfileEntryRecord
        let fields: [String]
        var decision = ""
    }

    /// Makes a change.
    func change(
        _ order: Order,
        _ request: some GuardedMessage,
        _ call: CallContext,
        _ body: @escaping @Sendable (Setting) throws -> Made
    ) async throws -> ProfileEntry {
        try await authority.admit(call, writing: request, in: journal.database) { caller in
            _ = try admit(caller, order, call)
        }
        return try await make(order, call, body)
    }

    /// The same for a request without guarded fields.
    func change(
        _ order: Order,
        _ call: CallContext,
        _ body: @escaping @Sendable (Setting) throws -> Made
    ) async throws -> ProfileEntry {
        try await authority.admit(call, in: journal.database) { caller in
            _ = try admit(caller, order, call)
        }
        return try await make(order, call, body)
    }

    private func admit(
        _ caller: CallerAuthority,
        _ order: Order,
        _ call: CallContext
    ) throws -> OfficialRecord? {
        let id = order.key.officialID
        let official = try OfficialReader(reader: caller.organizations.reader).find(id: id)
        try caller.admit(official, named: ResourceNames.official(id), call)
        let hidden = order.classes.filter { !call.clearance.isSuperset(of: $0.value.clearance) }
        if !hidden.isEmpty { throw Failure.fieldNotVisible(hidden.keys.sorted()) }
        return official
    }

    private func make(
        _ order: Order,
        _ call: CallContext,
        _ body: @escaping @Sendable (Setting) throws -> Made
    ) async throws -> ProfileEntry {
        let editor = call.caller.personalName
        return try await journal.mutate(
            order.mutation,
            on: today,
            validateOnly: order.validateOnly
        ) { transaction, now in
            let caller = try authority.authority(of: call, in: transaction)
            guard let official = try admit(caller, order, call) else {
                throw Failure.noOfficial(order.key.officialID)
            }
            try official.checkNotErased()
            let setting = Setting(
                transaction: transaction,
                now: now,
                official: official,
                isOwn: caller.ownRecords.contains(official.number)
            )
            let made = try body(setting)
            return try change(made, setting, by: editor)
        }
    }

    /// What a change leaves behind.
    ///
    /// Of entries of internal political protection nothing is announced, and the state of the
    /// profile is not touched.
    private func change(
        _ made: Made,
        _ setting: Setting,
        by editor: String
    ) throws -> Change<ProfileEntry> {
        let answer = made.record.message(rules.catalogue)
        let lines = [
            "section: \(made.record.section)",
            "fields: \(made.fields.joined(separator: ", "))",
        ]
        let classes = rules.catalogue.sensitivities(of: made.record.section)
        if classes.contains(.internalPolitical) {
            let entry = AuditEntry(
                resource: made.record.name,
                summary: lines.joined(separator: "\n"),
                decision: made.decision
            )
            return Change(answer, audit: [entry])
        }
        let transaction = setting.transaction
        let old = try ProfileReader(reader: transaction).profile(of: setting.official)
        let writer = ProfileWriter(transaction: transaction, now: setting.now, today: today)
        let told = ProfileChange(
            record: try writer.noteChange(of: old, by: editor),
            old: old.state,
            lines: lines,
            paper: made.decision
        )
        return Change(
            answer,
            audit: [told.audit(of: made.record.name)],
            events: [try told.event(in: transaction, of: setting.official)]
        )
    }
}

extension ProfileSensitivity {
    /// The class that a caller has to be cleared for.
    var clearance: Clearance {
        switch self {
        case .basic: []
        case .sensitive: .sensitive
        case .internalPolitical: .internalPolitical
        }
    }
}
