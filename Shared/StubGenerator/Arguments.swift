/// What the command line asks for.
struct Arguments {
    /// The folder whose `.proto` files are generated.
    var protos = "proto"
    /// Further folders that imports are looked up in.
    var imports: [String] = []
    /// The folder of the C target; files go to `Generated` inside.
    var cFolder = "Shared/CMessages"
    /// The name of the C module.
    var cModule = "CMessages"
    /// The folder of the contract targets; files go to `<Area>/Generated` inside.
    var swiftFolder = "Shared/Contracts"
    /// Whether to compare with what is there, and write nothing.
    var isCheck = false

    static let usage = """
        usage: StubGenerator [--check] [--proto FOLDER] [--import FOLDER]... [--c FOLDER] \
        [--c-module NAME] [--swift FOLDER]
        Generates C messages and Swift contracts from every .proto file under FOLDER (proto).
        --check compares with what is checked in, writes nothing, and exits with 1 at a difference.
        """

    /// Reads the words after the name of the program.
    init(_ words: [String]) throws(Problem) {
        var words = words[...]
        while let option = words.popFirst() {
            if option == "--check" {
                isCheck = true
                continue
            }
            guard let value = words.popFirst() else { throw .usage(Self.usage) }
            switch option {
            case "--proto": protos = value
            case "--import": imports.append(value)
            case "--c": cFolder = value
            case "--c-module": cModule = value
            case "--swift": swiftFolder = value
            default: throw .usage(Self.usage)
            }
        }
    }
}
