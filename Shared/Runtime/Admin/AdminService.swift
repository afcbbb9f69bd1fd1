internal import AdminContract
internal import Conventions
internal import Kernel
internal import Logging
internal import RPC
internal import RPCTransport
internal import WellKnownMessages

/// One process, for its operator: the RPCs in the order of the contract.
///
/// It stands on a socket of the file system and on nothing else. Who may call it the permissions of
/// that file say, which are the owner's alone: whoever can open it can read the process's data and
/// keys and end it by a signal anyway, so there is no second list of operators that could be wrong,
/// and no way over the network that would have to be closed.
struct AdminService: AdminAPI {
    let facts: ProcessFacts
    let settings: SettingsKeeper
    let level: LogLevelHold
    let reloading: Reloading
    let record: ReloadRecord
    let wish: DrainWish
    let certificates: CertificateRegister
    let policyDigest: @Sendable () -> String
    let server: RPCServer
    let inFlight: InFlightLimit
    let clock: any WallClock
    let logger: Logger

    func getProcess(
        _ request: GetProcessRequest,
        _ call: CallContext
    ) async throws -> ProcessStatus {
        ProcessStatus(
            process: facts.name,
            version: ProductVersion.text,
            processIdentifier: facts.identifier,
            startTime: GoogleTimestamp(facts.start),
            state: wish.isDraining ? .draining : .serving,
            address: facts.endpoint.description,
            calls: Int32(clamping: inFlight.count),
            settings: settings.running.effective.map(ProcessSetting.init),
            policyDigest: policyDigest()
        )
    }

    func listConnections(
        _ request: ListConnectionsRequest,
        _ call: CallContext
    ) async throws -> ListConnectionsResponse {
        let now = clock.now
        let all = await server.connections()
        // A token stays good when connections have ended meanwhile, and none stands behind it.
        let wanted = try ListPage(
            request.pageSize,
            request.pageToken,
            of: AdminLimits.connectionsMax
        )
        let places = wanted.places.clamped(to: 0..<all.count)
        return ListConnectionsResponse(
            connections: all[places].map { CallerConnection($0, at: now) },
            nextPageToken: wanted.places.upperBound < all.count ? wanted.nextToken : "",
            totalSize: Int32(clamping: all.count)
        )
    }

    func listCertificates(
        _ request: ListCertificatesRequest,
        _ call: CallContext
    ) async throws -> ListCertificatesResponse {
        ListCertificatesResponse(
            certificates: certificates.present.prefix(AdminLimits.listMax)
                .map { ShownCertificate($0.facts, shownToCallers: $0.isShownToCallers) }
        )
    }

    func listReloads(
        _ request: ListReloadsRequest,
        _ call: CallContext
    ) async throws -> ListReloadsResponse {
        ListReloadsResponse(reloads: outcomes)
    }

    func setLogLevel(
        _ request: SetLogLevelRequest,
        _ call: CallContext
    ) async throws -> SetLogLevelResponse {
        let (wanted, period) = try AdminLimits.check(request)
        level.hold(wanted, for: period)
        logger.warning(
            "log level changed by the operator",
            metadata: ["level": "\(wanted)", "period": "\(period)"]
        )
        return SetLogLevelResponse(
            level: wanted.rawValue,
            endTime: GoogleTimestamp(clock.now + period),
            configuredLevel: level.configured.rawValue
        )
    }

    func reload(_ request: ReloadRequest, _ call: CallContext) async throws -> ReloadResponse {
        let isFollowed = await reloading.run()
        return ReloadResponse(reloads: outcomes, followed: isFollowed)
    }

    func drain(_ request: DrainRequest, _ call: CallContext) async throws -> DrainResponse {
        var checks = FieldChecks()
        checks.text(request.reason, "reason", length: 1...200)
        try checks.finish()
        logger.warning("asked to end by the operator", metadata: ["reason": "\(request.reason)"])
        wish.express()
        let runtime = settings.running.runtime
        return DrainResponse(
            notice: GoogleDuration(runtime.drainNotice),
            period: GoogleDuration(runtime.drainPeriod)
        )
    }

    private var outcomes: [ReloadOutcome] {
        record.results.outcomes.prefix(AdminLimits.listMax).map(ReloadOutcome.init)
    }
}

/// What a process is from its start to its end.
struct ProcessFacts: Sendable {
    let name: String
    let identifier: Int32
    let start: Timestamp
    let endpoint: Endpoint
}
