import ArgumentParser
import RPC

/// For what an operator reads guarded fields.
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

    /// Says it in the metadata of a call.
    func tell(_ metadata: inout Metadata) {
        if let purpose { metadata.append("x-purpose", purpose) }
        if let caseReference {
            let encoded = PercentEncoding.encode(caseReference)
            metadata.append("x-case", String(decoding: encoded, as: UTF8.self))
        }
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
