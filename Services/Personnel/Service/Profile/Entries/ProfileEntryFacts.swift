internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import Storage

/// The values of an entry by their fields, each with what it rests on.
struct ProfileEntryFacts: Sendable, Hashable {
    var values: [String: ProfileValue] = [:]
}

extension ProfileEntryFacts: DatedFacts {
    /// The fields whose values differ, also in what they rest on.
    func changes(from old: ProfileEntryFacts) -> [String] {
        Set(values.keys).union(old.values.keys).filter { values[$0] != old.values[$0] }.sorted()
    }

    /// Takes the value of a field over from other facts, or that it has none.
    mutating func take(_ field: String, from other: ProfileEntryFacts) {
        values[field] = other.values[field]
    }

    /// The message that the store keeps: the values in the order of their codes.
    fileprivate var content: [UInt8] {
        ProfileEntry(values: values.keys.sorted().compactMap { values[$0] }).encoded()
    }

    /// The facts of a row with the column `content`.
    init(_ row: Row) throws {
        let kept = try ProfileEntry(decoding: try row.bytes("content"))
        values = Dictionary(kept.values.map { ($0.field, $0) }) { _, last in last }
    }
}

extension FactTable<ProfileEntryFacts> {
    /// What is and was known of entries of profiles.
    static let profileEntries = FactTable(
        "profile_entry_fact",
        subject: "profile_entry_number",
        columns: "content",
        values: { "\($0.content)" },
        read: ProfileEntryFacts.init
    )
}
