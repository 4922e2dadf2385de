package import EventCoding
package import Gesprekscyclus

/// A fact, or what is about to be one, and the stream that it belongs to.
package struct Stroomfeit: Hashable, Sendable {
  package let stroom: Stroom
  package let gebeurtenis: Gebeurtenis

  package init(_ gebeurtenis: Gebeurtenis, in stroom: Stroom) {
    self.stroom = stroom
    self.gebeurtenis = gebeurtenis
  }
}

/// One fact of the book, of whatever stream, with where it stands in the log.
package typealias Boekfeit = Vermeld<Stroomfeit>

extension Boekfeit {
  package init(_ feit: Feit, in sleutel: DossierSleutel) {
    self.init(Stroomfeit(.dossier(feit.gebeurtenis), in: .dossier(sleutel)), feit.herkomst)
  }

  package var gebeurtenis: Gebeurtenis { waarde.gebeurtenis }

  /// The fact, when it is one of a dossier.
  package var dossierfeit: (sleutel: DossierSleutel, feit: Feit)? {
    guard case .dossier(let gebeurtenis) = waarde.gebeurtenis, case .dossier(let sleutel) = waarde.stroom else {
      return nil
    }
    return (sleutel, Feit(gebeurtenis, herkomst))
  }
}

extension Boek {
  /// The book that these facts alone make, in the order given.
  package init(feiten: some Sequence<Boekfeit>) {
    self.init()
    for feit in feiten { verwerk(feit) }
  }

  /// Folds a fact of the book.
  package mutating func verwerk(_ feit: Boekfeit) { _ = verwerk(feit.waarde, feit.herkomst) }

  /// Folds a fact.
  /// - Returns: whether it is a fact of its stream; else nothing changed.
  mutating func verwerk(_ feit: Stroomfeit, _ herkomst: Herkomst) -> Bool {
    switch (feit.gebeurtenis, feit.stroom) {
    case (.dossier(let gebeurtenis), .dossier(let sleutel)): verwerk(gebeurtenis, in: sleutel, herkomst)
    case (.regeling(let gebeurtenis), .regeling): verwerk(gebeurtenis, herkomst)
    case (.catalogus(let gebeurtenis), .catalogus): verwerk(gebeurtenis, herkomst)
    case (.onderdelen(let gebeurtenis), .onderdelen): verwerk(gebeurtenis, herkomst)
    case (.toegang(let gebeurtenis), .toegang): verwerk(gebeurtenis, herkomst)
    case (.vernietiging(let gebeurtenis), .beheer): verwerk(gebeurtenis, herkomst)
    case (.dossier, _), (.regeling, _), (.catalogus, _), (.onderdelen, _), (.toegang, _), (.vernietiging, _),
      (.onbekend, _), (.vernietigd, _):
      return false
    }
    return true
  }

  /// The facts that belong to no person: rules, cycles, catalogues and units, in recorded order.
  package var gedeeldeFeiten: [Boekfeit] {
    func regel(_ gebeurtenis: RegelingGebeurtenis, _ herkomst: Herkomst) -> Boekfeit {
      Boekfeit(Stroomfeit(.regeling(gebeurtenis), in: .regeling), herkomst)
    }
    let versies = regelingen.versies.map { regel(.vastgesteld($0.waarde), $0.herkomst) }
    let cycli = regelingen.cycli.values.flatMap { cyclus -> [Boekfeit] in
      let geopend = RegelingGebeurtenis.cyclusGeopend(
        jaar: cyclus.jaar, regeling: cyclus.regeling.id, versie: cyclus.regeling.versie)
      let wissels = cyclus.wissels.map { wissel in
        regel(
          wissel.reden.map { .cyclusHeropend(jaar: cyclus.jaar, reden: $0) } ?? .cyclusGesloten(jaar: cyclus.jaar),
          wissel.herkomst)
      }
      let uitgaven = cyclus.uitgaven.map { regel(.uitgegeven($0.waarde), $0.herkomst) }
      return [regel(geopend, cyclus.geopend)] + wissels + uitgaven
    }
    let catalogi = catalogi.versies.values.flatMap { $0 }.map {
      Boekfeit(Stroomfeit(.catalogus(.vastgesteld($0.waarde)), in: .catalogus($0.waarde.id)), $0.herkomst)
    }
    let onderdelen = onderdelen.feiten.map {
      Boekfeit(Stroomfeit(.onderdelen($0.waarde), in: .onderdelen), $0.herkomst)
    }
    return (versies + cycli + catalogi + onderdelen).sorted { $0.herkomst.nr < $1.herkomst.nr }
  }

  /// The facts about roles and access, in recorded order.
  package var toegangsfeiten: [Boekfeit] {
    toegang.feiten.map { Boekfeit(Stroomfeit(.toegang($0.waarde), in: .toegang), $0.herkomst) }
  }

  /// The facts of one dossier.
  package func feiten(van sleutel: DossierSleutel) -> [Boekfeit] {
    (dossiers[sleutel]?.feiten ?? []).map { Boekfeit($0, in: sleutel) }
  }
}
