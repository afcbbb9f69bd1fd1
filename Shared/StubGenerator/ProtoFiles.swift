import Foundation

/// The `.proto` files of a folder.
struct ProtoFiles {
    /// Import paths, sorted.
    let names: [String]
    private let folders: [String]

    /// Finds every file of the folder; imports are looked up there and in the further folders.
    init(in folder: String, imports: [String]) throws(Problem) {
        let path = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        guard let found = FileManager.default.enumerator(atPath: path) else {
            throw .file("there is no folder \(folder)")
        }
        names = found.compactMap { $0 as? String }.filter { $0.hasSuffix(".proto") }.sorted()
        folders = [folder] + imports
        guard !names.isEmpty else { throw .input("there is no .proto file under \(folder)") }
    }

    /// The serialized descriptor set of the files and all that they import, with comments.
    func descriptorSet() throws(Problem) -> [UInt8] {
        let options = ["--include_imports", "--include_source_info"]
        let output = ["--descriptor_set_out=/dev/stdout"]
        return try Tool.run(
            "protoc",
            folders.map { "--proto_path=\($0)" } + options + output + names,
            package: "protobuf-compiler"
        )
    }
}
