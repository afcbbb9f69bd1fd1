internal import GRPCContract
internal import RPC

/// Asks one backend whether it serves, and which services (grpc.health.v1).
struct HealthInquiry {
    /// For all that is asked at a time.
    static let patience: Duration = .milliseconds(800)
    /// The most services that are asked for one by one.
    static let namesMax = 100
    /// The longest list that is read; with a longer one a backend is asked for each name.
    static let listMax = 10_000

    private let client: HealthClient

    /// Asks through a channel.
    init(_ channel: any ClientChannel) {
        client = HealthClient(channel)
    }

    /// What the backend says; a backend that cannot list its services is asked for each name.
    func answer(asking names: [String]) async -> ServiceCensus.Answer {
        let options = CallOptions(timeout: Self.patience)
        do {
            let list = try await client.list(HealthListRequest(), options)
            if list.statuses.count <= Self.listMax {
                return .services(list.statuses.mapValues { $0.status == .serving })
            }
            return await answer(askingEach: names, options)
        } catch let status as RPCStatus
            where status.code == .unimplemented || status.code == .resourceExhausted
        {
            return await answer(askingEach: names, options)
        } catch {
            return .silence("\(error)")
        }
    }

    private func answer(
        askingEach names: [String],
        _ options: CallOptions
    ) async -> ServiceCensus.Answer {
        var answers: [String: Bool] = [:]
        do {
            for name in [""] + names.prefix(Self.namesMax) {
                let request = HealthCheckRequest(service: name)
                do {
                    answers[name] = try await client.check(request, options).status == .serving
                } catch let status as RPCStatus where status.code == .notFound {
                    // The backend has nothing to say of this one.
                }
            }
        } catch let status as RPCStatus where status.code == .unimplemented {
            // A server without health service serves as soon as it answers (gRFC A17).
            return .services(["": true])
        } catch {
            return .silence("\(error)")
        }
        return .services(answers)
    }
}
