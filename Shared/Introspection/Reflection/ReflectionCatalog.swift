internal import Kernel
package import Schema
private import Synchronization

/// What reflection answers from; another edition may take its place while the process runs.
package final class ReflectionCatalog: Sendable {
    /// The files and the services of one moment.
    package struct Edition: Sendable {
        /// The files by name and by what they declare.
        package let index: DescriptorIndex
        /// The full names of the services that are listed, sorted.
        package let services: [String]
    }

    /// The most streams that are answered at a time: they last for as long as a client likes, and
    /// must leave room for other calls.
    package static let streamsMax = 100

    private let edition: Mutex<Edition>
    private let follower = Mutex<(@Sendable (Edition) -> Void)?>(nil)
    private let streams = Atomic(0)

    /// A catalog of files, in which no service is listed yet.
    package init(_ index: DescriptorIndex) {
        edition = Mutex(Edition(index: index, services: []))
    }

    /// What is answered now.
    package var present: Edition { edition.withLock { $0 } }

    /// Lists other services of the same files from now on.
    package func list(_ services: some Sequence<String>) {
        let next = edition.withLock {
            $0 = Edition(index: $0.index, services: Set(services).sorted())
            return $0
        }
        tell(next)
    }

    /// Answers from other files and services from now on.
    package func publish(_ index: DescriptorIndex, listing services: some Sequence<String>) {
        let next = Edition(index: index, services: Set(services).sorted())
        edition.withLock { $0 = next }
        tell(next)
    }

    /// Tells one follower of the present edition, and of each later one, on whatever thread.
    package func follow(by follower: @escaping @Sendable (Edition) -> Void) {
        self.follower.withLock { $0 = follower }
        tell(present)
    }

    private func tell(_ edition: Edition) { follower.withLock { $0 }?(edition) }

    /// Counts a stream for as long as a function answers it.
    ///
    /// - Throws: `REFLECTION_BUSY` above ``streamsMax``.
    func answering(_ body: () async throws -> Void) async throws {
        let before = streams.add(1, ordering: .relaxed).oldValue
        defer { streams.subtract(1, ordering: .relaxed) }
        guard before < Self.streamsMax else { throw Failure.reflectionBusy(Self.streamsMax) }
        try await body()
    }
}
