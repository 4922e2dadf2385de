package import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// What a new version of a catalogue changes, function by function, and whom that touches.
package struct Catalogusverschil: Sendable, Equatable {
  package enum Soort: String, Sendable { case nieuw, vervallen, gewijzigd }

  /// A competency, function or module with what is different about it, each a sentence.
  package struct Onderdeel: Sendable, Equatable {
    package let code: String
    package let naam: String
    package let soort: Soort
    package let wijzigingen: [String]
  }

  /// Somebody with a function that changes or goes.
  package struct Geraakte: Sendable, Equatable {
    package let persoon: Persoon
    package let functie: String
    package let gevolg: String
  }

  package let kop: Rapportkop
  package let oud: String
  package let nieuw: String
  /// About the catalogue as a whole, such as its levels.
  package let algemeen: [String]
  package let functies: [Onderdeel]
  package let competenties: [Onderdeel]
  package let modules: [Onderdeel]
  /// By personnel number.
  package let mensen: [Geraakte]

  /// - Parameter mensen: those whom the asker may see.
  package static func maak(_ bron: Rapportbron, _ oud: Catalogus, _ nieuw: Catalogus) -> Catalogusverschil {
    let vergelijking = Vergelijking(oud: oud, nieuw: nieuw)
    let functies = vergelijking.functies()
    return Catalogusverschil(
      kop: bron.kop("gespreksboek.catalogusverschil"), oud: aanduiding(oud), nieuw: aanduiding(nieuw),
      algemeen: vergelijking.algemeen(), functies: functies, competenties: vergelijking.competenties(),
      modules: vergelijking.modules(), mensen: geraakten(bron, vergelijking, functies))
  }

  private static func aanduiding(_ catalogus: Catalogus) -> String { "\(catalogus.id) versie \(catalogus.versie)" }

  private static func geraakten(
    _ bron: Rapportbron, _ vergelijking: Vergelijking, _ functies: [Onderdeel]
  ) -> [Geraakte] {
    bron.boek.opNummer.compactMap { dossier in
      guard let medewerker = dossier.medewerker, medewerker.isInDienst(op: bron.peildatum) else { return nil }
      let keuze = medewerker.functie(op: bron.peildatum).waarde
      guard keuze.functie.catalogus == vergelijking.oud.id else { return nil }
      guard let gevolg = vergelijking.gevolg(voor: keuze.functie.functie, modules: keuze.modules) else { return nil }
      return Geraakte(
        persoon: Persoon(medewerker.personeelsnummer, in: bron.boek), functie: keuze.functie.description, gevolg: gevolg
      )
    }
  }
}

/// Two versions of a catalogue, laid beside each other.
struct Vergelijking {
  let oud: Catalogus
  let nieuw: Catalogus

  private typealias Onderdeel = Catalogusverschil.Onderdeel

  func algemeen() -> [String] {
    var zinnen: [String] = []
    if oud.id != nieuw.id {
      zinnen.append("De code is \(nieuw.id) in plaats van \(oud.id): het is een andere catalogus.")
    }
    if oud.versie == nieuw.versie, oud != nieuw {
      zinnen.append("De versie is in beide \(oud.versie), en de inhoud verschilt: geef de nieuwe een andere versie.")
    }
    if oud.naam != nieuw.naam { zinnen.append("De naam is '\(nieuw.naam)' in plaats van '\(oud.naam)'.") }
    if oud.per != nieuw.per { zinnen.append("Gaat in op \(nieuw.per.proza); de oude op \(oud.per.proza).") }
    if oud.niveauschema != nieuw.niveauschema {
      zinnen.append(
        "De niveaus zijn \(nieuw.niveauschema.niveaus.joined(separator: ", ")) (\(nieuw.niveauschema.soort.rawValue)) in plaats van "
          + "\(oud.niveauschema.niveaus.joined(separator: ", ")) (\(oud.niveauschema.soort.rawValue)).")
    }
    return zinnen
  }

  /// Every function that people can have: described, following from a family, or of the organisation's own.
  func functies() -> [Catalogusverschil.Onderdeel] {
    let (voor, na) = (codes(oud), codes(nieuw))
    return vergelijk(voor, na, naam: { naam($0, $1) }, wijzigingen: { wijzigingen($0) })
  }

  private func codes(_ catalogus: Catalogus) -> [FunctieCode] {
    var gezien: Set<FunctieCode> = []
    let alle =
      catalogus.beschikbareFuncties.map(\.code) + catalogus.functies.map(\.code)
      + catalogus.afgeleideFuncties.map(\.code)
    return alle.filter { gezien.insert($0).inserted }
  }

  private func naam(_ code: FunctieCode, _ catalogus: Catalogus) -> String {
    catalogus.beeld(van: code)?.naam ?? code.tekst
  }

  /// What is different about a function that both have.
  private func wijzigingen(_ code: FunctieCode) -> [String] {
    guard let een = oud.beeld(van: code), let ander = nieuw.beeld(van: code) else { return [] }
    var zinnen: [String] = []
    func andersDan(_ wat: String, _ voor: String?, _ na: String?) {
      if voor != na { zinnen.append("\(wat): \(na ?? "geen") in plaats van \(voor ?? "geen")") }
    }
    andersDan("naam", een.naam, ander.naam)
    andersDan("normfunctie", een.normfunctie, ander.normfunctie)
    andersDan("schaal", een.schaal?.description, ander.schaal?.description)
    zinnen += normen(een.normen, ander.normen)
    zinnen += lijst(
      "resultaatgebied", een.resultaatgebieden.map(\.naam), ander.resultaatgebieden.map(\.naam))
    for gebied in ander.resultaatgebieden {
      if let voor = een.resultaatgebieden.first(where: { $0.code == gebied.code }), voor.taken != gebied.taken {
        zinnen.append("taken van '\(gebied.naam)' gewijzigd")
      }
    }
    let (voor, na) = (functie(code, oud), functie(code, nieuw))
    andersDan("punten", voor?.punten.map(String.init), na?.punten.map(String.init))
    if voor?.kenmerken != na?.kenmerken { zinnen.append("kenmerken gewijzigd") }
    if voor?.profiel != na?.profiel { zinnen.append("competentieprofiel gewijzigd") }
    let (eigen, eigenNa) = (beschikbaar(code, oud), beschikbaar(code, nieuw))
    if eigen?.kenmerken != eigenNa?.kenmerken { zinnen.append("kenmerken van de organisatie gewijzigd") }
    andersDan(
      "formatie", eigen?.formatie.map { Getalvorm.honderdsten($0) }, eigenNa?.formatie.map { Getalvorm.honderdsten($0) }
    )
    return zinnen
  }

  private func beschikbaar(_ code: FunctieCode, _ catalogus: Catalogus) -> BeschikbareFunctie? {
    catalogus.beschikbareFuncties.first { $0.code == code }
  }

  private func functie(_ code: FunctieCode, _ catalogus: Catalogus) -> Functie? {
    catalogus.functie(beschikbaar(code, catalogus)?.normfunctie ?? code)
  }

  private func normen(_ voor: [Norm], _ na: [Norm]) -> [String] {
    var zinnen: [String] = []
    for norm in na {
      let naam = nieuw.competentie(norm.competentie)?.naam ?? norm.competentie.tekst
      guard let eerder = voor.first(where: { $0.competentie == norm.competentie }) else {
        zinnen.append("norm erbij: \(naam) \(norm.niveau)")
        continue
      }
      if eerder.niveau != norm.niveau {
        zinnen.append("norm van \(naam): \(norm.niveau) in plaats van \(eerder.niveau)")
      }
    }
    for norm in voor where !na.contains(where: { $0.competentie == norm.competentie }) {
      zinnen.append("norm weg: \(oud.competentie(norm.competentie)?.naam ?? norm.competentie.tekst) \(norm.niveau)")
    }
    return zinnen
  }

  private func lijst(_ wat: String, _ voor: [String], _ na: [String]) -> [String] {
    na.filter { !voor.contains($0) }.map { "\(wat) erbij: \($0)" }
      + voor.filter { !na.contains($0) }.map { "\(wat) weg: \($0)" }
  }

  func competenties() -> [Catalogusverschil.Onderdeel] {
    vergelijk(
      oud.competenties.map(\.code), nieuw.competenties.map(\.code),
      naam: { code, catalogus in catalogus.competentie(code)?.naam ?? code.tekst }, wijzigingen: { wijzigingen($0) })
  }

  private func wijzigingen(_ code: CompetentieCode) -> [String] {
    guard let een = oud.competentie(code), let ander = nieuw.competentie(code) else { return [] }
    var zinnen: [String] = []
    if een.naam != ander.naam { zinnen.append("naam: \(ander.naam) in plaats van \(een.naam)") }
    if een.definitie != ander.definitie { zinnen.append("definitie gewijzigd") }
    zinnen += lijst("niveau", een.niveaus.map(\.niveau), ander.niveaus.map(\.niveau))
    for niveau in ander.niveaus {
      guard let voor = een.niveaus.first(where: { $0.niveau == niveau.niveau }) else { continue }
      if voor.naam != niveau.naam {
        zinnen.append("naam van niveau \(niveau.niveau): \(niveau.naam ?? "geen") in plaats van \(voor.naam ?? "geen")")
      }
      if voor.gedrag != niveau.gedrag { zinnen.append("gedrag bij niveau \(niveau.niveau) gewijzigd") }
    }
    return zinnen
  }

  func modules() -> [Catalogusverschil.Onderdeel] {
    vergelijk(
      oud.modules.map(\.code), nieuw.modules.map(\.code), naam: { module($0, $1)?.naam ?? $0.tekst },
      wijzigingen: { wijzigingen($0) })
  }

  private func module(_ code: ModuleCode, _ catalogus: Catalogus) -> Functiemodule? {
    catalogus.modules.first { $0.code == code }
  }

  private func wijzigingen(_ code: ModuleCode) -> [String] {
    guard let een = module(code, oud), let ander = module(code, nieuw) else { return [] }
    return (een.naam == ander.naam ? [] : ["naam: \(ander.naam) in plaats van \(een.naam)"])
      + normen(een.normen, ander.normen) + (een.taken == ander.taken ? [] : ["taken gewijzigd"])
  }

  /// In the order of the new version, with what went behind it.
  private func vergelijk<Code: Hashable & CustomStringConvertible>(
    _ voor: [Code], _ na: [Code], naam: (Code, Catalogus) -> String, wijzigingen: (Code) -> [String]
  ) -> [Catalogusverschil.Onderdeel] {
    let (bekend, gebleven) = (Set(voor), Set(na))
    return na.compactMap { code in
      guard bekend.contains(code) else {
        return Onderdeel(code: code.description, naam: naam(code, nieuw), soort: .nieuw, wijzigingen: [])
      }
      let zinnen = wijzigingen(code)
      return zinnen.isEmpty
        ? nil : Onderdeel(code: code.description, naam: naam(code, nieuw), soort: .gewijzigd, wijzigingen: zinnen)
    }
      + voor.filter { !gebleven.contains($0) }.map {
        Onderdeel(code: $0.description, naam: naam($0, oud), soort: .vervallen, wijzigingen: [])
      }
  }

  /// What the new version means for who has this function; nothing when that stays as it is.
  func gevolg(voor code: FunctieCode, modules gekozen: [ModuleCode]) -> String? {
    guard let na = nieuw.beeld(van: code, modules: gekozen) else { return "de functie vervalt" }
    guard let voor = oud.beeld(van: code, modules: gekozen) else { return "de functie is nieuw" }
    let weg = gekozen.filter { module in !nieuw.modules.contains { $0.code == module } }
    let anders = normen(voor.normen, na.normen)
    let zinnen =
      weg.map { "module '\($0)' vervalt" } + anders
      + (voor.schaal == na.schaal ? [] : ["schaal \(na.schaal?.description ?? "geen")"])
    if !zinnen.isEmpty { return zinnen.joined(separator: "; ") }
    return wijzigingen(code).isEmpty ? nil : "geen andere normen; wel: \(wijzigingen(code).joined(separator: "; "))"
  }
}

extension Catalogusverschil: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("Wat \(veilig(nieuw)) verandert aan \(veilig(oud))")
    if algemeen.isEmpty, functies.isEmpty, competenties.isEmpty, modules.isEmpty {
      blad.alinea("Er verandert niets.")
      return
    }
    for zin in algemeen { blad.punt(veilig(zin)) }
    schrijf("Functies", functies, op: &blad)
    schrijf("Competenties", competenties, op: &blad)
    schrijf("Modules", modules, op: &blad)
    blad.kop("Mensen die dit raakt")
    guard !mensen.isEmpty else {
      blad.alinea("Niemand van wie u het mag zien.")
      return
    }
    blad.tabel(Self.kolommen, mensen)
  }

  private func schrijf(_ kop: String, _ onderdelen: [Onderdeel], op blad: inout Blad) {
    guard !onderdelen.isEmpty else { return }
    blad.kop(kop)
    for onderdeel in onderdelen {
      blad.alinea(veilig("\(onderdeel.naam) (\(onderdeel.code)): \(onderdeel.soort.rawValue)"))
      for zin in onderdeel.wijzigingen { blad.punt(veilig(zin), inspringen: 2) }
    }
  }

  private static var kolommen: [Kolom<Geraakte>] {
    [
      Kolom("MEDEWERKER", rekbaar: true, "medewerker", \.persoon),
      Kolom("FUNCTIE", rekbaar: true, "functie", \.functie),
      Kolom("GEVOLG", rekbaar: true, "gevolg", \.gevolg),
    ]
  }

  /// The document `gespreksboek.catalogusverschil`.
  package func json() -> JSONNode {
    func lijst(_ onderdelen: [Onderdeel]) -> [JSONNode] {
      onderdelen.map {
        .object(("code", $0.code), ("naam", $0.naam), ("soort", $0.soort.rawValue), ("wijzigingen", $0.wijzigingen))
      }
    }
    return kop.document(
      ("oud", oud), ("nieuw", nieuw), ("algemeen", algemeen), ("functies", lijst(functies)),
      ("competenties", lijst(competenties)), ("modules", lijst(modules)), ("mensen", Self.kolommen.json(mensen)))
  }
}
