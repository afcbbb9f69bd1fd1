internal import CMessages
internal import ProtobufC

/// What the names in a file take when each is written in full, with the message and the package
/// around it: of what it declares, and of what it imports.
struct FullNames {
    /// What keeping one name takes beside its bytes.
    static let overhead = 64

    private var size = 0

    /// The size in bytes of all full names in a file.
    static func size(in file: UnsafePointer<Google__Protobuf__FileDescriptorProto>) -> Int {
        let file = unsafe file.pointee
        let scope = unsafe count(file.package)
        var names = FullNames()
        for place in unsafe 0..<file.n_dependency {
            unsafe names.add(file.dependency[place], 0)
        }
        unsafe each(file.n_message_type, file.message_type) { unsafe names.add($0, in: scope) }
        unsafe each(file.n_enum_type, file.enum_type) { unsafe names.add($0, in: scope) }
        unsafe each(file.n_extension, file.extension) { unsafe names.add($0.pointee.name, scope) }
        unsafe each(file.n_service, file.service) { service in
            let own = unsafe names.add(service.pointee.name, scope)
            unsafe each(service.pointee.n_method, service.pointee.method) {
                unsafe names.add($0.pointee.name, own)
            }
        }
        return names.size
    }

    private mutating func add(
        _ message: UnsafePointer<Google__Protobuf__DescriptorProto>,
        in scope: Int
    ) {
        let message = unsafe message.pointee
        let own = unsafe add(message.name, scope)
        unsafe Self.each(message.n_field, message.field) { unsafe add($0.pointee.name, own) }
        unsafe Self.each(message.n_oneof_decl, message.oneof_decl) {
            unsafe add($0.pointee.name, own)
        }
        unsafe Self.each(message.n_enum_type, message.enum_type) { unsafe add($0, in: own) }
        unsafe Self.each(message.n_nested_type, message.nested_type) { unsafe add($0, in: own) }
    }

    private mutating func add(
        _ element: UnsafePointer<Google__Protobuf__EnumDescriptorProto>,
        in scope: Int
    ) {
        unsafe add(element.pointee.name, scope)
        unsafe Self.each(element.pointee.n_value, element.pointee.value) {
            unsafe add($0.pointee.name, scope)
        }
    }

    /// Counts one name and returns its length in full.
    @discardableResult
    private mutating func add<Struct>(_ name: Struct, _ scope: Int) -> Int {
        let own = scope + 1 + Self.count(name)
        size += own + Self.overhead
        return own
    }

    private static func count<Struct>(_ name: Struct) -> Int {
        unsafe unsafeBitCast(name, to: Binary.self).count
    }

    private static func each<Struct>(
        _ count: Int,
        _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?,
        _ body: (UnsafeMutablePointer<Struct>) -> Void
    ) {
        for place in 0..<count {
            if let pointer = unsafe pointers?[place] { unsafe body(pointer) }
        }
    }
}
