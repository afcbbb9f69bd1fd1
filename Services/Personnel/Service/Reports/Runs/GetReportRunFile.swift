internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC

/// Sends the tables of a run as a file, with the figures that the caller may see.
struct GetReportRunFile {
    let desk: ReportDesk

    /// Bytes of the file in one message.
    private static let partSize = 65_536

    func callAsFunction(
        _ request: GetReportRunFileRequest,
        _ responses: ResponseWriter<GetReportRunFileResponse>,
        _ call: CallContext
    ) async throws {
        var checks = FieldChecks()
        let id = checks.identifier(request.name, "name", ResourceNames.reportRun)
        let format = checks.choice(request.format, "format")
        try checks.finish()
        let run = try await GetReportRun(desk: desk)(GetReportRunRequest(name: request.name), call)
        let ending = format == .xlsx ? "xlsx" : "csv"
        let file = ReportFile(run: run, language: call.language)
        let bytes = file.bytes(format)
        try await responses.write(
            GetReportRunFileResponse(part: .fileName("\(run.report)-\(id).\(ending)"))
        )
        var start = 0
        while start < bytes.count {
            let end = min(start + Self.partSize, bytes.count)
            try await responses.write(
                GetReportRunFileResponse(part: .chunk(Array(bytes[start..<end])))
            )
            start = end
        }
    }
}
