package import Gesprekscyclus
package import Kalender
internal import Projections

/// Who someone is on a day: name, service, function and place, with what was before and what is to come.
package struct Persoonsbeeld: Equatable, Sendable {
  /// Whether someone is in service on the day of the report.
  package enum Dienst: String, Sendable {
    case nogNiet = "nog niet in dienst"
    case inDienst = "in dienst"
    case uitDienst = "uit dienst"
  }

  package struct Naamregel: Equatable, Sendable {
    package let naam: String
    package let per: Datum
    package let tot: Datum?
    package let reden: String?
  }

  package let nummer: Personeelsnummer
  package let naam: String
  package let dienst: Dienst
  package let inDienst: Datum
  /// The last day in service, when it is known.
  package let laatsteDag: Datum?
  package let redenVertrek: String?
  package let peildatum: Datum
  package let namen: [Naamregel]
  package let functies: [Functieregel]
  package let plekken: [Plekregel]
  /// The function that holds on the day; before the first day the first, after leaving the last.
  package let functie: Functieregel?
  package let plek: Plekregel?

  init(_ medewerker: Medewerker, _ bron: Rapportbron) {
    let dag = bron.peildatum
    nummer = medewerker.personeelsnummer
    naam = medewerker.naam(op: dag)
    inDienst = medewerker.inDienst.per
    laatsteDag = medewerker.uitDienst?.per
    redenVertrek = medewerker.uitDienst?.reden
    peildatum = dag
    dienst = medewerker.isInDienst(op: dag) ? .inDienst : dag < medewerker.inDienst.per ? .nogNiet : .uitDienst
    namen = Periode.van(medewerker.namen).map {
      Naamregel(naam: $0.vanaf.waarde, per: $0.vanaf.per, tot: $0.tot, reden: $0.vanaf.reden)
    }
    functies = Functieregel.alle(medewerker, bron.boek)
    plekken = Plekregel.alle(medewerker, bron.boek)
    functie = functies.last { $0.per <= dag } ?? functies.first
    plek = plekken.last { $0.per <= dag } ?? plekken.first
  }

  /// `in dienst sinds 1 maart 2024`, with what is known of the end.
  var diensttekst: String {
    switch dienst {
    case .nogNiet: return "nog niet; begint op \(inDienst.proza)"
    case .inDienst:
      return "sinds \(inDienst.proza)" + (laatsteDag.map { "; laatste dag \($0.proza)" } ?? "")
        + (laatsteDag == nil ? "" : vertrek)
    case .uitDienst:
      return "van \(inDienst.proza)" + (laatsteDag.map { " t/m \($0.proza)" } ?? "") + vertrek
    }
  }

  private var vertrek: String {
    redenVertrek.map { " (\(Zinsbouw.eenRegel($0)))" } ?? ""
  }
}

/// A value with the days between which it held.
struct Periode<Waarde: Hashable & Sendable> {
  let vanaf: Medewerker.Vanaf<Waarde>
  /// The last day; nothing for the last value.
  let tot: Datum?

  /// The values by date; what was replaced on its own first day never held and is left out.
  static func van(_ lijst: [Medewerker.Vanaf<Waarde>]) -> [Periode] {
    lijst.indices.compactMap { index in
      guard index + 1 < lijst.count else { return Periode(vanaf: lijst[index], tot: nil) }
      let volgende = lijst[index + 1].per
      return volgende > lijst[index].per ? Periode(vanaf: lijst[index], tot: volgende.adding(dagen: -1)) : nil
    }
  }
}

/// `1 maart 2024 t/m 30 juni 2026`, or `sinds 1 juli 2026`, or `vanaf 1 december 2026` when that day has yet to come.
func periodetekst(_ per: Datum, _ tot: Datum?, op peildatum: Datum) -> String {
  if let tot { return "\(per.proza) t/m \(tot.proza)" }
  return "\(per > peildatum ? "vanaf" : "sinds") \(per.proza)"
}
