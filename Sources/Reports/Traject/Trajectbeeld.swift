package import Gesprekscyclus
package import Kalender
internal import Tekst
internal import Weergave
internal import Wire

/// An improvement track as it stands: its goals, what was said of them, and how it ended.
package struct Trajectbeeld: Equatable, Sendable {
  package struct Doel: Equatable, Sendable {
    package let nummer: Int
    package let omschrijving: String
    package let maatstaf: String
    /// The day of the goal, else the last day of the track.
    package let gereedOp: Datum
    /// What was last said of it.
    let laatste: TrajectGebeurtenis.Bespreking?
    package let termijn: Termijn
  }

  private let start: Vermeld<TrajectGebeurtenis.Start>
  package let doelen: [Doel]
  /// By day, then as recorded.
  private let besprekingen: [Vermeld<TrajectGebeurtenis.Bespreking>]
  /// Nothing while it runs.
  private let afronding: Vermeld<TrajectGebeurtenis.Afronding>?
  /// How its last day stands to the day of the report.
  package let termijn: Termijn
  private let peildatum: Datum

  /// The tracks of a dossier that had begun or were recorded, oldest first.
  static func alle(_ dossier: Dossier, _ bron: Rapportbron) -> [Trajectbeeld] {
    dossier.trajecten.map { Trajectbeeld($0, op: bron.peildatum) }
  }

  init(_ traject: Verbetertraject, op peildatum: Datum) {
    let besprekingen = traject.besprekingen.sorted {
      ($0.waarde.datum, $0.herkomst.nr) < ($1.waarde.datum, $1.herkomst.nr)
    }
    let looptijd = traject.start.waarde.looptijd
    doelen = traject.start.waarde.doelen.enumerated().map { index, doel in
      let laatste = besprekingen.last { $0.waarde.doel == index + 1 }?.waarde
      let gereedOp = doel.gereedOp ?? looptijd.tot
      let klaar = !traject.loopt || laatste?.status == .gerealiseerd
      return Doel(
        nummer: index + 1, omschrijving: doel.omschrijving, maatstaf: doel.maatstaf, gereedOp: gereedOp,
        laatste: laatste, termijn: Termijn(gereedOp, klaar: klaar, op: peildatum))
    }
    start = traject.start
    self.peildatum = peildatum
    self.besprekingen = besprekingen
    afronding = traject.afronding
    termijn = Termijn(looptijd.tot, klaar: !traject.loopt, op: peildatum)
  }

  package var kenmerk: TrajectKenmerk { start.waarde.traject }
  package var looptijd: Tijdvak { start.waarde.looptijd }
  package var loopt: Bool { afronding == nil }

  /// `loopt tot en met 1 oktober 2026`, `voorbij sinds 1 oktober 2026, nog zonder oordeel`, `geslaagd op 3 oktober 2026`.
  var standtekst: String {
    if let einde = afronding?.waarde { return "\(einde.oordeel.rawValue) op \(einde.datum.proza)" }
    return termijn.isTeLaat
      ? "voorbij sinds \(looptijd.tot.proza), nog zonder oordeel" : "loopt tot en met \(looptijd.tot.proza)"
  }
}

extension Trajectbeeld {
  func schrijf(op blad: inout Blad) {
    blad.punt(
      standtekst + start.herkomst.correctieteken + ".", teken: blad.opmaak.stijl.vet(veilig(kenmerk.tekst)))
    blad.paren(
      [
        ("Looptijd", looptijd.proza), ("Aanleiding", Zinsbouw.eenRegel(start.waarde.aanleiding)),
        ("Begeleiding", start.waarde.begeleiding.map(Zinsbouw.eenRegel)),
        ("Na gesprek", start.waarde.gesprek.map { veilig($0.tekst) }),
      ], inspringen: 5)
    for doel in doelen { schrijf(doel, op: &blad) }
    guard let afronding, case let einde = afronding.waarde else { return }
    blad.paren(
      [
        ("Oordeel", "\(einde.oordeel.rawValue) op \(einde.datum.proza)" + afronding.herkomst.correctieteken),
        ("Motivering", Zinsbouw.eenRegel(einde.motivering)),
        ("Niet besproken", einde.uitzondering.map(Zinsbouw.eenRegel)),
      ], inspringen: 5)
  }

  private func schrijf(_ doel: Doel, op blad: inout Blad) {
    blad.alinea("Doel \(doel.nummer): \(Zinsbouw.alsZin(doel.omschrijving))", inspringen: 5)
    blad.paren(
      [
        ("Maatstaf", Zinsbouw.eenRegel(doel.maatstaf)), ("Gereed op", doel.gereedOp.proza + doel.termijn.haakjes),
      ], inspringen: 7)
    let eigen = besprekingen.filter { $0.waarde.doel == doel.nummer }
    if eigen.isEmpty { blad.punt("nog niet besproken", inspringen: 7) }
    for vermeld in eigen {
      let bespreking = vermeld.waarde
      let waar = bespreking.gesprek.map { " (\(veilig($0.tekst)))" } ?? ""
      blad.punt(
        "\(bespreking.datum.proza)\(waar): \(bespreking.status.rawValue)." + Zinsbouw.erbij("", bespreking.toelichting)
          + vermeld.herkomst.correctieteken, inspringen: 7)
    }
  }
}

extension Trajectbeeld: Verklaard {
  var padnaam: String { kenmerk.tekst }
  var leden: [Lid] {
    let (begin, einde) = (start.waarde, afronding?.waarde)
    let oordeel = Uitleg(regel: WeigeringCode.geenTussengesprek.regel)
    return .leden(
      ("traject", kenmerk.tekst), ("van", looptijd.van), ("tot", looptijd.tot), ("loopt", loopt.volgens(oordeel)),
      (
        "termijn",
        termijn.woord.volgens(Uitleg(regel: Termijn.doelregel, berekening: rekening, woord: .termijn))
      ), ("aanleiding", begin.aanleiding), ("begeleiding", begin.begeleiding), ("gesprek", begin.gesprek?.tekst),
      ("nr", start.herkomst.nr), ("gecorrigeerdBij", start.herkomst.gecorrigeerdBij),
      ("doelen", Knoop(lijst: doelen.map { Knoop(leden($0)) }, doelen.map { "\($0.nummer)" })),
      (
        "besprekingen",
        Knoop(lijst: besprekingen.map { Knoop(leden($0)) }, besprekingen.map { "\($0.herkomst.nr)" })
      ), ("oordeel", (einde?.oordeel.rawValue).volgens(oordeel)), ("motivering", (einde?.motivering).volgens(oordeel)),
      ("uitzondering", einde?.uitzondering.volgens(oordeel)), ("afgerondOp", (einde?.datum).volgens(oordeel)),
      ("afgerondNr", afronding?.herkomst.nr), ("afrondingGecorrigeerdBij", afronding?.herkomst.gecorrigeerdBij))
  }

  private static let stand = Uitleg(regel: "De stand van een doel is die van de laatste bespreking ervan.")

  private func leden(_ doel: Doel) -> [Lid] {
    let dag = Uitleg(
      regel: "Een doel zonder eigen dag is gereed op de laatste dag van het verbetertraject.",
      berekening: doel.gereedOp == looptijd.tot ? [looptijdzin] : nil)
    let rekening = Uitleg(
      regel: Termijn.doelregel,
      berekening: doel.termijn.rekening(
        doel.gereedOp, klaar: loopt ? "gerealiseerd" : "afgesloten met het verbetertraject", wat: "Het doel",
        op: peildatum), woord: .termijn)
    return .leden(
      ("doel", doel.nummer), ("omschrijving", doel.omschrijving), ("maatstaf", doel.maatstaf),
      ("gereedOp", doel.gereedOp.volgens(dag)), ("status", (doel.laatste?.status.rawValue).volgens(Self.stand)),
      ("statusdatum", (doel.laatste?.datum).volgens(Self.stand)), ("termijn", doel.termijn.woord.volgens(rekening)))
  }

  private func leden(_ vermeld: Vermeld<TrajectGebeurtenis.Bespreking>) -> [Lid] {
    let bespreking = vermeld.waarde
    return .leden(
      ("nr", vermeld.herkomst.nr), ("doel", bespreking.doel),
      ("status", bespreking.status.rawValue.volgens(Self.stand)), ("datum", bespreking.datum),
      ("toelichting", bespreking.toelichting), ("gesprek", bespreking.gesprek?.tekst),
      ("gecorrigeerdBij", vermeld.herkomst.gecorrigeerdBij))
  }

  private var looptijdzin: String { "Het verbetertraject loopt tot en met \(looptijd.tot.proza)." }

  private var rekening: [String] {
    [
      looptijdzin,
      loopt ? Termijn.afstand(looptijd.tot, peildatum) : "Het heeft een oordeel; de dag vraagt niets meer.",
    ]
  }
}
