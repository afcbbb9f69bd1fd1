/// How much is asked about reach, and for how long.
package struct AuthorityLimits: Sendable {
    /// Records in one question at most; personnel takes no more.
    package var recordsPerQuestionMax = 500
    /// Rows that are looked at for one page of a list; when that many do not fill it, it is short.
    package var rowsPerPageMax = 5_000
    /// How long personnel is waited for, when the caller's deadline leaves that much.
    package var askingTime: Duration = .seconds(3)

    /// The limits of a normal deployment.
    package static let standard = AuthorityLimits()
}
