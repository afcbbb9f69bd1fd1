import Foundation

/// Generates C messages and Swift contracts from the `.proto` files.
@main
struct Command {
    static func main() {
        do throws(Problem) {
            let arguments = try Arguments(Array(CommandLine.arguments.dropFirst()))
            let files = try Generation(arguments).files()
            if arguments.isCheck {
                try files.check()
                say("The generated files are fresh.", to: .standardOutput)
            } else {
                say("\(try files.write()) generated files changed.", to: .standardOutput)
            }
        } catch {
            say("StubGenerator: \(error)", to: .standardError)
            exit(error.exitCode)
        }
    }

    private static func say(_ text: String, to output: FileHandle) {
        output.write(Data("\(text)\n".utf8))
    }
}
