/// Rows of a file that were read and are not yet taken, handed out in an order that is not that of
/// the file.
///
/// A batch of officials whose names are neighbours changes few pages of each index: those that
/// begin with the place in lists, and, under each word and each organisation, those that go on with
/// it. In the order of a file, into a large record, nearly every row would change another page of
/// each. No row of such a file stands on another one, so that any order is right.
struct WaitingRows<Row> {
    /// Rows in a batch.
    let batchSize: Int
    /// Rows that are held at most, beside those that are added before a batch is asked for.
    let countMax: Int
    /// Whether a row is taken before another.
    let precedes: (Row, Row) -> Bool
    /// The last one comes next.
    private var sorted: [Held] = []
    /// Those that came after the others had been put in order.
    private var arrived: [Held] = []
    private var takenCount = 0

    /// A row in a place of its own: what is put in order, then, is small.
    private final class Held {
        let row: Row

        init(_ row: Row) { self.row = row }
    }

    init(batchSize: Int, countMax: Int, by precedes: @escaping (Row, Row) -> Bool) {
        self.batchSize = batchSize
        self.countMax = countMax
        self.precedes = precedes
    }

    /// All of them, as they came, as long as none was handed out.
    var all: [Row] { arrived.map(\.row) }

    /// How many are to be there before some are taken: more as the import goes on, for the start of
    /// a file is written while the rest is read.
    private var countToHave: Int { min(max(batchSize, takenCount), countMax) }

    /// Adds a row.
    mutating func append(_ row: Row) { arrived.append(Held(row)) }

    /// The rows to take next, neighbours of each other; `nil` when too few are there, unless it is
    /// the end of the file.
    mutating func nextBatch(atEnd: Bool) -> [Row]? {
        let count = sorted.count + arrived.count
        guard count >= countToHave || (atEnd && count > 0) else { return nil }
        if sorted.count < batchSize {
            sorted.append(contentsOf: arrived)
            sorted.sort { precedes($1.row, $0.row) }
            arrived.removeAll(keepingCapacity: true)
        }
        let batch = sorted.suffix(batchSize).reversed().map(\.row)
        sorted.removeLast(batch.count)
        takenCount += batch.count
        return batch
    }
}
