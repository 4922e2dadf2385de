internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Toetsrapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("TOETS VAN \(persoon.tekst)")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    if let grens { blad.alinea(grens) }
    if beoordelingen.isEmpty { blad.alinea("Er is nog geen beoordelingsgesprek gevoerd; er is niets te toetsen.") }
    for beoordeling in beoordelingen {
      blad.kop(beoordeling.gesprek.naam)
      blad.alinea(hoofdletter(beoordeling.gesprek.standtekst(op: kop.peildatum)) + ".")
      blad.alinea(samenvatting(beoordeling))
      for bevinding in beoordeling.bevindingen {
        blad.wit()
        blad.punt("\(bevinding.ernst.rawValue) \(bevinding.codetekst): \(veilig(bevinding.melding))")
        if let regel = bevinding.regel { blad.alinea(regel, inspringen: 2) }
        blad.alinea("Rust op \(opsomming(bevinding.records.map { "nr \($0)" })).", inspringen: 2)
        blad.alinea("Oplossing: \(veilig(bevinding.oplossing))", inspringen: 2)
      }
    }
    blad.slot(kop)
    return blad.tekst
  }

  private func samenvatting(_ beoordeling: Beoordeling) -> String {
    let blokkerend = beoordeling.bevindingen.count { $0.ernst == .blokkerend }
    let waarschuwingen = beoordeling.bevindingen.count - blokkerend
    if beoordeling.bevindingen.isEmpty { return "Er zijn geen bevindingen." }
    let delen = [
      blokkerend > 0 ? aantal(blokkerend, "blokkerende bevinding", "blokkerende bevindingen") : nil,
      waarschuwingen > 0 ? aantal(waarschuwingen, "waarschuwing", "waarschuwingen") : nil,
    ]
    return hoofdletter(opsomming(delen.compactMap { $0 })) + "."
  }

  /// The document `gespreksboek.toets`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("medewerker", persoon.json)
    object.zet("blokkeert", blokkeert)
    object.zet(
      "beoordelingen",
      beoordelingen.map { beoordeling in
        .object {
          $0.zet("gesprek", beoordeling.gesprek.kenmerk.tekst)
          $0.zet("stand", beoordeling.gesprek.stand.tekst)
          $0.zet("bevindingen", beoordeling.bevindingen.map(\.json))
        }
      })
    return object.node
  }
}

extension Toetsbevinding {
  fileprivate var json: JSONNode {
    .object {
      $0.zet("code", codetekst)
      $0.zet("ernst", ernst.rawValue)
      $0.zet("regel", regel)
      $0.zet("melding", melding)
      $0.zet("records", records.map { JSONNode(.integer(Int64($0))) })
      $0.zet("oplossing", oplossing)
    }
  }
}
