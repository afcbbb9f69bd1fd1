package import Kernel

/// Why bytes are not read as a workbook.
package enum WorkbookRefusal: Error, Hashable {
    /// They are an archive of something else, or a workbook of another form.
    case notAWorkbook
    /// They are damaged, or not all there.
    case damaged
    /// They can be read with a password only.
    case encrypted
    /// Programs are in it.
    case holdsPrograms
    /// It declares what XML of workbooks never does, such as entities.
    case declaresEntities
    /// It stands for more than is read.
    case tooLarge(ByteCount)
}

/// What of a workbook is read at most.
package struct WorkbookLimits: Sendable {
    /// Entries of the archive.
    package var entriesMax = 1_000
    /// The texts that cells share, and each part that says how the workbook is made.
    package var sharedSizeMax: ByteCount = .mebibytes(32)
    /// Texts that cells share.
    package var sharedTextsMax = 1_000_000
    /// The sheet's part.
    package var sheetSizeMax: ByteCount = .mebibytes(512)
    /// Columns of a row.
    package var columnsMax = 64
    /// The texts of a row.
    package var rowSizeMax: ByteCount = .kibibytes(16)

    /// What is read unless a test wants less.
    package init() {}
}
