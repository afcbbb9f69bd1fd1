/// The steps that a store with data lacks, told before the first of them is run.
package struct SchemaUpgrade: Sendable, Hashable {
    /// The steps of one component.
    package struct Component: Sendable, Hashable {
        /// The component, for example `planning`.
        package let name: String
        /// The last step that was run.
        package let from: Int
        /// The last step that there is.
        package let to: Int

        /// A component that is at one step and goes to another.
        package init(name: String, from: Int, to: Int) {
            self.name = name
            self.from = from
            self.to = to
        }
    }

    /// The storage layer's own steps and those of the service.
    package let components: [Component]

    /// An upgrade of these components.
    package init(components: [Component]) {
        self.components = components
    }

    /// What the store is now: `storage-2-planning-1`.
    package var version: String {
        components.map { "\($0.name)-\($0.from)" }.joined(separator: "-")
    }
}

extension SchemaUpgrade: CustomStringConvertible {
    /// What changes: `planning from step 1 to 2`.
    package var description: String {
        components.filter { $0.from < $0.to }
            .map { "\($0.name) from step \($0.from) to \($0.to)" }.joined(separator: ", ")
    }
}
