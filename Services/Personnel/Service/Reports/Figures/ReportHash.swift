internal import PersonnelContract
internal import ProtobufC
internal import Storage
internal import TypeContract
internal import WellKnownMessages

extension ReportRun {
    /// SHA-256 over what was asked, by which rules, until when, and every figure, in hexadecimal
    /// digits.
    ///
    /// Texts for people are not part of it: a title that is worded better later changes no figure.
    var contentHash: String {
        var content = CanonicalEncoding()
        content.append("canbo report 1")
        content.append(report)
        content.append(organization)
        content.append(parameters.flatMap { [$0.code, $0.value] })
        for number in [asOf?.year, asOf?.month, asOf?.day] { content.append(Int64(number ?? 0)) }
        content.append(asRecordedAt?.seconds ?? 0)
        content.append(Int64(asRecordedAt?.nanos ?? 0))
        content.append(Int64(countingUnit.number))
        content.append(countingRules.flatMap { [$0.ruleCode, $0.regimeCode, $0.ownInstrument] })
        content.append(Int64(tables.count))
        for table in tables {
            content.append(table.code)
            content.append(table.columns.map(\.code))
            let rows = table.rows + [table.total].compactMap(\.self)
            content.append(Int64(rows.count))
            for row in rows {
                content.append([row.code, row.organization])
                for figure in row.figures {
                    content.append(figure.count)
                    content.append(figure.denominator)
                }
            }
        }
        var digest = ContentDigest()
        digest.append(content.bytes)
        return digest.bytes.map(Self.hexadecimal).joined()
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }
}
