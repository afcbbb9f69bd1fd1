internal import Conventions
internal import DisciplineContract
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage

/// What every use case of training stands on.
struct TrainingDesk: Sendable {
    let journal: Journal
    /// The day on which the call is made.
    let today: CalendarDate
    let authority: AuthorityRules
    let rules: TrainingRules
    let discipline: DisciplineDesk

    /// What stands against training an official today, and on the first day of the class.
    func blocks(
        of official: String,
        in trainingClass: TrainingClassRecord,
        _ call: CallContext
    ) async throws -> [StandingBlock] {
        try await discipline.blocks(
            of: official,
            against: .train,
            on: Set([today, max(today, trainingClass.days.lowerBound)]).sorted(),
            call
        )
    }
}

/// What a change of training leaves behind: the audit entry and the event.
struct TrainingChange {
    let resource: String
    let summary: String
    let decision: String
    let rules: [String]

    init(
        _ resource: String,
        _ summary: String,
        decision: String = "",
        rules: [String] = []
    ) {
        self.resource = resource
        self.summary = summary
        self.decision = decision
        self.rules = rules
    }

    var audit: AuditEntry {
        AuditEntry(resource: resource, summary: summary, rules: rules, decision: decision)
    }

    /// An event of an organisation's training.
    func event(
        _ type: String,
        of organization: MembershipFacts.Place,
        _ data: [String: String],
        in reader: any Reader
    ) throws -> Event {
        Event(
            type,
            subjectKind: "organization",
            subjectID: organization.id,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: organization.number).path,
            data: data,
            rules: rules
        )
    }

    /// An event of an enrolment, which is the official's.
    func event(of record: EnrolmentRecord, in reader: any Reader) throws -> Event {
        Event(
            "enrolment.\(record.state.code.lowercased())",
            subjectKind: "official",
            subjectID: record.officialID,
            organizationPath: try OrganizationReader(reader: reader)
                .lineage(of: record.organization.number).path,
            data: [
                "enrolment": record.name,
                "training_class": ResourceNames.trainingClass.name(record.classID),
                "state": record.state.code,
                "state_date": record.facts.from.description,
                "version": String(record.version),
            ],
            rules: rules
        )
    }
}

extension FieldChecks {
    /// A paper that must be there, as it is kept.
    mutating func trainingPaper(
        _ message: TrainingPaper?,
        _ field: String,
        today: CalendarDate
    ) -> TrainingPaper {
        guard var kept = message else {
            required(field)
            return TrainingPaper()
        }
        kept.documentNumber = line(
            kept.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        _ = pastDay(kept.documentDate, "\(field).document_date", today: today)
        return kept
    }

    /// States that a list is narrowed to, each of which there is.
    mutating func choices<Code: ProtobufEnum>(_ values: [Code], _ field: String) -> [Code] {
        if values.count > PersonnelLimits.statesMax {
            number(values.count, field, in: 0...PersonnelLimits.statesMax)
            return []
        }
        return values.enumerated().map { choice($1, "\(field)[\($0)]") }
    }
}

extension TrainingPaper {
    /// Its day, once it is checked.
    var day: CalendarDate { documentDate.flatMap(CalendarDate.init) ?? .openEnd }
}
