internal import Conventions
internal import Kernel
internal import RPC
internal import Storage

/// Which access roles those who call may give away, by a post, by a holding or by an account: the
/// ones that they hold themselves over the same place, and what these cover.
///
/// Only roles that are held by posts count: of a grant that names organisations a service does not
/// know which methods it has elsewhere. Who reaches the whole record may give every role.
struct RolesToGive {
    private let reader: any Reader
    private let rules: RoleRules
    private let day: CalendarDate
    /// The posts of each of those who call and who do not reach the whole record.
    private let holders: [[HeldPosts.Post]]

    /// What may be given in a call, by what a reading sees: before the change that gives it, which
    /// may be one of a post that the caller holds.
    init(of call: CallContext, _ rules: AuthorityRules, in reader: any Reader) throws {
        self.reader = reader
        self.rules = rules.roles
        day = rules.clock.today
        let (caller, posts) = (call.caller, HeldPosts(reader: reader, day: day))
        holders = try [
            ReachHolder(caller.name, caller.rights.reach),
            caller.actsFor.map { ReachHolder($0, caller.rights.principalReach) },
        ].compactMap(\.self).compactMap { holder -> [HeldPosts.Post]? in
            let places = holder.reach.parts(seeing: []).map(\.place)
            if places.contains(.everywhere) { return nil }
            guard places.contains(.posts), let official = try posts.official(of: holder.name) else {
                return []
            }
            return try posts.posts(of: official)
        }
    }

    /// Passes when each of the roles may be given over an organisation and all below it.
    ///
    /// Throws `ROLE_BEYOND_OWN_RIGHTS`, which names the field that gives it.
    func check(_ roles: [String], over organization: Int64, _ field: String) throws {
        guard !roles.isEmpty, !holders.isEmpty else { return }
        let lineage = try OrganizationReader(reader: reader).lineage(of: organization)
        let above = Set(lineage.map(\.number))
        for posts in holders {
            let held = Set(posts.filter { above.contains($0.organization) }.flatMap(\.roles))
            for role in roles where !rules.isCovered(role, by: held, on: day) {
                let place = ResourceNames.organization(lineage.first?.id ?? "")
                throw Failure.beyondOwnRights(role, over: place, field)
            }
        }
    }

    /// The same for all that the holders of a post have by it, now and by what is on record for
    /// days to come.
    func check(rolesOf position: PositionRecord, _ field: String) throws {
        guard !holders.isEmpty else { return }
        try check(position.facts.roles, over: position.authority, field)
        let timeline = try FactTable.positions.timeline(of: position.number, in: reader)
        for facts in timeline.periods.filter({ $0.from > day }).map(\.facts) {
            let place = facts.authority(ofPostIn: position.organizationNumber)
            try check(facts.roles, over: place, field)
        }
    }

    /// The same for all that an account gives by posts of its official, on days from one on that
    /// are not over.
    func check(postsOf account: AccountRecord, from: CalendarDate, _ field: String) throws {
        guard !holders.isEmpty else { return }
        let rows = try reader.rows(
            """
            SELECT DISTINCT \(PositionRecord.columns)
            FROM holding JOIN position ON position.number = holding.position_number
            WHERE holding.official_number = \(account.officialNumber)
                AND holding.valid_from < \(account.validTo)
                AND holding.valid_to > \(max(from, day))
            """
        )
        for row in rows { try check(rolesOf: try PositionRecord(row), field) }
    }
}

extension PositionFacts {
    /// The number of the organisation over which, and over all below which, the roles reach.
    func authority(ofPostIn organization: Int64) -> Int64 {
        authorityNumber == 0 ? organization : authorityNumber
    }

    /// The codes of the access roles.
    var roles: [String] { accessRoles.split(separator: " ").map(String.init) }
}

extension PositionRecord {
    /// The number of the organisation over which, and over all below which, the roles reach.
    var authority: Int64 { facts.authority(ofPostIn: organizationNumber) }
}

extension Failure {
    /// The refusal to give a role over a place by what a field of the request names.
    static func beyondOwnRights(
        _ role: String,
        over place: String,
        _ field: String
    ) -> Failure {
        Failure(
            .roleBeyondOwnRights,
            ["role": role, "place": place],
            details: [
                .field(
                    FieldViolation(
                        field,
                        "ROLE_BEYOND_OWN_RIGHTS",
                        vi: "Trao vai trò \(role) đối với \(place), vượt quyền của bên gọi.",
                        en: "Gives the role \(role) over \(place), beyond the caller's rights."
                    )
                )
            ]
        )
    }
}
