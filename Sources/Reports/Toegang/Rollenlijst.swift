package import Gesprekscyclus
package import Kalender
internal import Projections
internal import Tekst
package import Weergave
package import Wire

/// Who may do what on a day: every account with its person and its roles, also those that follow from placements.
package struct Rollenlijst: Equatable, Sendable {
  package struct Regel: Equatable, Sendable {
    package let account: Accountnaam
    package let persoon: Persoon?
    /// The same person under other numbers, for who has more jobs.
    package let ook: [Persoon]
    package let rollen: [Rolregel]
  }

  /// One role with where it comes from.
  package struct Rolregel: Equatable, Sendable {
    package let rol: Rol
    /// The day from which it holds; nothing for a manager, whose people come and go.
    package let per: Datum?
    /// The record it rests on; nothing for what follows from placements.
    package let herkomst: Herkomst?
    package let reden: String?
    /// For a manager: how many people are under him or her on this day.
    package let mensen: Int?
  }

  package let kop: Rapportkop
  package let regels: [Regel]
  /// Who acts for whom, from this day on; what is over is told by history.
  package let waarnemingen: [Waarneming]

  /// Whether it is noted who looks; nothing where that was never set.
  package let inzage: Vermeld<ToegangGebeurtenis.Inzageinstelling>?

  package struct Waarneming: Equatable, Sendable {
    package let waarnemer: Persoon
    package let voor: Persoon
    package let van: Datum
    package let tot: Datum
    package let reden: String?
    package let herkomst: Herkomst
  }

  /// - Complexity: O(a · n) for a linked accounts and n people.
  package static func maak(_ bron: Rapportbron) -> Rollenlijst {
    let mensen = bron.boek.mensen
    let regels = bron.boek.toegang.accounts.map { regel($0, mensen, bron) }.filter { !$0.rollen.isEmpty }
    return Rollenlijst(
      kop: bron.kop("gespreksboek.rollenlijst", over: .toegang), regels: regels, waarnemingen: waarnemingen(bron),
      inzage: bron.boek.toegang.inzageinstelling)
  }

  private static func waarnemingen(_ bron: Rapportbron) -> [Waarneming] {
    bron.boek.toegang.waarnemingen.compactMap { feit in
      guard let inhoud = feit.waarde.waarneming, inhoud.tot >= bron.peildatum else { return nil }
      return Waarneming(
        waarnemer: Persoon(inhoud.waarnemer, in: bron.boek), voor: Persoon(inhoud.voor, in: bron.boek),
        van: inhoud.van, tot: inhoud.tot, reden: inhoud.reden, herkomst: feit.herkomst)
    }
  }

  private static func regel(
    _ account: Accountnaam, _ mensen: [Personeelsnummer: Medewerker], _ bron: Rapportbron
  ) -> Regel {
    let toegang = bron.boek.toegang
    let dag = bron.peildatum
    var rollen = Rol.toekenbaar.compactMap { rol -> Rolregel? in
      guard let feit = toegang.toekenning(rol, van: account, op: dag), case .rolToegekend(let inhoud) = feit.waarde
      else { return nil }
      return Rolregel(rol: rol, per: inhoud.per, herkomst: feit.herkomst, reden: inhoud.reden, mensen: nil)
    }
    let koppelingen = toegang.koppelingen(van: account, op: dag)
    let nummers = koppelingen.compactMap(\.waarde.medewerker)
    let team = nummers.compactMap { mensen[$0] }.reduce(into: Set<Personeelsnummer>()) { team, chef in
      team.formUnion(Bevoegdheid.team(van: chef, mensen).filter { $0.value.geldt(op: dag) }.keys)
    }.subtracting(nummers).count
    if team > 0 {
      rollen.append(Rolregel(rol: .leidinggevende, per: nil, herkomst: nil, reden: nil, mensen: team))
    }
    for feit in koppelingen {
      guard case .accountGekoppeld(let inhoud) = feit.waarde else { continue }
      rollen.append(
        Rolregel(rol: .medewerker, per: inhoud.per, herkomst: feit.herkomst, reden: inhoud.reden, mensen: nil))
    }
    let personen = nummers.map { Persoon($0, in: bron.boek) }
    return Regel(account: account, persoon: personen.first, ook: Array(personen.dropFirst()), rollen: rollen)
  }
}

extension Rollenlijst: Rapport {
  package func schrijf(op blad: inout Blad) {
    blad.titel("ROLLEN")
    blad.alinea("Stand op \(kop.peildatum.proza).")
    blad.wit()
    if regels.isEmpty {
      blad.alinea("Er zijn geen rollen vastgelegd. Wie de bestanden van de opslag mag lezen, mag alles.")
    } else {
      blad.tabel(
        [
          Tabel.Kolom("ACCOUNT", rekbaar: true), Tabel.Kolom("PERSOON", rekbaar: true), Tabel.Kolom("ROL"),
          Tabel.Kolom("SINDS"), Tabel.Kolom("DOOR", rekbaar: true),
        ], regels.flatMap(\.rijen))
    }
    blad.sectie("Waarneming", waarnemingen.map(\.zin))
    blad.sectie(
      "Wie keek", inzage.map { [$0.waarde.stand.zin + " (\(veilig($0.herkomst.actor)), nr \($0.herkomst.nr))."] } ?? [])
  }

  /// The document `gespreksboek.rollenlijst`.
  package func json() -> JSONNode {
    kop.document(
      ("accounts", regels.map(\.json)),
      ("waarnemingen", waarnemingen.isEmpty ? nil : waarnemingen.map(\.json)),
      ("inzage", inzage.map { JSONNode.object(("stand", $0.waarde.stand.rawValue), ("nr", $0.herkomst.nr)) }))
  }
}

extension Rollenlijst.Regel {
  fileprivate var rijen: [[String]] {
    rollen.enumerated().map { index, rol in
      let wie = index == 0 ? [veilig(account.tekst), personen ?? Getalvorm.geen] : ["", ""]
      return wie + [rol.rol.rawValue, rol.per?.kort ?? Getalvorm.geen, rol.bron]
    }
  }

  private var personen: String? {
    persoon.map { ([$0] + ook).map(\.tekst).joined(separator: " en ") }
  }

  fileprivate var json: JSONNode {
    .object(
      ("account", account.tekst), ("persoon", persoon?.json), ("ook", ook.isEmpty ? nil : ook.map(\.json)),
      ("rollen", rollen.map(\.json)))
  }
}

extension Rollenlijst.Rolregel {
  /// Who recorded it, or what it follows from.
  fileprivate var bron: String {
    if let mensen { return "uit de plaatsing: \(aantal(mensen, "mens", "mensen"))" }
    guard let herkomst else { return Getalvorm.geen }
    return "\(veilig(herkomst.actor)) (nr \(herkomst.nr))"
  }

  fileprivate var json: JSONNode {
    .object(
      ("rol", rol.rawValue), ("per", per), ("reden", reden), ("mensen", mensen), ("nr", herkomst?.nr),
      ("vastgelegdDoor", herkomst?.actor), ("vastgelegdOp", herkomst?.tijd))
  }
}

extension Rollenlijst.Waarneming {
  fileprivate var zin: String {
    "\(waarnemer.tekst) neemt waar voor \(voor.tekst), van \(van.proza) t/m \(tot.proza)"
      + (reden.map { ": \(veilig($0))" } ?? "") + " (\(veilig(herkomst.actor)), nr \(herkomst.nr))."
  }

  fileprivate var json: JSONNode {
    .object(
      ("waarnemer", waarnemer), ("voor", voor), ("van", van), ("tot", tot), ("reden", reden), ("nr", herkomst.nr),
      ("vastgelegdDoor", herkomst.actor))
  }
}
