/// Completion for bash 4.3 and later; the package bash-completion is not needed.
struct Bashaanvulling {
  let tabel: Programmatabel

  private var plan: Woordenplan { Woordenplan(tabel: tabel) }
  private var kies: String { "_\(tabel.programma)_kies" }

  var tekst: String {
    #"""
    # Aanvulling van \#(tabel.programma) voor bash. Gemaakt met: \#(tabel.programma) aanvulling bash

    # Biedt aan wat begint met wat er al staat.
    \#(kies)() {
      local getypt=${woord//[\"\'\\]/} keuze
      for keuze; do
        [[ $keuze == "$getypt"* ]] || continue
        [[ $woord == [\"\']* ]] || printf -v keuze %q "$keuze"
        COMPREPLY+=("$voor$keuze")
      done
    }

    _\#(tabel.programma)() {
      local i woord pad= plaats=0 wacht= einde= voor=
      local -a woorden=()
      # Bash knipt ook bij = en :. Maak de woorden weer heel, tot waar u typt.
      for ((i = 0; i <= COMP_CWORD; i++)); do
        woord=${COMP_WORDS[i]}
        if ((i > 1)) && [[ $woord == [=:]* || ${COMP_WORDS[i - 1]} == *[=:] ]]; then
          woorden[-1]+=$woord
        else
          woorden+=("$woord")
        fi
      done
      # Welke opdracht, de hoeveelste waarde daarachter, en welke optie wacht op een waarde.
      for woord in "${woorden[@]:1:${#woorden[@]}-2}"; do
        if [[ $wacht ]]; then
          wacht=
        elif [[ ! $einde && $woord == -- ]]; then
          einde=1
        elif [[ ! $einde && $woord == -?* ]]; then
          case "$pad $woord" in
    \#(tak(waardeopties, "wacht=$woord"))
          esac
        else
          case "$pad $woord" in
    \#(tak(plan.paden.map(enkelGequoot), #"pad+=" $woord""#))
    \#(tak(plan.helpwoorden.map(enkelGequoot), ":"))
            *) plaats=$((plaats + 1)) ;;
          esac
        fi
      done
      COMPREPLY=()
      woord=${woorden[-1]}
      if [[ ! $wacht && ! $einde && $woord == --*=* ]]; then
        wacht=${woord%%=*} woord=${woord#*=}
        [[ $COMP_WORDBREAKS == *=* ]] || voor=$wacht=
      fi
      if [[ $wacht ]]; then
        case "$pad $wacht" in
    \#(waarden.joined(separator: "\n"))
        esac
      elif [[ ! $einde && $woord == -* ]]; then
        \#(kies) \#(schelpregel(tabel.algemeneOpties.flatMap(\.namen)))
        case $pad in
    \#(opties.joined(separator: "\n"))
        esac
      else
        case "$pad $plaats" in
    \#(plaatsen.joined(separator: "\n"))
        esac
      fi
    }
    complete -F _\#(tabel.programma) \#(tabel.programma)
    """#
  }

  private var waardeopties: [String] {
    plan.algemeneWaardeopties.map { "*' \($0)'" } + plan.waardeopties.map(enkelGequoot)
  }

  /// What is offered behind an option that waits for its value.
  private var waarden: [String] {
    let general = tabel.algemeneOpties.filter { $0.aanbod != .vrij }
      .map { tak($0.namen.map { "*' \($0)'" }, opdracht($0.aanbod)) }
    let own = tabel.bladeren.flatMap { path, row in
      row.opties.filter { $0.aanbod != .vrij }.map { option in
        let patterns = option.namen.map { enkelGequoot("\(Woordenplan.sleutel(path)) \($0)") }
        return tak(patterns, opdracht(option.aanbod))
      }
    }
    return general + own
  }

  private var opties: [String] {
    tabel.bladeren.filter { !$0.rij.opties.isEmpty }.map { path, row in
      let names = schelpregel(row.opties.flatMap(\.namen))
      return tak([enkelGequoot(Woordenplan.sleutel(path))], "\(kies) \(names)")
    }
  }

  /// What is offered at each place behind a command.
  private var plaatsen: [String] {
    tabel.alleRijen.flatMap { path, row in
      let key = Woordenplan.sleutel(path)
      if row.isGroep {
        return [tak([enkelGequoot("\(key) 0")], opdracht(.keuzes(row.subopdrachten.map(\.naam))))]
      }
      guard row.argumenten.contains(where: { $0.aanbod != .vrij }) else { return [] }
      // The first branch that fits is taken, so an argument that may be repeated takes every place that is left.
      return row.argumenten.enumerated().map { index, place in
        let pattern = place.aantal.magVaker ? enkelGequoot("\(key) ") + "*" : enkelGequoot("\(key) \(index)")
        return tak([pattern], opdracht(place.aanbod))
      }
    }
  }

  private func opdracht(_ offer: Aanbod) -> String {
    switch offer {
    case .keuzes(let choices): "\(kies) \(schelpregel(choices))"
    case .pad(.bestand): "compopt -o default"
    case .pad(.map): "compopt -o dirnames"
    case .vrij: ":"
    }
  }

  /// One branch of a `case`, with a pattern on each line; nothing without patterns.
  private func tak(_ patterns: [String], _ action: String) -> String {
    patterns.isEmpty ? "" : "        \(patterns.joined(separator: " | \\\n        "))) \(action) ;;"
  }
}
