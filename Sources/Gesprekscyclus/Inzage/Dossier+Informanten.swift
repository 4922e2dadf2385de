extension Dossier {
  /// What stands in the place of an informant.
  package static let zonderNaam = "naam weggelaten"

  /// The dossier without who the informants are: not in who took part, and not as who wrote a paragraph. What they wrote stays.
  /// - Complexity: O(n) in the facts.
  package var zonderInformanten: Dossier {
    Dossier(
      sleutel: sleutel,
      feiten: feiten.map { feit in
        let gebeurtenis = feit.gebeurtenis.zonderInformanten
        let schrijver = feit.gebeurtenis.isVanInformant ? Self.zonderNaam : nil
        return Feit(gebeurtenis, schrijver.map { feit.herkomst.door($0) } ?? feit.herkomst)
      }, vernietigd: vernietigd)
  }
}

extension DossierGebeurtenis {
  fileprivate var zonderInformanten: DossierGebeurtenis {
    switch self {
    case .gesprek(.gehouden(let verslag)):
      return .gesprek(
        .gehouden(
          verslag.met(
            verslag.deelnemers.map { deelnemer in
              deelnemer.deel == .informant ? Deelnemer(deel: .informant, wie: Dossier.zonderNaam) : deelnemer
            })))
    case .correctie(.gecorrigeerd(let inhoud)):
      return .correctie(.gecorrigeerd(inhoud.met(inhoud.lezing.zonderInformanten)))
    default: return self
    }
  }

  /// A paragraph by an informant, or another reading of one.
  fileprivate var isVanInformant: Bool {
    switch self {
    case .procedure(.aangevuld(let alinea)): alinea.deel == .informant
    case .correctie(.gecorrigeerd(let inhoud)): inhoud.lezing.isVanInformant
    default: false
    }
  }
}

extension CorrectieGebeurtenis.Correctie {
  fileprivate func met(_ lezing: DossierGebeurtenis) -> Self { Self(over: over, reden: reden, lezing: lezing) }
}

extension Herkomst {
  fileprivate func door(_ actor: String) -> Herkomst {
    Herkomst(nr: nr, hashbegin: hashbegin, tijd: tijd, actor: actor, opdracht: opdracht, namens: namens)
  }
}

extension GesprekGebeurtenis.Verslag {
  fileprivate func met(_ deelnemers: [Deelnemer]) -> Self {
    Self(
      gesprek: gesprek, soort: soort, cyclus: cyclus, datum: datum, tijdvak: tijdvak, deelnemers: deelnemers,
      verslag: verslag, uitzondering: uitzondering, omstandigheden: omstandigheden, stadium: stadium,
      onderwerpen: onderwerpen)
  }
}
