package import Forwarding
package import Identity
private import JSON
private import Kernel
internal import RPCTransport

/// The file that says which services go to which backends.
///
/// ```json
/// {"routes": [{"services": ["canbo.personnel.v1.*"], "backends": ["127.0.0.1:50051"]}]}
/// ```
///
/// A service is a full name, a prefix with a final `.*`, or `*`; the narrowest that fits wins. A
/// backend is an address, or a name as `dns:personnel.internal:50051` whose addresses all answer. A
/// route may say how many calls each of its backends has at a time: `"callsPerBackend": 200`, and
/// with which key the backends are told who calls: `"callerKey": "personnel.caller-key"`.
package struct RoutesFile {
    /// The largest file, in bytes.
    package static let sizeMax = 1_048_576
    /// The most routes, services of a route and backends of a route.
    package static let entriesMax = 1_000
    /// Stands before a name that is looked up again and again.
    static let nameMark = "dns:"
    /// The most calls that a route may allow each of its backends at a time.
    package static let callsMax = 1_000_000

    /// Far less than this is needed, and no text makes reading it go deep.
    private static let limits = JSONLimits(sizeMax: .bytes(sizeMax), depthMax: 16)

    /// Every mistake with its place and what is allowed there; empty when there is none.
    package private(set) var problems: [String] = []
    private var routes: [RouteTable.Route] = []
    private var places: [ServicePattern: String] = [:]
    private let readKeys: KeyReading

    /// Reads a file of caller keys, given as the routes name it; `nil` when there is none.
    package typealias KeyReading = (_ path: String) -> CallerKeyText?

    /// Reads the text of a file to the end, whatever is wrong in it.
    package init(_ text: String, keys: @escaping KeyReading = { _ in nil }) {
        readKeys = keys
        guard text.utf8.count <= Self.sizeMax else {
            problems.append("the file is larger than \(Self.sizeMax) bytes")
            return
        }
        guard let file = try? JSONValue(parsing: text, Self.limits) else {
            problems.append("the file is no JSON")
            return
        }
        if let name = file.repeatedName {
            problems.append("the file has \"\(name)\" twice in one object")
        }
        read(file)
    }

    /// A file that cannot be read.
    init(unreadable: Void) {
        readKeys = { _ in nil }
        problems = ["cannot be read"]
    }

    /// The table, or `nil` when there is any problem.
    package var table: RouteTable? {
        problems.isEmpty ? RouteTable(routes, reserved: OwnServices.names) : nil
    }

    private mutating func read(_ file: JSONValue) {
        guard let members = members(of: file, "", ["routes"]) else { return }
        let routes = members.first(named: "routes")
        guard let list = list(routes, "routes", "of routes") else { return }
        for (index, route) in list.enumerated() { read(route, at: "routes[\(index)]") }
    }

    private mutating func read(_ route: JSONValue, at place: String) {
        let form = (required: ["services", "backends"], others: ["callsPerBackend", "callerKey"])
        guard let members = members(of: route, place, form.required, form.others) else { return }
        let services = texts(
            members.first(named: "services"),
            "\(place).services",
            "of service names"
        )
        .compactMap { pattern($0.text, at: $0.place) }
        var backends: [Endpoint] = []
        var names: [Endpoint] = []
        let list = members.first(named: "backends")
        for entry in texts(list, "\(place).backends", "of addresses") {
            if entry.text.hasPrefix(Self.nameMark) {
                names += name(entry.text, at: entry.place)
            } else {
                backends += address(entry.text, at: entry.place)
            }
        }
        let calls = members.first(named: "callsPerBackend").flatMap {
            number($0, "\(place).callsPerBackend")
        }
        let keys = members.first(named: "callerKey").map { self.keys($0, "\(place).callerKey") }
        routes.append(
            .init(
                services,
                to: backends,
                names: names,
                callsPerBackend: calls,
                callerKeys: keys ?? []
            )
        )
    }

    private mutating func keys(_ value: JSONValue, _ place: String) -> [CallerKey] {
        guard case .string(let path) = value, !path.isEmpty else {
            problems.append("\(place): must be the path of a file in quotes")
            return []
        }
        guard let text = readKeys(path) else {
            problems.append("\(place): \(path) cannot be read; make it with `canbo caller-key`")
            return []
        }
        problems += text.problems.map { "\(place): \(path): \($0)" }
        return text.keys
    }

    private mutating func pattern(_ text: String, at place: String) -> ServicePattern? {
        guard let pattern = ServicePattern(parsing: text) else {
            problems.append(
                "\(place): \"\(text)\" names no service; write package.Service, package.* or *"
            )
            return nil
        }
        if OwnServices.names.contains(text) {
            problems.append("\(place): \"\(text)\" is answered by the gateway itself")
        }
        if let first = places[pattern] {
            problems.append("\(place): \"\(text)\" stands at \(first), too; write it once")
        }
        places[pattern] = place
        return pattern
    }

    private mutating func name(_ text: String, at place: String) -> [Endpoint] {
        let name = Endpoint(parsing: String(text.dropFirst(Self.nameMark.count)))
        guard let name, name.port > 0, !name.host.contains(":") else {
            problems.append(
                "\(place): \"\(text)\" is no name; write dns:name:port with a port from 1 to 65535"
            )
            return []
        }
        return [name]
    }

    private mutating func address(_ text: String, at place: String) -> [Endpoint] {
        guard let endpoint = Endpoint(parsing: text), endpoint.port > 0 else {
            problems.append(
                "\(place): \"\(text)\" is no address; write host:port with a port from 1 to 65535"
            )
            return []
        }
        return [endpoint]
    }
}

/// The forms that a value must have.
extension RoutesFile {
    private mutating func members(
        of value: JSONValue,
        _ place: String,
        _ required: [String],
        _ others: [String] = []
    ) -> [JSONValue.Member]? {
        let name = place.isEmpty ? "the file" : place
        guard case .object(let members) = value else {
            problems.append("\(name): is no object with \(required.joined(separator: " and "))")
            return nil
        }
        let allowed = required + others
        for key in members.map(\.name) where !allowed.contains(key) {
            let path = place.isEmpty ? key : "\(place).\(key)"
            problems.append("\(path): is unknown; allowed: \(allowed.joined(separator: ", "))")
        }
        return members
    }

    private mutating func number(_ value: JSONValue, _ place: String) -> Int? {
        guard case .number(let text) = value, let number = Int(text),
            (1...Self.callsMax).contains(number)
        else {
            problems.append("\(place): must be a whole number from 1 to \(Self.callsMax)")
            return nil
        }
        return number
    }

    private mutating func list(
        _ value: JSONValue?,
        _ place: String,
        _ what: String
    ) -> [JSONValue]? {
        guard case .array(let list) = value, !list.isEmpty, list.count <= Self.entriesMax else {
            problems.append("\(place): must be a list \(what), of 1 to \(Self.entriesMax) entries")
            return nil
        }
        return list
    }

    private mutating func texts(
        _ value: JSONValue?,
        _ place: String,
        _ what: String
    ) -> [(text: String, place: String)] {
        var texts: [(text: String, place: String)] = []
        for (index, entry) in (list(value, place, what) ?? []).enumerated() {
            let place = "\(place)[\(index)]"
            guard case .string(let text) = entry else {
                problems.append("\(place): must be a text in quotes")
                continue
            }
            if texts.contains(where: { $0.text == text }) {
                problems.append("\(place): \"\(text)\" stands in this list already")
            } else {
                texts.append((text, place))
            }
        }
        return texts
    }
}
