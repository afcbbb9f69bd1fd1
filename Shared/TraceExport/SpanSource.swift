/// The process that spans tell of.
package struct SpanSource: Sendable {
    /// Its name, for example `planning`.
    package let name: String
    /// Its version.
    package let version: String
    /// What tells it from other processes of its name, made anew at each start.
    package let instance: String

    /// A process.
    package init(name: String, version: String, instance: String) {
        self.name = name
        self.version = version
        self.instance = instance
    }
}
