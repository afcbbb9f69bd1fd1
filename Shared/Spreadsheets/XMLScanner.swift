internal import CExpat
internal import Kernel

/// What XML says, one after the other; prefixes of names are left out.
enum XMLEvent: Hashable {
    case start(String, [String: String])
    case end(String)
    case text(String)
}

/// Takes XML apart by libexpat as it comes in pieces.
///
/// A document type is refused: nothing in a workbook has one, and all that entities can do begins
/// with it. A class, since libexpat points back at it; for one task at a time.
@safe
final class XMLScanner {
    /// Bytes of one tag at most: libexpat reads one that is not whole from its beginning again.
    private static let tagSizeMax = 262_144
    /// Elements within elements.
    private static let depthMax = 64

    private let parser: XML_Parser
    private var events: [XMLEvent] = []
    private var text: [UInt8] = []
    private var depth = 0
    private var given = 0
    private var refusal: WorkbookRefusal?

    init() {
        guard let parser = unsafe XML_ParserCreate("UTF-8") else {
            unreachable("libexpat has no memory")
        }
        unsafe self.parser = parser
        unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        unsafe XML_SetElementHandler(parser, scannerStart, scannerEnd)
        unsafe XML_SetCharacterDataHandler(parser, scannerText)
        unsafe XML_SetStartDoctypeDeclHandler(parser, scannerDoctype)
    }

    deinit { unsafe XML_ParserFree(parser) }

    /// What the next piece completes.
    func read(_ piece: [UInt8], isLast: Bool = false) throws(WorkbookRefusal) -> [XMLEvent] {
        let status = unsafe piece.withUnsafeBytes { piece in
            unsafe XML_Parse(
                parser,
                piece.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(piece.count),
                isLast ? 1 : 0
            )
        }
        if let refusal { throw refusal }
        guard status == XML_STATUS_OK else { throw .damaged }
        given += piece.count
        let reached = Int(unsafe XML_GetCurrentByteIndex(parser))
        guard given - max(0, reached) <= Self.tagSizeMax else { throw .damaged }
        defer { events = [] }
        return events
    }

    fileprivate func start(_ name: String, _ attributes: [String: String]) {
        endText()
        depth += 1
        if depth > Self.depthMax { refuse(.damaged) }
        events.append(.start(name, attributes))
    }

    fileprivate func end(_ name: String) {
        endText()
        depth -= 1
        events.append(.end(name))
    }

    fileprivate func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        unsafe text.append(contentsOf: bytes)
    }

    fileprivate func refuse(_ refusal: WorkbookRefusal) {
        self.refusal = refusal
        unsafe XML_StopParser(parser, 0)
    }

    private func endText() {
        guard !text.isEmpty else { return }
        events.append(.text(String(decoding: text, as: UTF8.self)))
        text = []
    }
}

private func scanner(_ user: UnsafeMutableRawPointer?) -> XMLScanner? {
    unsafe user.map { unsafe Unmanaged<XMLScanner>.fromOpaque($0).takeUnretainedValue() }
}

/// A name without its prefix.
private func localName(_ name: UnsafePointer<CChar>?) -> String {
    let whole = unsafe name.map { unsafe String(cString: $0) } ?? ""
    return whole.split(separator: ":").last.map(String.init) ?? whole
}

private func scannerStart(
    _ user: UnsafeMutableRawPointer?,
    _ name: UnsafePointer<CChar>?,
    _ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?
) {
    var attributes: [String: String] = [:]
    var index = 0
    while let pairs = unsafe pairs, let key = unsafe pairs[index] {
        attributes[unsafe localName(key)] =
            unsafe pairs[index + 1].map { unsafe String(cString: $0) } ?? ""
        index += 2
    }
    unsafe scanner(user)?.start(localName(name), attributes)
}

private func scannerEnd(_ user: UnsafeMutableRawPointer?, _ name: UnsafePointer<CChar>?) {
    unsafe scanner(user)?.end(localName(name))
}

private func scannerText(
    _ user: UnsafeMutableRawPointer?,
    _ text: UnsafePointer<CChar>?,
    _ count: Int32
) {
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    unsafe scanner(user)?.append(bytes.bindMemory(to: UInt8.self))
}

private func scannerDoctype(
    _ user: UnsafeMutableRawPointer?,
    _ name: UnsafePointer<CChar>?,
    _ system: UnsafePointer<CChar>?,
    _ identifier: UnsafePointer<CChar>?,
    _ hasSubset: Int32
) {
    unsafe scanner(user)?.refuse(.declaresEntities)
}
