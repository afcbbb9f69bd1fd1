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

    private let edition: Mutex<Edition>

    /// A catalog of files, in which no service is listed yet.
    package init(_ index: DescriptorIndex) {
        edition = Mutex(Edition(index: index, services: []))
    }

    /// What is answered now.
    package var present: Edition { edition.withLock { $0 } }

    /// Lists other services of the same files from now on.
    package func list(_ services: some Sequence<String>) {
        edition.withLock {
            $0 = Edition(index: $0.index, services: Set(services).sorted())
        }
    }

    /// Answers from other files and services from now on.
    package func publish(_ index: DescriptorIndex, listing services: some Sequence<String>) {
        let next = Edition(index: index, services: Set(services).sorted())
        edition.withLock { $0 = next }
    }
}
