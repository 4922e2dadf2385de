/// All commands of a program: the single source of parsing and help.
package struct Programmatabel: Sendable {
  /// Commands that belong together in the help of the program.
  package struct Rubriek: Sendable {
    package var kop: String
    package var opdrachten: [Commandorij]

    package init(_ kop: String, _ opdrachten: [Commandorij]) {
      self.kop = kop
      self.opdrachten = opdrachten
    }
  }

  /// The name that is typed to start the program.
  package var programma: String
  package var rubrieken: [Rubriek]
  /// Options that every command takes, `--help` and `--version` included.
  package let algemeneOpties: [Optie]
  /// The program as a group, so that its levels need no special case.
  package let wortel: Commandorij

  package init(
    programma: String, samenvatting: String, uitleg: [String] = [], voorbeelden: [Voorbeeld] = [],
    algemeneOpties: [Optie] = [], rubrieken: [Rubriek]
  ) {
    self.programma = programma
    self.rubrieken = rubrieken
    self.algemeneOpties = algemeneOpties + [.help, .version]
    wortel = Commandorij(
      programma, samenvatting, uitleg: uitleg, voorbeelden: voorbeelden,
      subopdrachten: rubrieken.flatMap(\.opdrachten))
  }
}

extension Programmatabel {
  /// The command at a path such as `["gesprek", "plannen"]`; the empty path is the program itself.
  package func rij(_ pad: [String]) -> Commandorij? {
    var node = wortel
    for name in pad {
      guard let next = node.subopdrachten.first(where: { $0.naam == name }) else { return nil }
      node = next
    }
    return node
  }

  /// Every command with its path, groups before what they hold, in table order; the program itself comes first.
  package var alleRijen: [(pad: [String], rij: Commandorij)] {
    var result: [(pad: [String], rij: Commandorij)] = []
    func visit(_ node: Commandorij, _ path: [String]) {
      result.append((path, node))
      for sub in node.subopdrachten { visit(sub, path + [sub.naam]) }
    }
    visit(wortel, [])
    return result
  }

  /// Every command that can be run, with its path, in table order.
  package var bladeren: [(pad: [String], rij: Commandorij)] {
    alleRijen.filter { !$0.rij.isGroep }
  }

  /// What is typed to reach a command, with the name of the program.
  func volledigeNaam(_ path: [String]) -> String {
    ([programma] + path).joined(separator: " ")
  }
}
