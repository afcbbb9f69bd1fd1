internal import RPC
package import Records
internal import Schema

/// What a service whose changes may need two persons can be told.
///
/// | flag | environment | file | default |
/// |---|---|---|---|
/// | `--two-persons` | `CANBO_TWO_PERSONS` | `twoPersons` | `decisions` |
///
/// and what its service's configuration can be told.
package struct Deciding<Service: AdmittingConfiguration>: AdmittingConfiguration {
    /// What a service without such changes is told, too.
    package let service: Service
    /// Which methods need two persons.
    package let twoPersons: TwoPersonChoice
    /// Whose calls are taken.
    package var callers: CallersConfiguration? { service.callers }

    private static var setting: Setting<TwoPersonChoice> {
        Setting(
            "two persons",
            form: "none|decisions|SERVICE/METHOD,...",
            meaning: "Which changes one person drafts and another has to approve",
            default: .decisions,
            shownAs: "decisions"
        ) { TwoPersonChoice($0) }
    }

    /// Every setting of the service.
    package static func settings(of process: ProcessDescription) -> [SettingDescription] {
        Service.settings(of: process) + [setting.description]
    }

    /// Reads the settings; every name that is no method is told.
    package init(reading settings: inout SettingsReader, of process: ProcessDescription) {
        service = Service(reading: &settings, of: process)
        twoPersons = settings.value(Self.setting)
        guard case .methods(let names) = twoPersons else { return }
        do {
            let known = try Schema(.embedded).methodsWithProposals
            for mistake in TwoPersonMethods.mistakes(in: names, of: known) {
                settings.report("\(Self.setting.description.flag): \(mistake)")
            }
        } catch {
            settings.report("the contracts of the program cannot be read: \(error)")
        }
    }
}

extension Deciding: StoringConfiguration where Service: StoringConfiguration {
    /// Where the service keeps its data.
    package var storage: StoreConfiguration { service.storage }
    /// Where the rows of the policy are that the unit has set itself; empty without such a file.
    package var policyPath: String { service.policyPath }
}

extension Schema {
    /// The methods that may need two persons: of the areas that answer an `ApprovalService`, but
    /// those of that service.
    var methodsWithProposals: [MethodDescriptor] {
        let approving = services.keys.filter { $0.hasSuffix(".ApprovalService") }
        return services.values
            .filter { service in
                !approving.contains(service.fullName)
                    && approving.contains(service.package + ".ApprovalService")
            }
            .flatMap { service in
                service.methods.map { MethodDescriptor($0, of: service.fullName) }
            }
    }
}

extension ServiceSchema {
    /// The full name without that of the service.
    fileprivate var package: String { String(fullName.dropLast(name.count + 1)) }
}

extension MethodDescriptor {
    /// What the descriptors of the program say of a method.
    fileprivate init(_ method: MethodSchema, of service: String) {
        let kind: CallKind =
            switch (method.clientStreams, method.serverStreams) {
            case (false, false): .unary
            case (false, true): .serverStreaming
            case (true, false): .clientStreaming
            case (true, true): .bidirectional
            }
        let idempotency: Idempotency =
            switch method.idempotency {
            case .unknown: .unknown
            case .noSideEffects: .noSideEffects
            case .idempotent: .idempotent
            }
        self.init(service: service, name: method.name, kind: kind, idempotency: idempotency)
    }
}
