package import Gesprekscyclus
internal import Projections

extension Verschil {
  /// What changed in the dossiers of a unit, as a sum: what one person gives at both moments, and these put together.
  ///
  /// As in `Somvraag`, a part rests on nothing but the dossier and whom it names, so that whoever asks can read one person
  /// after the other.
  package struct Onderdeelvraag: Sendable {
    package let naam: String

    package init(_ naam: String) { self.naam = naam }

    /// What changed of one person.
    package struct Deel: Sendable {
      fileprivate let nummer: Personeelsnummer
      fileprivate let wijzigingen: [Wijziging]
    }

    /// Who worked there, when this one did at this moment.
    package func persoon(_ dossier: Dossier, in bron: Rapportbron) -> Personeelsnummer? {
      guard let medewerker = dossier.medewerker,
        Personeelsfilter(onderdeel: naam).past(medewerker.plek(op: bron.peildatum).waarde, bron)
      else { return nil }
      return medewerker.personeelsnummer
    }

    /// What one person who worked there at either moment gives.
    package func deel(_ nummer: Personeelsnummer, van: Rapportbron, naar: Rapportbron) -> Deel {
      Deel(
        nummer: nummer,
        wijzigingen: Verschil.dossier(nummer, van, naar, persoon: Persoon(nummer, in: naar.boek)) ?? [])
    }

    /// By personnel number, whatever the order of the parts; nothing when nobody worked there.
    package func som(_ delen: some Sequence<Deel>, van: Rapportbron, naar: Rapportbron) -> Verschil? {
      let delen = delen.sorted { $0.nummer < $1.nummer }
      return delen.isEmpty ? nil : Verschil(.onderdeel(naam), delen.flatMap(\.wijzigingen), van, naar)
    }

    /// The answer from books that hold everybody.
    package func antwoord(van: Rapportbron, naar: Rapportbron) -> Verschil? {
      let mensen = Set([van, naar].flatMap { bron in bron.boek.dossiers.values.compactMap { persoon($0, in: bron) } })
      return som(mensen.lazy.map { deel($0, van: van, naar: naar) }, van: van, naar: naar)
    }
  }
}
