internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
internal import Wire

/// What someone wrote in the report of a person whose dossier is not, or no longer, to be seen by him or her: an
/// informant sees and corrects the own paragraphs, and nothing more.
extension Besluitruimte {
  /// The conversation of this record, when it is a paragraph by the account, or a correction of one, in a dossier where
  /// the account may do nothing else.
  func alleenEigenAlinea(_ nr: Int, _ dossier: Dossier) -> GesprekKenmerk? {
    guard bevoegdheid.account != nil, !bevoegdheid.isAlles, let feit = dossier.feit(nr: nr),
      let nummer = dossier.medewerker?.personeelsnummer, !bevoegdheid.mag(nummer, op: bevoegdheid.vandaag)
    else { return nil }
    let grond = if case .correctie(let correctie) = feit.gebeurtenis { dossier.grondfeit(van: correctie) } else { feit }
    guard let grond, case .procedure(.aangevuld(let alinea)) = grond.gebeurtenis, heeftGeschreven(grond, dossier) else {
      return nil
    }
    return alinea.gesprek
  }
}

extension Beurt {
  /// The own paragraphs in a conversation that the account does not see; nothing when there are none.
  ///
  /// Whether the person or the conversation exists is not told otherwise.
  func eigenAlineas(_ nummer: Personeelsnummer, _ kenmerk: GesprekKenmerk, _ lezing: Lezing) throws(Mislukt)
    -> Afsluitcode?
  {
    guard lezing.boek.isBeperkt, lezing.boek.dossier(van: nummer)?.gesprek(kenmerk) == nil else { return nil }
    guard let (toen, vol) = lezing.onbewaakt, let dossier = toen.dossier(van: nummer) else { return nil }
    let bevoegdheid = try bevoegdheid(vol, lezing.opslag, isHeel: !omgeving.uitvoer.isOnvolledig)
    let ruimte = Besluitruimte(vol, vandaag: bevoegdheid.vandaag, bevoegdheid) { () throws(Mislukt) in dossier.sleutel }
    let alineas = dossier.geldendeFeiten.filter { ruimte.alleenEigenAlinea($0.herkomst.nr, dossier) == kenmerk }
    guard !alineas.isEmpty else { return nil }
    let wie = "\(veilig(nummer.tekst)) \(veilig(kenmerk.tekst))"
    let stukken = alineas.map { feit in
      "\(veilig(feit.alinea?.tekst ?? "", regeleinden: true))\n— als \(feit.alinea?.deel.rawValue ?? ""), vastgelegd op "
        + "\(feit.herkomst.datum.proza) (nr \(feit.herkomst.nr))"
        + (feit.herkomst.correctie.map { ", gecorrigeerd bij nr \($0.herkomst.nr)" } ?? "") + "\n"
    }
    toon(
      (["UW TEKST BIJ \(wie)\n"] + stukken).joined(separator: "\n"),
      json: .leden([
        ("schema", "gespreksboek.alineas"), ("schemaversie", 1), ("medewerker", .tekst(nummer.tekst)),
        ("gesprek", .tekst(kenmerk.tekst)),
        (
          "alineas",
          .lijst(
            alineas.map { feit in
              .leden([
                ("nr", JSONNode(.integer(Int64(feit.herkomst.nr)))), ("als", .tekst(feit.alinea?.deel.rawValue ?? "")),
                ("tekst", .tekst(feit.alinea?.tekst ?? "")),
              ])
            })
        ),
      ]))
    hierna("corrigeren \(alineas[0].herkomst.nr) --tekst TEKST --reden TEKST", ervoor: "verbeteren kan met: ")
    return .gelukt
  }
}

extension Feit {
  fileprivate var alinea: ProcedureGebeurtenis.Aanvulling? {
    if case .procedure(.aangevuld(let alinea)) = gebeurtenis { alinea } else { nil }
  }
}
