import Arguments
import Testing

/// Completion is made from the table, is what the shell can read, and offers what fits at the cursor.
@Suite struct AanvullingTests {
  @Test(arguments: Schelp.allCases)
  func theScriptIsWhatTheTableSays(schelp: Schelp) throws {
    try Goud.vergelijk(proeftabel.aanvulling(voor: schelp), met: "aanvulling.\(schelp.rawValue)")
  }

  static let onderzoek: [Schelp: [String]] = [.bash: ["-n"], .zsh: ["-n"], .fish: ["--no-execute"]]

  @Test(arguments: Schelp.allCases)
  func theShellFindsNoFault(schelp: Schelp) throws {
    guard let program = Werktuig(schelp.rawValue) else {
      print("skipped: \(schelp.rawValue) is not installed")
      return
    }
    let found = try program.keur(proeftabel.aanvulling(voor: schelp), try #require(Self.onderzoek[schelp]))
    #expect(found.uitvoer.isEmpty)
    #expect(found.code == 0)
  }

  /// What bash offers behind these words, the last of which is being typed; a `compopt` is told as `@` and its option.
  ///
  /// The words are parted as bash parts them: also at `=` and `:`.
  private func biedt(_ words: [String], grenzen: String = " \t\n\"'><=;|&(:") throws -> [String]? {
    guard let bash = Werktuig("bash") else {
      print("skipped: bash is not installed")
      return nil
    }
    let typed = (["boek"] + words).map(schelpwoord).joined(separator: " ")
    let script = """
      set -u
      compopt() { COMPREPLY+=("@$2"); }
      \(proeftabel.aanvulling(voor: .bash))
      COMP_WORDBREAKS=\(schelpwoord(grenzen))
      COMP_WORDS=(\(typed))
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _boek
      ((${#COMPREPLY[@]} == 0)) || printf '%s\\n' "${COMPREPLY[@]}"
      """
    let found = try bash.keur(script, [])
    #expect(found.code == 0, "\(words)")
    return found.uitvoer.split(separator: "\n").map(String.init)
  }

  private func biedt(_ expected: [String], na words: String...) throws {
    guard let offered = try biedt(words) else { return }
    #expect(offered == expected, "after \(words)")
  }

  @Test func commandsAtTheirLevel() throws {
    try biedt(["voorbeeld", "gesprek", "bewaren"], na: "")
    try biedt(["gesprek"], na: "ge")
    try biedt(["plannen", "lijst"], na: "gesprek", "")
    try biedt(["lijst"], na: "--json", "gesprek", "l")
    try biedt(["plannen", "lijst"], na: "help", "gesprek", "")
    try biedt([], na: "niets", "")
    try biedt([], na: "voorbeeld", "")
  }

  @Test func optionsOfTheCommandAndThoseOfAll() throws {
    try biedt(["--opslag", "--json", "--help", "--version"], na: "gesprek", "--")
    try biedt(["--soort"], na: "gesprek", "plannen", "M-0117", "--so")
    try biedt(["--oordeel", "--cyclus", "--wijze"].filter { $0.hasPrefix("--w") }, na: "gesprek", "lijst", "--w")
    try biedt([], na: "gesprek", "lijst", "--so")
  }

  @Test func choicesWhereverTheValueStands() throws {
    try biedt(["planning", "voortgang", "beoordeling"], na: "gesprek", "plannen", "--soort", "")
    try biedt(["voortgang"], na: "gesprek", "plannen", "M-0117", "-s", "vo")
    try biedt(["voortgang"], na: "gesprek", "plannen", "--soort", "=", "vo")
    try biedt(["planning", "voortgang", "beoordeling"], na: "gesprek", "plannen", "--soort", "=")
    // The value of an option that needs one is no place of its own.
    try biedt(["@dirnames"], na: "--opslag", "hier", "bewaren", "")
  }

  @Test func aValueInOnePieceIsOfferedInOnePiece() throws {
    guard let offered = try biedt(["gesprek", "plannen", "--soort=vo"], grenzen: " \t\n") else { return }
    #expect(offered == ["--soort=voortgang"])
  }

  @Test func choicesWithASpaceAreQuoted() throws {
    try biedt(["akkoord", #"niet\ akkoord"#], na: "gesprek", "lijst", "--wijze", "")
    try biedt([#"niet\ akkoord"#], na: "gesprek", "lijst", "--wijze", #"niet\ a"#)
    try biedt(["niet akkoord"], na: "gesprek", "lijst", "--wijze", #""niet a"#)
  }

  @Test func pathsAreLeftToTheShell() throws {
    try biedt(["@dirnames"], na: "voorbeeld", "--opslag", "")
    try biedt(["@dirnames"], na: "bewaren", "")
    try biedt(["@default"], na: "bewaren", "map", "")
    try biedt(["@default"], na: "bewaren", "map", "een", "twee", "")
    try biedt(["@default"], na: "bewaren", "--", "map", "-")
    try biedt([], na: "gesprek", "plannen", "")
  }

  @Test func whatBashPartsAtAColonIsOneValue() throws {
    try biedt(["@default"], na: "bewaren", "c", ":", "map", "")
  }

  /// A line up to the cursor, and what fish and zsh offer there.
  private static let regels: [(String, [String])] = [
    ("boek ", ["bewaren", "gesprek", "voorbeeld"]), ("boek gesprek ", ["lijst", "plannen"]),
    ("boek --json gesprek pl", ["plannen"]), ("boek --opslag hier ge", ["gesprek"]), ("boek help ge", ["gesprek"]),
    ("boek gesprek plannen M-1 --so", ["--soort"]), ("boek gesprek lijst --so", []),
    ("boek gesprek plannen M-1 --soort ", ["beoordeling", "planning", "voortgang"]),
    ("boek gesprek lijst --wijze n", ["niet akkoord"]), ("boek gesprek plannen ", []), ("boek niets ", []),
  ]

  /// What fish offers, without the explanations.
  @Test(arguments: regels)
  func fishOffersTheSame(line: String, expected: [String]) throws {
    guard let fish = Werktuig("fish") else {
      print("skipped: fish is not installed")
      return
    }
    let script = proeftabel.aanvulling(voor: .fish) + "complete -C '\(line)'\n"
    let found = try fish.keur(script, ["--no-config"])
    #expect(found.code == 0)
    #expect(found.uitvoer.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) } == expected)
  }

  /// What zsh offers in a terminal of its own, where somebody types the line and then a tab.
  @Test(arguments: regels)
  func zshOffersTheSame(line: String, expected: [String]) throws {
    guard let zsh = Werktuig("zsh"), try zsh.keur("zmodload zsh/zpty", ["-f"]).code == 0 else {
      print("skipped: zsh with zpty is not installed")
      return
    }
    let found = try zsh.keur(Self.zshproef(proeftabel.aanvulling(voor: .zsh), line), ["-f"])
    #expect(found.code == 0, "\(found.uitvoer)")
    let offered = found.uitvoer.split(separator: "\n").map { String($0.replacing("\\ ", with: " ")) }
    #expect(offered.sorted() == expected)
  }

  /// A script that says what is offered: the inner shell notes all that its completion hands to `compadd` for this word.
  private static func zshproef(_ aanvulling: String, _ line: String) -> String {
    """
    zmodload zsh/zpty
    export MAP=$(mktemp -d)
    trap 'rm -rf $MAP' EXIT
    cat >$MAP/_boek <<'EINDE_AANVULLING'
    \(aanvulling)
    EINDE_AANVULLING
    cat >$MAP/binnen <<'EINDE_BINNEN'
    PROMPT= RPROMPT=
    autoload -Uz compinit && compinit -u -D
    source $MAP/_boek
    compadd() {
      local -a gevonden
      # With -O, -A or -D it only fills a list of the function that calls it.
      if [[ ${@[1,(i)--]} != *-[OAD]* ]]; then
        builtin compadd -A gevonden "$@"
        ((${#gevonden})) && print -rl -- $gevonden >>$MAP/uit
      fi
      builtin compadd "$@"
    }
    toon() { _main_complete; print >$MAP/klaar; }
    zle -C toon complete-word toon
    bindkey '^I' toon
    print >$MAP/begin
    EINDE_BINNEN
    wacht() {
      repeat 1000; do
        [[ -e $MAP/$1 ]] && return
        zpty -r -t proef weg
        sleep 0.02
      done
      print "never: $1"
      exit 1
    }
    zpty proef zsh -f -i
    zpty -w proef 'source $MAP/binnen'
    wacht begin
    zpty -w -n proef \(schelpwoord(line))$'\\t'
    wacht klaar
    if [[ -e $MAP/uit ]]; then cat $MAP/uit; fi
    zpty -d proef
    """
  }
}
