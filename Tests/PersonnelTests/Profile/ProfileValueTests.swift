import Fleet
import Kernel
import PersonnelContract
import RPC
import Storage
import Testing
import TypeContract
import WellKnownMessages

@testable import PersonnelService

/// What entries refuse, each with the field that is wrong, and the limits.
@Suite struct ProfileValueTests {
    private static let entry = "profile_entry.values[0]"

    @Test func valuesAreHeldToTheCatalogue() async throws {
        let wrong: [(String, ProfileValue, String)] = [
            ("EDUCATION", .text("STUDY_FROM", "2001"), Self.entry),
            ("EDUCATION", .text("EDUCATION_LEVEL", "BACHELOR"), Self.entry),
            ("EDUCATION", .code("EDUCATION_LEVEL", "GENIUS"), "\(Self.entry).code"),
            ("EDUCATION", .date("STUDY_FROM", "1800-01"), "\(Self.entry).date"),
            (
                "EDUCATION",
                ProfileValue(
                    field: "STUDY_FROM",
                    value: .date(GoogleDate(year: 2001, month: 13, day: 0))
                ),
                "\(Self.entry).date"
            ),
            ("EDUCATION", .text("SCHOOL", ""), "\(Self.entry).text"),
            ("EDUCATION", .school(String(repeating: "a", count: 201)), "\(Self.entry).text"),
            ("EDUCATION", .text("NOTHING", "a"), "\(Self.entry).field"),
            ("EDUCATION", .text("PHONE", "1"), Self.entry),
            ("EDUCATION", ProfileValue(field: "SCHOOL"), Self.entry),
            (
                "EDUCATION", ProfileValue(field: "GRADUATION_YEAR", value: .integer(1)),
                "\(Self.entry).integer"
            ),
            (
                "PAY", ProfileValue(field: "PAY_COEFFICIENT", value: .decimal("4,40")),
                "\(Self.entry).decimal"
            ),
            (
                "PAY", ProfileValue(field: "PAY_COEFFICIENT", value: .decimal("99.5")),
                "\(Self.entry).decimal"
            ),
            ("RECRUITMENT", .date("RECRUITED_ON", "1980-02-28"), Self.entry),
            ("IDENTITY", .code("ETHNICITY", "DT_01"), Self.entry),
            ("PARTY", .text("SCHOOL", "a"), "profile_entry.section"),
        ]
        try await ProfileBench.run { bench in
            for (section, value, field) in wrong {
                let told = await status { try await bench.add(section, [value], basis: .paper) }
                #expect(told.code == .invalidArgument, "\(value.field)")
                let fields: [String] = told.fields
                #expect(fields.contains(field), "\(section) \(value.field): \(fields)")
            }
            let right = try await bench.add(
                "PAY",
                [
                    ProfileValue(field: "PAY_COEFFICIENT", value: .decimal("4.40")),
                    ProfileValue(field: "PAY_STEP", value: .integer(3)),
                    .date("PAY_FROM", "2024-02-29"),
                ],
                basis: .paper
            )
            #expect(right.values.map(\.field) == ["PAY_STEP", "PAY_COEFFICIENT", "PAY_FROM"])
        }
    }

    @Test func datesThatContradictEachOtherAreRefused() async throws {
        try await ProfileBench.run { bench in
            let order = await status {
                try await bench.add(
                    "WORK_HISTORY",
                    [.date("WORK_FROM", "2010-09"), .date("WORK_TO", "2010-08-31")],
                    basis: .paper
                )
            }
            #expect(order.fields == ["profile_entry.values[1]"])
            // A month and a day of it do not contradict each other.
            try await bench.add(
                "WORK_HISTORY",
                [.date("WORK_FROM", "2010-09-20"), .date("WORK_TO", "2010-09")],
                id: "w",
                basis: .paper
            )
            let later = await status {
                try await bench.change("w", [.date("WORK_FROM", "2010-10")], basis: .paper)
            }
            #expect(later.fields == ["profile_entry.values[0]"])
        }
    }

    @Test func whatValuesRestOnIsChecked() async throws {
        let wrong: [(ProfileBasis?, String)] = [
            (nil, "basis.origin"),
            (ProfileBasis(), "basis.origin"),
            (ProfileBasis(origin: .document), "basis.decision_number"),
            (ProfileBasis(origin: .register), "basis.register"),
            (
                ProfileBasis(origin: .declared, decisionNumber: "1-QĐ"),
                "basis.decision_number"
            ),
            (
                ProfileBasis(
                    origin: .document,
                    decisionNumber: "1",
                    decisionDate: GoogleDate("2026-11-22")
                ),
                "basis.decision_date"
            ),
            (
                ProfileBasis(origin: .document, decisionNumber: "1", register: "A"),
                "basis.register"
            ),
        ]
        try await ProfileBench.run { bench in
            for (basis, field) in wrong {
                let told = await status {
                    try await bench.add("EDUCATION", [.school("Trường A")], basis: basis)
                }
                #expect(told.fields == [field], "\(field)")
            }
            let name = await status {
                try await bench.add("CONTACT", [.text("PHONE", "1")], id: "x", basis: .paper)
            }
            #expect(name.fields == ["profile_entry_id"])
            let empty = await status { try await bench.add("CONTACT", basis: .paper) }
            #expect(empty.fields == ["profile_entry.values"])
        }
    }

    @Test func anOfficialHasSoManyEntries() async throws {
        try await ProfileBench.run { bench in
            let most = Int64(PersonnelLimits.profileEntriesMax)
            try await bench.record.personnel.journal.database.write { transaction in
                guard let official = try OfficialReader(reader: transaction).find(id: "o1") else {
                    throw Failure(.storageDamaged)
                }
                for number in 1...most {
                    try transaction.execute(
                        """
                        INSERT INTO profile_entry (
                            number, id, official_number, official_id, section, version, created_at
                        ) VALUES (\(number + 10_000), \("e\(number)"), \(official.number), 'o1',
                            'EDUCATION', 1, 0)
                        """
                    )
                }
            }
            let told = await status {
                try await bench.add("EDUCATION", [.school("Trường A")], basis: .paper)
            }
            #expect(told.reason == "PROFILE_ENTRIES_EXHAUSTED")
        }
    }

    @Test func theCatalogueIsListed() async throws {
        try await ProfileBench.run { bench in
            let all = try await bench.client.listProfileFields(ListProfileFieldsRequest())
            #expect(all.sections.map(\.number) == Array(1...19))
            let education = try await bench.client.listProfileFields(
                ListProfileFieldsRequest(section: "EDUCATION")
            )
            let level = education.sections.first?.fields.first
            #expect(level?.type == .code && level?.codes.count == 6)
            #expect(level?.sourceForm == "2C-BNV/2008" && level?.evidence == .toBeVerified)
            let wrong = await status {
                _ = try await bench.client.listProfileFields(
                    ListProfileFieldsRequest(section: "NOTHING")
                )
            }
            #expect(wrong.fields == ["section"])
        }
    }
}

/// The table of states as a value.
@Suite struct ProfileStateTests {
    /// DOMAIN 5.3, typed from the page, with what is given back and what goes on.
    private static let page: [ProfileState: Set<ProfileState>] = [
        .draft: [.draft, .selfDeclared],
        .selfDeclared: [.verified, .draft],
        .verified: [.confirmed, .draft],
        .confirmed: [.changePending, .disputed],
        .changePending: [.changePending, .confirmed],
        .disputed: [.disputed, .confirmed, .corrected],
        .corrected: [.changePending, .disputed],
    ]

    @Test func theTableIsThePage() {
        var table: [ProfileState: Set<ProfileState>] = [:]
        for row in ProfileTransition.table { table[row.from, default: []].insert(row.next) }
        #expect(table == Self.page)
        for from in Self.page.keys {
            for step in ProfileStep.allCases {
                let row = ProfileTransition.table.first { $0.from == from && $0.step == step }
                do throws(Failure) {
                    let next = try ProfileTransition.next("profile", from: from, by: step)
                    #expect(next == row?.next)
                } catch {
                    #expect(row == nil && error.reason == .profileStateRefused)
                }
            }
        }
    }
}
