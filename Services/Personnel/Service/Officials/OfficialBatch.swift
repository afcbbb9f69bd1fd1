internal import Storage

/// What the officials that are written in one transaction have in common, found once for all.
///
/// Life: that of the transaction, in which no organisation changes.
final class OfficialBatch {
    let organizations = OrganizationMemory()
    let dictionary = KnownWords()
    let numbers = OfficialNumbers()
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
