/// Completion for zsh 5 with its own completion system; each command has a function, as `_arguments` wants it.
struct Zshaanvulling {
  let tabel: Programmatabel

  var tekst: String {
    let functions = tabel.alleRijen.filter { !$0.pad.isEmpty }.map { functie($0.pad, $0.rij) }
    return #"""
      #compdef \#(tabel.programma)
      # Aanvulling van \#(tabel.programma) voor zsh. Gemaakt met: \#(tabel.programma) aanvulling zsh

      \#(functions.joined(separator: "\n\n"))

      \#(naam([]))() {
        local curcontext=$curcontext state line
        local -a algemeen=(
      \#(regels(tabel.algemeneOpties.flatMap(specificaties), 4))
        )
      \#(groep([], tabel.wortel))
      }

      if [[ $funcstack[1] == \#(naam([])) ]]; then
        \#(naam([])) "$@"
      else
        compdef \#(naam([])) \#(tabel.programma)
      fi
      """#
  }

  private func naam(_ path: [String]) -> String { (["_" + tabel.programma] + path).joined(separator: "_") }

  private func functie(_ path: [String], _ row: Commandorij) -> String {
    guard !row.isGroep else {
      return "\(naam(path))() {\n  local state line\n\(groep(path, row))\n}"
    }
    let specs = row.opties.flatMap(specificaties) + row.argumenten.map(specificatie)
    let rest = specs.isEmpty ? "" : " \\\n" + specs.map { "    \(enkelGequoot($0))" }.joined(separator: " \\\n")
    return "\(naam(path))() {\n  _arguments $algemeen\(rest)\n}"
  }

  /// Offers the commands of a group, or hands the rest of the line to the one that was chosen.
  private func groep(_ path: [String], _ row: Commandorij) -> String {
    var branches = row.subopdrachten.map { "        \($0.naam)) \(naam(path + [$0.naam])) ;;" }
    // Behind `help` stands what could stand without it.
    if path.isEmpty { branches.append("        help) \(naam([])) ;;") }
    return #"""
        _arguments -C $algemeen '1: :->opdracht' '*:: :->rest'
        case $state in
          opdracht)
            local -a opdrachten=(
      \#(regels(row.subopdrachten.map { "\($0.naam):\($0.samenvatting)" }, 8))
            )
            _describe -t opdrachten opdracht opdrachten
            ;;
          rest)
            case $line[1] in
      \#(branches.joined(separator: "\n"))
            esac
            ;;
        esac
      """#
  }

  private func regels(_ words: [String], _ indent: Int) -> String {
    words.map { String(repeating: " ", count: indent) + enkelGequoot($0) }.joined(separator: "\n")
  }

  /// `(-s --soort)--soort=[Het soort gesprek.]:SOORT:(planning voortgang)`, once for each name of the option.
  private func specificaties(_ option: Optie) -> [String] {
    let names = option.namen
    let start = option.herhaalbaar ? "*" : names.count > 1 ? "(\(names.joined(separator: " ")))" : ""
    return names.map { name in
      let equals = !option.isVlag && name.hasPrefix("--") ? "=" : ""
      let value = option.waarde.map { ":\(ontsnapt($0)):\(aanbod(option.aanbod))" } ?? ""
      return "\(start)\(name)\(equals)[\(ontsnapt(option.volledigeUitleg))]\(value)"
    }
  }

  private func specificatie(_ place: Positioneel) -> String {
    let start =
      switch place.aantal {
      case .verplicht: ":"
      case .optioneel: "::"
      case .herhaalbaar, .optioneelHerhaalbaar: "*:"
      }
    return "\(start)\(ontsnapt(place.naam)):\(aanbod(place.aanbod))"
  }

  private func aanbod(_ offer: Aanbod) -> String {
    switch offer {
    case .keuzes(let choices): "(\(choices.map { metBackslash($0, voor: " ") }.joined(separator: " ")))"
    case .pad(.bestand): "_files"
    case .pad(.map): "_directories"
    case .vrij: " "
    }
  }

  /// Text inside a specification: what `_arguments` would read as its own signs gets a backslash.
  private func ontsnapt(_ text: String) -> String { metBackslash(text, voor: #"\[]:"#) }
}
