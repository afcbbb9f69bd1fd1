import Foundation

/// Rules for the contracts.
enum ProtoRules {
    /// Messages of ours that contain themselves, or reach one that does.
    ///
    /// libprotobuf-c unpacks without a limit on recursion, so no recursive message may be
    /// reachable from a call.
    static func recursion(in files: [ProtoFile]) -> [Finding] {
        let all = files.flatMap(\.messages)
        let names = Set(all.map(\.fullName))
        var edges: [String: Set<String>] = [:]
        for message in all {
            edges[message.fullName] = Set(
                message.fieldTypes.compactMap { resolve($0, from: message.fullName, names) }
            )
        }
        let recursive = names.filter { reachable(from: edges[$0] ?? [], edges).contains($0) }
        return files.filter { $0.path.hasPrefix("proto/canbo/") }.flatMap { file in
            file.messages.compactMap { message in
                let reached = reachable(from: [message.fullName], edges)
                guard let culprit = reached.intersection(recursive).min() else { return nil }
                return Finding(
                    path: file.path,
                    line: message.line,
                    message: "\(message.fullName) reaches the recursive message \(culprit): "
                        + "use a flat list with parent names"
                )
            }
        }
    }

    /// Contracts of ours that do not say where their code goes in Go, Java and .NET: without it an
    /// integrator would have to say it for each file.
    static func packages(of files: [ProtoFile]) -> [Finding] {
        files.filter { $0.path.hasPrefix("proto/canbo/") }.flatMap { file in
            let names = file.package.split(separator: ".")
            let area = names.count == 3 ? String(names[1]) : ""
            let stem = file.path.split(separator: "/").last?.dropLast(".proto".count) ?? ""
            let outer = stem.split(separator: "_").map(\.capitalized).joined()
            let expected = [
                "option csharp_namespace = \"CanBo.\(area.capitalized).V1\";",
                "option go_package = \"canbo.gov.vn/api/\(area)/v1;\(area)v1\";",
                "option java_multiple_files = true;",
                "option java_outer_classname = \"\(outer)Proto\";",
                "option java_package = \"vn.gov.canbo.\(area).v1\";",
            ]
            return expected.filter { !file.options.contains($0) }.map { option in
                Finding(path: file.path, line: 1, message: "has to say: \(option)")
            }
        }
    }

    /// Services and methods with streams of ours that the published config of clients lacks.
    ///
    /// Without it their calls are lost when a process is restarted, or end in mid-stream.
    static func unconfigured(_ files: [ProtoFile], in config: String) -> [Finding] {
        let config = config.filter { !$0.isWhitespace }
        let ours = files.filter {
            // Operators reach that one at the process itself.
            $0.path.hasPrefix("proto/canbo/") && $0.package != "canbo.admin.v1"
        }
        return ours.flatMap { file in
            let services = file.services.map { ($0.line, "{\"service\":\"\($0.name)\"}") }
            let streams = file.methods.filter(\.isStreaming).map { method in
                let name = "\"service\":\"\(method.service)\",\"method\":\"\(method.name)\""
                return (method.line, "{\(name)}")
            }
            return (services + streams).filter { !config.contains($0.1) }.map { line, name in
                let message = "proto/service-config.json has to name \(name)"
                return Finding(path: file.path, line: line, message: message)
            }
        }
    }

    /// RPCs that no test names, in Swift's form or the proto's.
    static func untested(_ files: [ProtoFile], wordsOfTests: Set<String>) -> [Finding] {
        files.flatMap { file in
            file.methods.compactMap { method in
                let swift = method.name.prefix(1).lowercased() + method.name.dropFirst()
                guard wordsOfTests.isDisjoint(with: [method.name, swift]) else { return nil }
                return Finding(
                    path: file.path,
                    line: method.line,
                    message: "rpc \(method.name) has no test: call `\(swift)` in one"
                )
            }
        }
    }

    /// Finds a type name as protoc does: from the innermost scope outwards.
    private static func resolve(_ type: String, from scope: String, _ names: Set<String>) -> String?
    {
        if type.hasPrefix(".") { return names.contains(String(type.dropFirst())) ? type : nil }
        var outer = scope.split(separator: ".")
        while true {
            let candidate = (outer.map(String.init) + [type]).joined(separator: ".")
            if names.contains(candidate) { return candidate }
            guard outer.popLast() != nil else { return nil }
        }
    }

    private static func reachable(
        from start: Set<String>,
        _ edges: [String: Set<String>]
    ) -> Set<String> {
        var seen = start
        var open = Array(start)
        while let next = open.popLast() {
            for target in edges[next] ?? [] where seen.insert(target).inserted {
                open.append(target)
            }
        }
        return seen
    }
}
