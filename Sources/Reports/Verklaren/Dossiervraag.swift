internal import EventCoding
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// A value of one dossier as a function of facts, so that it can be asked which facts it rests on.
struct Dossiervraag {
  let nummer: Personeelsnummer
  /// The cycle that the report shows whole; fixed, so that leaving out facts does not change the question.
  let jaar: Int?
  let bron: Rapportbron

  /// The report's values when only these facts had been recorded, on the day of the question or on another.
  func boom(_ feiten: [Boekfeit], op dag: Datum? = nil) -> Waardeboom? {
    let deel = bron.metBoek(Boek(feiten: feiten).zoWijd(als: bron.boek).vergeten(als: bron.boek), op: dag)
    return Dossierrapport.maak(nummer, cyclus: jaar, uit: deel).map(\.boom)
  }

  /// The facts that could matter: the person's own, rules and catalogues, whose account it is, and what is known of other people.
  ///
  /// What is known of others only matters for names.
  var feiten: [Boekfeit] {
    guard let sleutel = bron.boek.register.sleutel(van: nummer) else { return [] }
    let eigen = bron.boek.feiten(van: sleutel)
    let anderen = genoemd.flatMap { bron.boek.feiten(van: $0) }.filter { feit in
      // Their corrections too: a name that was corrected or withdrawn reads otherwise.
      switch feit.gebeurtenis {
      case .dossier(.medewerker), .dossier(.correctie): true
      default: false
      }
    }
    return (eigen + bron.boek.gedeeldeFeiten + koppelingen + anderen).sorted { $0.herkomst.nr < $1.herkomst.nr }
  }

  /// To whom the accounts belong that were ever those of this person: whoever has two jobs has two dossiers.
  private var koppelingen: [Boekfeit] {
    func koppeling(_ feit: Boekfeit) -> (account: Accountnaam, medewerker: Personeelsnummer)? {
      guard case .toegang(let gebeurtenis) = feit.gebeurtenis, let account = gebeurtenis.account,
        let medewerker = gebeurtenis.medewerker
      else { return nil }
      return (account, medewerker)
    }
    let feiten = bron.boek.toegangsfeiten
    let eigen = bron.boek.register.bekend(nummer)
    let accounts = Set(feiten.compactMap { koppeling($0) }.filter { $0.medewerker == eigen }.map(\.account))
    return feiten.filter { feit in koppeling(feit).map { accounts.contains($0.account) } ?? false }
  }

  /// The dossiers of other people that this one names, in any reading, and those of the same person.
  private var genoemd: Set<DossierSleutel> {
    guard let dossier = bron.boek.dossier(van: nummer) else { return [] }
    // On whatever day: so that two days have the same facts.
    let zelfde = bron.boek.ooitZelfde(als: bron.boek.register.bekend(nummer))
    let vervangen = dossier.feiten.compactMap(\.herkomst.namens)
    let alle = dossier.feiten.flatMap(\.gebeurtenis.genoemden) + vervangen + zelfde
    return Set(alle.compactMap { bron.boek.register.sleutel(van: $0) }).subtracting([dossier.sleutel])
  }
}
