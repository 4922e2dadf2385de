import Gesprekscyclus
import Kalender
import Testing

/// M-1 rated M-9, M-2 established; the objection of 1 December is open.
@Suite(
  "Regel 7: whoever rated decides nothing about that appraisal, nor does who works under them, whatever the account")
struct Regel07OnafhankelijkTests {
  private static let open: [DossierGebeurtenis] = .uitgereikt + [.bedenking("G-2026-2", op: "2026-12-01")]

  private func gegeven(
    _ feiten: [DossierGebeurtenis] = open, weg: Regeling.Bedenkingsweg? = nil,
    _ chefs: KeyValuePairs<Personeelsnummer, Personeelsnummer?> = [:], hand: Hand? = nil
  ) -> Gegeven {
    Gegeven(feiten, onder: Kader.voorbeeld(.voorbeeld("gemeente", bedenkingDoor: weg)).metMensen(chefs).metHand(hand))
  }

  private func handelAf(
    _ door: Personeelsnummer, _ uitkomst: Bedenkingsuitkomst = .ongegrond, commissie: [String] = [],
    gehoord: String? = nil
  ) -> DossierOpdracht {
    .handelBedenkingAf(
      .init(
        gesprek: "G-2026-2", datum: dag("2026-12-10"), uitkomst: uitkomst, motivering: "Het oordeel is gemotiveerd.",
        door: door, commissie: commissie, gehoord: gehoord.map { dag($0) }))
  }

  private func stelVast(_ door: Personeelsnummer) -> DossierOpdracht {
    .stelVast(.init(gesprek: "G-2026-2", datum: dag("2026-11-20"), vaststeller: door))
  }

  private func codes(_ gegeven: Gegeven) -> [String] {
    var kader = gegeven.kader
    kader.vandaag = dag("2027-01-10")
    return gegeven.dossier.gesprek("G-2026-2").map { gegeven.dossier.toets($0, kader) }?.map(\.codetekst) ?? []
  }

  @Test(
    "whoever rated deals with no objection, not even one that was withdrawn", arguments: Bedenkingsuitkomst.allCases)
  func beoordelaar(uitkomst: Bedenkingsuitkomst) {
    gegeven().als(handelAf("M-1", uitkomst), op: "2026-12-10").danGeweigerd([.behandelaarIsBeoordelaar])
    gegeven().als(handelAf("M-2", uitkomst), op: "2026-12-10").danAanvaard()
  }

  @Test("who rated beside the manager is one who rated")
  func medebeoordelaar() {
    let feiten = Self.open.map { feit -> DossierGebeurtenis in
      guard case .gesprek(.gehouden(let verslag)) = feit, verslag.soort == .beoordeling else { return feit }
      return .gehouden(
        verslag.gesprek, verslag.soort, op: "2026-11-12", tijdvak: verslag.tijdvak,
        deelnemers: [.init(deel: .leidinggevende, wie: "M-1"), .init(deel: .medebeoordelaar, wie: "M-3 Els Post")])
    }
    gegeven(feiten, ["M-3": nil]).als(handelAf("M-3"), op: "2026-12-10").danGeweigerd([.behandelaarIsBeoordelaar])
  }

  @Test("the hand counts too: an account with every role of who rated does not decide in another's name")
  func hand() {
    let beoordelaar = Hand(persoon: "M-1", voorAnderen: true, alsIedereen: true)
    gegeven(hand: beoordelaar).als(handelAf("M-2"), op: "2026-12-10").danGeweigerd([.behandelaarIsBeoordelaar])
    gegeven(.rijp, hand: beoordelaar).als(stelVast("M-2"), op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
    let medewerker = Hand(persoon: "M-9", voorAnderen: true, alsIedereen: true)
    gegeven(hand: medewerker).als(handelAf("M-2"), op: "2026-12-10").danGeweigerd([.vaststellerIsBeoordelaar])
    gegeven(.rijp, hand: medewerker).als(stelVast("M-2"), op: "2026-11-20").danGeweigerd([.vaststellerIsBeoordelaar])
    for niemand in [Hand(persoon: nil, voorAnderen: true, alsIedereen: true), Hand(persoon: "M-2")] {
      gegeven(hand: niemand).als(handelAf("M-2"), op: "2026-12-10").danAanvaard()
      gegeven(.rijp, hand: niemand).als(stelVast("M-2"), op: "2026-11-20").danAanvaard()
    }
  }

  @Test("where the regeling asks one assessor, who rated may establish, and still deals with no objection")
  func een() {
    let een = Kader.voorbeeld(.voorbeeld("gemeente", tweedeBeoordelaar: false))
    Gegeven(.rijp, onder: een).als(stelVast("M-1"), op: "2026-11-20").danAanvaard()
    Gegeven(Self.open, onder: een).als(handelAf("M-1"), op: "2026-12-10").danGeweigerd([.behandelaarIsBeoordelaar])
  }

  @Test(
    "who works under the assessor or the employee, near or far, neither establishes nor deals with an objection",
    arguments: [["M-3": "M-1"], ["M-3": "M-9"], ["M-3": "M-4", "M-4": "M-1"]] as [[String: String]])
  func ondergeschikt(chefs: [String: String]) {
    var kader = Kader.gemeente.metMensen(["M-3": nil, "M-4": nil])
    let mensen = Dictionary(
      uniqueKeysWithValues: chefs.map { nummer, chef in
        let nummer = Personeelsnummer(nummer)
        return (nummer, Medewerker(.voorbeeld(nummer: nummer, leidinggevende: Personeelsnummer(chef)), .nr(9300)))
      })
    kader.mens = { mensen[$0] }
    Gegeven(.rijp, onder: kader).als(stelVast("M-3"), op: "2026-11-20").danGeweigerd([.onderBeoordelaar])
    Gegeven(Self.open, onder: kader).als(handelAf("M-3"), op: "2026-12-10").danGeweigerd([.onderBeoordelaar])
  }

  @Test("whoever is above the assessor, or beside, may; and so may who worked under them on another day only")
  func nietOndergeschikt() {
    gegeven(.rijp, ["M-1": "M-2", "M-2": nil]).als(stelVast("M-2"), op: "2026-11-20").danAanvaard()
    gegeven(.rijp, ["M-1": "M-2", "M-3": "M-2", "M-2": nil]).als(stelVast("M-3"), op: "2026-11-20").danAanvaard()
    var vroeger = Medewerker(.voorbeeld(nummer: "M-3", leidinggevende: "M-1"), .nr(9300))
    vroeger.evolve(.geplaatst(.init(onderdeel: "Zorg", leidinggevende: "M-2", per: dag("2026-11-20"))), .nr(9301))
    var kader = Kader.gemeente.metMensen(["M-3": nil])
    let mens = vroeger
    kader.mens = { $0 == "M-3" ? mens : nil }
    Gegeven(.rijp, onder: kader).als(stelVast("M-3"), op: "2026-11-20").danAanvaard()
  }

  @Test("a circle of managers ends")
  func cirkel() {
    gegeven(.rijp, ["M-3": "M-4", "M-4": "M-5", "M-5": "M-4"]).als(stelVast("M-3"), op: "2026-11-20").danAanvaard()
  }

  @Test("someone above the establisher deals with it, where the regeling says so")
  func boven() {
    let chefs: KeyValuePairs<Personeelsnummer, Personeelsnummer?> = [
      "M-2": "M-6", "M-6": "M-7", "M-7": nil, "M-8": nil,
    ]
    let gegeven = gegeven(weg: .bovenVaststeller, chefs)
    for door: Personeelsnummer in ["M-6", "M-7"] { gegeven.als(handelAf(door), op: "2026-12-10").danAanvaard() }
    for door: Personeelsnummer in ["M-2", "M-8"] {
      gegeven.als(handelAf(door), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
    }
    gegeven.als(handelAf("M-9", .ingetrokken), op: "2026-12-10").danAanvaard()
    // At the top nobody is above: then anyone else.
    let top = self.gegeven(weg: .bovenVaststeller, ["M-2": nil, "M-8": nil])
    top.als(handelAf("M-8"), op: "2026-12-10").danAanvaard()
    top.als(handelAf("M-2"), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
  }

  @Test("a committee says who sat in it, and nobody of them rated, established or is the employee")
  func commissie() {
    let gegeven = gegeven(weg: .commissie, ["M-8": nil])
    gegeven.als(handelAf("M-8", commissie: ["J. Vos (extern)", "M-7 Ida Smit"]), op: "2026-12-10").danAanvaard()
    for leden in [[], [" "]] {
      gegeven.als(handelAf("M-8", commissie: leden), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
    }
    for (lid, code) in [
      ("M-1 Piet", WeigeringCode.behandelaarIsBeoordelaar), ("M-2", .andereBehandelaar),
      ("M-9", .vaststellerIsBeoordelaar),
    ] {
      gegeven.als(handelAf("M-8", commissie: ["J. Vos", lid]), op: "2026-12-10").danGeweigerd([code])
    }
    gegeven.als(handelAf("M-2", commissie: ["J. Vos"]), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
  }

  @Test("the establisher deals with it after hearing the employee, between the objection and the decision")
  func gehoord() {
    let gegeven = gegeven(weg: .vaststeller, ["M-8": nil])
    gegeven.als(handelAf("M-2", gehoord: "2026-12-08"), op: "2026-12-10").danAanvaard()
    gegeven.als(handelAf("M-2"), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
    gegeven.als(handelAf("M-8", gehoord: "2026-12-08"), op: "2026-12-10").danGeweigerd([.andereBehandelaar])
    gegeven.als(handelAf("M-2", gehoord: "2026-11-30"), op: "2026-12-10").danGeweigerd([.datumVolgorde])
    gegeven.als(handelAf("M-2", gehoord: "2026-12-11"), op: "2026-12-11").danGeweigerd([.datumVolgorde])
  }

  @Test("the check finds each in old records, and advises what can be done")
  func toets() {
    func afgehandeld(_ door: Personeelsnummer, commissie: [String] = []) -> [DossierGebeurtenis] {
      Self.open + [
        .procedure(
          .bedenkingAfgehandeld(
            .init(
              gesprek: "G-2026-2", datum: dag("2026-12-10"), uitkomst: .ongegrond, motivering: "Nee.", door: door,
              commissie: commissie)))
      ]
    }
    #expect(codes(gegeven(afgehandeld("M-2"))) == [])
    #expect(codes(gegeven(afgehandeld("M-1"))) == ["R0710"])
    #expect(codes(gegeven(afgehandeld("M-3"), ["M-3": "M-1"])) == ["R0711"])
    #expect(codes(gegeven(afgehandeld("M-2"), weg: .commissie)) == ["R0712"])
    #expect(codes(gegeven(.vastgesteld, ["M-2": "M-1"])) == ["R0711", "W074"])
    var kader = Kader.gemeente
    kader.vandaag = dag("2027-01-10")
    let oud = gegeven(afgehandeld("M-1"))
    let bevinding = oud.dossier.gesprek("G-2026-2").flatMap { oud.dossier.toets($0, kader).first }
    #expect(bevinding?.records == [oud.dossier.feiten.count] && bevinding?.oplossing.contains("intrekken") == true)
  }
}
