/// The files of several sources as one set: of each import path the first source's file counts.
package struct DescriptorUnion<Source: Hashable & Sendable>: Sendable {
    /// One import path under which sources have different files.
    package struct Conflict: Hashable, Sendable {
        /// The import path.
        package let file: String
        /// Whose file counts.
        package let kept: Source
        /// Whose file is another, in the order in which they were added.
        package fileprivate(set) var others: [Source]
    }

    /// The files, in the order in which they were added.
    package private(set) var files: [DescriptorSet.File] = []
    private var origins: [String: (source: Source, place: Int)] = [:]
    private var conflictOfFile: [String: Conflict] = [:]

    /// A union of nothing.
    package init() {}

    /// Every conflict, sorted by import path.
    package var conflicts: [Conflict] { conflictOfFile.values.sorted { $0.file < $1.file } }

    /// Adds one file of a source; the sources that come first go before the others.
    package mutating func add(_ name: String, _ bytes: [UInt8], from source: Source) {
        guard let origin = origins[name] else {
            origins[name] = (source, files.count)
            return files.append(DescriptorSet.File(bytes: bytes))
        }
        guard files[origin.place].bytes != bytes else { return }
        conflictOfFile[
            name,
            default: Conflict(file: name, kept: origin.source, others: [])
        ].others.append(source)
    }
}
