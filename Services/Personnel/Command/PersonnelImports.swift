import PersonnelService
import Runtime

extension ServiceProcess {
    /// Goes on with imports that a process has left unfinished, for as long as this one runs.
    func takeUpImports(of service: BulkService) {
        run("imports") { try await service.keepTakingUpImports() }
    }
}
