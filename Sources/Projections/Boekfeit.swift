package import Gesprekscyclus

/// One fact of the book, of whatever stream, with where it stands in the log.
package enum Boekfeit: Hashable, Sendable {
  case regeling(RegelingGebeurtenis, Herkomst)
  case catalogus(CatalogusGebeurtenis, Herkomst)
  case toegang(ToegangGebeurtenis, Herkomst)
  case dossier(DossierSleutel, Feit)

  package var herkomst: Herkomst {
    switch self {
    case .regeling(_, let herkomst), .catalogus(_, let herkomst), .toegang(_, let herkomst): herkomst
    case .dossier(_, let feit): feit.herkomst
    }
  }
}

extension Boek {
  /// The book that these facts alone make, in the order given.
  package init(feiten: some Sequence<Boekfeit>) {
    self.init()
    for feit in feiten {
      switch feit {
      case .regeling(let gebeurtenis, let herkomst): verwerk(gebeurtenis, herkomst)
      case .catalogus(let gebeurtenis, let herkomst): verwerk(gebeurtenis, herkomst)
      case .toegang(let gebeurtenis, let herkomst): verwerk(gebeurtenis, herkomst)
      case .dossier(let sleutel, let feit): verwerk(feit.gebeurtenis, in: sleutel, feit.herkomst)
      }
    }
  }

  /// The facts that belong to no person: rules, cycles and catalogues, in recorded order.
  package var gedeeldeFeiten: [Boekfeit] {
    let versies = regelingen.versies.map { Boekfeit.regeling(.vastgesteld($0.waarde), $0.herkomst) }
    let cycli = regelingen.cycli.values.flatMap { cyclus -> [Boekfeit] in
      let geopend = RegelingGebeurtenis.cyclusGeopend(
        jaar: cyclus.jaar, regeling: cyclus.regeling.id, versie: cyclus.regeling.versie)
      let gesloten = cyclus.gesloten.map { Boekfeit.regeling(.cyclusGesloten(jaar: cyclus.jaar), $0) }
      return [.regeling(geopend, cyclus.geopend)] + [gesloten].compactMap { $0 }
    }
    let catalogi = catalogi.versies.values.flatMap { $0 }.map {
      Boekfeit.catalogus(.vastgesteld($0.waarde), $0.herkomst)
    }
    return (versies + cycli + catalogi).sorted { $0.herkomst.nr < $1.herkomst.nr }
  }

  /// The facts about roles and access, in recorded order; no value of a report rests on them.
  package var toegangsfeiten: [Boekfeit] {
    toegang.feiten.map { .toegang($0.waarde, $0.herkomst) }
  }

  /// The facts of one dossier.
  package func feiten(van sleutel: DossierSleutel) -> [Boekfeit] {
    (dossiers[sleutel]?.feiten ?? []).map { .dossier(sleutel, $0) }
  }
}
