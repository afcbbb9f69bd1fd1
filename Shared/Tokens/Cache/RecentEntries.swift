internal import Kernel

/// Values by the hash of their token, each until an instant, of which those used least recently go
/// when there are too many, or they take too much memory.
///
/// Every step takes constant time; in the steady state none allocates.
struct RecentEntries<Value: Sendable>: Sendable {
    private let entriesMax: Int
    private let bytesMax: Int
    private var places: [TokenHash: Int] = [:]
    /// Places that were used once are used again.
    private var entries: [Entry] = []
    private var vacant: [Int] = []
    private var newest: Int?
    private var oldest: Int?
    /// What the values take, in bytes.
    private(set) var bytes = 0

    /// An entry between the next one that was used later and the next one that was used before.
    private struct Entry {
        let hash: TokenHash
        var value: Value?
        let cost: Int
        let end: Timestamp
        var later: Int?
        var earlier: Int?
    }

    /// No entries, and never more than so many of so many bytes in all.
    init(entriesMax: Int, bytesMax: ByteCount) {
        self.entriesMax = entriesMax
        self.bytesMax = bytesMax.bytes
    }

    /// How many values there are.
    var count: Int { places.count }

    /// What an entry takes beside what its value refers to, in bytes.
    static var overhead: Int {
        MemoryLayout<Entry>.stride + 2 * MemoryLayout<(TokenHash, Int)>.stride
    }

    /// The value of a token, which has been used by this; `nil` when there is none or it has ended.
    mutating func value(of hash: TokenHash, at now: Timestamp) -> Value? {
        guard let place = places[hash] else { return nil }
        guard now < entries[place].end else {
            remove(place)
            return nil
        }
        if newest != place {
            unlink(place)
            link(place)
        }
        return entries[place].value
    }

    /// Keeps a value; one that alone takes too much is not kept.
    mutating func insert(
        _ value: Value,
        for hash: TokenHash,
        size: Int,
        until end: Timestamp
    ) {
        let cost = size + Self.overhead
        guard entriesMax > 0, cost <= bytesMax else { return }
        if let place = places[hash] { remove(place) }
        while let place = oldest, count >= entriesMax || bytes + cost > bytesMax { remove(place) }
        let entry = Entry(hash: hash, value: value, cost: cost, end: end)
        let place: Int
        if let free = vacant.popLast() {
            place = free
            entries[free] = entry
        } else {
            place = entries.count
            entries.append(entry)
        }
        places[hash] = place
        bytes += cost
        link(place)
    }

    /// Forgets everything.
    mutating func removeAll() {
        self = RecentEntries(entriesMax: entriesMax, bytesMax: .bytes(bytesMax))
    }

    private mutating func remove(_ place: Int) {
        unlink(place)
        places[entries[place].hash] = nil
        bytes -= entries[place].cost
        entries[place].value = nil
        vacant.append(place)
    }

    /// Makes an entry the one that was used last.
    private mutating func link(_ place: Int) {
        entries[place].later = nil
        entries[place].earlier = newest
        if let newest { entries[newest].later = place } else { oldest = place }
        newest = place
    }

    private mutating func unlink(_ place: Int) {
        let (later, earlier) = (entries[place].later, entries[place].earlier)
        if let later { entries[later].earlier = earlier } else { newest = earlier }
        if let earlier { entries[earlier].later = later } else { oldest = later }
    }
}
