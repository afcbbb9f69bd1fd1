import Fleet
import GRPCContract
import Schema
import Testing

@testable import GatewayService

/// What the gateway keeps of the descriptors of a backend, whatever that answers.
@Suite struct DescriptorWalkTests {
    private typealias Question = DescriptorWalk.Question
    private typealias Answer = DescriptorWalk.Answer

    /// Walks to the end over what a backend answers; returns the questions, too.
    private func walk(
        _ answer: (Question) -> Answer?
    ) -> (walk: DescriptorWalk, questions: [Question]) {
        var walk = DescriptorWalk { !$0.hasPrefix("grpc.") }
        var questions: [Question] = []
        while let question = walk.next() {
            questions.append(question)
            walk.take(answer(question), to: question)
        }
        return (walk, questions)
    }

    private func list(_ names: [String]) -> Answer {
        .listServicesResponse(
            ListServiceResponse(service: names.map { ServiceResponse(name: $0) })
        )
    }

    private func files(_ files: WrittenFile...) -> Answer {
        .fileDescriptorResponse(
            FileDescriptorResponse(fileDescriptorProto: files.map(\.bytes))
        )
    }

    private let both = WrittenFile(
        "s.proto",
        package: "a",
        imports: ["t.proto"],
        services: ["S", "T"]
    )

    @Test func asksForEachServiceOnceAndForImportsThatDidNotCome() {
        let (walk, questions) = walk { question in
            switch question {
            case .listServices: list(["a.S", "a.T", "grpc.health.v1.Health"])
            case .fileByFilename("t.proto"): files(WrittenFile("t.proto"))
            default: files(both)
            }
        }
        #expect(walk.problem == nil)
        #expect(walk.services == ["a.S", "a.T"])
        #expect(walk.files.map(\.name) == ["s.proto", "t.proto"])
        #expect(
            questions == [
                .listServices(""), .fileContainingSymbol("a.S"), .fileByFilename("t.proto"),
            ]
        )
    }

    @Test func keepsWhatIsGoodBesideWhatIsNot() {
        let (walk, _) = walk { question in
            switch question {
            case .listServices: list(["a.S", "a.Gone", "a.Odd"])
            case .fileContainingSymbol("a.S"):
                .fileDescriptorResponse(
                    FileDescriptorResponse(fileDescriptorProto: [[0xFF], both.bytes])
                )
            case .fileContainingSymbol("a.Odd"): nil
            default: .errorResponse(ErrorResponse(errorCode: 5, errorMessage: "none"))
            }
        }
        #expect(walk.services == ["a.Gone", "a.Odd", "a.S"])
        #expect(walk.files.map(\.name) == ["s.proto"])
        #expect(walk.problem != nil)
    }

    @Test func aListWithoutEndIsCut() {
        let names = (0..<30_000).map { "a.S\($0)" } + [String(repeating: "a", count: 1 << 20)]
        let (walk, questions) = walk { question in
            if case .listServices = question { list(names) } else { files() }
        }
        #expect(walk.services.count == ServiceCensus.servicesOfBackendMax)
        #expect(questions.count == walk.services.count + 1)
        #expect(walk.problem != nil)
    }

    @Test func importsWithoutEndAreCut() {
        var number = 0
        let (walk, questions) = walk { question in
            number += 1
            return switch question {
            case .listServices: list(["a.S"])
            case .fileByFilename(let name):
                files(WrittenFile(name, imports: ["\(number).proto", "x\(number).proto"]))
            default: files(both)
            }
        }
        #expect(walk.files.count == DescriptorWalk.filesMax)
        #expect(questions.count <= DescriptorWalk.filesMax + 2)
        #expect(walk.problem != nil)
    }

    @Test func bytesWithoutEndAreCut() {
        var number = 0
        let (walk, _) = walk { question in
            number += 1
            var file = WrittenFile("\(number).proto", imports: ["\(number + 1).proto"])
            file.add(8, [UInt8](repeating: 0, count: 0))
            file.add(2, [UInt8](repeating: 0x61, count: 1 << 20))
            return if case .listServices = question { list(["a.S"]) } else { files(file) }
        }
        #expect(walk.files.count <= 16)
        #expect(walk.files.reduce(0) { $0 + $1.bytes.count } <= DescriptorWalk.sizeMax)
        #expect(walk.problem != nil)
    }
}
