import Gesprekscyclus
import Kalender
import Projections
import Reports
import Wire

/// A book built fact by fact, with made-up but fixed record numbers, hashes and command ids.
///
/// Facts may be given in any order; the book holds them in the order of their times, as a log would.
struct Proefboek {
  private enum Gebeurtenis {
    case regeling(RegelingGebeurtenis)
    case catalogus(CatalogusGebeurtenis)
    case onderdelen(OnderdeelGebeurtenis)
    case dossier(DossierGebeurtenis, DossierSleutel)
    case toegang(ToegangGebeurtenis)
    case overig(Stroom, String, Overig.Reden, Beheerfeit?)
  }

  private struct Regel {
    let tijd: Tijdstip
    let actor: String
    let opdracht: String
    let gebeurtenis: Gebeurtenis
  }

  private var regels: [Regel] = []
  private var opdrachten = 0

  /// Whether a function book and a regeling stand at the front, as in every real storage.
  init(regeling: Regeling? = Proefregeling.gemeente, catalogus: Catalogus? = Proefcatalogus.hr21, jaren: [Int] = []) {
    if let catalogus { voegToe("2024-12-02", "09:00", "pvanrijn", [.catalogus(.vastgesteld(catalogus))]) }
    guard let regeling else { return }
    voegToe("2024-12-02", "09:05", "pvanrijn", [.regeling(.vastgesteld(regeling))])
    for jaar in jaren { open(jaar, regeling) }
  }

  mutating func open(_ jaar: Int, _ regeling: Regeling = Proefregeling.gemeente) {
    let geopend = RegelingGebeurtenis.cyclusGeopend(jaar: jaar, regeling: regeling.id, versie: regeling.versie)
    voegToe("\(jaar)-01-05", "08:30", "pvanrijn", [.regeling(geopend)])
  }

  mutating func stelVast(_ regeling: Regeling, op dag: String) {
    voegToe(dag, "08:00", "pvanrijn", [.regeling(.vastgesteld(regeling))])
  }

  /// Puts a unit in the tree, under another or at the top.
  mutating func onderdeel(
    _ naam: String, onder: String? = nil, per: Datum = "2020-01-01", op dag: String = "2025-01-02"
  ) {
    voegToe(dag, "08:10", "pvanrijn", [.onderdelen(.ingesteld(.init(naam: naam, onder: onder, per: per)))])
  }

  mutating func sluit(_ jaar: Int, op dag: String) {
    voegToe(dag, "17:00", "pvanrijn", [.regeling(.cyclusGesloten(jaar: jaar))])
  }

  /// Records facts of one person as one command, at this time on Dutch clocks.
  mutating func leg(
    _ nummer: String, op dag: String, om klok: String = "09:00", door actor: String = "pvanrijn",
    _ feiten: DossierGebeurtenis...
  ) {
    voegToe(dag, klok, actor, feiten.map { .dossier($0, DossierSleutel("sleutel-\(nummer)")) })
  }

  /// Records facts about access as one command.
  mutating func toegang(
    op dag: String, om klok: String = "08:00", door actor: String = "beheer", _ feiten: ToegangGebeurtenis...
  ) {
    voegToe(dag, klok, actor, feiten.map { .toegang($0) })
  }

  /// A record that is no fact of the domain.
  mutating func overig(
    _ soort: String, _ reden: Overig.Reden = .beheer, in stroom: Stroom = .beheer, _ beheer: Beheerfeit? = nil,
    op dag: String, om klok: String = "08:00", door actor: String = "beheer"
  ) {
    voegToe(dag, klok, actor, [.overig(stroom, soort, reden, beheer)])
  }

  func bron(op peildatum: String = "2026-11-21") -> Rapportbron {
    Rapportbron(
      boek: boek, organisatie: "Gemeente Proefdam", opslag: "0123456789abcdef0123456789abcdef",
      peildatum: Datum(peildatum))
  }

  /// The facts in the order of their times; those of one moment in the order in which they were given.
  var boek: Boek {
    var boek = Boek()
    let geordend = regels.enumerated().sorted { ($0.element.tijd, $0.offset) < ($1.element.tijd, $1.offset) }
    for (index, regel) in geordend.map(\.element).enumerated() {
      let hash = (0..<4).map { Proefboek.hex(UInt64((index + 1) * 4 + $0)) }.joined()
      let herkomst = Herkomst(
        nr: index + 1, hashbegin: String(hash.prefix(12)), tijd: regel.tijd, actor: regel.actor,
        opdracht: regel.opdracht)
      switch regel.gebeurtenis {
      case .regeling(let gebeurtenis): boek.verwerk(gebeurtenis, herkomst)
      case .catalogus(let gebeurtenis): boek.verwerk(gebeurtenis, herkomst)
      case .onderdelen(let gebeurtenis): boek.verwerk(gebeurtenis, herkomst)
      case .dossier(let gebeurtenis, let sleutel): boek.verwerk(gebeurtenis, in: sleutel, herkomst)
      case .toegang(let gebeurtenis): boek.verwerk(gebeurtenis, herkomst)
      case .overig(let stroom, let soort, let reden, let beheer):
        boek.noteer(Overig(stroom: stroom, soort: soort, reden: reden, herkomst: herkomst, beheer: beheer))
      }
      boek.stand = Boek.Stand(nr: herkomst.nr, hash: SHA256Digest(hex: hash) ?? .zero)
    }
    return boek
  }

  private mutating func voegToe(_ dag: String, _ klok: String, _ actor: String, _ gebeurtenissen: [Gebeurtenis]) {
    opdrachten += 1
    let opdracht = Proefboek.hex(UInt64(opdrachten) + 1_000_000) + Proefboek.hex(UInt64(opdrachten))
    let delen = klok.split(separator: ":").compactMap { Int($0) }
    let tijd = Amsterdam.tijdstip(Datum(dag), uur: delen[0], minuut: delen[1])
    regels += gebeurtenissen.map { Regel(tijd: tijd, actor: actor, opdracht: opdracht, gebeurtenis: $0) }
  }

  /// 16 hexadecimal digits that look drawn and are fixed (the finaliser of SplitMix64).
  private static func hex(_ getal: UInt64) -> String {
    var z = getal &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    let tekst = String(z ^ (z >> 31), radix: 16)
    return String(repeating: "0", count: 16 - tekst.count) + tekst
  }
}

extension Onderdeelpad: ExpressibleByStringLiteral {
  /// A unit at the top.
  package init(stringLiteral naam: String) { self.init(naam) }
}

extension Datum: ExpressibleByStringLiteral {
  /// A day in ISO form that the test author knows to exist.
  init(_ iso: String) {
    guard let datum = Datum(iso: iso) else { preconditionFailure("geen datum: \(iso)") }
    self = datum
  }

  package init(stringLiteral iso: String) { self.init(iso) }
}
