private import FoundationEssentials
private import Glibc
package import Identity
private import Kernel
private import Storage

/// The file of the key that the gateway and one service share.
package struct CallerKeyFile {
    /// Where it is.
    package let path: String

    /// The file at a path.
    package init(path: String) {
        self.path = path
    }

    /// The keys, the one that signs first; throws every mistake.
    ///
    /// `service` is the one that they must be for, any when `nil`.
    package func read(of service: String? = nil) throws(CallerKeysRefused) -> [CallerKey] {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            let make = "make it with `canbo caller-key \(service ?? "SERVICE") \(path)`"
            throw CallerKeysRefused(problems: ["\(path): cannot be read; \(make)"])
        }
        let text = CallerKeyText(String(decoding: data, as: UTF8.self))
        guard text.problems.isEmpty else {
            throw CallerKeysRefused(problems: text.problems.map { "\(path): \($0)" })
        }
        if let service, let other = text.keys.first?.service, other != service {
            throw CallerKeysRefused(
                problems: ["\(path): holds the key of \(other), not of \(service)"]
            )
        }
        return text.keys
    }

    /// Whether something is there.
    package var exists: Bool { access(path, F_OK) == 0 }

    /// Whether others than the owner may read it.
    ///
    /// The group may through which the process itself reads a file of somebody else: so a Secret is
    /// handed to a container of Kubernetes.
    var isOpenToAll: Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        let isOurs = status.st_uid != geteuid() && status.st_gid == getegid()
        return status.st_mode & (isOurs ? 0o004 : 0o044) != 0
    }

    /// Makes a new key for a service; the file must not be there yet.
    ///
    /// Throws also when no service can have such a name.
    package func make(for service: String) throws(ProcessFailure) {
        let text = CallerKeyText.text(of: .random(for: service))
        guard CallerKeyText(text).problems.isEmpty else {
            throw ProcessFailure(.usage, "a service's name has small letters, digits and -")
        }
        let aside = "\(path).\(randomUUID(from: SystemRandomSource())).new"
        try ProcessFailure.told {
            try DurableFile.make(path, Array(text.utf8), mode: 0o600, aside: aside)
        }
    }
}

/// Keys that cannot be used.
package struct CallerKeysRefused: Error, CustomStringConvertible {
    /// Every mistake with its place; secrets are never repeated.
    package let problems: [String]

    /// All in one line.
    package var description: String { problems.joined(separator: "; ") }
}
