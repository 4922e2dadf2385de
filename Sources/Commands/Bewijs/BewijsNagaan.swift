internal import Arguments
internal import Bewijs
internal import EventLog
internal import Gebruik
internal import Gesprekscyclus
internal import Tekst
internal import Wire

extension Commando {
  static let bewijsNagaan = Commando(
    .overig, .beginnen, "nagaan", "Kijk een bewijs na dat u van een ander kreeg.",
    uitleg: [
      "Hiervoor is geen opslag nodig, en geen dossier van een ander. Alles wat niet klopt staat er, met het bestand, de regel en "
        + "een code; de afsluitcode is dan 1. De codes staan in docs/auditor.md.",
      "Zonder dit programma kan het ook: docs/controleer-bewijs.sh doet hetzelfde met jq, sha256sum en openssl.",
    ],
    voorbeelden: ["bewijs nagaan bewijs --sleutel controlesleutel.txt": "Klopt dit bewijs?"],
    argumenten: [Positioneel("MAP", "De map die u kreeg.", pad: .map)],
    opties: [Sleutelopties.nagaan]
  ) { (beurt) throws(Mislukt) in
    let map = beurt.positie("MAP")
    try beurt.eisGeenSudo("leest", "Geef de opdracht zonder sudo; er is geen opslag nodig.")
    let sleutels = try beurt.controlesleutels("--sleutel")
    let namen = try beurt.namen(map)
    let (platform, pad, check) = (beurt.omgeving.platform, beurt.omgeving.pad(map), try beurt.openssl().check)
    let keur = try Mislukt.bij { () throws(LogError) in
      try BundleCheck(names: namen, keys: sleutels, check) { naam in
        namen.contains(naam) ? try? platform.contents(FilePath.join(pad, naam)) : nil
      }
    }
    let verslag = Bewijsverslag(keur: keur, map: map)
    beurt.toon(
      verslag.regels.flatMap { wrap($0, breedte: beurt.omgeving.breedte) }.joined(separator: "\n"), json: verslag.json)
    return keur.klopt ? .gelukt : .bevindingen
  }
}

extension Beurt {
  /// Files of a proof are small; a directory with this many is something else.
  private static var meesteBestanden: Int { 100_000 }
  private static var grootsteBestand: Int { 256 << 20 }

  /// The files in a directory and one below it, with slashes.
  fileprivate func namen(_ map: String) throws(Mislukt) -> [String] {
    let (platform, pad) = (omgeving.platform, omgeving.pad(map))
    func lijst(_ onder: String) throws(Mislukt) -> [String] {
      do throws(SystemError) {
        return try platform.list(FilePath.join(pad, onder)).sorted()
      } catch {
        throw Mislukt(
          .nietGevonden, "B001", "De map '\(map)' kan niet worden gelezen.", advies: "Controleer de naam van de map.")
      }
    }
    var namen: [String] = []
    for naam in try lijst("") {
      guard let status = try? platform.status(FilePath.join(pad, naam)) else { continue }
      if status.kind == .directory {
        for onder in try lijst(naam) { namen.append("\(naam)/\(onder)") }
      } else {
        namen.append(naam)
      }
    }
    guard namen.count <= Self.meesteBestanden else {
      throw Mislukt(.bevindingen, "B002", "In '\(map)' staan te veel bestanden.", advies: "Is dit de goede map?")
    }
    for naam in namen {
      guard let status = try? platform.status(FilePath.join(pad, naam)), status.kind == .file,
        status.size <= Self.grootsteBestand
      else {
        throw Mislukt(
          .bevindingen, "B011", "'\(veilig(FilePath.join(map, naam)))' is geen gewoon bestand, of te groot.",
          advies: "Een bewijs bestaat uit gewone, kleine bestanden.")
      }
    }
    return namen
  }
}

/// What came of checking a proof.
private struct Bewijsverslag {
  let keur: BundleCheck
  let map: String

  var regels: [String] {
    guard keur.klopt, let hoofd = keur.zegel?.hoofd else {
      return keur.bevindingen.map { bevinding in
        "\(bevinding.code.rawValue) \(veilig(bevinding.bestand))\(bevinding.regel.map { ":\($0)" } ?? ""): "
          + "\(veilig(bevinding.reden))"
      } + ["Dit bewijs klopt niet. Vertrouw het niet, en vraag een nieuw bewijs."]
    }
    let wie = keur.handtekeningen.map(\.zin)
    if keur.isLosRecord, let record = keur.records.first {
      return ["Record \(record.nr) staat in het verzegelde logboek van \(hoofd.aantal) records."] + zonderInhoudzin
        + ["Dit zegt niets over andere records."] + wie
    }
    return [
      "Deze \(aantal(keur.records.count, "record staat", "records staan")) in het verzegelde logboek van \(hoofd.aantal) records."
    ] + zonderInhoudzin + [
      "Volgens de telling die mee is verzegeld, zijn er tot daar geen andere van dit dossier. Of die telling klopt, weet wie het "
        + "hele logboek narekent (log controleren)."
    ] + wie
  }

  private var zonderInhoud: [Int] { keur.records.filter(\.isVernietigd).map(\.nr) }

  private var zonderInhoudzin: [String] {
    guard !zonderInhoud.isEmpty else { return [] }
    return [
      "Let op: van \(opsomming(zonderInhoud.map { "nr \($0)" })) staat de inhoud er niet bij. Die is vernietigd, alleen voor de "
        + "medewerker, of uit dit bewijs gehaald."
    ]
  }

  var json: JSONNode {
    .document(
      "gespreksboek.bewijscontrole", ("map", map), ("klopt", keur.klopt), ("losRecord", keur.isLosRecord),
      ("zegel", keur.zegel?.hoofd.aantal), ("records", keur.klopt ? keur.records.map(\.nr) : nil),
      ("dossier", keur.stand?.dossier), ("zonderInhoud", keur.klopt ? zonderInhoud : nil),
      ("ondertekenaars", keur.klopt ? keur.handtekeningen.map(\.json) : nil),
      (
        "bevindingen",
        keur.bevindingen.map {
          JSONNode.object(
            ("code", $0.code.rawValue), ("bestand", $0.bestand), ("regel", $0.regel), ("reden", $0.reden))
        }
      ))
  }
}
