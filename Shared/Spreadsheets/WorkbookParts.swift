/// The parts of a workbook with one sheet, beside the rows.
enum WorkbookParts {
    /// Where the sheet stands in the archive.
    static let sheet = "xl/worksheets/sheet1.xml"

    /// What comes before the sheet, in order.
    static func all(sheet name: String) -> [(name: String, text: String)] {
        [
            ("[Content_Types].xml", contentTypes), ("_rels/.rels", packageRelations),
            ("xl/workbook.xml", workbook(name)), ("xl/_rels/workbook.xml.rels", relations),
            ("xl/styles.xml", styles),
        ]
    }

    /// What comes before the first row.
    static let sheetStart =
        declaration
            + """
            <worksheet xmlns="\(main)"><sheetViews><sheetView workbookViewId="0">\
            <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>\
            </sheetView></sheetViews><sheetData>
            """
    /// What comes behind the last row.
    static let sheetEnd = "</sheetData></worksheet>"

    private static let declaration =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let relation =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    private static let contentTypes =
        declaration
            + """
            <Types xmlns="\(package)/content-types">\
            <Default Extension="rels" \
            ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="\(type).sheet.main+xml"/>\
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="\(type).worksheet+xml"/>\
            <Override PartName="/xl/styles.xml" ContentType="\(type).styles+xml"/></Types>
            """

    private static let packageRelations =
        declaration
            + """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
            Type="\(relation)/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """

    private static let relations =
        declaration
            + """
            <Relationships xmlns="\(package)/relationships"><Relationship Id="rId1" \
            Type="\(relation)/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" \
            Type="\(relation)/styles" Target="styles.xml"/></Relationships>
            """

    private static func workbook(_ name: String) -> String {
        declaration
            + """
            <workbook xmlns="\(main)" xmlns:r="\(relation)"><sheets>\
            <sheet name="\(XMLText.escaped(name))" sheetId="1" r:id="rId1"/></sheets></workbook>
            """
    }

    /// Plain, a day, and the header in bold.
    private static let styles =
        declaration
            + """
            <styleSheet xmlns="\(main)"><numFmts count="1">\
            <numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font>\
            <font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>\
            <fills count="2"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill></fills>\
            <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>\
            </cellStyleXfs><cellXfs count="3">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
            <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>\
            <xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
            </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/>\
            </cellStyles></styleSheet>
            """
}
