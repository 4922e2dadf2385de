internal import Kalender

/// The agreements of one year while a command changes them: what is kept, adjusted, withdrawn and new.
///
/// Established agreements are left out: they are frozen, and a later part of the year has its own 100 per cent
/// (rule 6). So has each part of a year with another function.
struct Afsprakenplan {
  private struct Post {
    let kenmerk: AfspraakKenmerk
    let onderwerp: Onderwerp
    let deel: Functiedeel?
    var inhoud: Afspraakinhoud
  }

  let jaar: Int
  /// How people name the cycle.
  private let naam: String
  private let regeling: Regeling
  private let gebieden: [Resultaatgebied]
  private let gesprek: GesprekKenmerk?
  private var posten: [Post]
  private var volgendNummer: Int
  private let indeling: Jaarindeling
  /// The part of the year that new agreements belong to.
  private let nieuwDeel: Functiedeel?
  /// Parts with an agreement that this command changes.
  private var geraakt: Set<Functiedeel?> = []
  private var wegingGeraakt: Set<Functiedeel?> = []
  /// Parts whose weights must add up to 100 whatever this command changes.
  private var compleet: Set<Functiedeel?> = []
  /// Agreements with a rating that is not established yet, and the conversation it was given in.
  private let beoordeeld: [AfspraakKenmerk: GesprekKenmerk]

  /// - Parameter dag: the day of the conversation, else today; new agreements belong to its part of the year.
  init(_ dossier: Dossier, cyclus: Cyclus, gebieden: [Resultaatgebied], gesprek: GesprekKenmerk?, dag: Datum) {
    jaar = cyclus.jaar
    naam = cyclus.naam
    regeling = cyclus.regeling
    self.gebieden = gebieden
    self.gesprek = gesprek
    let indeling = dossier.indeling(cyclus)
    self.indeling = indeling
    nieuwDeel = indeling.deel(op: dag)
    posten = dossier.geldendeAfspraken(cyclus: cyclus.jaar).filter { !dossier.isBevroren($0.kenmerk) }.map { afspraak in
      Post(
        kenmerk: afspraak.kenmerk, onderwerp: .afspraak(afspraak.kenmerk), deel: dossier.deel(van: afspraak, indeling),
        inhoud: afspraak.inhoud)
    }
    volgendNummer = dossier.volgendAfspraaknummer
    beoordeeld = dossier.lopendeOordelen
  }

  mutating func voegToe(_ inhoud: Afspraakinhoud, onderwerp: Onderwerp, _ beraad: inout Beraad) {
    let kenmerk = AfspraakKenmerk("RA-\(volgendNummer)")
    volgendNummer += 1
    controleer(inhoud, gebied: true, onderwerp, &beraad)
    posten.append(Post(kenmerk: kenmerk, onderwerp: onderwerp, deel: nieuwDeel, inhoud: inhoud))
    raak(nieuwDeel, weging: true)
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
    raak(posten[plek].deel, weging: nieuw.weging != oud.weging)
    beraad.leg(.afspraak(.bijgesteld(.init(afspraak: kenmerk, inhoud: nieuw, reden: reden, gesprek: gesprek))))
  }

  mutating func trekIn(_ kenmerk: AfspraakKenmerk, reden: String, _ beraad: inout Beraad) {
    weigerBeoordeeld(kenmerk, &beraad)
    beraad.eisTekst(reden, naam: "Reden van intrekking", over: .afspraak(kenmerk))
    if let plek = posten.firstIndex(where: { $0.kenmerk == kenmerk }) {
      raak(posten.remove(at: plek).deel, weging: true)
    } else {
      beraad.weiger(
        .afspraakIngetrokken, "Afspraak \(kenmerk) wordt twee keer ingetrokken.",
        advies: "Laat één van de twee intrekkingen weg.", over: .afspraak(kenmerk))
    }
    beraad.leg(.afspraak(.ingetrokken(.init(afspraak: kenmerk, reden: reden, gesprek: gesprek))))
  }

  /// Gives other agreements a new weight beside the change that makes it necessary.
  ///
  /// Whoever writes down the whole distribution also names weights that stay; those are no change.
  mutating func herverdeel(_ wegingen: [AfspraakKenmerk: Int], _ beraad: inout Beraad) {
    for (kenmerk, weging) in wegingen.sorted(by: { $0.key < $1.key }) {
      guard let post = posten.first(where: { $0.kenmerk == kenmerk }) else {
        beraad.weiger(
          .onbekendeAfspraak, "Afspraak \(kenmerk) kan geen weging krijgen: die geldt niet in \(naam).",
          advies: "Noem alleen geldende afspraken van \(naam).", over: .veld(.weging))
        continue
      }
      guard post.inhoud.weging != weging else { continue }
      guard geraakt.contains(post.deel) else {
        beraad.weiger(
          .onbekendeAfspraak, "Afspraak \(kenmerk) hoort bij een ander deel van het jaar, met eigen wegingen.",
          advies: "Noem alleen afspraken van hetzelfde deel.", over: .veld(.weging))
        continue
      }
      stelBij(kenmerk, Afspraakwijziging(weging: weging), reden: "Herverdeling van de wegingen.", &beraad)
    }
  }

  /// From now on the weights of the part of the year with this day must add up.
  mutating func isCompleet(opDag dag: Datum) {
    compleet.insert(indeling.deel(op: dag))
  }

  /// The same for the part of an agreement that is rated.
  mutating func isCompleet(met afspraak: AfspraakKenmerk) {
    compleet.insert(posten.first { $0.kenmerk == afspraak }?.deel ?? nieuwDeel)
  }

  /// Checks the weights of each part of the year that this command is about. Before the planning is complete they may
  /// still miss something.
  func controleerWegingen(_ dossier: Dossier, _ beraad: inout Beraad) {
    let delen = indeling.delen.isEmpty ? [nil] : indeling.delen.map(Optional.some)
    for deel in delen {
      let isCompleet =
        compleet.contains(deel) || (geraakt.contains(deel) && dossier.heeftPlanning(jaar, in: deel, indeling))
      guard isCompleet || wegingGeraakt.contains(deel) else { continue }
      beraad.weiger(
        Wegingen.controleer(
          posten.filter { $0.deel == deel }.map { ($0.kenmerk.tekst, $0.inhoud.weging, $0.onderwerp) },
          wijze: regeling.weging, volledig: isCompleet, deel: indeling.isGesplitst ? deel?.tijdvak : nil))
    }
  }

  private mutating func raak(_ deel: Functiedeel?, weging: Bool) {
    geraakt.insert(deel)
    if weging { wegingGeraakt.insert(deel) }
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
