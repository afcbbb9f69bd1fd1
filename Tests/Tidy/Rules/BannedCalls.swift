/// Calls that have a better replacement here.
enum BannedCalls {
    /// One call, what to write in its place, and the places where it is right.
    struct Ban: Sendable {
        /// The words of the call, for example `["Task", "sleep"]`.
        let words: [String]
        /// What must follow the last word: "(", "()", "!" or nothing in particular.
        let followedBy: String
        let instead: String
        /// Only in tests, when true.
        var onlyInTests = false
        var except: [String] = []
    }

    static let bans: [Ban] =
        [
            Ban(
                words: ["print"],
                followedBy: "(",
                instead: "use the logger; a command writes through its `Output`",
                except: ["Tests/Benchmarks/"]
            ),
            Ban(words: ["debugPrint"], followedBy: "(", instead: "use the logger"),
            Ban(words: ["NSLog"], followedBy: "(", instead: "use the logger"),
            Ban(
                words: ["readLine"],
                followedBy: "(",
                instead: "read through the command's `Input`"
            ),
            Ban(words: ["Date"], followedBy: "()", instead: "take a `WallClock`"),
            Ban(words: ["Date", "now"], followedBy: "", instead: "take a `WallClock`"),
            Ban(
                words: ["UUID"],
                followedBy: "()",
                instead: "use Kernel's `randomUUID(from:)`",
                except: ["Tests/"]
            ),
            Ban(
                words: ["SystemRandomNumberGenerator"],
                followedBy: "(",
                instead: "take a `RandomSource`",
                except: ["Shared/Kernel/RandomSource.swift"]
            ),
            Ban(words: ["try"], followedBy: "!", instead: "throw, or handle the error"),
            Ban(words: ["as"], followedBy: "!", instead: "use `as?` and handle the other case"),
            Ban(words: ["NSLock"], followedBy: "(", instead: "use `Mutex` of Synchronization"),
            Ban(
                words: ["DispatchSemaphore"],
                followedBy: "(",
                instead: "await a continuation",
                except: ["Tests/"]
            ),
            Ban(
                words: ["getenv"],
                followedBy: "(",
                instead: "read a setting through Runtime",
                except: ["Services/Operator/", "Tests/"]
            ),
        ] + traps + waits

    private static let traps: [Ban] = [
        "fatalError", "preconditionFailure", "assertionFailure", "precondition", "assert",
    ].map {
        Ban(
            words: [$0],
            followedBy: "(",
            instead: "use `require` or `unreachable` of Kernel",
            except: ["Shared/Kernel/Invariant.swift", "Tests/Benchmarks/"]
        )
    }

    private static let waits: [Ban] = [
        ["Task", "sleep"], ["Thread", "sleep"], ["sleep"], ["usleep"],
    ]
    .map {
        Ban(
            words: $0,
            followedBy: "(",
            instead: "wait for a condition with `eventually`, or move the clock",
            onlyInTests: true,
            except: ["Tests/Scenarios/Harness/Eventually.swift", "Tests/Benchmarks/"]
        )
    }

    /// Calls of the table in one file.
    static func findings(in file: SourceFile) -> [Finding] {
        bans.flatMap { ban -> [Finding] in
            guard !ban.onlyInTests || file.isTest, !file.isUnder(ban.except) else { return [] }
            // A file's own function of that name is something else.
            guard !declares(ban.words[0], file) else { return [] }
            return file.words.indices.filter { isCall(ban, file.words, $0) }.map { index in
                let name = ban.words.joined(separator: ".") + ban.followedBy
                return file.finding(
                    file.words[index].line,
                    "`\(name)` is banned: \(ban.instead)"
                )
            }
        }
    }

    private static func declares(_ name: String, _ file: SourceFile) -> Bool {
        zip(file.words, file.words.dropFirst()).contains {
            $0.text == "func" && $1.text == name
        }
    }

    private static func isCall(_ ban: Ban, _ words: [Word], _ index: Int) -> Bool {
        let word = words[index]
        guard word.text == ban.words.last, isFollowed(word, by: ban.followedBy) else {
            return false
        }
        if ban.words.count == 2 {
            return index > 0 && words[index - 1].text == ban.words[0]
                && word.before == UInt8(ascii: ".")
        }
        let isMember = word.before == UInt8(ascii: ".")
        let isDeclaration = index > 0 && ["func", "case"].contains(words[index - 1].text)
        return !isMember && !isDeclaration
    }

    private static func isFollowed(_ word: Word, by text: String) -> Bool {
        switch text {
        case "": true
        case "()": word.after == UInt8(ascii: "(") && word.second == UInt8(ascii: ")")
        default: word.after == text.utf8.first
        }
    }
}
