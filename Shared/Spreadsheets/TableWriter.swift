/// Writes a table row by row, in constant memory: what is written is taken away in pieces.
package protocol TableWriter {
    /// Bytes that are written and not yet taken.
    var pendingSize: Int { get }
    /// Bytes of the content so far, before it is compressed.
    var contentSize: Int { get }

    /// Writes the first row.
    mutating func begin(header: [String])
    /// Writes the next row, with a cell for each column of the header.
    mutating func append(row: [TableCell])
    /// Writes what comes behind the last row.
    mutating func finish()
    /// What was written since the last time.
    mutating func takePending() -> [UInt8]
}
