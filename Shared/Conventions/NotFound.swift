package import Kernel

extension Failure {
    /// No resource has that name.
    package static func notFound(_ type: String, _ name: String) -> Failure {
        Failure(
            .resourceNotFound,
            ["resource": name],
            details: [.resource(type: type, name: name)]
        )
    }

    /// A resource of that name, or with that unique property, is there already.
    package static func exists(_ type: String, _ name: String) -> Failure {
        Failure(
            .resourceExists,
            ["resource": name],
            details: [.resource(type: type, name: name)]
        )
    }
}
