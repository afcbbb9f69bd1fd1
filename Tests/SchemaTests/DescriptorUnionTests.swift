import Schema
import Testing

/// Files of several sources under one roof.
@Suite struct DescriptorUnionTests {
    @Test func equalFilesAreOneAndTheFirstOfDifferentOnesCounts() {
        var union = DescriptorUnion<String>()
        union.add("any.proto", [1], from: "first")
        union.add("date.proto", [2], from: "first")
        union.add("any.proto", [1], from: "second")
        union.add("date.proto", [3], from: "second")
        union.add("own.proto", [4], from: "second")
        union.add("date.proto", [5], from: "third")
        union.add("own.proto", [6], from: "third")
        #expect(union.files.map(\.bytes) == [[1], [2], [4]])
        #expect(union.conflicts.map(\.file) == ["date.proto", "own.proto"])
        #expect(union.conflicts.map(\.kept) == ["first", "second"])
        #expect(union.conflicts.map(\.others) == [["second", "third"], ["third"]])
    }
}
