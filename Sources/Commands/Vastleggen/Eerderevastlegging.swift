internal import Gebruik
internal import Gesprekscyclus
internal import Tekst

/// What a form was recorded as before, when it comes back with a space, a line end or a word repaired.
struct Eerderevastlegging {
  let nummers: ClosedRange<Int>
  /// What reads otherwise now, as the form calls it.
  let anders: [String]

  /// Nothing when another was the first to be recorded after the form was made: then it is not the same form.
  ///
  /// - Parameters:
  ///   - vastlegging: what the form says now.
  ///   - basis: what its maker had seen.
  init?(_ vastlegging: Vastlegging, na basis: Basis, in dossier: Dossier) {
    guard let eerste = dossier.feiten(na: basis).first(where: { !$0.gebeurtenis.isPlanning }),
      let groep = Feitengroep(dossier, met: eerste.herkomst.nr), case .legVast(let toen)? = groep.opdracht,
      toen.soort == vastlegging.soort, toen.cyclus == vastlegging.cyclus, toen.datum == vastlegging.datum
    else { return nil }
    let samen = dossier.feiten.filter { $0.herkomst.opdracht == eerste.herkomst.opdracht }.map(\.herkomst.nr)
    nummers = (samen.min() ?? eerste.herkomst.nr)...(samen.max() ?? eerste.herkomst.nr)
    anders = Self.verschillen(toen, vastlegging)
  }

  func fout(_ naam: String) -> Mislukt {
    Mislukt(
      .bevindingen, "A063",
      "\(naam) is al vastgelegd als \(nummers.nummers). Anders is nu: \(opsomming(anders)).",
      advies:
        "Moet het anders? Maak het formulier om te verbeteren: gespreksboek corrigeren \(nummers.lowerBound) --formulier > "
        + "verbetering.txt.")
  }

  private static func verschillen(_ toen: Vastlegging, _ nu: Vastlegging) -> [String] {
    [
      ("Tijdvak", toen.tijdvak == nu.tijdvak),
      // Who really held it may have been put behind those who are named.
      ("de deelnemers", toen.deelnemers.starts(with: nu.deelnemers)), ("Verslag", toen.verslag == nu.verslag),
      ("Uitzondering", (toen.uitzondering ?? "") == (nu.uitzondering ?? "")),
      ("de onderwerpen", toen.onderwerpen == nu.onderwerpen),
      ("de nieuwe afspraken", toen.nieuweAfspraken == nu.nieuweAfspraken),
      ("de bijgestelde afspraken", isGelijk(toen.bijstellingen, nu.bijstellingen)),
      ("de ingetrokken afspraken", Set(toen.intrekkingen) == Set(nu.intrekkingen)),
      ("de voortgang", Set(toen.voortgang) == Set(nu.voortgang)),
      ("de nieuwe ontwikkelafspraken", toen.nieuweOntwikkelafspraken == nu.nieuweOntwikkelafspraken),
      ("de ontwikkelafspraken", Set(toen.ontwikkeling) == Set(nu.ontwikkeling)),
      ("het verbetertraject", Set(toen.trajecten) == Set(nu.trajecten)),
      ("de oordelen over afspraken", Set(toen.resultaten) == Set(nu.resultaten)),
      ("de competenties", Set(toen.competenties) == Set(nu.competenties)),
      ("Eindoordeel", toen.eindoordeel == nu.eindoordeel),
    ].filter { !$0.1 }.map(\.0)
  }

  /// A record holds an agreement whole; a form only what changes in it.
  private static func isGelijk(_ toen: [Vastlegging.Bijstelling], _ nu: [Vastlegging.Bijstelling]) -> Bool {
    toen.count == nu.count
      && zip(toen, nu).allSatisfy { oud, nieuw in
        oud.afspraak == nieuw.afspraak && oud.reden == nieuw.reden
          && (nieuw.wijziging.resultaatgebied.map { $0 == oud.wijziging.resultaatgebied } ?? true)
          && (nieuw.wijziging.omschrijving.map { $0 == oud.wijziging.omschrijving } ?? true)
          && (nieuw.wijziging.maatstaf.map { $0 == oud.wijziging.maatstaf } ?? true)
          && (nieuw.wijziging.gereedOp.map { $0 == oud.wijziging.gereedOp } ?? true)
          && (nieuw.wijziging.weging.map { $0 == oud.wijziging.weging } ?? true)
      }
  }
}
