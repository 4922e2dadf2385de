/// The agreements of one year while a command changes them: what is kept, adjusted, withdrawn and new.
///
/// Rated and established agreements are left out: they are frozen, and a later part of the year has its own 100 per
/// cent (rule 6).
struct Afsprakenplan {
  private struct Post {
    let kenmerk: AfspraakKenmerk
    let onderwerp: Onderwerp
    var inhoud: Afspraakinhoud
  }

  let jaar: Int
  private let regeling: Regeling
  private let gebieden: [Resultaatgebied]
  private let gesprek: GesprekKenmerk?
  private var posten: [Post]
  private var volgendNummer: Int
  private var wegingGeraakt = false
  /// Agreements with a rating that is not established yet, and the conversation it was given in.
  private let beoordeeld: [AfspraakKenmerk: GesprekKenmerk]

  init(_ dossier: Dossier, cyclus: Cyclus, gebieden: [Resultaatgebied], gesprek: GesprekKenmerk?) {
    jaar = cyclus.jaar
    regeling = cyclus.regeling
    self.gebieden = gebieden
    self.gesprek = gesprek
    posten = dossier.geldendeAfspraken(cyclus: cyclus.jaar).filter { !dossier.isBevroren($0.kenmerk) }
      .map { Post(kenmerk: $0.kenmerk, onderwerp: .afspraak($0.kenmerk), inhoud: $0.inhoud) }
    volgendNummer = dossier.volgendAfspraaknummer
    beoordeeld = dossier.lopendeOordelen
  }

  mutating func voegToe(_ inhoud: Afspraakinhoud, onderwerp: Onderwerp, _ beraad: inout Beraad) {
    let kenmerk = AfspraakKenmerk("RA-\(volgendNummer)")
    volgendNummer += 1
    controleer(inhoud, gebied: true, onderwerp, &beraad)
    posten.append(Post(kenmerk: kenmerk, onderwerp: onderwerp, inhoud: inhoud))
    wegingGeraakt = true
    beraad.leg(.afspraak(.gemaakt(.init(afspraak: kenmerk, cyclus: jaar, inhoud: inhoud, gesprek: gesprek))))
  }

  mutating func stelBij(
    _ kenmerk: AfspraakKenmerk, _ wijziging: Afspraakwijziging, reden: String, _ beraad: inout Beraad
  ) {
    let onderwerp = Onderwerp.afspraak(kenmerk)
    guard let plek = posten.firstIndex(where: { $0.kenmerk == kenmerk }) else { return }
    let oud = posten[plek].inhoud
    let nieuw = wijziging.toegepast(op: oud)
    weigerBeoordeeld(kenmerk, &beraad)
    beraad.eisTekst(reden, naam: "Reden van bijstelling", over: onderwerp)
    if nieuw == oud {
      beraad.weiger(
        .geenWijziging, "De bijstelling van \(kenmerk) verandert niets.",
        advies: "Geef op wat er verandert, of laat de bijstelling weg.", over: onderwerp)
    }
    // An area of a former function stays good for what was agreed under it.
    controleer(nieuw, gebied: nieuw.resultaatgebied != oud.resultaatgebied, onderwerp, &beraad)
    posten[plek].inhoud = nieuw
    wegingGeraakt = wegingGeraakt || nieuw.weging != oud.weging
    beraad.leg(.afspraak(.bijgesteld(.init(afspraak: kenmerk, inhoud: nieuw, reden: reden, gesprek: gesprek))))
  }

  mutating func trekIn(_ kenmerk: AfspraakKenmerk, reden: String, _ beraad: inout Beraad) {
    weigerBeoordeeld(kenmerk, &beraad)
    beraad.eisTekst(reden, naam: "Reden van intrekking", over: .afspraak(kenmerk))
    if !posten.contains(where: { $0.kenmerk == kenmerk }) {
      beraad.weiger(
        .afspraakIngetrokken, "Afspraak \(kenmerk) wordt twee keer ingetrokken.",
        advies: "Laat één van de twee intrekkingen weg.", over: .afspraak(kenmerk))
    }
    posten.removeAll { $0.kenmerk == kenmerk }
    wegingGeraakt = true
    beraad.leg(.afspraak(.ingetrokken(.init(afspraak: kenmerk, reden: reden, gesprek: gesprek))))
  }

  /// Gives other agreements a new weight beside the change that makes it necessary.
  ///
  /// Whoever writes down the whole distribution also names weights that stay; those are no change.
  mutating func herverdeel(_ wegingen: [AfspraakKenmerk: Int], _ beraad: inout Beraad) {
    for (kenmerk, weging) in wegingen.sorted(by: { $0.key < $1.key }) {
      guard let post = posten.first(where: { $0.kenmerk == kenmerk }) else {
        beraad.weiger(
          .onbekendeAfspraak, "Afspraak \(kenmerk) kan geen weging krijgen: die geldt niet in \(jaar).",
          advies: "Noem alleen geldende afspraken van \(jaar).", over: .veld(.weging))
        continue
      }
      guard post.inhoud.weging != weging else { continue }
      stelBij(kenmerk, Afspraakwijziging(weging: weging), reden: "Herverdeling van de wegingen.", &beraad)
    }
  }

  /// Checks the weights of the whole year. Before the planning is complete they may still miss something.
  func controleerWegingen(planningCompleet: Bool, _ beraad: inout Beraad) {
    guard wegingGeraakt || planningCompleet else { return }
    beraad.weiger(
      Wegingen.controleer(
        posten.map { ($0.kenmerk.tekst, $0.inhoud.weging, $0.onderwerp) }, wijze: regeling.weging,
        volledig: planningCompleet))
  }

  /// What was rated is what was agreed: until it is established the text and the weight stay as they were.
  private func weigerBeoordeeld(_ kenmerk: AfspraakKenmerk, _ beraad: inout Beraad) {
    guard let gesprek = beoordeeld[kenmerk] else { return }
    beraad.weiger(
      .alBeoordeeld, "Afspraak \(kenmerk) is al beoordeeld in \(gesprek); de afspraak verandert niet meer.",
      advies: "Stel de beoordeling eerst vast. Maak daarna zo nodig een nieuwe afspraak.", over: .afspraak(kenmerk))
  }

  private func controleer(
    _ inhoud: Afspraakinhoud, gebied: Bool, _ onderwerp: Onderwerp, _ beraad: inout Beraad
  ) {
    beraad.eisTekst(inhoud.omschrijving, naam: "Omschrijving", over: onderwerp)
    guard gebied, !gebieden.isEmpty, !gebieden.contains(where: { $0.naam == inhoud.resultaatgebied }) else { return }
    beraad.weiger(
      .onbekendResultaatgebied, "'\(inhoud.resultaatgebied)' is geen resultaatgebied van deze functie.",
      advies: "Kies uit: \(gebieden.map(\.naam).joined(separator: " / ")).", over: onderwerp)
  }
}
