/// A shell that completion can be made for.
package enum Schelp: String, Sendable, CaseIterable { case bash, zsh, fish }

extension Programmatabel {
  /// The script with which a shell completes command lines of this program: commands, options, fixed choices, paths.
  ///
  /// It asks the program nothing, so it shows nobody a name. Options are known behind their command. The text ends
  /// with a line feed.
  ///
  /// - Complexity: O(n) in the size of the table.
  package func aanvulling(voor schelp: Schelp) -> String {
    let text =
      switch schelp {
      case .bash: Bashaanvulling(tabel: self).tekst
      case .zsh: Zshaanvulling(tabel: self).tekst
      case .fish: Fishaanvulling(tabel: self).tekst
      }
    return text + "\n"
  }
}

/// What a shell may offer for one value.
enum Aanbod: Equatable {
  case keuzes([String])
  case pad(Padsoort)
  /// Anything may be typed, so there is nothing to offer.
  case vrij

  init(keuzes: [String]?, pad: Padsoort?) {
    self = keuzes.map { .keuzes($0) } ?? pad.map { .pad($0) } ?? .vrij
  }
}

/// A command line as bash and fish walk over it: word by word, to a command and a place behind it.
///
/// A path is written as the words with a space before each, ` gesprek plannen`, so that the program itself is empty.
struct Woordenplan {
  let tabel: Programmatabel

  static func sleutel(_ path: [String]) -> String { path.map { " " + $0 }.joined() }

  /// Every command below the program.
  var paden: [String] { tabel.alleRijen.map { Self.sleutel($0.pad) }.filter { !$0.isEmpty } }

  /// Every group with the word `help` behind it, which leads to the help of the group.
  var helpwoorden: [String] { tabel.alleRijen.filter(\.rij.isGroep).map { Self.sleutel($0.pad) + " help" } }

  /// The options that take a value, with the path before them: ` gesprek plannen --soort`.
  var waardeopties: [String] {
    tabel.bladeren.flatMap { leaf in
      leaf.rij.opties.filter { !$0.isVlag }.flatMap(\.namen).map { "\(Self.sleutel(leaf.pad)) \($0)" }
    }
  }

  /// The general options that take a value; these may stand anywhere.
  var algemeneWaardeopties: [String] { tabel.algemeneOpties.filter { !$0.isVlag }.flatMap(\.namen) }
}

extension Optie {
  var aanbod: Aanbod { Aanbod(keuzes: keuzes, pad: pad) }
}

extension Positioneel {
  var aanbod: Aanbod { Aanbod(keuzes: keuzes, pad: pad) }
}
