/// All commands of a program: the single source of parsing and help.
package struct Opdrachtentabel: Sendable {
  /// Commands that belong together in the help of the program.
  package struct Rubriek: Sendable {
    package var kop: String
    package var opdrachten: [Opdracht]

    package init(_ kop: String, _ opdrachten: [Opdracht]) {
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
  package let wortel: Opdracht

  package init(
    programma: String, samenvatting: String, uitleg: [String] = [], voorbeelden: [Voorbeeld] = [],
    algemeneOpties: [Optie] = [], rubrieken: [Rubriek]
  ) {
    self.programma = programma
    self.rubrieken = rubrieken
    self.algemeneOpties = algemeneOpties + [.help, .version]
    wortel = Opdracht(
      programma, samenvatting, uitleg: uitleg, voorbeelden: voorbeelden,
      subopdrachten: rubrieken.flatMap(\.opdrachten))
  }
}

extension Opdrachtentabel {
  /// The command at a path such as `["gesprek", "plannen"]`; the empty path is the program itself.
  package func opdracht(_ pad: [String]) -> Opdracht? {
    var node = wortel
    for name in pad {
      guard let next = node.subopdrachten.first(where: { $0.naam == name }) else { return nil }
      node = next
    }
    return node
  }

  /// Every command with its path, groups before what they hold, in table order; the program itself comes first.
  package var alleOpdrachten: [(pad: [String], opdracht: Opdracht)] {
    var result: [(pad: [String], opdracht: Opdracht)] = []
    func visit(_ node: Opdracht, _ path: [String]) {
      result.append((path, node))
      for sub in node.subopdrachten { visit(sub, path + [sub.naam]) }
    }
    visit(wortel, [])
    return result
  }

  /// Every command that can be run, with its path, in table order.
  package var bladeren: [(pad: [String], opdracht: Opdracht)] {
    alleOpdrachten.filter { !$0.opdracht.isGroep }
  }

  /// What is typed to reach a command, with the name of the program.
  func volledigeNaam(_ path: [String]) -> String {
    ([programma] + path).joined(separator: " ")
  }
}
