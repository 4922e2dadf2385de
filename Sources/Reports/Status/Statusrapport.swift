package import Gesprekscyclus
package import Kalender
internal import Projections

/// What a storage holds, how far each open cycle is, and what to do next.
package struct Statusrapport: Sendable, Equatable {
  /// The versions of a catalogue or a regeling, under the name of the last.
  package struct Versies<Versie: Sendable & Equatable>: Sendable, Equatable {
    package let id: String
    package let naam: String
    /// In the order of recording.
    package let versies: [Versie]
  }

  package struct Stadiumstand: Sendable, Equatable {
    package let naam: String
    package let verplicht: Bool
    package let venster: Tijdvak
    package let verwacht: Int
    package let gehouden: Int
    package let vrijgesteld: Int
  }

  package struct Cyclusstand: Sendable, Equatable {
    package let jaar: Int
    package let naam: String
    package let regeling: String
    package let isOpen: Bool
    /// Of an open cycle; how a closed one went is told by its year report.
    package let stadia: [Stadiumstand]
    /// Required conversations that are too late, plans that passed and tracks without a judgement; 0 for a closed cycle.
    package let achterstand: Int
    /// Steps after an appraisal that have been open for more than a week; 0 for a closed cycle.
    package let openStappen: Int
  }

  /// One of them: where, and its permissions as `chmod` numbers them.
  package struct Ruim: Sendable, Equatable {
    package let pad: String
    package let rechten: String
    /// The permissions that it should have.
    package let hoort: String

    package init(pad: String, rechten: String, hoort: String) {
      self.pad = pad
      self.rechten = rechten
      self.hoort = hoort
    }
  }

  /// A sensible next command, with why.
  package struct Stap: Sendable, Equatable {
    package let uitleg: String
    package let opdracht: String
  }

  /// A step of the procedure that can be taken now, for whom, and by when.
  package struct Openstap: Sendable, Equatable {
    package let medewerker: Persoon
    package let cyclus: Int
    package let vervolg: Vervolg
  }

  package let kop: Rapportkop
  /// The unit that it is about, with all below it; nothing for everybody.
  package internal(set) var onderdeel: String?
  /// A storage to try things in.
  package let proef: Bool
  package let dossiers: Int
  package let inDienst: Int
  package let catalogi: [Versies<String>]
  package let regelingen: [Versies<Int>]
  /// Oldest first.
  package let cycli: [Cyclusstand]
  /// The steps that can be taken now, what has a last day first; all of them, or those that the text shows.
  package let openstappen: [Openstap]
  package let aantalOpenstappen: Int
  /// People in service under a manager who is not; 0 for who may not see everybody.
  package let zonderLeiding: Int
  package let onbekendeRecords: Int
  package let vernietigdeRecords: Int
  /// A destruction was begun and not finished.
  package let isVernietigingOpen: Bool
  /// Records that are destroyed and can be read again.
  package let teruggekomen: Int
  /// Files and directories of the storage that others than their owner may use.
  package let ruimeRechten: [Ruim]
  /// When the last record was made, when that is after today: the clock is behind.
  package var logboekVoor: Tijdstip?
  /// Whether it is noted who looks.
  package var inzage = Inzagestand.uit
  package let volgende: Stap

  package var records: Int { kop.stand.nr }
  package var achterstand: Int { cycli.reduce(0) { $0 + $1.achterstand } }
  package var langOpen: Int { cycli.reduce(0) { $0 + $1.openStappen } }

  package static func maak(
    _ bron: Rapportbron, proef: Bool = false, ruimeRechten: [Ruim] = [], onderdeel: String? = nil
  ) -> Statusrapport {
    var rapport = maak(
      bron, proef: proef, ruimeRechten: ruimeRechten,
      cijfers: Personeelsvraag(bron.openCycli, onderdeel: onderdeel).antwoord(uit: bron))
    rapport.onderdeel = onderdeel
    return rapport
  }

  /// The same where the figures of people are known already.
  ///
  /// - Parameters:
  ///   - bron: its book need not hold any people.
  ///   - volledig: with every open step, not only those that the text shows.
  package static func maak(
    _ bron: Rapportbron, proef: Bool, ruimeRechten: [Ruim], cijfers: Personeelscijfers, volledig: Bool = true
  ) -> Statusrapport {
    let boek = bron.boek
    let cycli = boek.regelingen.jaren.compactMap { boek.regelingen.cyclus($0) }
      .map { Cyclusstand($0, cijfers.cycli[$0.jaar]) }
    return Statusrapport(
      kop: bron.kop("gespreksboek.status"), proef: proef, dossiers: cijfers.dossiers, inDienst: cijfers.inDienst,
      catalogi: boek.catalogi.kenmerken.map { id in
        let versies = boek.catalogi.versies[id] ?? []
        return Versies(
          id: id.tekst, naam: versies.last?.waarde.naam ?? id.tekst, versies: versies.map(\.waarde.versie))
      },
      regelingen: Set(boek.regelingen.versies.map(\.waarde.id)).sorted().map { id in
        let versies = boek.regelingen.versies.map(\.waarde).filter { $0.id == id }
        return Versies(id: id.tekst, naam: versies.last?.naam ?? id.tekst, versies: versies.map(\.versie))
      },
      cycli: cycli, openstappen: cijfers.openstappen(volledig ? .max : meesteStappen, op: bron.peildatum),
      aantalOpenstappen: cijfers.aantalStappen,
      zonderLeiding: boek.isBeperkt ? 0 : cijfers.zonderLeiding,
      onbekendeRecords: boek.onbekendeRecords, vernietigdeRecords: boek.vernietigdeRecords,
      isVernietigingOpen: boek.vernietigingen.voorstellen.contains { $0.stand == .begonnen },
      teruggekomen: boek.nogLeesbaar.count,
      ruimeRechten: ruimeRechten, volgende: bron.volgendeStap(cycli, dossiers: cijfers.dossiers))
  }
}

extension Statusrapport.Cyclusstand {
  /// How far a cycle is, open or closed.
  init(_ cyclus: Cyclus, _ cijfers: Personeelscijfers.Cyclus?) {
    self.init(
      jaar: cyclus.jaar, naam: cyclus.naam, regeling: cyclus.regeling.aanduiding, isOpen: cyclus.isOpen,
      stadia: zip(cyclus.regeling.stadia, cijfers?.stadia ?? []).compactMap { stadium, telling in
        (cyclus.venster(stadium) ?? cyclus.tijdvak).map {
          Statusrapport.Stadiumstand(
            naam: stadium.naamMetVenster, verplicht: stadium.verplicht, venster: $0,
            verwacht: telling[Deelname.verwacht],
            gehouden: telling[Deelname.gehouden], vrijgesteld: telling[Deelname.vrijgesteld])
        }
      },
      achterstand: cijfers?.gemist ?? 0, openStappen: cijfers?.langOpen ?? 0)
  }
}

extension Rapportbron {
  /// The order in which a storage is set up; after that what is late comes first.
  fileprivate func volgendeStap(_ cycli: [Statusrapport.Cyclusstand], dossiers: Int) -> Statusrapport.Stap {
    if boek.catalogi.versies.isEmpty {
      return .init(
        uitleg: "Er is nog geen functieboek. Begin daarmee.", opdracht: "gespreksboek catalogus importeren BESTAND")
    }
    if boek.regelingen.versies.isEmpty {
      return .init(
        uitleg: "Er is nog geen regeling. Stel de spelregels vast.",
        opdracht: "gespreksboek regeling vaststellen BESTAND")
    }
    if !cycli.contains(where: \.isOpen) {
      let jaar = max(peildatum.jaar, (cycli.last?.jaar ?? 0) + 1)
      return .init(
        uitleg: "Er is geen cyclus open.", opdracht: "gespreksboek cyclus openen \(boek.regelingen.cyclusnaam(jaar))")
    }
    if dossiers == 0 {
      return .init(
        uitleg: "Er staan nog geen medewerkers in.", opdracht: "gespreksboek medewerker importeren BESTAND")
    }
    if cycli.contains(where: { $0.achterstand > 0 }) {
      return .init(uitleg: "Bekijk wie een gesprek mist.", opdracht: "gespreksboek achterstand")
    }
    if cycli.contains(where: { $0.openStappen > 0 }) {
      return .init(uitleg: "Bekijk welke stappen te lang open staan.", opdracht: "gespreksboek achterstand")
    }
    return .init(uitleg: "Alles is bij. Bekijk wie er zijn.", opdracht: "gespreksboek medewerker lijst")
  }
}
