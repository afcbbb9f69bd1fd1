package import LongrunningContract
package import PersonnelContract
package import RPC

extension BulkService {
    /// Takes up a file of officials, and begins to import it.
    package func beginOfficialsImport(
        _ requests: RequestStream<ImportOfficialsRequest>,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let begin = try await beginImport(of: .officials)
        let operation = try await begin(requests, { $0.importPart }, call)
        workOnImports()
        return operation
    }

    /// Takes up a file of organisations, and begins to import it.
    package func beginOrganizationsImport(
        _ requests: RequestStream<ImportOrganizationsRequest>,
        _ call: CallContext
    ) async throws -> GoogleOperation {
        let begin = try await beginImport(of: .organizations)
        let operation = try await begin(requests, { $0.importPart }, call)
        workOnImports()
        return operation
    }

    /// Returns a template for an import.
    package func getImportTemplate(
        _ request: GetImportTemplateRequest,
        _ call: CallContext
    ) async throws -> GetImportTemplateResponse {
        try ImportTemplate(request).response(in: call.language)
    }

    /// Works on imports that were begun and on which nobody works, until there are none: those of
    /// a process that has ended, too.
    package func takeUpImports() async throws { try await imports.run() }

    /// Takes imports up for as long as the task runs; that the store does not let it goes to the
    /// log of faults.
    package func keepTakingUpImports(
        clock: any Clock<Duration> = ContinuousClock()
    ) async throws {
        let rounds = WorkRounds(
            method: BulkMethods.beginOfficialsImport,
            interval: BulkLimits.importInterval,
            faults: imports.faults
        )
        try await rounds.keep(after: .zero, clock: clock, takeUpImports)
    }
}
