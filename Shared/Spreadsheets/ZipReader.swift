internal import Compression
internal import Kernel

/// Reads an archive that is whole in memory by its directory (PKWARE APPNOTE 6.3).
///
/// Archives in parts, of 4 GiB and more, and encrypted ones are refused. Nothing is decompressed
/// before it is asked for.
struct ZipReader: Sendable {
    /// One entry, by the directory.
    struct Entry: Sendable {
        let isDeflated: Bool
        let isEncrypted: Bool
        let compressedSize: Int
        let size: Int
        let check: UInt32
        /// Where its local head stands.
        let offset: Int
    }

    private static let endSize = 22
    private static let commentMax = 65_535
    private static let headSize = 46
    private static let localSize = 30

    private let bytes: [UInt8]
    /// The entries by name.
    let entries: [String: Entry]

    /// Reads the directory.
    init(_ bytes: [UInt8], entriesMax: Int) throws(WorkbookRefusal) {
        self.bytes = bytes
        let end = try Self.end(of: bytes)
        let count = Int(bytes.number(end + 10, 2))
        guard count <= entriesMax, bytes.number(end + 4, 4) == 0 else { throw .notAWorkbook }
        var place = Int(bytes.number(end + 16, 4))
        var entries: [String: Entry] = [:]
        for _ in 0..<count {
            guard place + Self.headSize <= end, bytes.number(place, 4) == 0x0201_4B50 else {
                throw .damaged
            }
            let nameSize = Int(bytes.number(place + 28, 2))
            let further = Int(bytes.number(place + 30, 2) + bytes.number(place + 32, 2))
            let start = place + Self.headSize
            guard start + nameSize + further <= end else { throw .damaged }
            let name = String(decoding: bytes[start..<start + nameSize], as: UTF8.self)
            // A name that comes twice would be one thing to us and another one to others.
            guard entries.updateValue(try Self.entry(bytes, place), forKey: name) == nil else {
                throw .damaged
            }
            place = start + nameSize + further
        }
        self.entries = entries
    }

    /// The content of an entry, in pieces.
    func content(of entry: Entry, limit: ByteCount) throws(WorkbookRefusal) -> ZipContent {
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= limit.bytes else { throw .tooLarge(limit) }
        let place = entry.offset
        guard place + Self.localSize <= bytes.count, bytes.number(place, 4) == 0x0403_4B50 else {
            throw .damaged
        }
        let further = Int(bytes.number(place + 26, 2) + bytes.number(place + 28, 2))
        let start = place + Self.localSize + further
        guard start + entry.compressedSize <= bytes.count else { throw .damaged }
        return ZipContent(bytes[start..<start + entry.compressedSize], entry)
    }

    private static func entry(_ bytes: [UInt8], _ place: Int) throws(WorkbookRefusal) -> Entry {
        let method = bytes.number(place + 10, 2)
        guard method == 0 || method == 8 else { throw .damaged }
        return Entry(
            isDeflated: method == 8,
            isEncrypted: bytes.number(place + 8, 2) & 1 != 0,
            compressedSize: Int(bytes.number(place + 20, 4)),
            size: Int(bytes.number(place + 24, 4)),
            check: bytes.number(place + 16, 4),
            offset: Int(bytes.number(place + 42, 4))
        )
    }

    /// Where the record at the end of the directory stands, before a comment.
    private static func end(of bytes: [UInt8]) throws(WorkbookRefusal) -> Int {
        let last = bytes.count - endSize
        guard last >= 0 else { throw .damaged }
        for place in stride(from: last, through: max(0, last - commentMax), by: -1)
        where bytes.number(place, 4) == 0x0605_4B50 {
            return place
        }
        throw .damaged
    }
}

/// The content of one entry while it is read; its size and check are those of the directory, or it
/// is refused at the end.
struct ZipContent {
    private let entry: ZipReader.Entry
    private let stream: InflateStream?
    private var stored: ArraySlice<UInt8>
    private var check = CyclicCheck()
    private var size = 0

    fileprivate init(_ data: ArraySlice<UInt8>, _ entry: ZipReader.Entry) {
        self.entry = entry
        stream = entry.isDeflated ? InflateStream(data) : nil
        stored = entry.isDeflated ? [] : data
    }

    /// The next piece, or `nil` at the end.
    mutating func next() throws(WorkbookRefusal) -> [UInt8]? {
        guard let piece = try piece() else {
            guard size == entry.size, check.value == entry.check else { throw .damaged }
            return nil
        }
        size += piece.count
        guard size <= entry.size else { throw .damaged }
        check.append(piece)
        return piece
    }

    /// All of it.
    mutating func all() throws(WorkbookRefusal) -> [UInt8] {
        var content: [UInt8] = []
        while let piece = try next() { content += piece }
        return content
    }

    private mutating func piece() throws(WorkbookRefusal) -> [UInt8]? {
        guard let stream else {
            guard !stored.isEmpty else { return nil }
            defer { stored = stored.dropFirst(65_536) }
            return Array(stored.prefix(65_536))
        }
        return try stream.next()
    }
}

extension [UInt8] {
    /// A number as archives have it, its lowest byte first.
    fileprivate func number(_ place: Int, _ size: Int) -> UInt32 {
        (0..<size).reduce(0) { $0 | UInt32(self[place + $1]) << UInt32($1 * 8) }
    }
}
