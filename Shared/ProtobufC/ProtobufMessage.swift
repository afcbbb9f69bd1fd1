/// A message of a `.proto` file as a Swift value; generated code conforms to it.
public protocol ProtobufMessage: Sendable, Hashable {
    /// A message with no field set.
    init()

    /// The full name, for example `canbo.personnel.v1.Official`.
    static var fullName: String { get }

    /// The fields that this program does not know.
    var unknownFields: UnknownFields { get set }

    /// What libprotobuf-c knows of the type.
    static var layout: MessageLayout { get }

    /// Reads the C struct of this type at the address. For generated code.
    init(reading message: UnsafeRawPointer, _ source: inout DecodingSource)

    /// Writes the C struct of this type to memory of the layout's size. For generated code.
    ///
    /// The struct may point into this value, which has to outlive it.
    func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch)
}

extension ProtobufMessage {
    /// Decodes one message: within the limits, every text checked to be UTF-8.
    ///
    /// Unknown fields and enum numbers are kept; of two map entries with one key the last counts.
    @inlinable
    public init(
        decoding bytes: UnsafeRawBufferPointer,
        limits: DecodingLimits = .standard
    ) throws(DecodingFailure) {
        let layout = Self.layout
        var decoding = try unsafe MessageDecoding(bytes, layout, limits)
        unsafe self.init(reading: decoding.message, &decoding.source)
        try decoding.finish(layout)
    }

    /// Decodes one message from an array; see ``init(decoding:limits:)``.
    @inlinable
    public init(
        decoding bytes: [UInt8],
        limits: DecodingLimits = .standard
    ) throws(DecodingFailure) {
        self = try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(DecodingFailure) in
            try unsafe Self(decoding: UnsafeRawBufferPointer(bytes), limits: limits)
        }
    }
}
