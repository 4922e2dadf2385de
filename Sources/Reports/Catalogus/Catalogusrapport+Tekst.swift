internal import Gesprekscyclus
internal import Kalender
internal import Tekst

extension Catalogusrapport {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
    blad.titel("\(veilig(catalogus.naam)), versie \(veilig(catalogus.versie))")
    blad.paren([
      ("Kenmerk", veilig(catalogus.id.tekst)),
      (
        "Geldt vanaf",
        catalogus.per.proza
          + (isGeldend
            ? "" : kop.nogNiet(catalogus.per).isEmpty ? " (niet de versie van nu)" : kop.nogNiet(catalogus.per))
      ),
      ("Versies", versies.count > 1 ? opsomming(versies.map { veilig($0.versie) }) : nil),
      ("Bron", veilig(catalogus.bron)),
      ("Niveaus", veilig(catalogus.niveauschema.proza)),
      ("Inhoud", inhoud),
    ])
    competenties(&blad)
    reeksen(&blad)
    matrixtekst(&blad)
    functies(&blad)
    beschikbaar(&blad)
    families(&blad)
    modules(&blad)
    blad.slot(kop)
    return blad.tekst
  }

  private var inhoud: String {
    var delen = [
      aantal(catalogus.competenties.count, "competentie", "competenties"),
      aantal(aantalFuncties, "functie", "functies"),
    ]
    let beschikbaar = catalogus.beschikbareFuncties.count
    if beschikbaar > 0 { delen.append(aantal(beschikbaar, "beschikbare functie", "beschikbare functies")) }
    let modules = catalogus.modules.count
    if modules > 0 { delen.append(aantal(modules, "module", "modules")) }
    return opsomming(delen)
  }

  private func competenties(_ blad: inout Blad) {
    blad.kop("Competenties")
    let groepen = Dictionary(catalogus.groepen.map { ($0.code, $0.naam) }) { eerste, _ in eerste }
    blad.tabel(
      [Tabel.Kolom("Naam"), Tabel.Kolom("Niveaus", rekbaar: true)],
      catalogus.competenties.map { competentie in
        let niveaus = competentie.niveaus.map { competentie.aanduiding(vanNiveau: $0.niveau) }
        let groep = competentie.groep.map { "[\(groepen[$0] ?? $0)]" }
        let delen = [niveaus.isEmpty ? nil : niveaus.joined(separator: ", "), groep].compactMap { $0 }
        return [veilig(competentie.naam), veilig(delen.isEmpty ? Getalvorm.geen : delen.joined(separator: " "))]
      })
  }

  private func reeksen(_ blad: inout Blad) {
    guard !catalogus.reeksen.isEmpty else { return }
    blad.kop("Reeksen")
    for reeks in catalogus.reeksen {
      let groepen = reeks.groepen.map { veilig($0.naam) }
      blad.punt(veilig(reeks.naam) + (groepen.isEmpty ? "" : ": \(groepen.joined(separator: ", "))"))
    }
  }

  private func matrixtekst(_ blad: inout Blad) {
    guard !catalogus.matrix.isEmpty else { return }
    blad.kop("Functiematrix")
    var vorige: Int?
    let rijen = matrix.map { cel in
      defer { vorige = cel.schaal }
      let reeks = catalogus.reeksen.first { $0.code == cel.reeks }?.naam ?? cel.reeks
      return [
        cel.schaal == vorige ? "" : "\(cel.schaal)", veilig(cel.naam) + (cel.functie == nil ? "" : " *"),
        veilig(reeks), "\(cel.punten)",
      ]
    }
    blad.tabel(
      [
        Tabel.Kolom("Schaal", .rechts), Tabel.Kolom("Functie", rekbaar: true), Tabel.Kolom("Reeks"),
        Tabel.Kolom("Punten", .rechts),
      ], rijen)
    if matrix.contains(where: { $0.functie != nil }) { blad.alinea("* = beschreven in deze catalogus.") }
  }

  private func functies(_ blad: inout Blad) {
    guard !catalogus.functies.isEmpty else { return }
    blad.kop("Functies")
    blad.tabel(
      [Tabel.Kolom("Naam", rekbaar: true), Tabel.Kolom("Schaal", .rechts), Tabel.Kolom("Normen", .rechts)],
      catalogus.functies.map {
        [veilig($0.naam), $0.schaal.map(String.init) ?? Getalvorm.geen, "\($0.normen.count)"]
      })
  }

  private func beschikbaar(_ blad: inout Blad) {
    guard !catalogus.beschikbareFuncties.isEmpty else { return }
    blad.kop("Beschikbare functies")
    var rijen = catalogus.beschikbareFuncties.map { functie in
      [
        veilig(functie.naam), veilig(catalogus.functie(functie.normfunctie)?.naam ?? functie.normfunctie.tekst),
        (functie.schaal ?? catalogus.functie(functie.normfunctie)?.schaal).map(String.init) ?? Getalvorm.geen,
        Getalvorm.honderdsten(functie.formatie),
      ]
    }
    rijen.append(["Totaal", "", "", Getalvorm.honderdsten(formatie)])
    blad.tabel(
      [
        Tabel.Kolom("Functie"), Tabel.Kolom("Normfunctie", rekbaar: true), Tabel.Kolom("Schaal", .rechts),
        Tabel.Kolom("Fte", .rechts),
      ], rijen)
  }

  private func families(_ blad: inout Blad) {
    guard !catalogus.normregels.isEmpty else { return }
    blad.kop("Normen per functiefamilie")
    let namen = Dictionary(catalogus.families.map { ($0.code, $0.naam) }) { eerste, _ in eerste }
    var vorige: CompetentieCode?
    let rijen = catalogus.normregels.map { regel in
      defer { vorige = regel.competentie }
      let naam = catalogus.competentie(regel.competentie)?.naam ?? regel.competentie.tekst
      let families = regel.families.map { "\(namen[$0.familie] ?? $0.familie) \($0.letters.joined(separator: " + "))" }
      return [regel.competentie == vorige ? "" : veilig(naam), veilig(regel.niveau), veilig(opsomming(families))]
    }
    blad.tabel([Tabel.Kolom("Competentie"), Tabel.Kolom("Niveau"), Tabel.Kolom("Voor", rekbaar: true)], rijen)
  }

  private func modules(_ blad: inout Blad) {
    guard !catalogus.modules.isEmpty else { return }
    blad.kop("Modules")
    for module in catalogus.modules {
      let normen = module.normen.map { norm in
        "\(catalogus.competentie(norm.competentie)?.naam ?? norm.competentie.tekst) \(norm.niveau)"
      }
      blad.punt(veilig("\(module.naam) (\(module.code))\(normen.isEmpty ? "" : ": \(opsomming(normen))")"))
      for taak in module.taken { blad.punt(veilig(taak), inspringen: 4) }
    }
  }
}
