package import Kernel

/// What the personnel service accepts at most.
package enum PersonnelLimits {
    /// Internal code of an organisation, in characters (QĐ 20/2020: at most 35).
    package static let codeLength = 1...35
    /// Name of an organisation, in characters.
    package static let organizationNameLength = 1...200
    /// Organisations from the top of a tree to its lowest, both counted.
    package static let treeDepthMax = 12
    /// Officials whose place in the lists changes when one organisation moves.
    package static let officialsMovedMax = 500_000
    /// Organisations whose recorded facts begin to hold on one and the same day to come.
    package static let organizationsChangedOnOneDayMax = 5_000
    /// From the beginning of a day, how long changes of the day before may still come on record:
    /// from a transaction under way, or a process whose clock is behind.
    package static let dayTurnMax: Duration = .seconds(300)
    /// Officials whose recorded facts become the present ones in one transaction.
    package static let officialsMadePresentAtOnce = 500
    /// Facts of the officials of a subtree of the past that are sorted for a page; of a larger one
    /// the officials are passed in the order of the list instead.
    package static let factsSortedMax = 10_000
    /// Full name of an official, in characters.
    package static let fullNameLength = 2...100
    /// Words of a full name.
    package static let nameWordsMax = 12
    /// Title of a post, in characters; 0 means none.
    package static let postTitleLength = 0...200
    /// Digits of a personal identification number.
    package static let personalIDLength = 12
    /// The earliest year of birth on record.
    package static let birthYearMin = 1_900
    /// Paths in one update mask.
    package static let maskPathsMax = 64
    /// Elements on a page when the caller does not say.
    package static let pageSizeStandard = 50
    /// Elements on a page.
    package static let pageSizeMax = 500
}

extension PersonnelLimits {
    /// Text of a search, in characters; 0 means none.
    package static let queryLength = 0...100
    /// Initials of a whole name, in letters.
    package static let initialsLength = 2...8
    /// Words of a search.
    package static let queryWordsMax = 8
    /// Words of the dictionary that one begun word may stand for and still lead a search.
    package static let expansionsMax = 32
    /// Officials who are looked at one by one although another index could tell whom to pass over:
    /// to ask it costs as much.
    static let candidatesWalkedThrough: Int64 = 64
    /// Officials looked at for one page of a search, found or not.
    package static let candidatesMax = 8_192
    /// Officials looked at with one statement.
    package static let candidatesAtOnceMax = 1_024
}

extension PersonnelLimits {
    /// A file to import.
    package static let fileSizeMax: ByteCount = .mebibytes(256)
    /// A workbook to import, which is kept in memory while it is read.
    package static let workbookSizeMax: ByteCount = .mebibytes(32)
    /// One chunk of it.
    package static let chunkSizeMax: ByteCount = .mebibytes(1)
    /// One row of it.
    package static let rowSizeMax: ByteCount = .kibibytes(16)
    /// Columns of a row.
    package static let columnsMax = 64
    /// Rows of a file of officials of which the valid ones are taken.
    package static let officialRowsMax = 1_000_000
    /// Rows of a file of organisations.
    package static let organizationRowsMax = 100_000
    /// Rows that can be taken all or nothing, in one transaction.
    package static let rowsAtOnceMax = 10_000
    /// Rows that are taken in one transaction when the valid ones are.
    package static let batchRows = 2_000
    /// Rows of a file of officials that wait to be taken; about half a kibibyte each.
    package static let rowsWaitingMax = 65_536
    /// Rows of an index that one statement inserts.
    package static let rowsInsertedAtOnce = 64
    /// Mistakes told; the rest are counted.
    package static let rowErrorsMax = 200
}
