import Testing

@testable import PersonnelService

/// The rows of an import that wait to be taken.
@Suite struct WaitingRowsTests {
    private static func waiting(countMax: Int) -> WaitingRows<Int> {
        WaitingRows(batchSize: 10, countMax: countMax, by: <)
    }

    /// The batches of a file whose rows are read whenever there are too few.
    private static func batches(of file: [Int], countMax: Int) -> [[Int]] {
        var waiting = waiting(countMax: countMax)
        var batches: [[Int]] = []
        for row in file {
            waiting.append(row)
            while let batch = waiting.nextBatch(atEnd: false) { batches.append(batch) }
        }
        while let batch = waiting.nextBatch(atEnd: true) { batches.append(batch) }
        return batches
    }

    @Test func eachRowIsTakenOnceInBatchesThatAreInOrder() {
        var random = SeededNumbers(seed: 7)
        for count in [0, 1, 9, 10, 11, 500, 1_003] {
            let file = (0..<count).shuffled(using: &random)
            let batches = Self.batches(of: file, countMax: 100)
            #expect(batches.flatMap { $0 }.sorted() == Array(0..<count))
            #expect(batches.dropLast().allSatisfy { $0.count == 10 })
            #expect(batches.allSatisfy { $0 == $0.sorted() })
        }
    }

    @Test func rowsOfABatchAreNeighboursOnceManyWereTaken() {
        var random = SeededNumbers(seed: 8)
        let batches = Self.batches(of: (0..<2_000).shuffled(using: &random), countMax: 200)
        // Two hundred of two thousand stand ten apart: ten of them in order span about a hundred.
        let spans = batches.dropFirst(40).map { ($0.last ?? 0) - ($0.first ?? 0) }
        #expect(spans.reduce(0, +) / spans.count < 200)
    }

    @Test func theStartOfAFileIsTakenWhileTheRestIsRead() {
        var waiting = Self.waiting(countMax: 100)
        for row in 0..<10 { waiting.append(row) }
        #expect(waiting.nextBatch(atEnd: false) == Array(0..<10))
        #expect(waiting.nextBatch(atEnd: false) == nil)
    }

    @Test func noMoreRowsWaitThanAreAllowed() {
        var waiting = Self.waiting(countMax: 50)
        var (read, taken) = (0, 0)
        for row in 0..<5_000 {
            waiting.append(row)
            read += 1
            while let batch = waiting.nextBatch(atEnd: false) { taken += batch.count }
            #expect(read - taken <= 50)
        }
    }
}
