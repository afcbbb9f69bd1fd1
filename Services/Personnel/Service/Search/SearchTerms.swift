internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import Vietnamese

/// What a search asks for, checked; `nil` and empty stand for whatever there is.
struct SearchTerms: Sendable {
    let query: NameQuery
    /// The identifier of the organisation whose subtree is searched.
    let organizationID: String?
    let birthYear: Int?
    /// The condition of the filter on the row of an official, there called `known`.
    let filter: Statement?
    private let filterText: String
    /// Asked for alone.
    let personalID: String?

    /// Reads a request; reports what is wrong with it.
    init(
        _ request: SearchOfficialsRequest,
        today: CalendarDate,
        _ ages: RetirementAges,
        _ checks: inout FieldChecks
    ) {
        query = NameQuery(request.query, &checks)
        organizationID =
            request.parent.isEmpty || request.parent == ResourceNames.allOrganizations
            ? nil : checks.identifier(request.parent, "parent", ResourceNames.organization)
        birthYear = request.birthYear == 0 ? nil : Int(request.birthYear)
        filter = Self.condition(request.filter, ages, &checks)
        filterText = request.filter
        personalID =
            request.personalID.isEmpty
            ? nil : checks.personalID(request.personalID, "personal_id")
        let years = PersonnelLimits.birthYearMin...today.year
        if let birthYear, !years.contains(birthYear) {
            checks.malformed(
                "birth_year",
                vi: "Phải từ \(years.lowerBound) đến \(years.upperBound).",
                en: "Must be from \(years.lowerBound) through \(years.upperBound)."
            )
        }
        checkTogether(request, &checks)
    }

    private func checkTogether(
        _ request: SearchOfficialsRequest,
        _ checks: inout FieldChecks
    ) {
        if personalID != nil {
            guard
                ![request.query, request.parent, request.filter].allSatisfy(\.isEmpty)
                    || birthYear != nil
            else { return }
            checks.malformed(
                "personal_id",
                vi: "Số định danh phải đứng một mình.",
                en: "Must stand alone, without other fields."
            )
        } else if request.query.isEmpty, birthYear == nil, request.filter.isEmpty {
            checks.required("query")
        }
    }

    private static func condition(
        _ text: String,
        _ ages: RetirementAges,
        _ checks: inout FieldChecks
    ) -> Statement? {
        checks.text(text, "filter", length: FilterLimits.length)
        guard FilterLimits.length.contains(text.unicodeScalars.count) else { return nil }
        do throws(FilterMistake) {
            guard let filter = try FilterExpression(VietnameseText.normalised(text)) else {
                return nil
            }
            return try fields(ages).condition(filter)
        } catch {
            checks.mistake(error, "filter")
            return nil
        }
    }

    private static func fields(_ ages: RetirementAges) -> FilterFields {
        FilterFields([
            "birth_date": .date("known.birth_date"),
            "current_post_title": .text("known.post_title"),
            "gender": .code(Gender.numbers, "known.gender"),
            "managing_organization": .reference(
                ResourceNames.organization,
                "known.organization_id"
            ),
            "official_kind": .code(OfficialKind.numbers, "known.kind"),
            "retirement_date": .derivedDate { ages.condition($0, $1) },
            "status": .code(OfficialStatus.numbers, "known.status"),
        ])
    }

    /// What page tokens are bound to.
    var arguments: [String] {
        query.words
            + ["", organizationID ?? "", birthYear.map(String.init) ?? "", filterText]
    }
}

extension ProtobufEnum {
    /// The number of each code of a list.
    fileprivate static var numbers: [String: Int64] {
        Dictionary(
            uniqueKeysWithValues: allCases.filter { $0.number != 0 }.map {
                ($0.code, Int64($0.number))
            }
        )
    }
}
