// swift-format-ignore-file
// Made by StubGenerator from the .proto files; do not edit. `make generate` renews it.
// Source: canbo/benchmark/v1/record.proto

internal import CRecord
public import ProtobufC

/// About 1 kB in 45 texts.
public struct Record: ProtobufMessage {
    /// A text.
    @ProtoText public var text1: String
    /// A text.
    @ProtoText public var text2: String
    /// A text.
    @ProtoText public var text3: String
    /// A text.
    @ProtoText public var text4: String
    /// A text.
    @ProtoText public var text5: String
    /// A text.
    @ProtoText public var text6: String
    /// A text.
    @ProtoText public var text7: String
    /// A text.
    @ProtoText public var text8: String
    /// A text.
    @ProtoText public var text9: String
    /// A text.
    @ProtoText public var text10: String
    /// A text.
    @ProtoText public var text11: String
    /// A text.
    @ProtoText public var text12: String
    /// A text.
    @ProtoText public var text13: String
    /// A text.
    @ProtoText public var text14: String
    /// A text.
    @ProtoText public var text15: String
    /// A text.
    @ProtoText public var text16: String
    /// A text.
    @ProtoText public var text17: String
    /// A text.
    @ProtoText public var text18: String
    /// A text.
    @ProtoText public var text19: String
    /// A text.
    @ProtoText public var text20: String
    /// A text.
    @ProtoText public var text21: String
    /// A text.
    @ProtoText public var text22: String
    /// A text.
    @ProtoText public var text23: String
    /// A text.
    @ProtoText public var text24: String
    /// A text.
    @ProtoText public var text25: String
    /// A text.
    @ProtoText public var text26: String
    /// A text.
    @ProtoText public var text27: String
    /// A text.
    @ProtoText public var text28: String
    /// A text.
    @ProtoText public var text29: String
    /// A text.
    @ProtoText public var text30: String
    /// A text.
    @ProtoText public var text31: String
    /// A text.
    @ProtoText public var text32: String
    /// A text.
    @ProtoText public var text33: String
    /// A text.
    @ProtoText public var text34: String
    /// A text.
    @ProtoText public var text35: String
    /// A text.
    @ProtoText public var text36: String
    /// A text.
    @ProtoText public var text37: String
    /// A text.
    @ProtoText public var text38: String
    /// A text.
    @ProtoText public var text39: String
    /// A text.
    @ProtoText public var text40: String
    /// A text.
    @ProtoText public var text41: String
    /// A text.
    @ProtoText public var text42: String
    /// A text.
    @ProtoText public var text43: String
    /// A text.
    @ProtoText public var text44: String
    /// A text.
    @ProtoText public var text45: String
    /// The fields that this program does not know.
    public var unknownFields: UnknownFields
    private let decodedMemory: DecodedMemory

    /// A message with no field set.
    public init() {
        _text1 = ProtoText(projectedValue: Text())
        _text2 = ProtoText(projectedValue: Text())
        _text3 = ProtoText(projectedValue: Text())
        _text4 = ProtoText(projectedValue: Text())
        _text5 = ProtoText(projectedValue: Text())
        _text6 = ProtoText(projectedValue: Text())
        _text7 = ProtoText(projectedValue: Text())
        _text8 = ProtoText(projectedValue: Text())
        _text9 = ProtoText(projectedValue: Text())
        _text10 = ProtoText(projectedValue: Text())
        _text11 = ProtoText(projectedValue: Text())
        _text12 = ProtoText(projectedValue: Text())
        _text13 = ProtoText(projectedValue: Text())
        _text14 = ProtoText(projectedValue: Text())
        _text15 = ProtoText(projectedValue: Text())
        _text16 = ProtoText(projectedValue: Text())
        _text17 = ProtoText(projectedValue: Text())
        _text18 = ProtoText(projectedValue: Text())
        _text19 = ProtoText(projectedValue: Text())
        _text20 = ProtoText(projectedValue: Text())
        _text21 = ProtoText(projectedValue: Text())
        _text22 = ProtoText(projectedValue: Text())
        _text23 = ProtoText(projectedValue: Text())
        _text24 = ProtoText(projectedValue: Text())
        _text25 = ProtoText(projectedValue: Text())
        _text26 = ProtoText(projectedValue: Text())
        _text27 = ProtoText(projectedValue: Text())
        _text28 = ProtoText(projectedValue: Text())
        _text29 = ProtoText(projectedValue: Text())
        _text30 = ProtoText(projectedValue: Text())
        _text31 = ProtoText(projectedValue: Text())
        _text32 = ProtoText(projectedValue: Text())
        _text33 = ProtoText(projectedValue: Text())
        _text34 = ProtoText(projectedValue: Text())
        _text35 = ProtoText(projectedValue: Text())
        _text36 = ProtoText(projectedValue: Text())
        _text37 = ProtoText(projectedValue: Text())
        _text38 = ProtoText(projectedValue: Text())
        _text39 = ProtoText(projectedValue: Text())
        _text40 = ProtoText(projectedValue: Text())
        _text41 = ProtoText(projectedValue: Text())
        _text42 = ProtoText(projectedValue: Text())
        _text43 = ProtoText(projectedValue: Text())
        _text44 = ProtoText(projectedValue: Text())
        _text45 = ProtoText(projectedValue: Text())
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// A message with those fields set.
    public init(text1: String = "", text2: String = "", text3: String = "", text4: String = "", text5: String = "", text6: String = "", text7: String = "", text8: String = "", text9: String = "", text10: String = "", text11: String = "", text12: String = "", text13: String = "", text14: String = "", text15: String = "", text16: String = "", text17: String = "", text18: String = "", text19: String = "", text20: String = "", text21: String = "", text22: String = "", text23: String = "", text24: String = "", text25: String = "", text26: String = "", text27: String = "", text28: String = "", text29: String = "", text30: String = "", text31: String = "", text32: String = "", text33: String = "", text34: String = "", text35: String = "", text36: String = "", text37: String = "", text38: String = "", text39: String = "", text40: String = "", text41: String = "", text42: String = "", text43: String = "", text44: String = "", text45: String = "") {
        _text1 = ProtoText(wrappedValue: text1)
        _text2 = ProtoText(wrappedValue: text2)
        _text3 = ProtoText(wrappedValue: text3)
        _text4 = ProtoText(wrappedValue: text4)
        _text5 = ProtoText(wrappedValue: text5)
        _text6 = ProtoText(wrappedValue: text6)
        _text7 = ProtoText(wrappedValue: text7)
        _text8 = ProtoText(wrappedValue: text8)
        _text9 = ProtoText(wrappedValue: text9)
        _text10 = ProtoText(wrappedValue: text10)
        _text11 = ProtoText(wrappedValue: text11)
        _text12 = ProtoText(wrappedValue: text12)
        _text13 = ProtoText(wrappedValue: text13)
        _text14 = ProtoText(wrappedValue: text14)
        _text15 = ProtoText(wrappedValue: text15)
        _text16 = ProtoText(wrappedValue: text16)
        _text17 = ProtoText(wrappedValue: text17)
        _text18 = ProtoText(wrappedValue: text18)
        _text19 = ProtoText(wrappedValue: text19)
        _text20 = ProtoText(wrappedValue: text20)
        _text21 = ProtoText(wrappedValue: text21)
        _text22 = ProtoText(wrappedValue: text22)
        _text23 = ProtoText(wrappedValue: text23)
        _text24 = ProtoText(wrappedValue: text24)
        _text25 = ProtoText(wrappedValue: text25)
        _text26 = ProtoText(wrappedValue: text26)
        _text27 = ProtoText(wrappedValue: text27)
        _text28 = ProtoText(wrappedValue: text28)
        _text29 = ProtoText(wrappedValue: text29)
        _text30 = ProtoText(wrappedValue: text30)
        _text31 = ProtoText(wrappedValue: text31)
        _text32 = ProtoText(wrappedValue: text32)
        _text33 = ProtoText(wrappedValue: text33)
        _text34 = ProtoText(wrappedValue: text34)
        _text35 = ProtoText(wrappedValue: text35)
        _text36 = ProtoText(wrappedValue: text36)
        _text37 = ProtoText(wrappedValue: text37)
        _text38 = ProtoText(wrappedValue: text38)
        _text39 = ProtoText(wrappedValue: text39)
        _text40 = ProtoText(wrappedValue: text40)
        _text41 = ProtoText(wrappedValue: text41)
        _text42 = ProtoText(wrappedValue: text42)
        _text43 = ProtoText(wrappedValue: text43)
        _text44 = ProtoText(wrappedValue: text44)
        _text45 = ProtoText(wrappedValue: text45)
        unknownFields = UnknownFields()
        decodedMemory = DecodedMemory()
    }

    /// The full name of the message.
    public static let fullName = "canbo.benchmark.v1.Record"

    /// What libprotobuf-c knows of the message.
    public static let layout: MessageLayout = {
        var wire = unsafe Canbo__Benchmark__V1__Record()
        unsafe canbo__benchmark__v1__record__init(&wire)
        return unsafe MessageLayout(of: &wire)
    }()

    /// Reads the C struct of this message.
    public init(reading message: UnsafeRawPointer, _ source: inout DecodingSource) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Benchmark__V1__Record.self)
        unsafe _text1 = source.text(wire.pointee.text_1, "text_1")
        unsafe _text2 = source.text(wire.pointee.text_2, "text_2")
        unsafe _text3 = source.text(wire.pointee.text_3, "text_3")
        unsafe _text4 = source.text(wire.pointee.text_4, "text_4")
        unsafe _text5 = source.text(wire.pointee.text_5, "text_5")
        unsafe _text6 = source.text(wire.pointee.text_6, "text_6")
        unsafe _text7 = source.text(wire.pointee.text_7, "text_7")
        unsafe _text8 = source.text(wire.pointee.text_8, "text_8")
        unsafe _text9 = source.text(wire.pointee.text_9, "text_9")
        unsafe _text10 = source.text(wire.pointee.text_10, "text_10")
        unsafe _text11 = source.text(wire.pointee.text_11, "text_11")
        unsafe _text12 = source.text(wire.pointee.text_12, "text_12")
        unsafe _text13 = source.text(wire.pointee.text_13, "text_13")
        unsafe _text14 = source.text(wire.pointee.text_14, "text_14")
        unsafe _text15 = source.text(wire.pointee.text_15, "text_15")
        unsafe _text16 = source.text(wire.pointee.text_16, "text_16")
        unsafe _text17 = source.text(wire.pointee.text_17, "text_17")
        unsafe _text18 = source.text(wire.pointee.text_18, "text_18")
        unsafe _text19 = source.text(wire.pointee.text_19, "text_19")
        unsafe _text20 = source.text(wire.pointee.text_20, "text_20")
        unsafe _text21 = source.text(wire.pointee.text_21, "text_21")
        unsafe _text22 = source.text(wire.pointee.text_22, "text_22")
        unsafe _text23 = source.text(wire.pointee.text_23, "text_23")
        unsafe _text24 = source.text(wire.pointee.text_24, "text_24")
        unsafe _text25 = source.text(wire.pointee.text_25, "text_25")
        unsafe _text26 = source.text(wire.pointee.text_26, "text_26")
        unsafe _text27 = source.text(wire.pointee.text_27, "text_27")
        unsafe _text28 = source.text(wire.pointee.text_28, "text_28")
        unsafe _text29 = source.text(wire.pointee.text_29, "text_29")
        unsafe _text30 = source.text(wire.pointee.text_30, "text_30")
        unsafe _text31 = source.text(wire.pointee.text_31, "text_31")
        unsafe _text32 = source.text(wire.pointee.text_32, "text_32")
        unsafe _text33 = source.text(wire.pointee.text_33, "text_33")
        unsafe _text34 = source.text(wire.pointee.text_34, "text_34")
        unsafe _text35 = source.text(wire.pointee.text_35, "text_35")
        unsafe _text36 = source.text(wire.pointee.text_36, "text_36")
        unsafe _text37 = source.text(wire.pointee.text_37, "text_37")
        unsafe _text38 = source.text(wire.pointee.text_38, "text_38")
        unsafe _text39 = source.text(wire.pointee.text_39, "text_39")
        unsafe _text40 = source.text(wire.pointee.text_40, "text_40")
        unsafe _text41 = source.text(wire.pointee.text_41, "text_41")
        unsafe _text42 = source.text(wire.pointee.text_42, "text_42")
        unsafe _text43 = source.text(wire.pointee.text_43, "text_43")
        unsafe _text44 = source.text(wire.pointee.text_44, "text_44")
        unsafe _text45 = source.text(wire.pointee.text_45, "text_45")
        unknownFields = unsafe source.unknownFields(message)
        decodedMemory = source.memory
    }

    /// Writes the C struct of this message.
    public func write(to message: UnsafeMutableRawPointer, _ scratch: inout EncodingScratch) {
        let wire = unsafe message.assumingMemoryBound(to: Canbo__Benchmark__V1__Record.self)
        unsafe canbo__benchmark__v1__record__init(wire)
        unsafe wire.pointee.text_1 = scratch.text(_text1)
        unsafe wire.pointee.text_2 = scratch.text(_text2)
        unsafe wire.pointee.text_3 = scratch.text(_text3)
        unsafe wire.pointee.text_4 = scratch.text(_text4)
        unsafe wire.pointee.text_5 = scratch.text(_text5)
        unsafe wire.pointee.text_6 = scratch.text(_text6)
        unsafe wire.pointee.text_7 = scratch.text(_text7)
        unsafe wire.pointee.text_8 = scratch.text(_text8)
        unsafe wire.pointee.text_9 = scratch.text(_text9)
        unsafe wire.pointee.text_10 = scratch.text(_text10)
        unsafe wire.pointee.text_11 = scratch.text(_text11)
        unsafe wire.pointee.text_12 = scratch.text(_text12)
        unsafe wire.pointee.text_13 = scratch.text(_text13)
        unsafe wire.pointee.text_14 = scratch.text(_text14)
        unsafe wire.pointee.text_15 = scratch.text(_text15)
        unsafe wire.pointee.text_16 = scratch.text(_text16)
        unsafe wire.pointee.text_17 = scratch.text(_text17)
        unsafe wire.pointee.text_18 = scratch.text(_text18)
        unsafe wire.pointee.text_19 = scratch.text(_text19)
        unsafe wire.pointee.text_20 = scratch.text(_text20)
        unsafe wire.pointee.text_21 = scratch.text(_text21)
        unsafe wire.pointee.text_22 = scratch.text(_text22)
        unsafe wire.pointee.text_23 = scratch.text(_text23)
        unsafe wire.pointee.text_24 = scratch.text(_text24)
        unsafe wire.pointee.text_25 = scratch.text(_text25)
        unsafe wire.pointee.text_26 = scratch.text(_text26)
        unsafe wire.pointee.text_27 = scratch.text(_text27)
        unsafe wire.pointee.text_28 = scratch.text(_text28)
        unsafe wire.pointee.text_29 = scratch.text(_text29)
        unsafe wire.pointee.text_30 = scratch.text(_text30)
        unsafe wire.pointee.text_31 = scratch.text(_text31)
        unsafe wire.pointee.text_32 = scratch.text(_text32)
        unsafe wire.pointee.text_33 = scratch.text(_text33)
        unsafe wire.pointee.text_34 = scratch.text(_text34)
        unsafe wire.pointee.text_35 = scratch.text(_text35)
        unsafe wire.pointee.text_36 = scratch.text(_text36)
        unsafe wire.pointee.text_37 = scratch.text(_text37)
        unsafe wire.pointee.text_38 = scratch.text(_text38)
        unsafe wire.pointee.text_39 = scratch.text(_text39)
        unsafe wire.pointee.text_40 = scratch.text(_text40)
        unsafe wire.pointee.text_41 = scratch.text(_text41)
        unsafe wire.pointee.text_42 = scratch.text(_text42)
        unsafe wire.pointee.text_43 = scratch.text(_text43)
        unsafe wire.pointee.text_44 = scratch.text(_text44)
        unsafe wire.pointee.text_45 = scratch.text(_text45)
        unsafe scratch.attach(unknownFields, to: message)
    }
}
