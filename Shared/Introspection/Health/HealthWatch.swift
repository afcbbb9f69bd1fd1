/// The condition of a service now and after each change, until the process shuts down.
///
/// A slow reader misses what was overtaken: it reads the board when it is woken.
package struct HealthWatch: AsyncSequence {
    let board: HealthBoard
    let service: String
    /// An element for what may have changed since the last one was taken.
    let wakes: AsyncStream<Void>

    /// Begins with the present condition.
    package func makeAsyncIterator() -> Iterator {
        Iterator(board: board, service: service, wakes: wakes.makeAsyncIterator())
    }

    /// Waits for one change after the other.
    package struct Iterator: AsyncIteratorProtocol {
        let board: HealthBoard
        let service: String
        var wakes: AsyncStream<Void>.Iterator
        private var last: HealthBoard.Condition?

        init(board: HealthBoard, service: String, wakes: AsyncStream<Void>.Iterator) {
            self.board = board
            self.service = service
            self.wakes = wakes
        }

        /// The next condition that differs from the last; `nil` after the end.
        package mutating func next() async -> HealthBoard.Condition? {
            var isOver = false
            while true {
                let condition = board.condition(of: service)
                if condition != last {
                    last = condition
                    return condition
                }
                if isOver { return nil }
                // What was written before the end is still to be told.
                isOver = await wakes.next(isolation: #isolation) == nil
            }
        }
    }
}
