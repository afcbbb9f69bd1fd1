private import Kernel
package import NIOCore
package import NIOPosix

/// The event loops of a process, each with what its connections share.
package final class EventLoops: Sendable {
    /// One event loop; what it leads to may be touched only there.
    package struct Member: Sendable {
        /// The event loop.
        package let eventLoop: any EventLoop
        private let box: NIOLoopBoundBox<EventLoopContext>

        init(_ eventLoop: any EventLoop) {
            self.eventLoop = eventLoop
            box = .makeBoxSendingValue(
                EventLoopContext(eventLoop: eventLoop),
                eventLoop: eventLoop
            )
        }

        /// What the event loop's connections share; only on the event loop.
        package var context: EventLoopContext { box.value }

        /// Runs on the event loop and returns what came of it.
        package func perform<Result: Sendable>(
            _ body: @escaping @Sendable (EventLoopContext) throws -> Result
        ) async throws -> Result {
            try await eventLoop.submit { try body(context) }.get()
        }
    }

    /// The threads.
    package let group: MultiThreadedEventLoopGroup
    /// Every event loop.
    package let members: [Member]
    private let positions: [ObjectIdentifier: Int]

    /// Starts that many event loops, each on a thread of its own.
    package init(count: Int) {
        group = MultiThreadedEventLoopGroup(numberOfThreads: count)
        members = group.makeIterator().map(Member.init)
        positions = Dictionary(
            uniqueKeysWithValues: members.enumerated().map {
                (ObjectIdentifier($1.eventLoop), $0)
            }
        )
    }

    /// The next event loop in turn.
    package func next() -> Member { member(of: group.next()) }

    /// The member for one of these event loops.
    package func member(of eventLoop: any EventLoop) -> Member {
        guard let position = positions[ObjectIdentifier(eventLoop)] else {
            unreachable("the event loop belongs to this group")
        }
        return members[position]
    }

    /// Stops the threads; nothing may use them any more.
    package func close() async throws {
        try await group.shutdownGracefully()
    }
}
