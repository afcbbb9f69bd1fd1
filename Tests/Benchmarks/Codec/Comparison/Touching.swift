import BenchmarkContract

/// What a handler does with a record.
extension Record {
    /// The length of five texts as strings.
    var fiveTexts: Int {
        text1.utf8.count + text2.utf8.count + text3.utf8.count + text4.utf8.count
            + text5.utf8.count
    }

    /// The length of all texts as strings.
    var allTexts: Int {
        var sum = 0
        sum += text1.utf8.count
        sum += text2.utf8.count
        sum += text3.utf8.count
        sum += text4.utf8.count
        sum += text5.utf8.count
        sum += text6.utf8.count
        sum += text7.utf8.count
        sum += text8.utf8.count
        sum += text9.utf8.count
        sum += text10.utf8.count
        sum += text11.utf8.count
        sum += text12.utf8.count
        sum += text13.utf8.count
        sum += text14.utf8.count
        sum += text15.utf8.count
        sum += text16.utf8.count
        sum += text17.utf8.count
        sum += text18.utf8.count
        sum += text19.utf8.count
        sum += text20.utf8.count
        sum += text21.utf8.count
        sum += text22.utf8.count
        sum += text23.utf8.count
        sum += text24.utf8.count
        sum += text25.utf8.count
        sum += text26.utf8.count
        sum += text27.utf8.count
        sum += text28.utf8.count
        sum += text29.utf8.count
        sum += text30.utf8.count
        sum += text31.utf8.count
        sum += text32.utf8.count
        sum += text33.utf8.count
        sum += text34.utf8.count
        sum += text35.utf8.count
        sum += text36.utf8.count
        sum += text37.utf8.count
        sum += text38.utf8.count
        sum += text39.utf8.count
        sum += text40.utf8.count
        sum += text41.utf8.count
        sum += text42.utf8.count
        sum += text43.utf8.count
        sum += text44.utf8.count
        sum += text45.utf8.count
        return sum
    }

    /// A record whose texts are strings.
    init(copying other: Record) {
        self.init()
        text1 = other.text1
        text2 = other.text2
        text3 = other.text3
        text4 = other.text4
        text5 = other.text5
        text6 = other.text6
        text7 = other.text7
        text8 = other.text8
        text9 = other.text9
        text10 = other.text10
        text11 = other.text11
        text12 = other.text12
        text13 = other.text13
        text14 = other.text14
        text15 = other.text15
        text16 = other.text16
        text17 = other.text17
        text18 = other.text18
        text19 = other.text19
        text20 = other.text20
        text21 = other.text21
        text22 = other.text22
        text23 = other.text23
        text24 = other.text24
        text25 = other.text25
        text26 = other.text26
        text27 = other.text27
        text28 = other.text28
        text29 = other.text29
        text30 = other.text30
        text31 = other.text31
        text32 = other.text32
        text33 = other.text33
        text34 = other.text34
        text35 = other.text35
        text36 = other.text36
        text37 = other.text37
        text38 = other.text38
        text39 = other.text39
        text40 = other.text40
        text41 = other.text41
        text42 = other.text42
        text43 = other.text43
        text44 = other.text44
        text45 = other.text45
    }
}
