internal import Kernel
internal import Storage

/// What the officials that are written in one transaction have in common, found once for all.
///
/// Life: that of the transaction, in which no organisation changes.
final class OfficialBatch {
    let organizations = OrganizationMemory()
    let dictionary = KnownWords()
    let numbers = OfficialNumbers()
    /// Where the identifiers of new officials come from.
    let randomness: any RandomSource
    /// From what follow-ups follow; nothing does when `nil`.
    let followUps: FollowUpRules?
    private var unlisted: [ListedOfficial] = []

    private init(_ randomness: any RandomSource, _ followUps: FollowUpRules?) {
        self.randomness = randomness
        self.followUps = followUps
    }

    /// Writes officials; those that are new are in lists and search at the end.
    static func write<Value>(
        in transaction: any Transaction,
        identifiedFrom randomness: any RandomSource,
        followedBy followUps: FollowUpRules?,
        _ body: (OfficialBatch) throws -> Value
    ) throws -> Value {
        let batch = OfficialBatch(randomness, followUps)
        let value = try body(batch)
        let officials = batch.unlisted.inOrder
        try PlacementIndex(transaction: transaction).add(officials)
        try NameIndex(transaction: transaction, dictionary: batch.dictionary).add(officials)
        return value
    }

    /// Puts a new official into lists and search when the others are there, too.
    func list(_ official: ListedOfficial) { unlisted.append(official) }
}

/// The numbers of new officials, taken some at a time.
///
/// Those left at the end of the transaction are given to nobody.
final class OfficialNumbers {
    private static let takenAtOnce: Int64 = 64
    private var left: Range<Int64> = 0..<0

    /// The next number.
    func next(in transaction: any Transaction) throws -> Int64 {
        if left.isEmpty {
            let last = try NumberSource(transaction: transaction).next(
                .official,
                count: Self.takenAtOnce
            )
            left = (last - Self.takenAtOnce + 1)..<(last + 1)
        }
        return left.removeFirst()
    }
}
