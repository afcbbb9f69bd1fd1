internal import Compression

/// Writes an archive (PKWARE APPNOTE 6.3) entry by entry: sizes and checks follow the content, so
/// that nothing is kept until an entry's end.
///
/// Neither an entry nor the archive may reach 4 GiB, nor the entries 65,535: who writes keeps to
/// limits far below.
struct ZipWriter {
    /// What of an entry comes again in the directory at the end.
    private struct Entry {
        let name: [UInt8]
        let offset: Int
        var check = CyclicCheck()
        var size = 0
        var compressedSize = 0
    }

    /// Sizes follow the content; names are UTF-8.
    private static let flags: UInt16 = 0x0808
    private static let deflated: UInt16 = 8
    private static let version: UInt16 = 20
    /// The first moment that the format knows, 1 January 1980: two files of one content are equal.
    private static let moment: [UInt8] = [0, 0, 0x21, 0]

    private var entries: [Entry] = []
    private var stream: DeflateStream?
    private var taken = 0
    private var pending: [UInt8] = []

    /// Bytes that are written and not yet taken.
    var pendingSize: Int { pending.count }

    /// Begins an entry; the one before is ended.
    mutating func begin(_ name: String) {
        endEntry()
        let entry = Entry(name: Array(name.utf8), offset: taken + pending.count)
        pending.append(0x0403_4B50 as UInt32)
        pending.append(Self.version)
        pending.append(Self.flags)
        pending.append(Self.deflated)
        pending += Self.moment
        for _ in 0..<3 { pending.append(0 as UInt32) }
        pending.append(UInt16(entry.name.count))
        pending.append(0 as UInt16)
        pending += entry.name
        entries.append(entry)
        stream = DeflateStream()
    }

    /// Writes content of the entry.
    mutating func append(_ content: [UInt8]) {
        guard let stream, let last = entries.indices.last else { return }
        entries[last].check.append(content)
        entries[last].size += content.count
        let start = pending.count
        stream.append(content, to: &pending)
        entries[last].compressedSize += pending.count - start
    }

    /// Ends the archive with its directory.
    mutating func finish() {
        endEntry()
        let start = taken + pending.count
        for entry in entries { appendDirectory(of: entry) }
        let size = taken + pending.count - start
        pending.append(0x0605_4B50 as UInt32)
        pending.append(0 as UInt32)
        pending.append(UInt16(entries.count))
        pending.append(UInt16(entries.count))
        pending.append(UInt32(size))
        pending.append(UInt32(start))
        pending.append(0 as UInt16)
    }

    /// What was written since the last time.
    mutating func takePending() -> [UInt8] {
        defer { pending = [] }
        taken += pending.count
        return pending
    }

    private mutating func endEntry() {
        guard let stream, let last = entries.indices.last else { return }
        let start = pending.count
        stream.finish(to: &pending)
        entries[last].compressedSize += pending.count - start
        self.stream = nil
        pending.append(0x0807_4B50 as UInt32)
        appendSizes(of: entries[last])
    }

    private mutating func appendSizes(of entry: Entry) {
        pending.append(entry.check.value)
        pending.append(UInt32(entry.compressedSize))
        pending.append(UInt32(entry.size))
    }

    private mutating func appendDirectory(of entry: Entry) {
        pending.append(0x0201_4B50 as UInt32)
        pending.append(Self.version)
        pending.append(Self.version)
        pending.append(Self.flags)
        pending.append(Self.deflated)
        pending += Self.moment
        appendSizes(of: entry)
        pending.append(UInt16(entry.name.count))
        for _ in 0..<4 { pending.append(0 as UInt16) }
        pending.append(0 as UInt32)
        pending.append(UInt32(entry.offset))
        pending += entry.name
    }
}

extension [UInt8] {
    /// Appends a number as archives have it, its lowest byte first.
    fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) {
            append(UInt8(truncatingIfNeeded: number >> Number(shift)))
        }
    }
}
