package import Kernel

extension Reason {
    /// The identifier, or another one of the scheme, is on record for some of the days.
    package static let identifierOverlaps = Reason(
        "IDENTIFIER_OVERLAPS",
        .failedPrecondition,
        vi: "{scheme} {value} hoặc mã khác cùng loại của {organization} đã có: {identifier}.",
        en: "{scheme} {value}, or another one of it for {organization}, is there: {identifier}."
    )
}
