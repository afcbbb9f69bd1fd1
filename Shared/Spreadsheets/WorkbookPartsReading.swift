internal import Kernel

/// What has to be known of a workbook before its rows can be read.
struct WorkbookContents {
    /// The entry of the first sheet.
    var sheet = ""
    /// Whether days are counted from 1904 on.
    var is1904 = false
    /// The texts that cells share.
    var texts: [String] = []
    /// The places of the styles that show a number as a day.
    var dayStyles: Set<Int> = []
}

/// Reads the parts of a workbook beside its sheets.
struct WorkbookPartsReading {
    private static let workbookType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

    let archive: ZipReader
    let limits: WorkbookLimits

    func read() throws(WorkbookRefusal) -> WorkbookContents {
        let path = try workbookPath()
        guard !archive.entries.keys.contains(where: { $0.hasSuffix("vbaProject.bin") }) else {
            throw .holdsPrograms
        }
        var contents = WorkbookContents()
        let sheet = try readWorkbook(path, &contents)
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let name = path.split(separator: "/").last ?? ""
        var parts: [String: String] = [:]
        try scan("\(folder)/_rels/\(name).rels") { event in
            guard case .start("Relationship", let relation) = event else { return }
            let target = Self.resolved(relation["Target"] ?? "", in: folder)
            let kind = relation["Type"]?.split(separator: "/").last ?? ""
            if relation["Id"] == sheet { contents.sheet = target }
            parts[String(kind)] = target
        }
        if let part = parts["sharedStrings"] { contents.texts = try texts(in: part) }
        if let part = parts["styles"] { contents.dayStyles = try dayStyles(in: part) }
        return contents
    }

    /// The entry of the workbook, by its type.
    private func workbookPath() throws(WorkbookRefusal) -> String {
        guard archive.entries["[Content_Types].xml"] != nil else { throw .notAWorkbook }
        var path: String?
        var holdsPrograms = false
        try scan("[Content_Types].xml") { event in
            guard case .start("Override", let part) = event else { return }
            let type = part["ContentType"] ?? ""
            if type.contains("macroEnabled") { holdsPrograms = true }
            guard type == Self.workbookType, let name = part["PartName"] else { return }
            path = String(name.drop { $0 == "/" })
        }
        if holdsPrograms { throw .holdsPrograms }
        guard let path else { throw .notAWorkbook }
        return path
    }

    /// The relation by which the workbook names its first sheet.
    private func readWorkbook(
        _ path: String,
        _ contents: inout WorkbookContents
    ) throws(WorkbookRefusal) -> String {
        var sheet: String?
        var is1904 = false
        try scan(path) { event in
            guard case .start(let name, let attributes) = event else { return }
            if name == "workbookPr" { is1904 = ["1", "true"].contains(attributes["date1904"]) }
            if name == "sheet", sheet == nil { sheet = attributes["id"] }
        }
        contents.is1904 = is1904
        guard let sheet else { throw .notAWorkbook }
        return sheet
    }

    private func texts(in part: String) throws(WorkbookRefusal) -> [String] {
        var texts: [String] = []
        var text = ""
        var isText = false
        // What says how a text is spoken stands between and is none of it.
        var isSpoken = false
        try scan(part) { event in
            switch event {
            case .start("si", _): text = ""
            case .start("t", _): isText = true
            case .start("rPh", _): isSpoken = true
            case .text(let piece): if isText, !isSpoken { text += piece }
            case .end("t"): isText = false
            case .end("rPh"): isSpoken = false
            case .end("si"): if texts.count <= limits.sharedTextsMax { texts.append(text) }
            default: break
            }
        }
        guard texts.count <= limits.sharedTextsMax else { throw .tooLarge(limits.sharedSizeMax) }
        return texts
    }

    private func dayStyles(in part: String) throws(WorkbookRefusal) -> Set<Int> {
        var dayFormats = Set(14...17).union([22]).union(27...36).union(50...58)
        var styles: Set<Int> = []
        var place = 0
        var isStyles = false
        try scan(part) { event in
            switch event {
            case .start("numFmt", let format):
                guard let id = format["numFmtId"].flatMap({ Int($0) }) else { return }
                if Self.showsDay(format["formatCode"] ?? "") { dayFormats.insert(id) }
            case .start("cellXfs", _): isStyles = true
            case .end("cellXfs"): isStyles = false
            case .start("xf", let style):
                guard isStyles else { return }
                let id = style["numFmtId"].flatMap { Int($0) }
                if let id, dayFormats.contains(id) { styles.insert(place) }
                place += 1
            default: break
            }
        }
        return styles
    }

    /// Whether a format shows days or years, outside of quotes and brackets.
    private static func showsDay(_ format: String) -> Bool {
        var isQuoted = false
        var isBracketed = false
        for character in format.lowercased() {
            switch character {
            case "\"": isQuoted.toggle()
            case "[": isBracketed = true
            case "]": isBracketed = false
            case "d", "y": if !isQuoted, !isBracketed { return true }
            default: break
            }
        }
        return false
    }

    /// Hands over what the XML of a part says, one after the other.
    private func scan(
        _ part: String,
        _ body: (XMLEvent) -> Void
    ) throws(WorkbookRefusal) {
        guard let entry = archive.entries[part] else { throw .damaged }
        let content = try archive.content(of: entry, limit: limits.sharedSizeMax)
        let scanner = XMLScanner()
        while let piece = try content.next() {
            for event in try scanner.read(piece) { body(event) }
        }
        for event in try scanner.read([], isLast: true) { body(event) }
    }

    /// The entry that a part names by a path from its own folder, or from the top.
    private static func resolved(_ target: String, in folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var path = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") {
            if step == ".." { _ = path.popLast() } else if step != "." { path.append(String(step)) }
        }
        return path.joined(separator: "/")
    }
}
