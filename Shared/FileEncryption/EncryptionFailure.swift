/// Why a file was not encrypted or opened.
package enum EncryptionFailure: Error, Hashable, CustomStringConvertible {
    /// It has no header of an encrypted file.
    case notEncrypted
    /// It was encrypted for others than the keys given.
    case keyMissing
    /// It is not as it was when it was encrypted.
    case altered
    /// The system has refused something.
    case system(String)

    /// What is wrong.
    package var description: String {
        switch self {
        case .notEncrypted: "it is no encrypted file"
        case .keyMissing: "it was encrypted for another key"
        case .altered: "it is not as it was when it was encrypted"
        case .system(let what): what
        }
    }
}
