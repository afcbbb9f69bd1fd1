internal import Conventions
package import Kernel

extension ResourceNames {
    /// The type told in `ResourceInfo` for an entry of the ledger of dues.
    static let duesEntryType = "personnel.canbo.gov.vn/DuesEntry"

    static let duesEntry: ResourcePattern = "duesEntries/*"
}

extension Failure {
    /// An entry that does not exist, asked for by its name.
    static func noDuesEntry(_ id: String) -> Failure {
        notFound(ResourceNames.duesEntryType, ResourceNames.duesEntry.name(id))
    }
}

extension Reason {
    /// The entry is a reversal, or was reversed already.
    package static let duesNotReversible = Reason(
        "DUES_NOT_REVERSIBLE",
        .failedPrecondition,
        vi: "{resource} là bút toán đảo hoặc đã được đảo bởi {entry}.",
        en: "{resource} is a reversal, or was reversed by {entry} already."
    )
    /// The membership is in no state in which dues are paid on the day.
    package static let duesNotOwed = Reason(
        "DUES_NOT_OWED",
        .failedPrecondition,
        vi: "{resource} không phải là đảng viên vào ngày {day}: {state}.",
        en: "{resource} is no member on {day}: {state}."
    )
}

extension PersonnelLimits {
    /// Amount of one payment, in whole đồng.
    static let duesAmount: ClosedRange<Int64> = 1...1_000_000_000
    /// Reason of a reversal, in characters.
    static let reversalReasonLength = 1...500
}
