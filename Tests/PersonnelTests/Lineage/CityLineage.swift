import Foundation

/// The reorganisation of Hà Nội on 1 July 2025 as far as the State's two lists tell it, and with
/// invented successors where they are silent.
///
/// What the lists tell: the communes whose codes are in both, with their names, kinds and parents;
/// and below which district each of them was, so that what became of a district is known by codes.
/// Which of the other communes became part of which one stands in the decisions alone: here each
/// goes to the one with the nearest code of its own district, which is an invention.
struct CityLineage {
    /// A line of a list.
    struct Unit {
        let code: String
        let name: String
        let level: String
        let type: String
        let parent: String
    }

    let before: [Unit]
    let after: [Unit]

    init() throws {
        before = try Self.units("administrative-units-2025-01-01-ha-noi.csv")
        after = try Self.units("administrative-units-2025-07-01.csv").filter { $0.parent == "01" }
    }

    /// A list of the reference data.
    private static func units(_ name: String) throws -> [Unit] {
        let text = String(decoding: try file(name), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
                .map(String.init)
            return Unit(
                code: cells[0],
                name: cells[1],
                level: cells[2],
                type: cells[3],
                parent: cells[4]
            )
        }
    }

    /// The bytes of a file of the reference data.
    static func file(_ name: String) throws -> [UInt8] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Services/Personnel/Reference/\(name)")
        return Array(try Data(contentsOf: file))
    }

    var districts: [Unit] { before.filter { $0.level == "district" } }
    var communes: [Unit] { before.filter { $0.level == "commune" } }
    /// Those whose codes the later list has, too.
    var goingOn: [Unit] {
        let codes = Set(after.map(\.code))
        return communes.filter { codes.contains($0.code) }
    }

    /// The lines of the lineage file that the lists tell.
    var told: [String] {
        let later = Dictionary(uniqueKeysWithValues: after.map { ($0.code, $0) })
        var lines: [String] = []
        for unit in goingOn {
            guard let now = later[unit.code] else { continue }
            if now.name != unit.name { lines.append("RENAME,\(unit.code),,\(now.name),,,") }
            if now.type != unit.type {
                lines.append("CONVERT,\(unit.code),,,,commune,\(now.type)")
            }
            lines.append("TRANSFER_PARENT,\(unit.code),,,01,,")
        }
        for district in districts {
            lines += goingOn.filter { $0.parent == district.code }
                .map { "ABOLISH,\(district.code),\($0.code),,,," }
        }
        return lines
    }

    /// The lines with invented successors.
    var invented: [String] {
        let stays = Set(goingOn.map(\.code))
        return communes.filter { !stays.contains($0.code) }.compactMap { unit in
            let near = goingOn.filter { $0.parent == unit.parent }
                .min { Self.distance($0, unit) < Self.distance($1, unit) }
            return near.map { "ABSORB,\(unit.code),\($0.code),,,," }
        }
    }

    private static func distance(_ one: Unit, _ other: Unit) -> Int {
        abs((Int(one.code) ?? 0) - (Int(other.code) ?? 0))
    }

    /// A lineage file of lines.
    static func sheet(_ lines: [String]) -> String {
        let header = "kind,predecessor_code,successor_code,name,parent_code,level,type"
        return ([header] + lines).joined(separator: "\n") + "\n"
    }
}
