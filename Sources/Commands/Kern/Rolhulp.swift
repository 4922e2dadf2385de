internal import Arguments
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Weergave

/// The help of the program as one account needs it: what its roles are for, most used first.
///
/// Without a storage, for an account without a role, and for one with every role it is the help of the whole table.
enum Rolhulp {
  private static let perRol: [(rol: Rol, kop: String, opdrachten: [[String]])] = [
    (
      .leidinggevende, "Uw werk als leidinggevende",
      [
        ["werk"], ["gesprek", "formulier"], ["gesprek", "vastleggen"], ["gesprek", "verder"], ["gesprek", "plannen"],
        ["dossier"],
      ]
    ),
    (.medewerker, "Uw eigen gesprekken", [["werk"], ["gesprek", "verder"], ["dossier"]]),
    (
      .personeelsadviseur, "Uw werk als personeelsadviseur",
      [
        ["werk"], ["achterstand"], ["gesprek", "vastleggen"], ["medewerker", "importeren"], ["cyclus", "plannen"],
        ["jaaroverzicht"],
      ]
    ),
    (.vaststeller, "Uw werk als vaststeller", [["werk"], ["gesprek", "verder"], ["dossier"]]),
    (
      .auditor, "Uw werk als auditor",
      [["bevindingen"], ["dossier"], ["historie"], ["toetsen"], ["jaaroverzicht"], ["log", "controleren"]]
    ),
    (.rapportlezer, "Uw werk als lezer van rapporten", [["uitgave", "lijst"], ["uitgave", "tonen"]]),
    (
      .archiefbeheerder, "Uw werk als archiefbeheerder",
      [
        ["bewaren", "lijst"], ["vernietigen", "lijst"], ["vernietigen", "goedkeuren"], ["vernietigen", "verklaring"],
      ]
    ),
    (
      .beheerder, "Uw werk als beheerder",
      [["rol", "toekennen"], ["rol", "koppelen"], ["rol", "lijst"], ["log", "controleren"], ["log", "kopie"]]
    ),
  ]

  /// Words that together ask for the help of the program.
  static let woorden: Set<String> = ["--help", "-h", "help", alles]
  static let alles = "--alles"

  /// Nothing where the whole table is to be shown.
  static func tekst(_ omgeving: Omgeving) -> String? {
    guard let rollen = rollen(omgeving), !rollen.isSuperset(of: Rol.samenAlles) else { return nil }
    // A manager has conversations as well, with the same commands.
    let eigen = perRol.filter {
      rollen.contains($0.rol) && !($0.rol == .medewerker && rollen.contains(.leidinggevende))
    }
    guard !eigen.isEmpty else { return nil }
    var blad = Blad(Opmaak(breedte: omgeving.breedte, stijl: Stijl(aan: omgeving.kleur)))
    blad.alinea("Gebruik: gespreksboek OPDRACHT [opties]")
    var genoemd: Set<[String]> = []
    for deel in eigen {
      blad.kop(deel.kop)
      blad.tabel(
        [Tabel.Kolom(""), Tabel.Kolom("", rekbaar: true)],
        deel.opdrachten.filter { genoemd.insert($0).inserted }.compactMap { pad in
          Commandotabel.tabel.rij(pad).map { [pad.joined(separator: " "), $0.samenvatting] }
        }, inspringen: 2)
    }
    blad.wit()
    blad.alinea("Meer over een opdracht: \(Commandotabel.tabel.programma) help OPDRACHT")
    blad.alinea("Alles wat er is: \(Commandotabel.tabel.programma) --help --alles")
    return blad.tekst
  }

  /// The roles of the account in the storage that would be used; nothing when there is none that can be read.
  private static func rollen(_ omgeving: Omgeving) -> Set<Rol>? {
    var waarden: [String: [String]] = [:]
    if let plek = omgeving.argumenten.firstIndex(of: "--opslag"), plek + 1 < omgeving.argumenten.count {
      waarden["--opslag"] = [omgeving.argumenten[plek + 1]]
    }
    let stil = omgeving.uitvoer.stil
    omgeving.uitvoer.stil = true
    defer { omgeving.uitvoer.stil = stil }
    let beurt = Beurt(
      aanroep: Aanroep(pad: [], vlaggen: [], waarden: waarden), handeling: .regelsLezen, omgeving: omgeving)
    return try? beurt.loket(metAlleenLog: false).rollen()
  }
}
