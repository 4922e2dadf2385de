package import Kalender

/// That someone is released from conversations, with a neutral reason of the regeling; never a medical one.
///
/// It names stages of one cycle, or a period: then it is from whatever has the last day of its window in it, as that is the
/// day on which someone is expected. It holds for those windows whenever it is recorded, until it is withdrawn.
package struct Vrijstelling: Dossierfeit {
  package var grond: String
  /// The cycle of the stages; nothing for a period.
  package var cyclus: Int?
  /// Empty for a period.
  package var stadia: [StadiumCode]
  package var periode: Tijdvak?

  package init(grond: String, cyclus: Int? = nil, stadia: [StadiumCode] = [], periode: Tijdvak? = nil) {
    self.grond = grond
    self.cyclus = cyclus
    self.stadia = stadia
    self.periode = periode
  }

  package var gebeurtenis: DossierGebeurtenis { .vrijstelling(self) }
  package var opdracht: DossierOpdracht { .stelVrij(self) }
  package var handeling: Handeling { .vrijstellen }
  package var gebeurdOp: Datum? { nil }
  /// None: the reason is one of the regeling's list.
  package var vrijeTeksten: [String?] { [] }

  /// Whether it is from the conversation of this stage in this window.
  package func geldt(voor stadium: Stadium, in cyclus: Cyclus, _ venster: Tijdvak) -> Bool {
    self.cyclus == cyclus.jaar && stadia.contains(stadium.code) || periode?.bevat(venster.tot) ?? false
  }
}

extension Vrijstelling {
  package func besluit(over dossier: Dossier, _ kader: Kader) throws(Geweigerd) -> Besluit<DossierGebeurtenis> {
    var beraad = Beraad()
    if let periode {
      _ = dossier.inDienst(op: periode.van, &beraad)
      weigerGrond(kader.regelingen.cyclus(op: periode.van) ?? kader.regelingen.openCyclus(op: periode.van), &beraad)
    } else {
      weegStadia(dossier, kader, &beraad)
    }
    if dossier.vrijstellingen.contains(where: { $0.waarde == self }) {
      beraad.weiger(
        .geenWijziging, "Deze vrijstelling is al vastgelegd.",
        advies: "Bekijk haar met: gespreksboek historie \(dossier.medewerker?.nummer.tekst ?? "") --soort vrijstelling."
      )
    }
    beraad.leg(gebeurtenis)
    return try beraad.besluit()
  }

  private func weegStadia(_ dossier: Dossier, _ kader: Kader, _ beraad: inout Beraad) {
    guard let cyclus = beraad.probeer({ () throws(Geweigerd) in try kader.regelingen.openCyclus(self.cyclus ?? 0) })
    else { return }
    weigerGrond(cyclus, &beraad)
    if stadia.isEmpty {
      beraad.weiger(
        .leegVeld, "Er staat niet van welk gesprek iemand is vrijgesteld.",
        advies: "Noem een of meer gesprekken, of een periode.")
    }
    for code in stadia {
      guard let stadium = cyclus.regeling.stadium(code) else {
        beraad.weiger([.onbekendeSoort(code.tekst, cyclus.regeling)])
        continue
      }
      let plichten = dossier.plichten(stadium, in: cyclus)
      if let gesprek = plichten.compactMap(\.gesprek).first, plichten.allSatisfy(\.isVoldaan) {
        beraad.weiger(
          .gesprekNietOpen, "\(stadium.naam) is al gevoerd: \(gesprek.kenmerk). Vrijstellen is niet nodig.",
          advies: "Laat dit gesprek weg.")
      }
    }
  }

  /// Only a reason of the regeling: free words would soon tell of someone's health.
  private func weigerGrond(_ cyclus: Cyclus?, _ beraad: inout Beraad) {
    let gronden = cyclus?.regeling.vrijstelgronden ?? Regeling.gebruikelijkeVrijstelgronden
    guard !gronden.contains(grond) else { return }
    beraad.weiger(
      .leegVeld, "'\(grond)' is geen reden van de regeling om iemand vrij te stellen.",
      advies: "Kies uit: \(gronden.joined(separator: ", ")). Een medische reden legt u nooit vast.",
      over: .veld(.reden))
  }

  package func mist(in dossier: Dossier, nr: Int) -> String? { dossier.medewerker == nil ? "de indiensttreding" : nil }
}
