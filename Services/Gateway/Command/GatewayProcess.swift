import GatewayService
import Logging
import RPC
import Runtime

/// The process of the gateway, which forwards every call between clients and services.
@main struct GatewayProcess {
    static func main() async {
        AllocatorTuning.apply()
        let process = ProcessDescription(
            "gateway",
            "routes every call between clients and services",
            port: 50_050
        )
        await ServiceMain.run(process, GatewayConfiguration.self) { configuration, process in
            let gateway = Gateway(
                configuration.routes,
                limits: configuration.limits(metadata: process.limits.metadataSizeMax),
                takesAnonymous: configuration.anonymous == .taken,
                everybody: configuration.callerTerms,
                security: try process.security(configuration.security),
                loops: process.loops,
                health: process.health,
                reflection: process.reflection,
                clock: process.clock,
                logger: process.logger
            )
            if !configuration.issuersPath.isEmpty {
                gateway.take(try await GatewayConfiguration.readIssuers(configuration.issuersPath))
                process.whenReloaded("issuers") { [path = configuration.issuersPath] in
                    gateway.take(try await GatewayConfiguration.readIssuers(path))
                }
            }
            if let access = configuration.access, let path = configuration.accessPath {
                gateway.obey(access)
                process.whenReloaded("access") {
                    gateway.obey(try GatewayConfiguration.readAccess(path))
                }
            }
            gateway.maintain(configuration.maintenance)
            process.whenReloaded("maintenance") { [path = configuration.maintenancePath] in
                gateway.maintain(try GatewayConfiguration.readMaintenance(path))
            }
            process.whenReconfigured(GatewayConfiguration.self) {
                gateway.limitOthers($0.callerTerms)
                gateway.spend($0.limits)
            }
            for warning in configuration.warnings { process.logger.warning("\(warning)") }
            process.measure { await gateway.figures($0) }
            process.admit(by: gateway.callers)
            process.serve(gateway.service)
            process.serveOperator(gateway.service)
            process.serveOperator(gateway.maintenanceDesk(keeping: configuration.maintenancePath))
            process.run("watch on the backends") { try await gateway.run() }
            process.whenReady { server in await gateway.install(on: server) }
            process.whenReloaded("routes") { [path = configuration.routesPath] in
                await gateway.follow(try GatewayConfiguration.readRoutes(path))
            }
            process.whenDone { await gateway.close() }
        }
    }
}
