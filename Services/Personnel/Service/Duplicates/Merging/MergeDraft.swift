internal import Conventions
internal import Kernel
internal import PersonnelContract

/// A merge as it was asked for, checked by itself.
struct MergeDraft: Sendable {
    let id: String
    let survivorID: String
    let mergedID: String
    /// The fields taken from the merged record, in the order of the list.
    let fields: [OfficialField]
    let grounds: String

    /// Reads a request; throws a failure that names every field found wrong.
    init(_ request: MergeOfficialsRequest, from randomness: any RandomSource) throws(Failure) {
        var checks = FieldChecks()
        if request.officialMerge == nil { checks.required("official_merge") }
        let message = request.officialMerge ?? OfficialMerge()
        id = checks.newIdentifier(request.officialMergeID, "official_merge_id", from: randomness)
        survivorID = checks.identifier(
            message.official,
            "official_merge.official",
            ResourceNames.official
        )
        mergedID = checks.identifier(
            message.merged,
            "official_merge.merged",
            ResourceNames.official
        )
        checks.differ(survivorID, mergedID, "official_merge.merged")
        fields = checks.officialFields(message.mergedFields, "official_merge.merged_fields")
        grounds = checks.line(
            message.grounds,
            "official_merge.grounds",
            length: DuplicateLimits.reasonLength
        )
        try checks.finish()
    }
}

extension FieldChecks {
    /// Two officials, who have to be different records.
    mutating func differ(_ first: String, _ second: String, _ field: String) {
        guard !first.isEmpty, first == second else { return }
        malformed(
            field,
            vi: "Phải là một hồ sơ khác.",
            en: "Must be another record."
        )
    }

    /// Fields of an official by their names, each once.
    fileprivate mutating func officialFields(
        _ names: [String],
        _ path: String
    ) -> [OfficialField] {
        let known = names.prefix(OfficialField.allCases.count).enumerated()
        for (index, name) in known where OfficialField(rawValue: name) == nil {
            let allowed = OfficialField.allCases.map(\.rawValue).joined(separator: ", ")
            report(
                FieldViolation(
                    "\(path)[\(index)]",
                    "UNKNOWN_PATH",
                    vi: "Không phải trường của cán bộ; được phép: \(allowed).",
                    en: "Is no field of an official; allowed: \(allowed)."
                )
            )
        }
        if names.count > OfficialField.allCases.count || Set(names).count != names.count {
            malformed(path, vi: "Mỗi trường chỉ một lần.", en: "Each field once.")
        }
        return OfficialField.allCases.filter { names.contains($0.rawValue) }
    }
}
