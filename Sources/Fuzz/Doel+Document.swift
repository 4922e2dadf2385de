internal import Documenten
internal import EventCoding
internal import Gesprekscyclus
internal import Tekst

extension Doel {
  /// A document read twice gives the same; every line comes out one way; the catalogue reads back from its file as the same, and
  /// has no errors but norms of families that the document does not hold.
  static func document(_ bytes: [UInt8]) {
    guard let tekst = try? Tekstbestand(bytes) else { return }
    let stukken = [Documentlezer.Document(naam: "d", bytes: tekst.bytes)]
    let uitslag = Documentlezer.lees(stukken)
    let again = Documentlezer.lees(stukken)
    eis(uitslag.catalogus == again.catalogus && uitslag.regels == again.regels, "the same document must give the same")
    eis(uitslag.samengevoegd == again.samengevoegd && uitslag.aannames == again.aannames, "and tell the same of it")
    let telling = uitslag.telling(document: 0)
    eis(telling.beschreven + telling.leeg == uitslag.regels.count, "every line must be told of")
    for regel in uitslag.regels {
      switch regel.lot {
      case .leeg: eis(regel.tekst.isEmpty, "a line with text on it is not blank")
      case .gebruikt(let als): eis(!als.isEmpty, "a line that was used must say as what")
      case .twijfel(_, let reden), .nietGelezen(let reden): eis(!reden.isEmpty, "a doubt must have a reason")
      }
    }
    let gelezen = CatalogusBestand.lees(CatalogusBestand.schrijf(uitslag.catalogus))
    eis(gelezen.catalogus == uitslag.catalogus, "the file must read back as the same")
    for bevinding in gelezen.bevindingen where bevinding.isFout {
      eis(
        bevinding.bevinding.code == CatalogusBevindingCode.normOntbreekt.rawValue,
        "the file must be sound: \(bevinding)")
    }
  }
}
