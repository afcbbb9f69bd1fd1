import ArgumentParser
import RPC

/// For what an operator reads guarded fields, and why rights for an emergency are used.
struct PurposeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "For what guarded fields are read, such as PERSONNEL_WORK; without it they are left out.",
            discussion: "Whoever reads them is put on record.",
            valueName: "code"
        )
    )
    var purpose: String?
    @Option(
        name: .customLong("case"),
        help: ArgumentHelp(
            "The case that they are read for, where the purpose needs one.",
            valueName: "reference"
        )
    )
    var caseReference: String?
    @Option(
        help: ArgumentHelp(
            "Why rights for an emergency are used, in 10 to 500 characters.",
            discussion: "It is put on record, and those who watch over access are told at once.",
            valueName: "text"
        )
    )
    var emergencyReason: String?

    /// Says it in the metadata of a call.
    func tell(_ metadata: inout Metadata) {
        if let purpose { metadata.append("x-purpose", purpose) }
        append("x-case", caseReference, to: &metadata)
        append(EmergencyReason.metadataName, emergencyReason, to: &metadata)
    }

    private func append(_ name: String, _ text: String?, to metadata: inout Metadata) {
        guard let text else { return }
        // Longer than any text that is taken.
        let encoded = PercentEncoding.encode(text, limit: 8_192)
        metadata.append(name, String(decoding: encoded, as: UTF8.self))
    }

    /// What an operator is told of the fields that an answer does not show; `nil` when it shows
    /// all.
    static func hint(_ trailers: Metadata) -> String? {
        guard let hidden = trailers["canbo-hidden-fields"] else { return nil }
        let fields = hidden.split(separator: ",").joined(separator: ", ")
        let way =
            trailers["canbo-purpose-needed"] == "true"
            ? "say for what you read them with --purpose" : "the caller's rights do not show them"
        return "Not shown, set or not: \(fields); \(way)."
    }
}
