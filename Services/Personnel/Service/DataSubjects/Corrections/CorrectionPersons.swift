internal import Kernel
internal import RPC

/// Who may do what with a correction request: who asks does not decide, and who did not ask does
/// not withdraw.
extension CorrectionRecord {
    /// Refuses a decision by who asked, or by somebody whom nobody knows.
    func checkDecider(_ caller: Caller) throws(Failure) {
        let isAnother = caller.principal.map { $0 != requester } ?? false
        // A system that asked for somebody does not decide for another one either.
        guard isAnother, caller.name != requester else {
            throw Failure(.deciderNotAnotherPerson, ["resource": name])
        }
    }

    /// Refuses a withdrawal by somebody else than who asked.
    func checkWithdrawer(_ caller: Caller) throws(Failure) {
        guard caller.personalName == requester else {
            throw Failure(.requesterOnly, ["resource": name])
        }
    }
}

extension Caller {
    /// Whose wish a call is, as records name it.
    var personalName: String { principal ?? name }
}
