internal import Conventions
internal import PersonnelContract
internal import RPC

extension JudgeReachRequest {
    /// Asks what the caller of a call reaches in calls of a method.
    init(of call: CallContext, in method: String, about records: [String]) {
        let caller = call.caller
        let rights = caller.rights
        self.init(
            caller: RightsHolder(caller.name, rights.reach, rights.clearance),
            principal: caller.actsFor.map {
                RightsHolder($0, rights.principalReach, rights.clearance)
            },
            method: method,
            records: records
        )
    }
}

extension RightsHolder {
    /// Somebody whose rights reach so far, and show that much where they reach everywhere.
    init(_ name: String, _ reach: Reach, _ clearance: Clearance) {
        self.init(
            name: name,
            parts: reach.parts(seeing: clearance).map { part in
                GrantedPart(place: part.place.message, sees: part.sees.classes)
            }
        )
    }
}

extension ReachPart.Place {
    fileprivate var message: GrantedPart.Place {
        switch self {
        case .everywhere: .everywhere(true)
        case .posts: .posts(true)
        case .organization(let id): .organization(ResourcePattern.organization.name(id))
        }
    }
}
