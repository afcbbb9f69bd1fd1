internal import Kernel
internal import Logging
package import RPC
package import Records
internal import Storage

extension ServiceProcess {
    /// Answers the calls of services once the process is ready, with the rule of two persons: the
    /// changes by the chosen methods wait for the calls of the area's `ApprovalService`.
    ///
    /// Throws ``ProcessFailure`` when a chosen method is not among those of the services.
    package func serve(
        _ services: any RPCService...,
        of store: ServiceStore,
        _ choice: TwoPersonChoice,
        asking inquiry: any ApproverInquiry,
        reach: any ProposalReach,
        _ answering: (ApprovalDesk) -> any RPCService
    ) throws {
        let methods: TwoPersonMethods
        do {
            methods = try TwoPersonMethods(
                choice,
                of: store.journal.producer,
                served: services.flatMap(\.handlers).map(\.method),
                try policy(),
                on: clock.today
            )
        } catch let mistakes as TwoPersonMistakes {
            throw ProcessFailure(
                .usage,
                "two persons: " + mistakes.lines.joined(separator: "; ")
            )
        }
        let desk = ApprovalDesk(
            for: services,
            of: store.journal,
            tokens: store.tokens,
            methods,
            asking: inquiry,
            reach: reach
        )
        let expiry = ProposalExpiry(of: desk) { [logger] error in
            logger.error("overdue proposals not ended", metadata: ["error": "\(error)"])
        }
        run("expiry of proposals") { try await expiry.run() }
        desk.guardedServices.forEach(serve)
        serve(answering(desk))
    }
}
