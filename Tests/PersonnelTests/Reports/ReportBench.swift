import Conventions
import Fleet
import Kernel
import PersonnelContract
import Policy
import RPC
import Storage
import WellKnownMessages

@testable import PersonnelService

/// Reports over one store with the Party organisations of a city, called as a client calls them.
///
/// The clock is turned before a report is run: what was recorded in the same instant as its cut-off
/// is not part of it.
struct ReportBench: Sendable {
    let record: MembershipBench
    let client: ReportClient
    let scopes: ManagementScopeClient

    static func run(
        _ kind: StoreKind = .memory,
        _ body: (ReportBench) async throws -> Void
    ) async throws {
        try await MembershipBench.run(kind) { record in
            let journal = record.personnel.journal
            let (roles, tokens) = (
                try RoleRules.embedded(), try await PageTokens(of: journal.database)
            )
            let reports = ReportService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                policy: try .embedded(),
                clock: record.clock
            )
            let scopes = ManagementScopeService(
                journal: journal,
                tokens: tokens,
                roles: roles,
                codes: try .embedded(),
                clock: record.clock
            )
            let channel = LocalGateway.channel([reports, scopes], within: [record.caller])
            try await body(
                ReportBench(
                    record: record,
                    client: ReportClient(channel),
                    scopes: ManagementScopeClient(channel)
                )
            )
        }
    }

    /// Runs a report.
    func report(
        _ code: String,
        of organization: String,
        on day: String? = nil,
        id: String = "",
        _ parameters: [String: String] = [:]
    ) async throws -> ReportRun {
        try await client.runReport(
            RunReportRequest(
                parent: "organizations/\(organization)",
                report: code,
                parameters: parameters.sorted { $0.key < $1.key }.map {
                    ReportParameter(code: $0.key, value: $0.value)
                },
                asOf: day.map { GoogleDate($0) },
                reportRunID: id
            )
        )
    }

    /// Counts a run again.
    func recompute(_ run: ReportRun) async throws -> RecomputeReportResponse {
        try await client.recomputeReport(RecomputeReportRequest(name: run.name))
    }

    /// Everything that a figure counts, over pages, with how many are hidden.
    func items(
        _ run: ReportRun,
        _ cell: String,
        pageSize: Int32 = 500
    ) async throws -> (items: [ReportItem], count: Int64, hidden: Int) {
        var (found, count, hidden, token) = ([ReportItem](), Int64(0), 0, "")
        repeat {
            let page = try await client.listReportItems(
                ListReportItemsRequest(
                    parent: run.name,
                    cell: cell,
                    pageSize: pageSize,
                    pageToken: token
                )
            )
            found += page.items
            count = page.count
            hidden += Int(page.hiddenItems)
            token = page.nextPageToken
        } while !token.isEmpty
        return (found, count, hidden)
    }

    /// Lets an official hold a new post of an organisation with an access role, as a caller.
    func seat(
        _ subject: String,
        _ official: Int,
        in organization: String,
        _ role: AccessRole
    ) async throws {
        _ = try await record.accounts.createAccount(
            CreateAccountRequest(
                account: Account(
                    subject: subject,
                    official: "officials/o\(official)",
                    startDate: GoogleDate("2026-11-21")
                )
            )
        )
        try await post("p\(official)", in: organization, .specialist, [role])
        try await hold("p\(official)", official)
    }

    /// Adds a post.
    func post(
        _ id: String,
        in organization: String,
        _ kind: HeadKind,
        _ roles: [AccessRole] = []
    ) async throws {
        _ = try await record.posts.createPosition(
            CreatePositionRequest(
                position: Position(
                    code: id,
                    nameVi: "Chức danh \(id)",
                    organization: "organizations/\(organization)",
                    positionLevel: 3,
                    headKind: kind,
                    quota: 20,
                    accessRoles: roles
                ),
                positionID: id,
                effectiveDate: GoogleDate("2020-01-01")
            )
        )
    }

    /// Lets an official hold a post.
    func hold(_ position: String, _ official: Int) async throws {
        _ = try await record.posts.startHolding(
            StartHoldingRequest(
                holding: .sample(official, position, from: "2026-11-01"),
                holdingID: "h\(official)"
            )
        )
    }

    /// Adds officials of an organisation, as many of each sex as said.
    func officials(
        _ numbers: ClosedRange<Int>,
        of organization: String,
        women: Int
    ) async throws {
        for number in numbers {
            var official = Official.sample(number, "Trần Thị Bình", in: organization)
            official.gender = number < numbers.lowerBound + women ? .female : .male
            official.birthDate = GoogleDate("19\(60 + number % 40)-05-19")
            _ = try await record.personnel.client.createOfficial(
                CreateOfficialRequest(
                    official: official,
                    officialID: "o\(number)",
                    effectiveDate: GoogleDate("2010-01-01")
                )
            )
        }
    }
}

extension ReportRun {
    /// A figure by the name of its cell.
    func figure(_ cell: String) -> ReportFigure? {
        tables.flatMap { $0.rows + [$0.total].compactMap(\.self) }
            .flatMap(\.figures).first { $0.cell == cell }
    }

    /// A count by the name of its cell; -1 when there is none, or it is suppressed.
    func count(_ cell: String) -> Int64 {
        figure(cell).map { $0.suppressed ? -1 : $0.count } ?? -1
    }

    /// Whether the parts of every table sum to its totals, and of every row to its sums.
    var addsUp: Bool {
        tables.allSatisfy { table in
            let counted = table.columns.filter { $0.numerator.isEmpty }
            let columns = counted.indices.allSatisfy { index in
                guard let total = table.total else { return true }
                return table.rows.map { $0.figures[index].count }.reduce(0, +)
                    == total.figures[index].count
            }
            return columns
                && (table.rows + [table.total].compactMap(\.self)).allSatisfy { row in
                    zip(table.columns, row.figures).allSatisfy { column, figure in
                        column.sumOf.isEmpty
                            || figure.count
                                == zip(table.columns, row.figures)
                                .filter { column.sumOf.contains($0.0.code) }
                                .map(\.1.count).reduce(0, +)
                    }
                }
        }
    }
}
