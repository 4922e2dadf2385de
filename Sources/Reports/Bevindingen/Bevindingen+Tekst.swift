internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Weergave

extension Bevindingen: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("Bevindingen \(cyclus.map { "cyclus \($0.naam)" } ?? "over alle jaren") van \(veilig(kop.organisatie))")
    blad.alinea("Stand op \(kop.peildatum.proza).\(eerder == nil ? "" : " Alleen wat nieuw is.")")
    blad.alinea(samenvatting)
    let soorten = Bevindingsoort.alle.filter { soort in getoond.contains { $0.code == soort.code } }
    if !soorten.isEmpty {
      blad.wit()
      blad.tabel(
        [
          Tabel.Kolom("CODE"), Tabel.Kolom("WAT", rekbaar: true), Tabel.Kolom("AANTAL", .rechts),
          Tabel.Kolom("WAARVAN FOUT", .rechts),
        ],
        soorten.map { soort in
          let eigen = getoond.filter { $0.code == soort.code }
          let fout = eigen.count { $0.niveau == .fout }
          return [soort.code, soort.titel, "\(eigen.count)", fout > 0 ? "\(fout)" : Getalvorm.geen]
        })
    }
    schrijfRest(soorten, op: &blad)
    if eerder == nil, !tempi.isEmpty { schrijfTempi(op: &blad) }
    for soort in soorten {
      let eigen = getoond.filter { $0.code == soort.code }
      let niveaus = Set(eigen.map(\.niveau))
      blad.kop("\(soort.code) \(soort.titel)")
      blad.alinea(soort.regel + (niveaus.count == 1 ? niveaus.map { " Niveau: \($0.rawValue)." }.joined() : ""))
      blad.wit()
      blad.tabel(niveaus.count == 1 ? Self.kolommen : [Kolom("NIVEAU") { $0.niveau.rawValue }] + Self.kolommen, eigen)
    }
    if let eerder, !eerder.verdwenen.isEmpty {
      blad.kop("Stond er eerder wel, en nu niet")
      blad.alinea(
        "Een bevinding kan weg zijn door een correctie, of doordat iets alsnog gedaan is. Is het record er niet meer, dan is het "
          + "logboek veranderd.")
      for bevinding in eerder.verdwenen { blad.punt("\(veilig(bevinding.code)): \(bevinding.zin)") }
    }
  }

  private var samenvatting: String {
    let niveaus = Bevinding.Niveau.allCases.reversed().compactMap { niveau -> String? in
      let getal = getoond.count { $0.niveau == niveau }
      guard getal > 0 else { return nil }
      return switch niveau {
      case .fout: aantal(getal, "fout", "fouten")
      case .waarschuwing: aantal(getal, "waarschuwing", "waarschuwingen")
      case .melding: aantal(getal, "melding", "meldingen")
      }
    }
    let rest =
      eerder.map {
        bevindingen.count - getoond.count == 1
          ? " Nog 1 bevinding stond er bij nr \($0.nr) al."
          : " Nog \(bevindingen.count - getoond.count) bevindingen stonden er bij nr \($0.nr) al."
      } ?? ""
    if niveaus.isEmpty { return "Er zijn geen \(eerder == nil ? "" : "nieuwe ")bevindingen.\(rest)" }
    let eigen = aantal(getoond.count, "bevinding", "bevindingen")
    return "\(eigen): \(opsomming(niveaus)).\(rest)"
  }

  /// What was looked at and gave nothing, and what was not looked at.
  private func schrijfRest(_ gevonden: [Bevindingsoort], op blad: inout Blad) {
    let codes = Set(gevonden.map(\.code) + nietBekeken.map(\.code))
    let zonder = Bevindingsoort.alle.filter { !codes.contains($0.code) }.map { "\(klein($0.titel)) (\($0.code))" }
    if !zonder.isEmpty {
      blad.wit()
      blad.alinea("Geen \(eerder == nil ? "" : "nieuwe ")bevindingen: \(opsomming(zonder)).")
    }
    for soort in nietBekeken {
      let titel = Bevindingsoort.metCode(soort.code).map { klein($0.titel) } ?? ""
      blad.alinea("Niet bekeken: \(titel) (\(soort.code)), want \(soort.reden).")
    }
  }

  private func schrijfTempi(op blad: inout Blad) {
    blad.kop("Hoe snel gesprekken zijn vastgelegd")
    blad.alinea(
      "In dagen na het gesprek. Laat is meer dan \(dagen(Waarschuwing.laatNaDagen)); die grens is van dit programma, niet van uw "
        + "regeling.")
    blad.wit()
    blad.tabel(Self.tempokolommen, tempi)
  }

  private func klein(_ titel: String) -> String { titel.prefix(1).lowercased() + titel.dropFirst() }

  static var tempokolommen: [Kolom<Tempo>] {
    [
      Kolom("Leidinggevende", rekbaar: true) { $0.leidinggevende?.tekst ?? "Geen leidinggevende" },
      .json("leidinggevende", \.leidinggevende), Kolom("Gesprekken", "gesprekken", \.gesprekken),
      Kolom("Helft binnen", "helftBinnen", \.helftBinnen), Kolom("Meeste", "meeste", \.meeste),
      Kolom("Laat", "laat", \.laat),
    ]
  }

  private static var kolommen: [Kolom<Bevinding>] {
    [
      Kolom("NR", .rechts) { $0.records.first.map { "\($0.nr)" } ?? Getalvorm.geen },
      Kolom("WIE", rekbaar: true) { $0.wie },
      Kolom("WAT", rekbaar: true) { $0.zin + $0.ookBij },
    ]
  }
}

extension Bevinding {
  /// Whose dossier it is in, else who recorded it; safe to show.
  fileprivate var wie: String { persoon?.tekst ?? account.map { veilig($0) } ?? Getalvorm.geen }

  /// ` Ook nr 12 en 14.`, of the other records that it rests on.
  fileprivate var ookBij: String {
    guard records.count > 1 else { return "" }
    return " Zie ook nr \(opsomming(records.dropFirst().prefix(6).map { "\($0.nr)" }))."
  }
}

extension Bevindingen: Briefbaar {
  package var briefkolommen: [Tabel.Kolom] {
    Self.kolommen(
      "CODE", "SOORT", "NIVEAU", "PERSONEELSNUMMER", "NAAM", "ACCOUNT", "CYCLUS", "GESPREK", "NR", "VASTGELEGD",
      "RECORDS", "WAT",
      getallen: ["NR", "CYCLUS"])
  }

  package var brieven: [[String]] {
    getoond.map { bevinding in
      [
        bevinding.code, Bevindingsoort.metCode(bevinding.code)?.titel ?? "", bevinding.niveau.rawValue,
        bevinding.persoon.map { veilig($0.nummer.tekst) } ?? "", bevinding.persoon?.naam.map { veilig($0) } ?? "",
        bevinding.account.map { veilig($0) } ?? "", bevinding.cyclus.map { "\($0)" } ?? "",
        bevinding.gesprek.map { veilig($0.tekst) } ?? "", bevinding.records.first.map { "\($0.nr)" } ?? "",
        bevinding.vastgelegd?.kort ?? "", bevinding.records.map { "\($0.nr)" }.joined(separator: " "), bevinding.zin,
      ]
    }
  }
}
