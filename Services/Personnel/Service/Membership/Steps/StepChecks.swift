internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import WellKnownMessages

/// The rules for single values of steps.
extension FieldChecks {
    /// A state that a maker can bring about.
    mutating func state(
        _ value: MembershipState,
        by maker: MembershipTransition.Maker
    ) -> MembershipState {
        let allowed = MembershipTransition.reachable(by: maker)
        if value == .unspecified {
            required("step.state")
        } else if !allowed.contains(value) {
            let codes = allowed.map(\.code).joined(separator: ", ")
            report(
                FieldViolation(
                    "step.state",
                    "UNKNOWN_CODE",
                    vi: "Phải là một trong: \(codes).",
                    en: "Must be one of \(codes)."
                )
            )
        }
        return value
    }

    /// A day that must be there and is not to come.
    mutating func pastDay(
        _ value: GoogleDate?,
        _ field: String,
        today: CalendarDate
    ) -> CalendarDate {
        guard let day = date(value, field) else { return today }
        historyDay(day, field)
        notAfter(today, day, field)
        return day
    }

    /// The organisation that decided, which a superior's step names and a cell's does not.
    mutating func deciding(
        _ name: String,
        by maker: MembershipTransition.Maker
    ) -> String {
        let field = "step.deciding_organization"
        if maker == .superior { return identifier(name, field, ResourceNames.organization) }
        if !name.isEmpty {
            malformed(
                field,
                vi: "Chi bộ tự quyết định bước này.",
                en: "The cell takes this step itself."
            )
        }
        return ""
    }

    /// Totals of a ballot that can be.
    mutating func ballot(_ vote: CellVote, _ field: String) -> MembershipFacts.Ballot {
        number(vote.officialMembers, "\(field).official_members", in: PersonnelLimits.voteMembers)
        let present = max(0, min(vote.officialMembers, PersonnelLimits.voteMembers.upperBound))
        number(vote.present, "\(field).present", in: 0...present)
        let votes = max(0, vote.present)
        number(vote.inFavour, "\(field).in_favour", in: 0...votes)
        number(vote.against, "\(field).against", in: 0...max(0, votes - max(0, vote.inFavour)))
        return MembershipFacts.Ballot(
            officialMembers: vote.officialMembers,
            present: vote.present,
            inFavour: vote.inFavour,
            against: vote.against
        )
    }

    /// Sponsors, each once and known before a day.
    mutating func sponsors(
        _ sponsors: [Sponsor],
        before day: CalendarDate
    ) -> [MembershipFacts.Acquaintance] {
        if sponsors.count > PersonnelLimits.sponsorsMax {
            number(sponsors.count, "step.sponsors", in: 0...PersonnelLimits.sponsorsMax)
            return []
        }
        var seen: Set<String> = []
        return sponsors.enumerated().map { index, sponsor in
            let field = "step.sponsors[\(index)]"
            let id = identifier(
                sponsor.membership,
                "\(field).membership",
                ResourceNames.membership
            )
            if !id.isEmpty, !seen.insert(id).inserted { repeated("\(field).membership") }
            let since = date(sponsor.knownSince, "\(field).known_since") ?? day
            historyDay(since, "\(field).known_since")
            notAfter(day, since, "\(field).known_since")
            return MembershipFacts.Acquaintance(membershipID: id, since: since)
        }
    }

    /// Papers of the code list, each once.
    mutating func documents(_ documents: [MemberDocument]) -> [MemberDocument] {
        if documents.count > PersonnelLimits.documentsMax {
            number(documents.count, "step.documents", in: 0...PersonnelLimits.documentsMax)
            return []
        }
        var seen: Set<MemberDocument> = []
        return documents.enumerated().map { index, document in
            let field = "step.documents[\(index)]"
            let code = choice(document, field)
            if !seen.insert(code).inserted { repeated(field) }
            return code
        }
    }

    /// The number of a member or of a card: letters, digits, `.`, `-` and `/`.
    mutating func memberNumber(_ value: String, _ field: String) -> String {
        text(value, field, length: PersonnelLimits.memberNumberLength)
        let allowed = value.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        if !allowed {
            malformed(
                field,
                vi: "Chỉ gồm chữ cái không dấu, chữ số, dấu chấm, gạch nối, gạch chéo.",
                en: "Only letters without diacritics, digits, '.', '-' and '/'."
            )
        }
        return value
    }

    /// The same for a number that may be left out.
    mutating func optionalMemberNumber(_ value: String, _ field: String) -> String {
        value.isEmpty ? value : memberNumber(value, field)
    }

    private mutating func repeated(_ field: String) {
        report(
            FieldViolation(
                field,
                "REPEATED",
                vi: "Chỉ được nêu một lần.",
                en: "Must be named once only."
            )
        )
    }
}
