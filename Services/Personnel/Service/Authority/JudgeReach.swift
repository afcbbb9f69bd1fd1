internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import RPC
internal import Storage

/// Says which records somebody's rights reach, for a service that answers the call.
struct JudgeReach {
    let database: any Database
    let rules: AuthorityRules

    func callAsFunction(_ request: JudgeReachRequest) async throws -> JudgeReachResponse {
        var checks = FieldChecks()
        let caller = checks.holder(request.caller, "caller")
        let principal =
            request.principal == nil ? nil : checks.holder(request.principal, "principal")
        checks.method(request.method, "method")
        let records = checks.records(request.records, "records")
        try checks.finish()
        let day = rules.clock.today
        let judgements = try await database.read { reader in
            let authority = try CallerAuthority(
                of: caller,
                for: principal,
                seeing: .everything,
                in: "/" + request.method,
                rules.roles,
                on: day,
                reader
            )
            return try records.map { record in
                guard let sees = try authority.clearance(of: record) else {
                    return ReachJudgement(reached: false)
                }
                return ReachJudgement(reached: true, sees: sees.classes)
            }
        }
        return JudgeReachResponse(judgements: judgements)
    }
}

/// How much one question about reach may hold.
enum ReachQuestionLimits {
    /// Records at most.
    static let recordsMax = 500
    /// Bytes of a name at most.
    static let nameSizeMax = 1_024
    /// Parts of one holder at most: organisations, the posts and the whole record.
    static let partsMax = Reach.organizationsMax + 2
}

/// What a question about reach is asked of.
enum ReachedRecord: Sendable {
    case organization(String)
    case official(String)
}

extension CallerAuthority {
    /// The guarded fields that may be seen of a record; `nil` when it is not reached, or not there.
    func clearance(of record: ReachedRecord) throws -> Clearance? {
        switch record {
        case .organization(let id):
            guard let found = try organizations.find(id: id) else { return nil }
            return try clearance(under: found.number)
        case .official(let id):
            let officials = OfficialReader(reader: organizations.reader)
            // Others hold names of records that were merged since.
            guard let found = try officials.standing(id: id) else { return nil }
            return try clearance(under: found.facts.organizationNumber, official: found.number)
        }
    }
}

extension FieldChecks {
    /// Somebody with rights; nobody after a violation.
    mutating func holder(_ holder: RightsHolder?, _ field: String) -> ReachHolder {
        guard let holder else {
            required(field)
            return ReachHolder("", .parts([]))
        }
        text(holder.name, "\(field).name", length: 1...ReachQuestionLimits.nameSizeMax)
        let partsMax = ReachQuestionLimits.partsMax
        if holder.parts.count > partsMax {
            malformed(
                "\(field).parts",
                vi: "Tối đa \(partsMax) phần.",
                en: "At most \(partsMax) parts."
            )
        }
        let parts = holder.parts.enumerated().compactMap { index, part in
            self.part(part, "\(field).parts[\(index)]")
        }
        return ReachHolder(holder.name, Reach(parts))
    }

    private mutating func part(_ part: GrantedPart, _ field: String) -> ReachPart? {
        let sees = Clearance(part.sees)
        switch part.place {
        case .everywhere(true): return ReachPart(.everywhere, sees: sees)
        case .posts(true): return ReachPart(.posts, sees: sees)
        case .organization(let name):
            let id = identifier(name, "\(field).organization", ResourceNames.organization)
            return ReachPart(.organization(id), sees: sees)
        case .everywhere, .posts, nil:
            malformed(
                field,
                vi: "Phải là toàn bộ, theo chức vụ hoặc một tổ chức.",
                en: "Must be everywhere, posts or an organization."
            )
            return nil
        }
    }

    fileprivate mutating func records(_ names: [String], _ field: String) -> [ReachedRecord] {
        if names.isEmpty { required(field) }
        let recordsMax = ReachQuestionLimits.recordsMax
        if names.count > recordsMax {
            malformed(
                field,
                vi: "Tối đa \(recordsMax) hồ sơ.",
                en: "At most \(recordsMax) records."
            )
            return []
        }
        return names.enumerated().compactMap { record($1, "\(field)[\($0)]") }
    }

    /// What is asked about, by its name; `nil` after a violation.
    mutating func record(_ name: String, _ field: String) -> ReachedRecord? {
        if let id = ResourceNames.organization.identifiers(in: name)?.first {
            return .organization(id)
        }
        if let id = ResourceNames.official.identifiers(in: name)?.first { return .official(id) }
        malformed(
            field,
            vi: "Phải có dạng organizations/* hoặc officials/*.",
            en: "Must have the form organizations/* or officials/*."
        )
        return nil
    }

    /// A method by its full name.
    mutating func method(_ name: String, _ field: String) {
        if MethodPattern(name)?.isPrefix ?? true {
            malformed(
                field,
                vi: "Phải có dạng package.Service/Method.",
                en: "Must have the form package.Service/Method."
            )
        }
    }
}
