/// What the rights of the persons in the record are held to at most.
enum DataSubjectLimits {
    /// The value that a field should have, in characters; 0 for a field that may be empty.
    static let valueLength = 0...200
    /// Grounds of a request and reasons of a decision, in characters.
    static let groundsLength = 1...2_000
    /// The instrument and article on which a refusal rests, in characters.
    static let legalGroundLength = 1...300
    /// Correction requests of one official that wait for a decision.
    static let openRequestsMax = 50
    /// Correction requests on a page when the caller does not say.
    static let pageSizeStandard = 50
    /// Correction requests on a page.
    static let pageSizeMax = 500
    /// Records erased by one call.
    static let erasedAtOnceMax = 100
    /// Records past their retention that are counted.
    static let dueCountMax = 10_000
    /// Rows of an export read at once.
    static let exportedAtOnce = 100
}
