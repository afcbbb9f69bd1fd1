internal import Conventions
internal import Kernel
internal import PersonnelContract
internal import ProtobufC
internal import RPC
internal import Storage
internal import WellKnownMessages

/// Tells what an organisation, with all below it, has of its quotas on a day, by kind.
struct GetStaffBalance {
    let database: any Database
    let authority: AuthorityRules
    let rules: StaffingRules

    func callAsFunction(
        _ request: GetStaffBalanceRequest,
        _ call: CallContext
    ) async throws -> GetStaffBalanceResponse {
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let now = authority.clock.now
        let point = asked ?? HistoryPoint(now.day)
        let kinds = try rules.kinds(on: point.day)
        let balances = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let found = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let place = MembershipFacts.Place(number: found.number, id: found.id)
            let quotas = try StaffQuotaReader(reader: reader).quotas(of: found.number, at: point)
            let staff = try StaffCounting(reader, at: point, rules).staff(of: found.number)
            return try kinds.compactMap { kind in
                let quota = quotas.first { $0.kind == kind }
                let used = staff[kind] ?? 0
                guard quota != nil || used > 0 else { return StaffBalance?.none }
                let tree = StaffQuotaTree(reader: reader, kind: kind, point: point)
                let below = try tree.distributed(below: found.number)
                return StaffBalance(of: place, kind, quota, distributed: below, used: used)
            }
        }
        return GetStaffBalanceResponse(
            staffBalances: balances,
            asOf: GoogleDate(point.day),
            asRecordedAt: GoogleTimestamp(point.instant ?? now)
        )
    }
}

/// Tells the same of every quota of an organisation and of all below it.
struct ListStaffBalances {
    let database: any Database
    let tokens: PageTokens
    let authority: AuthorityRules
    let rules: StaffingRules

    func callAsFunction(
        _ request: ListStaffBalancesRequest,
        _ call: CallContext
    ) async throws -> ListStaffBalancesResponse {
        let size = try PageSize(
            requested: request.pageSize,
            standard: PersonnelLimits.pageSizeStandard,
            most: PersonnelLimits.pageSizeMax
        )
        var checks = FieldChecks()
        let id = checks.identifier(request.parent, "parent", ResourceNames.organization)
        let asked = checks.historyPoint(
            asOf: request.asOf,
            asRecordedAt: request.asRecordedAt,
            clock: authority.clock
        )
        try checks.finish()
        let point = asked ?? HistoryPoint(authority.clock.today)
        let query = PageQuery(
            method: StaffingMethods.listStaffBalances.description,
            arguments: [request.parent, String(request.surplusOnly)] + point.arguments
        )
        let after = try tokens.position(of: request.pageToken, for: query)
        let page = try await database.scan { reader in
            let caller = try authority.authority(of: call, in: reader)
            try caller.admit(listOfOrganization: id)
            guard let root = try OrganizationReader(reader: reader).find(id: id) else {
                throw Failure.noOrganization(id)
            }
            let further: Statement = after.map { "AND staff_quota.number > \($0[0])" } ?? ""
            let rows = try reader.rows(
                """
                \(ReportTree(root: root.number, point: point).below)
                SELECT \(StaffQuotaRecord.recordedColumns)
                FROM \(StaffQuotaRecord.source(point))
                WHERE staff_quota.organization_number IN (SELECT number FROM below)
                    AND \(point.condition("fact")) \(further)
                ORDER BY staff_quota.number LIMIT \(size.count + 1)
                """
            )
            var told = ToldBalances(
                reader: reader,
                point: point,
                counting: try StaffCounting(reader, at: point, rules),
                listed: ListedReach(caller)
            )
            return try tokens.page(of: rows, size: size, for: query, keys: ["number"]) {
                let balance = try told.balance(of: try StaffQuotaRecord($0))
                return request.surplusOnly && balance?.surplus == 0 ? nil : balance
            }
        }
        return ListStaffBalancesResponse(
            staffBalances: page.elements,
            nextPageToken: page.nextPageToken
        )
    }
}

/// The balances of a page, each organisation counted once.
private struct ToldBalances {
    let reader: any Reader
    let point: HistoryPoint
    let counting: StaffCounting
    var listed: ListedReach
    private var staff: [Int64: [OfficialKind: Int64]] = [:]

    init(reader: any Reader, point: HistoryPoint, counting: StaffCounting, listed: ListedReach) {
        self.reader = reader
        self.point = point
        self.counting = counting
        self.listed = listed
    }

    /// The balance of a quota; `nil` where the caller does not reach the organisation: below in the
    /// tree of another day may be what is not reached today.
    mutating func balance(of quota: StaffQuotaRecord) throws -> StaffBalance? {
        let organization = quota.organization.number
        guard try listed.clearance(under: organization) != nil else { return nil }
        let found = try staff[organization] ?? counting.staff(of: organization)
        staff[organization] = found
        let tree = StaffQuotaTree(reader: reader, kind: quota.kind, point: point)
        return StaffBalance(
            of: quota.organization,
            quota.kind,
            quota,
            distributed: try tree.distributed(below: organization),
            used: found[quota.kind] ?? 0
        )
    }
}

extension StaffBalance {
    /// What is free and what is above the number follows from both.
    fileprivate init(
        of organization: MembershipFacts.Place,
        _ kind: OfficialKind,
        _ quota: StaffQuotaRecord?,
        distributed: Int64,
        used: Int64
    ) {
        let allotted = Int64(quota?.period.facts.allotted ?? 0)
        self.init(
            organization: organization.name,
            officialKind: kind,
            staffQuota: quota?.name ?? "",
            allotted: allotted,
            distributed: distributed,
            used: used,
            free: max(0, allotted - used),
            surplus: max(0, used - allotted)
        )
    }
}
