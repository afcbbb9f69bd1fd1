import ProtobufC
import TestingContract
import WellKnownMessages

/// Numbers that one seed repeats (SplitMix64).
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func number<Number: FixedWidthInteger>() -> Number {
        [0, 1, .max, .min, Number(truncatingIfNeeded: next())].randomElement(using: &self) ?? 0
    }

    mutating func double() -> Double {
        [0, 1.5, -2.25, .infinity, -.infinity, 0.1, 1e20].randomElement(using: &self) ?? 0
    }

    mutating func text() -> String {
        [
            "", "a", "Trần Thị Bích", "nul\0inside", "\"\\\n", "😀",
            String(repeating: "ă", count: 200),
        ]
        .randomElement(using: &self) ?? ""
    }

    mutating func bytes() -> [UInt8] { (0..<Int(next() % 40)).map { _ in number() } }

    mutating func color() -> Color {
        (Color.allCases + [.unrecognized(77), .unrecognized(-9)]).randomElement(using: &self)
            ?? .unspecified
    }

    mutating func inner() -> Inner {
        Inner(
            title: text(),
            count: number(),
            tags: list { $0.text() },
            leaf: optional { Leaf(text: $0.text()) }
        )
    }

    mutating func list<Value>(_ value: (inout SeededRandom) -> Value) -> [Value] {
        (0..<Int(next() % 5)).map { _ in value(&self) }
    }

    mutating func optional<Value>(_ value: (inout SeededRandom) -> Value) -> Value? {
        next() % 2 == 0 ? nil : value(&self)
    }

    mutating func map<Key: Hashable, Value>(
        _ entry: (inout SeededRandom) -> (Key, Value)
    ) -> [Key: Value] {
        Dictionary(list(entry)) { _, last in last }
    }
}

extension EveryType {
    /// A message with a random choice of every kind of field.
    static func random(using random: inout SeededRandom) -> EveryType {
        var message = EveryType(
            doubleField: random.double(),
            floatField: Float(random.double()),
            int32Field: random.number(),
            int64Field: random.number(),
            uint32Field: random.number(),
            uint64Field: random.number(),
            sint32Field: random.number(),
            sint64Field: random.number(),
            fixed32Field: random.number(),
            fixed64Field: random.number(),
            sfixed32Field: random.number(),
            sfixed64Field: random.number(),
            boolField: random.next() % 2 == 0,
            stringField: random.text(),
            bytesField: random.bytes(),
            enumField: random.color(),
            messageField: random.optional { $0.inner() }
        )
        message.addLists(&random)
        message.addOptionals(&random)
        message.addMaps(&random)
        message.choice = .random(using: &random)
        return message
    }

    private mutating func addLists(_ random: inout SeededRandom) {
        doubleList = random.list { $0.double() }
        int32List = random.list { $0.number() }
        uint64List = random.list { $0.number() }
        sint64List = random.list { $0.number() }
        fixed32List = random.list { $0.number() }
        sfixed64List = random.list { $0.number() }
        boolList = random.list { $0.next() % 2 == 0 }
        stringList = random.list { $0.text() }
        bytesList = random.list { $0.bytes() }
        enumList = random.list { $0.color() }
        messageList = random.list { $0.inner() }
        unpackedList = random.list { $0.number() }
    }

    private mutating func addOptionals(_ random: inout SeededRandom) {
        optionalDouble = random.optional { $0.double() }
        optionalInt32 = random.optional { $0.number() }
        optionalUint64 = random.optional { $0.number() }
        optionalBool = random.optional { $0.next() % 2 == 0 }
        optionalString = random.optional { $0.text() }
        optionalBytes = random.optional { $0.bytes() }
        optionalEnum = random.optional { $0.color() }
        optionalMessage = random.optional { $0.inner() }
        moment = random.optional { GoogleTimestamp(seconds: Int64($0.next() % 4_000_000_000)) }
        span = random.optional { GoogleDuration(seconds: Int64($0.next() % 1_000), nanos: 5) }
        mask = random.optional { _ in GoogleFieldMask(paths: ["display_name", "a.b_c"]) }
        day = random.optional { _ in GoogleDate(year: 2_026, month: 11, day: 21) }
        wrappedString = random.optional { GoogleStringValue(value: $0.text()) }
        nothing = random.optional { _ in Nothing() }
        `default` = random.text()
        `class` = random.number()
    }

    private mutating func addMaps(_ random: inout SeededRandom) {
        int32Map = random.map { ($0.number(), $0.number()) }
        uint64Map = random.map { ($0.number(), $0.number()) }
        boolMap = random.map { ($0.next() % 2 == 0, $0.text()) }
        stringMap = random.map { ($0.text(), $0.bytes()) }
        messageMap = random.map { ($0.text(), $0.inner()) }
        enumMap = random.map { ($0.text(), $0.color()) }
        bytesMap = random.map { ($0.text(), $0.bytes()) }
    }
}

extension EveryType.Choice {
    /// A random choice of the kinds of fields, or none.
    static func random(using random: inout SeededRandom) -> EveryType.Choice? {
        switch random.next() % 8 {
        case 0: .doubleChoice(random.double())
        case 1: .int64Choice(random.number())
        case 2: .boolChoice(random.next() % 2 == 0)
        case 3: .stringChoice(random.text())
        case 4: .bytesChoice(random.bytes())
        case 5: .enumChoice(random.color())
        case 6: .messageChoice(random.inner())
        default: nil
        }
    }
}
