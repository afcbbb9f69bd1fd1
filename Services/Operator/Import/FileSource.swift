import Foundation
import Runtime

/// The bytes of a file, a part at a time.
final class FileSource {
    /// The size of a part, in bytes; the contract allows 1 MiB.
    static let partSize = 262_144

    private let handle: FileHandle
    /// The size of the whole, or `nil` for standard input.
    private let size: Int?

    /// Opens a file; `-` is standard input.
    init(path: String) throws(ProcessFailure) {
        guard path != "-" else {
            handle = .standardInput
            size = nil
            return
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw ProcessFailure(.inputOutput, "\(path) cannot be read")
        }
        self.handle = handle
        size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    }

    /// The next bytes, or `nil` at the end.
    func next() throws(ProcessFailure) -> [UInt8]? {
        do {
            guard let data = try handle.read(upToCount: Self.partSize), !data.isEmpty else {
                return nil
            }
            return Array(data)
        } catch {
            throw ProcessFailure(.inputOutput, "reading failed: \(error.localizedDescription)")
        }
    }

    /// How far the sending of so many bytes is, for a person.
    func progress(_ sent: Int) -> String {
        let mebibytes = Double(sent) / 1_048_576
        let text = String(format: "sent %.1f MiB", mebibytes)
        guard let size, size > 0 else { return text }
        return text + " (\(min(100, sent * 100 / size)) %), waiting for the answer"
    }
}
