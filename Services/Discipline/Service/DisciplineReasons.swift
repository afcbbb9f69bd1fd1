internal import Kernel

extension Reason {
    /// A rule stands against recording a sanction; the details name each.
    static let sanctionRefused = Reason(
        "SANCTION_REFUSED",
        .failedPrecondition,
        vi: "Không thể ghi nhận hình thức kỷ luật đối với {official}: {rules}.",
        en: "The sanction on {official} cannot be recorded: {rules}."
    )
    /// An official has as many sanctions as the service holds.
    static let sanctionsExhausted = Reason(
        "SANCTIONS_EXHAUSTED",
        .resourceExhausted,
        vi: "{official} đã có {limit} hình thức kỷ luật được ghi nhận, là mức tối đa.",
        en: "{official} has {limit} sanctions recorded, which is the most."
    )
}
