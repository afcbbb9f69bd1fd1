import Foundation
import Runtime

/// The requests that an operator writes as JSON.
enum CallInput {
    /// The largest input that is read, in bytes.
    static let sizeMax = 64 * 1_048_576

    /// The text of the argument, or standard input when it is `-`.
    static func text(_ argument: String) throws(ProcessFailure) -> String {
        guard argument == "-" else { return argument }
        let data = (try? FileHandle.standardInput.read(upToCount: sizeMax + 1)) ?? Data()
        guard data.count <= sizeMax else {
            throw ProcessFailure(.data, "the input is larger than \(sizeMax) bytes")
        }
        guard let text = String(data: data, encoding: .utf8) else {
            throw ProcessFailure(.data, "the input is not UTF-8")
        }
        return text
    }

    /// The messages of an input: one for each line where the method takes a stream, else one.
    static func messages(_ text: String, isStream: Bool) -> [String] {
        guard isStream else { return [text] }
        return text.split(whereSeparator: \.isNewline)
            .filter { $0.contains { !$0.isWhitespace } }.map(String.init)
    }
}
