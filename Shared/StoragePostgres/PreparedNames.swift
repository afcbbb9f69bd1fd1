/// The names of the statements that one session has prepared, the least recently used leaving
/// first.
struct PreparedNames {
    /// A statement is prepared for the types of its values: a null takes its type from its place.
    struct Key: Hashable {
        let text: String
        let types: [UInt32]
    }

    private var entries: [Key: Entry] = [:]
    private var uses: UInt64 = 0

    private struct Entry {
        let name: String
        var lastUse: UInt64
    }

    /// The name of a statement that is prepared already.
    mutating func name(of key: Key) -> String? {
        uses += 1
        guard let index = entries.index(forKey: key) else { return nil }
        entries.values[index].lastUse = uses
        return entries.values[index].name
    }

    /// A name for a statement that is prepared next, and the name that it takes the room of.
    mutating func insert(_ key: Key) -> (name: String, leaving: String?) {
        var leaving: String?
        if entries.count >= PostgresLimits.preparedStatementsMax,
            let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse })
        {
            leaving = oldest.value.name
            entries[oldest.key] = nil
        }
        let name = "canbo_\(uses)"
        entries[key] = Entry(name: name, lastUse: uses)
        return (name, leaving)
    }

    /// Forgets a statement that could not be prepared.
    mutating func remove(_ key: Key) { entries[key] = nil }
}
