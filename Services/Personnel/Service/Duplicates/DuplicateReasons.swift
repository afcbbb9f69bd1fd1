package import Kernel

extension Reason {
    /// The record was merged into another one, which stands for the person.
    package static let officialMerged = Reason(
        "OFFICIAL_MERGED",
        .failedPrecondition,
        vi: "{resource} đã được hợp nhất vào {survivor}.",
        en: "{resource} was merged into {survivor}."
    )
    /// Merged, the record would break rules that both keep by themselves.
    package static let mergeConflicts = Reason(
        "MERGE_CONFLICTS",
        .failedPrecondition,
        vi: "Không thể hợp nhất {merged} vào {survivor}: {conflicts}.",
        en: "{merged} cannot be merged into {survivor}: {conflicts}."
    )
    /// The merge was undone already.
    package static let mergeUndone = Reason(
        "MERGE_UNDONE",
        .failedPrecondition,
        vi: "{resource} đã được hoàn tác lúc {undo_time}.",
        en: "{resource} was undone already, at {undo_time}."
    )
    /// A later merge of the same records stands.
    package static let mergeFollowed = Reason(
        "MERGE_FOLLOWED",
        .failedPrecondition,
        vi: "Phải hoàn tác {later} trước {resource}.",
        en: "{later} came after {resource} and is to be undone first."
    )
    /// The two officials have nothing in common by which they would be one person.
    package static let duplicateNotFound = Reason(
        "DUPLICATE_NOT_FOUND",
        .failedPrecondition,
        vi: "{official} và {other} không phải là hồ sơ nghi trùng.",
        en: "{official} and {other} are no candidates for one person."
    )
}

extension Failure {
    /// A record that stands no more, because it was merged into another one.
    static func merged(_ id: String, into survivor: String) -> Failure {
        let name = ResourceNames.official(id)
        return condition(
            .officialMerged,
            ["resource": name, "survivor": survivor],
            subject: survivor
        )
    }
}
