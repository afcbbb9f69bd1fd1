private import FoundationEssentials
internal import Identity

extension RoutesFile {
    /// Reads the file at a path, and the caller keys that its routes name, beside it.
    package init(at path: String) {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            self.init(unreadable: ())
            return
        }
        let folder = URL(filePath: path).deletingLastPathComponent()
        self.init(String(decoding: data, as: UTF8.self)) { key in
            let place = URL(filePath: key, relativeTo: folder)
            guard let data = try? Data(contentsOf: place) else { return nil }
            return CallerKeyText(String(decoding: data, as: UTF8.self))
        }
    }
}
