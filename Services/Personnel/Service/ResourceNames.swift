internal import Conventions
internal import Kernel

/// The names of the resources that this service owns.
enum ResourceNames {
    /// Stands for every organisation in the place of an identifier (AIP-159).
    static let allOrganizations = "organizations/-"
    /// The type told in `ResourceInfo` for an organisation.
    static let organizationType = "personnel.canbo.gov.vn/Organization"
    /// The type told in `ResourceInfo` for an official.
    static let officialType = "personnel.canbo.gov.vn/Official"
    /// The type told in `ResourceInfo` for a correction request.
    static let correctionRequestType = "personnel.canbo.gov.vn/CorrectionRequest"

    static let organization: ResourcePattern = "organizations/*"
    static let official: ResourcePattern = "officials/*"
    static let correctionRequest: ResourcePattern = "correctionRequests/*"

    /// The name of an organisation; empty for no organisation.
    static func organization(_ id: String) -> String { id.isEmpty ? "" : "organizations/" + id }

    /// The name of an official.
    static func official(_ id: String) -> String { "officials/" + id }

    /// The name of a correction request.
    static func correctionRequest(_ id: String) -> String { "correctionRequests/" + id }
}

extension FieldChecks {
    /// The identifier in a resource name that must be there; empty after a violation.
    mutating func identifier(
        _ name: String,
        _ field: String,
        _ pattern: ResourcePattern
    ) -> String {
        self.name(name, field, pattern)?.first ?? ""
    }

    /// The identifier for a new resource: the caller's, or a random one when empty.
    mutating func newIdentifier(
        _ wanted: String,
        _ field: String,
        from randomness: any RandomSource
    ) -> String {
        guard !wanted.isEmpty else { return randomUUID(from: randomness) }
        if Identifier<ResourceNames>(wanted) == nil {
            malformed(
                field,
                vi: "Gồm 1–63 chữ thường không dấu, chữ số, gạch nối; không có gạch ở đầu và cuối.",
                en: "1 to 63 lower-case letters, digits and hyphens, none at the ends."
            )
        }
        return wanted
    }
}

extension Failure {
    /// An organisation that does not exist, asked for by its name.
    static func noOrganization(_ id: String) -> Failure {
        notFound(ResourceNames.organizationType, ResourceNames.organization(id))
    }

    /// An official that does not exist, asked for by its name.
    static func noOfficial(_ id: String) -> Failure {
        notFound(ResourceNames.officialType, ResourceNames.official(id))
    }

    /// A correction request that does not exist, asked for by its name.
    static func noCorrectionRequest(_ id: String) -> Failure {
        notFound(ResourceNames.correctionRequestType, ResourceNames.correctionRequest(id))
    }

    /// A condition of the record that does not hold, with the resource that stands against it.
    static func condition(
        _ reason: Reason,
        _ metadata: [String: String],
        subject: String
    ) -> Failure {
        Failure(
            reason,
            metadata,
            details: [
                .precondition(
                    PreconditionViolation(
                        type: reason.code,
                        subject: subject,
                        description: reason.message.filled(with: metadata)
                    )
                )
            ]
        )
    }
}
