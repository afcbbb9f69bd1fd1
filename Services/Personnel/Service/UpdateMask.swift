internal import Kernel
internal import WellKnownMessages

/// The fields that an update is to change (AIP-134, AIP-161).
enum UpdateMask<Field: RawRepresentable & CaseIterable & Hashable> where Field.RawValue == String {
    /// Reads a mask: the fields that it names; all for `*`; those populated when absent.
    ///
    /// Output-only fields may be named and change nothing. Any other path is reported.
    static func fields(
        of mask: GoogleFieldMask?,
        populated: @autoclosure () -> [Field],
        outputOnly: Set<String>,
        _ checks: inout FieldChecks
    ) -> [Field] {
        guard let paths = mask?.paths, !paths.isEmpty else { return populated() }
        if paths == ["*"] { return Array(Field.allCases) }
        if paths.count > PersonnelLimits.maskPathsMax {
            checks.number(paths.count, "update_mask", in: 0...PersonnelLimits.maskPathsMax)
            return []
        }
        var named: Set<Field> = []
        for path in paths {
            if let field = Field(rawValue: path) {
                named.insert(field)
            } else if !outputOnly.contains(path) {
                unknown(&checks)
            }
        }
        return Field.allCases.filter(named.contains)
    }

    private static func unknown(_ checks: inout FieldChecks) {
        let allowed = Field.allCases.map(\.rawValue).joined(separator: ", ")
        checks.report(
            FieldViolation(
                "update_mask",
                "UNKNOWN_PATH",
                vi: "Có đường dẫn không phải trường thay đổi được; được phép: *, \(allowed).",
                en: "Has a path that is no field to change; allowed: *, \(allowed)."
            )
        )
    }
}
