/// One `.proto` file: what it declares, with the comments when the descriptors carry them.
package struct FileSchema: Sendable, Hashable {
    /// The import path, for example `canbo/personnel/v1/official.proto`.
    package let name: String
    /// The package, for example `canbo.personnel.v1`.
    package let package: String
    /// The import paths that the file names, in its order.
    package let dependencies: [String]
    /// Whether the file says `syntax = "proto3"`.
    package let isProto3: Bool
    /// Messages declared at the top of the file.
    package let messages: [MessageSchema]
    /// Enums declared at the top of the file.
    package let enums: [EnumSchema]
    /// Services of the file.
    package let services: [ServiceSchema]
    /// Fields of the file that extend messages of others.
    package let extensions: [ExtensionSchema]
}

/// A field that extends a message of another file, for example an option.
package struct ExtensionSchema: Sendable, Hashable {
    /// The full name, for example `google.api.http`.
    package let fullName: String
    /// Full name of the extended message.
    package let extendee: String
    /// The number of the field.
    package let number: Int32
}

/// One enum.
package struct EnumSchema: Sendable, Hashable {
    /// The full name, for example `canbo.type.v1.SecrecyGrade`.
    package let fullName: String
    /// The values in the order of the file.
    package let values: [Value]
    /// The comment in front of it, empty when there is none.
    package let comment: String

    /// One named number.
    package struct Value: Sendable, Hashable {
        /// The name, for example `SECRECY_GRADE_SECRET`.
        package let name: String
        /// The number.
        package let number: Int32
        /// The comment in front of it, empty when there is none.
        package let comment: String
    }
}

/// One service.
package struct ServiceSchema: Sendable, Hashable {
    /// The full name, for example `canbo.personnel.v1.PersonnelService`.
    package let fullName: String
    /// The methods in the order of the file.
    package let methods: [MethodSchema]
    /// The comment in front of it, empty when there is none.
    package let comment: String
}

/// One method of a service.
package struct MethodSchema: Sendable, Hashable {
    /// The name, for example `GetOfficial`.
    package let name: String
    /// Full name of the request message.
    package let input: String
    /// Full name of the response message.
    package let output: String
    /// Whether the client sends a stream.
    package let clientStreams: Bool
    /// Whether the server answers with a stream.
    package let serverStreams: Bool
    /// What a repeated call does.
    package let idempotency: Idempotency
    /// The comment in front of it, empty when there is none.
    package let comment: String

    /// What a repeated call does (`idempotency_level`).
    package enum Idempotency: Sendable, Hashable {
        case unknown, noSideEffects, idempotent
    }
}
