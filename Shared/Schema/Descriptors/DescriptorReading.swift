internal import CMessages
internal import ProtobufC

/// The comments of one file by the path of what they stand in front of.
struct Comments {
    private var leading: [[Int32]: String] = [:]

    /// The comments of a file descriptor; none when it has no source information.
    init(_ file: UnsafePointer<Google__Protobuf__FileDescriptorProto>) {
        guard let info = unsafe file.pointee.source_code_info else { return }
        for index in 0..<(unsafe info.pointee.n_location) {
            guard let location = unsafe info.pointee.location[index],
                unsafe location.pointee.has_leading_comments != 0
            else { continue }
            let path = unsafe [Int32](
                UnsafeBufferPointer(start: location.pointee.path, count: location.pointee.n_path)
            )
            let comment = unsafe location.pointee.leading_comments
            leading[path] = unsafe ProtobufNames.name(comment)
        }
    }

    /// The comment in front of what has that path, empty when there is none.
    subscript(path: [Int32]) -> String { leading[path] ?? "" }
}

/// Reads names out of descriptors.
package enum ProtobufNames {
    /// A name, which is ASCII, or a comment.
    package static func name<Struct>(_ binary: Struct) -> String {
        let (count, data) = unsafe unsafeBitCast(binary, to: Binary.self)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: data, count: count),
            as: UTF8.self
        )
    }

    /// The name of a type without the dot that descriptors put in front.
    package static func type<Struct>(_ binary: Struct) -> String {
        let name = name(binary)
        return name.hasPrefix(".") ? String(name.dropFirst()) : name
    }
}

/// A name inside of a package or message.
func qualified(_ scope: String, _ name: String) -> String {
    scope.isEmpty ? name : "\(scope).\(name)"
}

/// Each element of a C array of pointers, with its index.
func elements<Struct, Value>(
    _ count: Int,
    _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?,
    _ read: (Int32, UnsafeMutablePointer<Struct>) -> Value
) -> [Value] {
    unsafe UnsafeBufferPointer(start: pointers, count: count).enumerated().compactMap {
        index,
        pointer in
        unsafe pointer.map { unsafe read(Int32(index), $0) }
    }
}
