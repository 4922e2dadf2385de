internal import Gesprekscyclus
internal import Kalender
internal import Tekst
package import Wire

extension Rollenlijst {
  package func tekst(_ opmaak: Opmaak) -> String {
    var blad = Blad(opmaak)
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
    blad.slot(kop)
    return blad.tekst
  }

  /// The document `gespreksboek.rollenlijst`.
  package func json() -> JSONNode {
    var object = kop.jsonbegin
    object.zet("accounts", regels.map(\.json))
    return object.node
  }
}

extension Rollenlijst.Regel {
  fileprivate var rijen: [[String]] {
    rollen.enumerated().map { index, rol in
      let wie = index == 0 ? [veilig(account.tekst), persoon?.tekst ?? Getalvorm.geen] : ["", ""]
      return wie + [rol.rol.rawValue, rol.per?.kort ?? Getalvorm.geen, rol.bron]
    }
  }

  fileprivate var json: JSONNode {
    .object {
      $0.zet("account", account.tekst)
      $0.zet("persoon", persoon?.json)
      $0.zet("rollen", rollen.map(\.json))
    }
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
    .object {
      $0.zet("rol", rol.rawValue)
      $0.zet("per", per)
      $0.zet("reden", reden)
      $0.zet("mensen", mensen)
      $0.zet("nr", herkomst?.nr)
      $0.zet("vastgelegdDoor", herkomst?.actor)
      $0.zet("vastgelegdOp", herkomst?.tijd)
    }
  }
}
