internal import Kernel
internal import PersonnelContract
internal import ProtobufC

/// What leads from one state of a profile to another, by the method that does it.
enum ProfileStep: String, Sendable, CaseIterable {
    case change = "UpdateProfileEntry"
    case declare = "DeclareProfile"
    case verify = "VerifyProfile"
    case confirm = "ConfirmProfile"
    case giveBack = "ReturnProfile"
    case contest = "CreateCorrectionRequest"
    case decide = "DecideCorrectionRequest"
}

/// Which state of a profile follows which, and by what (DOMAIN 5.3, 5.21): whatever the table lacks
/// is refused.
struct ProfileTransition: Sendable, Hashable {
    let from: ProfileState
    let step: ProfileStep
    let next: ProfileState

    init(_ from: ProfileState, _ step: ProfileStep, _ next: ProfileState) {
        self.from = from
        self.step = step
        self.next = next
    }

    /// Every step that there is.
    ///
    /// What was declared or verified wrongly is given back as a draft, and more than one entry may
    /// change, or be contested, before that is decided on. [D]
    static let table = [
        ProfileTransition(.draft, .change, .draft),
        ProfileTransition(.draft, .declare, .selfDeclared),
        ProfileTransition(.selfDeclared, .verify, .verified),
        ProfileTransition(.selfDeclared, .giveBack, .draft),
        ProfileTransition(.verified, .confirm, .confirmed),
        ProfileTransition(.verified, .giveBack, .draft),
        ProfileTransition(.confirmed, .change, .changePending),
        ProfileTransition(.confirmed, .contest, .disputed),
        ProfileTransition(.changePending, .change, .changePending),
        ProfileTransition(.changePending, .confirm, .confirmed),
        ProfileTransition(.disputed, .contest, .disputed),
        ProfileTransition(.disputed, .decide, .confirmed),
        ProfileTransition(.disputed, .decide, .corrected),
        ProfileTransition(.corrected, .change, .changePending),
        ProfileTransition(.corrected, .contest, .disputed),
    ]

    /// The state to which a step leads from another one, the first of several.
    ///
    /// Throws `PROFILE_STATE_REFUSED`, which names what the table has from there.
    static func next(
        _ resource: String,
        from: ProfileState,
        by step: ProfileStep
    ) throws(Failure) -> ProfileState {
        let all = table.filter { $0.from == from }
        if let found = all.first(where: { $0.step == step }) { return found.next }
        throw Failure.condition(
            .profileStateRefused,
            [
                "resource": resource, "state": from.code, "step": step.rawValue,
                "allowed": all.map { "\($0.step.rawValue) -> \($0.next.code)" }
                    .joined(separator: ", "),
            ],
            subject: resource
        )
    }
}
