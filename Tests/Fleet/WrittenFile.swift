/// A file descriptor as its bytes go over the wire (`google.protobuf.FileDescriptorProto`).
package struct WrittenFile: Sendable {
    /// The serialized descriptor.
    package private(set) var bytes: [UInt8] = []

    /// A file of a package with services, each with one method from and to its own message.
    package init(
        _ name: String,
        package: String = "",
        imports: [String] = [],
        services: [String] = []
    ) {
        add(1, Array(name.utf8))
        if !package.isEmpty { add(2, Array(package.utf8)) }
        for name in imports { add(3, Array(name.utf8)) }
        for service in services {
            add(4, Self.field(1, Array("\(service)Message".utf8)))
            let type = Array(".\(package).\(service)Message".utf8)
            let method =
                Self.field(1, Array("Do".utf8)) + Self.field(2, type) + Self.field(3, type)
            add(6, Self.field(1, Array(service.utf8)) + Self.field(2, method))
        }
        add(12, Array("proto3".utf8))
    }

    /// Adds a field of bytes, a text or a message.
    package mutating func add(_ number: UInt8, _ content: [UInt8]) {
        bytes += Self.field(number, content)
    }

    /// A field of bytes, a text or a message in its wire form; the number is below 16.
    package static func field(_ number: UInt8, _ content: [UInt8]) -> [UInt8] {
        var size = content.count
        var prefix = [number << 3 | 2]
        while size > 127 {
            prefix.append(UInt8(size & 127) | 128)
            size >>= 7
        }
        return prefix + [UInt8(size)] + content
    }
}
