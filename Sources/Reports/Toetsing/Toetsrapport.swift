package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// The court-file check of someone's appraisals: every finding with its rule, its records and what solves it.
package struct Toetsrapport: Equatable, Sendable {
  package struct Beoordeling: Equatable, Sendable {
    package let gesprek: Gesprekbeeld
    package let bevindingen: [Toetsbevinding]
    /// What was recorded for somebody who was replaced, in words; safe to show.
    package let namens: [String]
  }

  package let kop: Rapportkop
  package let persoon: Persoon
  /// What is wrong with who is above this person, whatever the appraisal; nothing for who may not see everybody.
  package let leiding: [Toetsbevinding]
  /// Records of before that would be refused now; nothing when one appraisal was asked, and for who may not see everybody.
  package let records: [Toetsbevinding]
  /// By day of the conversation.
  package let beoordelingen: [Beoordeling]
  /// Said when the dossier ends on a day for who reads it; safe to show.
  package let grens: String?

  /// Whether any finding would refuse an establishment.
  package var blokkeert: Bool {
    beoordelingen.contains { $0.bevindingen.contains { $0.ernst == .blokkerend } }
  }

  /// The records that a finding says to correct.
  package var teVerbeteren: Set<Int> {
    Set((records + beoordelingen.flatMap(\.bevindingen)).compactMap(\.teVerbeteren))
  }

  /// The same for who may correct only some of those: of the others it says who can.
  package func passend(_ magVerbeteren: (Int) -> Bool) -> Toetsrapport {
    func passend(_ bevindingen: [Toetsbevinding]) -> [Toetsbevinding] {
      bevindingen.map { $0.teVerbeteren.map(magVerbeteren) ?? true ? $0 : $0.zonderVerbeteren }
    }
    return Toetsrapport(
      kop: kop, persoon: persoon, leiding: leiding, records: passend(records),
      beoordelingen: beoordelingen.map { beoordeling in
        Beoordeling(
          gesprek: beoordeling.gesprek, bevindingen: passend(beoordeling.bevindingen), namens: beoordeling.namens)
      }, grens: grens)
  }

  /// Nothing when nobody has this number.
  ///
  /// - Parameter kenmerk: only this appraisal; without it all that were held.
  package static func maak(
    _ nummer: Personeelsnummer, _ kenmerk: GesprekKenmerk? = nil, _ kader: Kader, uit bron: Rapportbron
  ) -> Toetsrapport? {
    guard let dossier = bron.boek.dossier(van: nummer) else { return nil }
    let bron = bron.bezien(dossier)
    let gesprekken = dossier.gesprekken.filter {
      $0.soort == .beoordeling && $0.isGehouden && (kenmerk == nil || $0.kenmerk == kenmerk)
    }
    let getoetst = Dictionary(uniqueKeysWithValues: gesprekken.map { ($0.kenmerk, dossier.toets($0, kader)) })
    let leiding = bron.boek.isBeperkt ? [] : dossier.toetsLeiding(kader)
    let records =
      bron.boek.isBeperkt || kenmerk != nil ? [] : dossier.toetsRecords(kader, getoetst: getoetst)
    return Toetsrapport(
      kop: bron.kop("gespreksboek.toets", over: nummer), persoon: Persoon(nummer, in: bron.boek),
      leiding: leiding, records: records,
      beoordelingen: gesprekken.sorted {
        ($0.gehouden?.dagnummer ?? 0, $0.kenmerk) < ($1.gehouden?.dagnummer ?? 0, $1.kenmerk)
      }
      .map {
        Beoordeling(
          gesprek: Gesprekbeeld($0, dossier, bron), bevindingen: getoetst[$0.kenmerk] ?? [],
          namens: waarneming($0, dossier, bron))
      },
      grens: bron.grens(dossier))
  }
}

extension Toetsrapport {
  /// `nr 123 door Fatima el Amrani (M-0004) namens Pieter Bos (M-0003)`
  private static func waarneming(_ gesprek: Gesprek, _ dossier: Dossier, _ bron: Rapportbron) -> [String] {
    let namen = Naamgever(bron.boek)
    return dossier.geldendeFeiten.filter { $0.gebeurtenis.gesprek == gesprek.kenmerk && $0.herkomst.namens != nil }
      .map { "nr \($0.herkomst.nr) door \(namen.auteur($0.herkomst))" }
  }

  package func schrijf(op blad: inout Blad) {
    blad.titel("TOETS VAN \(persoon.tekst)")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    if let grens { blad.alinea(grens) }
    for bevinding in leiding + records { schrijf(bevinding, op: &blad) }
    if beoordelingen.isEmpty { blad.alinea("Er is geen beoordelingsgesprek gevoerd; er is niets te toetsen.") }
    for beoordeling in beoordelingen {
      blad.kop(beoordeling.gesprek.naam)
      blad.alinea(hoofdletter(beoordeling.gesprek.standtekst(op: kop.peildatum)) + ".")
      blad.alinea(samenvatting(beoordeling))
      if !beoordeling.namens.isEmpty { blad.alinea("Waargenomen: \(opsomming(beoordeling.namens)).") }
      for bijlage in beoordeling.gesprek.bijlagen { blad.alinea("Bijlage: \(bijlage.zin)") }
      for bevinding in beoordeling.bevindingen { schrijf(bevinding, op: &blad) }
    }
  }

  private func schrijf(_ bevinding: Toetsbevinding, op blad: inout Blad) {
    blad.wit()
    blad.punt("\(bevinding.ernst.rawValue) \(bevinding.codetekst): \(veilig(bevinding.melding))")
    if let regel = bevinding.regel { blad.alinea(regel, inspringen: 2) }
    blad.alinea("Rust op \(opsomming(bevinding.records.map { "nr \($0)" })).", inspringen: 2)
    blad.alinea("Oplossing: \(veilig(bevinding.oplossing))", inspringen: 2)
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
    kop.document(
      ("medewerker", persoon.json), ("blokkeert", blokkeert),
      ("leiding", leiding.map(\.json)), ("records", records.isEmpty ? nil : records.map(\.json)),
      (
        "beoordelingen",
        beoordelingen.map { beoordeling in
          JSONNode.object(
            ("gesprek", beoordeling.gesprek.kenmerk.tekst), ("stand", beoordeling.gesprek.stand.rawValue),
            ("bijlagen", beoordeling.gesprek.bijlagen.isEmpty ? nil : beoordeling.gesprek.bijlagen),
            ("bevindingen", beoordeling.bevindingen.map(\.json)),
            ("waargenomen", beoordeling.namens.isEmpty ? nil : beoordeling.namens))
        }
      ))
  }
}

extension Toetsbevinding {
  fileprivate var json: JSONNode {
    .object(
      ("code", codetekst), ("ernst", ernst.rawValue), ("regel", regel), ("melding", melding), ("records", records),
      ("oplossing", oplossing))
  }
}
