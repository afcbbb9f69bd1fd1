internal import CZip
internal import Kernel

/// Reads an archive that is whole in memory, by libzip.
///
/// Archives in parts, of 4 GiB and more, encrypted ones, and compressions that no workbook uses are
/// refused. Nothing is decompressed before it is asked for. A class, since libzip keeps what it
/// knows of an archive behind a pointer; for one task at a time.
@safe
final class ZipReader {
    /// One entry, by the directory.
    struct Entry: Hashable, Sendable {
        /// Its place in the directory.
        let place: UInt64
        /// Bytes of the content.
        let size: Int
        let isEncrypted: Bool
        /// Whether workbooks have its compression, if any.
        let isUsual: Bool
    }

    private static let endSize = 22
    private static let commentMax = 65_535

    private let archive: OpaquePointer
    private let bytes: UnsafeMutableRawPointer
    /// The entries by name.
    let entries: [String: Entry]

    /// Reads the directory.
    init(_ content: [UInt8], entriesMax: Int) throws(WorkbookRefusal) {
        guard Self.largestCount(in: content) <= entriesMax else { throw .notAWorkbook }
        // libzip reads from it until the archive is closed.
        let bytes = UnsafeMutableRawPointer.allocate(byteCount: content.count, alignment: 1)
        unsafe bytes.copyMemory(from: content, byteCount: content.count)
        guard let archive = unsafe Self.opened(bytes, content.count) else {
            unsafe bytes.deallocate()
            throw .damaged
        }
        guard let entries = unsafe Self.entries(of: archive) else {
            unsafe zip_discard(archive)
            unsafe bytes.deallocate()
            throw .damaged
        }
        unsafe self.archive = archive
        unsafe self.bytes = bytes
        self.entries = entries
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe bytes.deallocate()
    }

    /// The content of an entry, in pieces.
    func content(of entry: Entry, limit: ByteCount) throws(WorkbookRefusal) -> ZipContent {
        guard !entry.isEncrypted else { throw .encrypted }
        guard entry.size <= limit.bytes else { throw .tooLarge(limit) }
        guard entry.isUsual, let file = unsafe zip_fopen_index(archive, entry.place, 0) else {
            throw .damaged
        }
        return unsafe ZipContent(file, of: self, size: entry.size)
    }

    private static func opened(_ bytes: UnsafeMutableRawPointer, _ count: Int) -> OpaquePointer? {
        guard let source = unsafe zip_source_buffer_create(bytes, UInt64(count), 0, nil) else {
            return nil
        }
        let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil)
        if unsafe archive == nil { unsafe zip_source_free(source) }
        return unsafe archive
    }

    /// The entries; `nil` when two have one name, which would be one thing to us and another one to
    /// others.
    private static func entries(of archive: OpaquePointer) -> [String: Entry]? {
        let count = unsafe UInt64(max(0, zip_get_num_entries(archive, 0)))
        var entries: [String: Entry] = [:]
        for place in 0..<count {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, place, 0, &status) == 0,
                let name = unsafe status.name, let size = unsafe Int(exactly: status.size)
            else { return nil }
            let method = unsafe Int32(status.comp_method)
            let entry = Entry(
                place: place,
                size: size,
                isEncrypted: unsafe status.encryption_method != ZIP_EM_NONE,
                isUsual: method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE
            )
            let key = unsafe String(cString: name)
            guard entries.updateValue(entry, forKey: key) == nil else { return nil }
        }
        return entries
    }

    /// The largest number of entries that a record at the end could tell.
    ///
    /// libzip takes memory for as many as that before it says how many there are.
    private static func largestCount(in bytes: [UInt8]) -> Int {
        let last = bytes.count - endSize
        var largest = 0
        for place in stride(from: last, through: max(0, last - commentMax), by: -1)
        where bytes[place] == 0x50 && bytes[place + 1] == 0x4B && bytes[place + 2] == 5
            && bytes[place + 3] == 6
        {
            largest = max(largest, Int(bytes[place + 10]) | Int(bytes[place + 11]) << 8)
        }
        return largest
    }
}

/// The content of one entry while it is read; libzip refuses at the end what does not have the size
/// and the check of the directory.
@safe
final class ZipContent {
    /// The bytes that come at a time, at most.
    private static let pieceSize = 65_536

    private let file: OpaquePointer
    /// What the file is read from.
    private let archive: ZipReader
    private var left: Int

    fileprivate init(_ file: OpaquePointer, of archive: ZipReader, size: Int) {
        unsafe self.file = file
        self.archive = archive
        left = size
    }

    deinit { unsafe zip_fclose(file) }

    /// The next piece, or `nil` at the end.
    func next() throws(WorkbookRefusal) -> [UInt8]? {
        var count: Int64 = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, used in
            guard let start = output.baseAddress else { return }
            count = unsafe zip_fread(file, start, UInt64(Self.pieceSize))
            used = max(0, Int(count))
        }
        left -= piece.count
        guard count >= 0, left >= 0 else { throw .damaged }
        guard count > 0 else {
            guard left == 0 else { throw .damaged }
            return nil
        }
        return piece
    }

    /// All of it.
    func all() throws(WorkbookRefusal) -> [UInt8] {
        var content: [UInt8] = []
        while let piece = try next() { content += piece }
        return content
    }
}
