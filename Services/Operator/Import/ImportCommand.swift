import ArgumentParser
import Foundation
import Kernel
import PersonnelContract
import RPC
import Runtime
import WellKnownMessages

/// Takes files of records into the personnel service.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Imports records from a CSV file (UTF-8, with or without BOM).",
        subcommands: [OrganizationsCommand.self, OfficialsCommand.self]
    )

    /// Imports organisations.
    struct OrganizationsCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "organizations",
            abstract: "Imports organisations.",
            discussion: """
                Columns: code, name, level, type, parent_code and, if wanted, effective_date.
                """
        )

        @OptionGroup var options: ImportArguments
        @Option(help: "The code of one organisation: only it and what is below it is taken.")
        var root = ""

        func run() async throws {
            try await options.run(.organizations, root: root)
        }
    }

    /// Imports officials.
    struct OfficialsCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "officials",
            abstract: "Imports officials.",
            discussion: """
                Columns: personal_id, full_name, gender, birth_date, official_kind, \
                organization_code and, if wanted, status, post_title and effective_date.
                """
        )

        @OptionGroup var options: ImportArguments

        func run() async throws {
            try await options.run(.officials, root: "")
        }
    }
}

/// What both imports can be told.
struct ImportArguments: ParsableArguments {
    @OptionGroup var gateway: GatewayOptions
    @Flag(help: "Check everything and change nothing.")
    var dryRun = false
    @Option(help: "When rows are wrong: all-or-nothing changes nothing, valid-rows takes the rest.")
    var mode = Mode.allOrNothing
    @Option(help: "How the file's texts are encoded: utf8, or one of old fonts, tcvn3 or vni.")
    var encoding = Encoding.utf8
    @Option(
        help: "The day from which the file's facts hold, as 2025-07-01; today when not given.",
        transform: day
    )
    var effectiveDate: GoogleDate?
    @Argument(help: "The file, or - for standard input.", completion: .file())
    var file: String

    /// What happens when some rows are wrong.
    enum Mode: String, ExpressibleByArgument, CaseIterable {
        case allOrNothing = "all-or-nothing"
        case validRows = "valid-rows"

        /// The same in the contract.
        var contract: ImportMode {
            switch self {
            case .allOrNothing: .allOrNothing
            case .validRows: .validRows
            }
        }
    }

    /// How texts are encoded.
    enum Encoding: String, ExpressibleByArgument, CaseIterable {
        case utf8, tcvn3, vni

        /// The same in the contract.
        var contract: TextEncoding {
            switch self {
            case .utf8: .utf8
            case .tcvn3: .tcvn3
            case .vni: .vni
            }
        }
    }

    /// The day that an argument names.
    static func day(_ text: String) throws -> GoogleDate {
        guard let day = CalendarDate(iso: text) else {
            throw ValidationError("'\(text)' is no day of the calendar such as 2025-07-01.")
        }
        return GoogleDate(year: Int32(day.year), month: Int32(day.month), day: Int32(day.day))
    }

    /// Sends the file and tells what became of it; ends with 65 when a row was refused.
    func run(_ kind: FileImport.Kind, root: String) async throws {
        let source = try FileSource(path: file)
        let options = ImportOptions(
            mode: mode.contract,
            validateOnly: dryRun,
            requestID: randomUUID(),
            rootCode: root,
            effectiveDate: effectiveDate,
            encoding: encoding.contract
        )
        try await gateway.withChannel { channel in
            let report = try await FileImport(channel).run(kind, source, options) { sent in
                Output.standard.progress(source.progress(sent))
            }
            for line in ImportSummary(report, isDryRun: dryRun).lines {
                Output.standard.result(line)
            }
            guard report.refusedCount == 0 else {
                throw ProcessFailure(.data, "\(report.refusedCount) rows are wrong")
            }
        }
    }
}
