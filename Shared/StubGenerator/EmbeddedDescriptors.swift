import Schema

/// A descriptor set as C source, so that a program carries it without reading a file.
struct EmbeddedDescriptors {
    private let function: String
    private let bytes: [UInt8]

    /// The set of those files; the name of the C module makes that of the function.
    init(_ files: [[UInt8]], module: String) {
        function = "\(module.lowercased())_descriptor_set"
        bytes = files.flatMap { file in [0x0A] + Self.varint(file.count) + file }
    }

    private static func varint(_ number: Int) -> [UInt8] {
        number < 0x80
            ? [UInt8(number)] : [UInt8(number & 0x7F) | 0x80] + varint(number >> 7)
    }

    /// The header.
    var header: String {
        """
        // \(doNotEdit)
        #ifndef \(function.uppercased())_H
        #define \(function.uppercased())_H
        #include <stddef.h>

        // The serialized google.protobuf.FileDescriptorSet of every message and service, complete
        // with imports and options, without comments; its length goes to *size.
        const unsigned char *\(function)(size_t *size);

        #endif

        """
    }

    /// The source.
    var source: String {
        var lines: [String] = []
        for start in stride(from: 0, to: bytes.count, by: 24) {
            let row = bytes[start..<min(start + 24, bytes.count)]
            lines.append(row.map { "\($0)," }.joined())
        }
        return """
            // \(doNotEdit)
            #include "\(function).h"

            static const unsigned char bytes[] = {
            \(lines.joined(separator: "\n"))
            };

            const unsigned char *\(function)(size_t *size) {
                *size = sizeof bytes;
                return bytes;
            }

            """
    }

    /// The name of the files without their ending.
    var name: String { function }
}

/// The line that stands at the top of every generated file.
let doNotEdit =
    "Made by StubGenerator from the .proto files; do not edit. `make generate` renews it."
