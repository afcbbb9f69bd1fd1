package import Authority
internal import PlanningContract
package import RPC
package import Records

/// Tells who has read what planning keeps about officials.
package struct PlanningRecordAccess: RecordAccessAPI, RecordAccessAnswers {
    /// The reads that are asked for.
    package let reads: RecordReadDesk
    private let authority: AuthorityDesk

    /// Answers from a register; the desk says whose officials are reached.
    package init(_ reads: RecordReadDesk, authority: AuthorityDesk) {
        self.reads = reads
        self.authority = authority
    }

    /// Every method: the official may ask of what is kept about the own person.
    package var methodsThatJudgeReach: [MethodDescriptor] { RecordAccessMethods.all }

    /// Passes when the caller reaches the official; whether there is one, personnel knows alone.
    package func admit(_ call: CallContext, toReadsOf official: String) async throws {
        try await authority.admit(call, to: ReachedThing(official))
    }
}
