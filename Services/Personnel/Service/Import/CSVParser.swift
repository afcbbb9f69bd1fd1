internal import Kernel

/// Takes a CSV file apart (RFC 4180) as its bytes arrive, in constant memory.
///
/// Fields are separated by commas or semicolons, whichever the first line has; lines end with LF
/// or CRLF; a byte order mark is passed over. A row with a mistake is told and the next line read.
///
/// Own code, because the libraries at hand read a whole file as one `String`: they know neither
/// limits nor bytes that are not UTF-8, and cannot say in which row a file is broken.
struct CSVParser {
    private var state = State.fieldStart
    private var record = CSVRecord()
    private var size = 0
    private var delimiter: UInt8?
    private var firstLine: [UInt8] = []

    private enum State {
        /// Before the first byte of a field.
        case fieldStart
        /// In a field without quotes.
        case plain
        /// Behind the opening quote.
        case quoted
        /// Behind a quote within quotes: the closing one, or the first of two.
        case quoteInQuotes
        /// In a row that has a mistake: on to the next line.
        case skipping
    }

    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Reads further bytes and hands over each row that they complete.
    mutating func consume(
        _ chunk: some Sequence<UInt8>,
        _ body: (CSVRecord) throws -> Void
    ) rethrows {
        for byte in chunk {
            guard delimiter != nil else {
                try readFirstLine(byte, body)
                continue
            }
            try step(byte, body)
        }
    }

    /// Hands over the last row, when the file does not end with a line end.
    mutating func finish(_ body: (CSVRecord) throws -> Void) rethrows {
        if delimiter == nil { try replayFirstLine(body) }
        if state == .quoted { record.problem = .quoteUnclosed }
        if size > 0 { try endRow(body) }
    }

    private mutating func readFirstLine(
        _ byte: UInt8,
        _ body: (CSVRecord) throws -> Void
    ) rethrows {
        firstLine.append(byte)
        guard byte == Self.lineFeed || firstLine.count > PersonnelLimits.rowSizeMax.bytes else {
            return
        }
        try replayFirstLine(body)
    }

    private mutating func replayFirstLine(_ body: (CSVRecord) throws -> Void) rethrows {
        let line = firstLine.starts(with: [0xEF, 0xBB, 0xBF]) ? firstLine[3...] : firstLine[...]
        let semicolons = line.count { $0 == UInt8(ascii: ";") }
        let commas = line.count { $0 == UInt8(ascii: ",") }
        delimiter = semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
        for byte in line { try step(byte, body) }
        firstLine = []
    }

    private mutating func step(_ byte: UInt8, _ body: (CSVRecord) throws -> Void) rethrows {
        size += 1
        if byte == Self.lineFeed, state != .quoted { return try endRow(body) }
        if size > PersonnelLimits.rowSizeMax.bytes, state != .skipping {
            return fail(.rowTooLong)
        }
        switch state {
        case .fieldStart where byte == Self.quote: state = .quoted
        case .fieldStart, .plain: readPlain(byte)
        case .quoted: if byte == Self.quote { state = .quoteInQuotes } else { append(byte) }
        case .quoteInQuotes: readBehindQuote(byte)
        case .skipping: break
        }
    }

    private mutating func readPlain(_ byte: UInt8) {
        if byte == delimiter { return endField() }
        guard byte != Self.quote else { return fail(.quoteMisplaced) }
        state = .plain
        append(byte)
    }

    private mutating func readBehindQuote(_ byte: UInt8) {
        switch byte {
        case Self.quote:
            state = .quoted
            append(byte)
        case delimiter: endField()
        case Self.carriageReturn: break
        default: fail(.quoteMisplaced)
        }
    }

    private mutating func append(_ byte: UInt8) { record.bytes.append(byte) }

    private mutating func endField() {
        guard record.ends.count < PersonnelLimits.columnsMax else { return fail(.tooManyColumns) }
        record.ends.append(record.bytes.count)
        state = .fieldStart
    }

    private mutating func fail(_ problem: CSVRecord.Problem) {
        record.problem = problem
        state = .skipping
    }

    private mutating func endRow(_ body: (CSVRecord) throws -> Void) rethrows {
        if state == .plain, record.bytes.last == Self.carriageReturn { record.bytes.removeLast() }
        if record.problem == nil { endField() }
        let finished = record
        record = CSVRecord(number: finished.number + 1)
        state = .fieldStart
        size = 0
        try body(finished)
    }
}
