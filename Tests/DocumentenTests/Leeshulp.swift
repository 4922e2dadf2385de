import Documenten
import EventCoding
import Foundation
import Gesprekscyclus
import Testing

/// Reads text as one document.
func lees(_ teksten: String...) -> Leesuitslag {
  Documentlezer.lees(
    teksten.enumerated().map { .init(naam: "document-\($0.offset + 1).txt", bytes: Array($0.element.utf8)) })
}

/// Every tab as spaces up to the next column of eight, as programs show it.
func uitgelijnd(_ tekst: String) -> String {
  tekst.split(separator: "\n", omittingEmptySubsequences: false).map { regel in
    regel.split(separator: "\t", omittingEmptySubsequences: false).enumerated().reduce(into: "") { uit, cel in
      if cel.offset > 0 { uit += String(repeating: " ", count: 8 - uit.count % 8) }
      uit += cel.element
    }
  }.joined(separator: "\n")
}

extension Leesuitslag {
  var twijfels: [Regel] { regels.filter { if case .twijfel = $0.lot { true } else { false } } }
  var ongelezen: [Regel] { regels.filter { if case .nietGelezen = $0.lot { true } else { false } } }

  func lot(_ nummer: Int, document: Int = 0) -> Lot? {
    regels.first { $0.document == document && $0.nummer == nummer }?.lot
  }

  /// The reason of the doubt about a line.
  func twijfel(_ nummer: Int) -> String? {
    if case .twijfel(_, let reden)? = lot(nummer) { reden } else { nil }
  }

  func competentie(_ code: CompetentieCode) -> Competentie? { catalogus.competentie(code) }
  func functie(_ code: FunctieCode) -> Functie? { catalogus.functies.first { $0.code == code } }
}

extension Catalogus {
  /// The errors of the file that it makes, which must read back as the same.
  func fouten() -> [String] {
    let (gelezen, bevindingen) = CatalogusBestand.lees(CatalogusBestand.schrijf(self))
    #expect(gelezen == self)
    return bevindingen.filter(\.isFout).map { "\($0.bevinding.code) \($0.bevinding.melding)" }
  }

  var lagen: [String: String] { Dictionary(uniqueKeysWithValues: groepen.map { ($0.code, $0.naam) }) }

  func naam(_ code: CompetentieCode) -> String { competentie(code)?.naam ?? "?" }
}

/// Files of the project and beside it, found from where this file stands.
enum Proefbestanden {
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func bytes(_ pad: String) throws -> [UInt8] { Array(try Data(contentsOf: project.appending(path: pad))) }

  /// The document of the design whose name begins so; nothing where the design is not there.
  static func bron(_ begin: String) -> [UInt8]? {
    let map = project.appending(path: "../shared/bronnen")
    let namen = (try? FileManager.default.contentsOfDirectory(atPath: map.path)) ?? []
    guard let naam = namen.first(where: { $0.hasPrefix(begin) }) else { return nil }
    return (try? Data(contentsOf: map.appending(path: naam))).map { Array($0) }
  }

  static let heeftBronnen = bron("000") != nil
}
