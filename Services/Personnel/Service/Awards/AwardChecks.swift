internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The rules for single values of awards.
extension FieldChecks {
    /// Who is nominated, by a name of one of two forms.
    mutating func awarded(
        _ name: String,
        _ field: String
    ) -> (kind: AwardSubjectKind, id: String) {
        if let found = AwardSubjectKind.subject(in: name) { return found }
        malformed(
            field,
            vi: "Phải có dạng officials/* hoặc organizations/*.",
            en: "Must have the form officials/* or organizations/*."
        )
        return (.unspecified, "")
    }

    /// A paper that must be there, as it is kept.
    mutating func paper(
        _ message: AwardPaper?,
        _ field: String,
        today: CalendarDate
    ) -> AwardPaper {
        guard var kept = message else {
            required(field)
            return AwardPaper()
        }
        kept.documentNumber = line(
            kept.documentNumber,
            "\(field).document_number",
            length: PersonnelLimits.decisionNumberLength
        )
        _ = pastDay(kept.documentDate, "\(field).document_date", today: today)
        optionalName(kept.organization, "\(field).organization", ResourceNames.organization)
        kept.authority = line(
            kept.authority,
            "\(field).authority",
            length: PersonnelLimits.paperAuthorityLength
        )
        return kept
    }

    /// A decision, which names who made it.
    mutating func decision(
        _ message: AwardPaper?,
        _ field: String,
        today: CalendarDate
    ) -> AwardPaper {
        let kept = paper(message, field, today: today)
        if message != nil, kept.organization.isEmpty, kept.authority.isEmpty {
            required("\(field).authority")
        }
        return kept
    }

    /// The number of a paper by which a soft block is overridden; empty for none.
    mutating func overridingPaper(_ value: String) -> String {
        line(value, "override_document_number", length: PersonnelLimits.overrideNumberLength)
    }

    /// A vote, as it is kept.
    mutating func vote(_ message: AwardVote?, _ field: String, today: CalendarDate) -> AwardVote {
        guard var kept = message else {
            required(field)
            return AwardVote()
        }
        kept.minutes = paper(kept.minutes, "\(field).minutes", today: today)
        number(kept.members, "\(field).members", in: PersonnelLimits.councilMembers)
        number(kept.inFavour, "\(field).in_favour", in: 0...max(0, kept.members))
        return kept
    }
}

extension AwardPaper {
    /// Its day, once it is checked.
    var day: CalendarDate { documentDate.flatMap(CalendarDate.init) ?? .openEnd }
}
