/// Completion for fish 3 and later.
struct Fishaanvulling {
  let tabel: Programmatabel

  private var plan: Woordenplan { Woordenplan(tabel: tabel) }
  private var bij: String { "__\(tabel.programma)_bij" }

  var tekst: String {
    let walk = #"""
      # Aanvulling van \#(tabel.programma) voor fish. Gemaakt met: \#(tabel.programma) aanvulling fish

      # Zegt op twee regels bij welke opdracht de cursor staat, en hoeveel waarden daar al achter staan.
      function __\#(tabel.programma)_plek
          set -l pad ''
          set -l plaats 0
          set -l wacht 0
          set -l einde 0
          set -l woorden (commandline -opc)
          set -e woorden[1]
          for woord in $woorden
              if test $wacht = 1
                  set wacht 0
              else if test $einde = 0 -a "x$woord" = x--
                  set einde 1
              else if test $einde = 0; and string match -q -- '-?*' $woord
                  contains -- $woord \#(plan.algemeneWaardeopties.map(fishwoord).joined(separator: " "))
                  and set wacht 1
                  contains -- "$pad $woord" \#(lijst(plan.waardeopties))
                  and set wacht 1
              else if contains -- "$pad $woord" \#(lijst(plan.paden))
                  set pad "$pad $woord"
              else if not contains -- "$pad $woord" \#(lijst(plan.helpwoorden))
                  set plaats (math $plaats + 1)
              end
          end
          printf '%s\n' $pad $plaats
      end

      # Of de cursor bij deze opdracht staat, op een plaats van $argv[2] tot en met $argv[3].
      function \#(bij)
          set -l plek (__\#(tabel.programma)_plek)
          test "$plek[1]" = "$argv[1]"
          and begin
              test (count $argv) = 1
              or test $plek[2] -ge $argv[2] -a $plek[2] -le $argv[3]
          end
      end

      complete -c \#(tabel.programma) -f
      """#
    return ([walk] + tabel.algemeneOpties.map { regel($0, bij: nil) } + tabel.alleRijen.flatMap(regels))
      .joined(separator: "\n")
  }

  private func regels(_ path: [String], _ row: Commandorij) -> [String] {
    let key = Woordenplan.sleutel(path)
    let subs = row.subopdrachten.map { sub in
      begin(voorwaarde(key, 0...0)) + " -a \(fishwoord(sub.naam)) -d \(fishwoord(sub.samenvatting))"
    }
    let places = row.argumenten.enumerated().compactMap { index, place -> String? in
      let range = index...(place.aantal.magVaker ? 999 : index)
      return aanbod(place.aanbod).map { begin(voorwaarde(key, range)) + " " + $0 }
    }
    return subs + row.opties.map { regel($0, bij: key) } + places
  }

  private func regel(_ option: Optie, bij key: String?) -> String {
    var line = begin(key.map { voorwaarde($0) }) + " -l \(option.lang.dropFirst(2))"
    if let short = option.kort { line += " -s \(short)" }
    if !option.isVlag { line += " -x" }
    if let offer = aanbod(option.aanbod) { line += " " + offer }
    return line + " -d \(fishwoord(option.volledigeUitleg))"
  }

  private func begin(_ condition: String?) -> String {
    "complete -c \(tabel.programma)" + (condition.map { " -n \(fishwoord($0))" } ?? "")
  }

  private func voorwaarde(_ key: String, _ places: ClosedRange<Int>? = nil) -> String {
    "\(bij) \(fishwoord(key))" + (places.map { " \($0.lowerBound) \($0.upperBound)" } ?? "")
  }

  private func aanbod(_ offer: Aanbod) -> String? {
    switch offer {
    case .keuzes(let choices): "-a \(fishwoord(choices.map(fishwoord).joined(separator: " ")))"
    case .pad(.bestand): "-a '(__fish_complete_path)'"
    case .pad(.map): "-a '(__fish_complete_directories)'"
    case .vrij: nil
    }
  }

  private func lijst(_ words: [String]) -> String {
    words.map { "\\\n            \(fishwoord($0))" }.joined(separator: " ")
  }

  /// A word as fish takes it for one word: in single quotes only the quote and the backslash are escaped.
  private func fishwoord(_ word: String) -> String {
    isGewoonSchelpwoord(word) ? word : "'" + metBackslash(word, voor: #"\'"#) + "'"
  }
}
