package import Gesprekscyclus
package import Kalender
internal import Projections

/// The exceptions over everybody that an auditor looks at first, each with who is in it, its records and its rule.
///
/// Every kind is one declaration (``Bevindingsoort``). What people typed freely is not in it: that stands in the records, for who may
/// read those.
package struct Bevindingen: Sendable, Equatable {
  /// How soon the conversations of one manager were recorded.
  package struct Tempo: Sendable, Equatable {
    /// Nothing for people without a manager.
    package let leidinggevende: Persoon?
    package let gesprekken: Int
    /// Half of them were recorded within so many days.
    package let helftBinnen: Int
    package let meeste: Int
    /// How many after more than ``Gesprekscyclus/Waarschuwing/laatNaDagen`` days.
    package let laat: Int
  }

  /// A kind that could not be looked at.
  package struct NietBekeken: Sendable, Equatable {
    package let code: String
    package let reden: String
  }

  package let kop: Rapportkop
  /// Nothing for all years.
  package let cyclus: Cyclus?
  /// By kind, and within a kind in the order of the log; what is about no record last.
  package let bevindingen: [Bevinding]
  /// By most days, then by name.
  package let tempi: [Tempo]
  package let nietBekeken: [NietBekeken]
  /// The version of the program that found them.
  package let versie: String
  /// What an earlier report said; nothing where none was given.
  package internal(set) var eerder: Vergelijking?

  /// Those that are told: all, or only what is new beside an earlier report.
  package var getoond: [Bevinding] {
    guard let eerder else { return bevindingen }
    return bevindingen.filter { !eerder.bekend.contains($0.vingerafdruk) }
  }

  /// Whether anything that is told asks for somebody's attention: more than a note.
  package var vraagtAandacht: Bool { getoond.contains { $0.niveau > .melding } || !(eerder?.verdwenen.isEmpty ?? true) }
}

extension Bevindingen {
  package struct Vraag: Somvraag {
    /// Nothing for all years.
    package let jaar: Int?
    /// Today by the clock; nothing where a day or a moment was chosen.
    package let klokdag: Datum?
    package let versie: String

    package init(jaar: Int? = nil, klokdag: Datum? = nil, versie: String = "") {
      self.jaar = jaar
      self.klokdag = klokdag
      self.versie = versie
    }

    /// What one dossier gives.
    package struct Deel: Sendable {
      /// With the code of their kind.
      let vondsten: [(code: String, vondst: Vondst)]
      let vastleggingen: [(chef: Personeelsnummer?, dagen: Int)]
      let momenten: [Logboekblik.Moment]
    }

    /// - Complexity: O(f²) in the facts of one person at worst, for corrections; else O(f).
    package func deel(_ dossier: Dossier, in bron: Rapportbron) -> Deel? {
      let vondsten = Bevindingsoort.alle.flatMap { soort -> [(code: String, vondst: Vondst)] in
        guard case .dossier(let vind) = soort.wijze else { return [] }
        return vind(dossier, bron).filter { jaar == nil || $0.cyclus == jaar }.map { (soort.code, $0) }
      }
      let vastleggingen = dossier.gesprekken.compactMap { gesprek -> (chef: Personeelsnummer?, dagen: Int)? in
        guard jaar == nil || gesprek.cyclus == jaar, let verslag = gesprek.verslag?.waarde,
          let dagen = gesprek.dagenLater
        else { return nil }
        return (dossier.leidinggevende(bij: verslag), max(0, dagen))
      }
      return Deel(
        vondsten: vondsten, vastleggingen: vastleggingen,
        momenten: Logboekblik.momenten(dossier.feiten.lazy.map(\.herkomst)))
    }

    /// - Complexity: O(n log n) in the commits of the log and the findings.
    package func som(_ delen: some Sequence<Deel>, in bron: Rapportbron) -> Bevindingen {
      let blik = Logboekblik(bron, delen.flatMap(\.momenten), klokdag: klokdag)
      let uitDossiers = Dictionary(grouping: delen.lazy.flatMap(\.vondsten), by: { $0.code })
      let cyclus = jaar.flatMap(bron.boek.regelingen.cyclus)
      var bevindingen: [Bevinding] = []
      var nietBekeken: [NietBekeken] = []
      for soort in Bevindingsoort.alle {
        if let belet = soort.kan(blik) {
          nietBekeken.append(NietBekeken(code: soort.code, reden: belet.reden))
          continue
        }
        let vondsten =
          switch soort.wijze {
          case .dossier: (uitDossiers[soort.code] ?? []).map { $0.vondst }
          case .logboek(let vind):
            vind(blik).filter { $0.isVanNu || cyclus?.raakt($0.records.first?.datum) ?? true }
          }
        bevindingen += vondsten.compactMap { Bevinding($0, soort, blik) }.sorted {
          ($0.records.first?.nr ?? .max, $0.vingerafdruk) < ($1.records.first?.nr ?? .max, $1.vingerafdruk)
        }
      }
      return Bevindingen(
        kop: bron.kop("gespreksboek.bevindingen"), cyclus: cyclus, bevindingen: bevindingen,
        tempi: tempi(delen.lazy.flatMap(\.vastleggingen), bron), nietBekeken: nietBekeken, versie: versie)
    }

    private func tempi(
      _ vastleggingen: some Sequence<(chef: Personeelsnummer?, dagen: Int)>, _ bron: Rapportbron
    ) -> [Tempo] {
      Dictionary(grouping: vastleggingen, by: { $0.chef }).map { chef, deel in
        let dagen = deel.map(\.dagen).sorted()
        return Tempo(
          leidinggevende: chef.map { Persoon($0, in: bron.boek) }, gesprekken: dagen.count,
          helftBinnen: dagen[(dagen.count - 1) / 2], meeste: dagen.last ?? 0,
          laat: dagen.count { $0 > Waarschuwing.laatNaDagen })
      }.sorted { een, ander in
        (-een.meeste, een.leidinggevende == nil ? 1 : 0, een.leidinggevende?.tekst ?? "")
          < (-ander.meeste, ander.leidinggevende == nil ? 1 : 0, ander.leidinggevende?.tekst ?? "")
      }
    }
  }
}

extension Cyclus {
  /// Whether a record of this day is of this year.
  fileprivate func raakt(_ dag: Datum?) -> Bool {
    guard let dag, let tijdvak else { return true }
    return tijdvak.bevat(dag)
  }
}
