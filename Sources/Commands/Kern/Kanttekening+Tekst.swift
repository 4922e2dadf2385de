internal import EventLog
internal import Gebruik
internal import Tekst

extension Uitvoer {
  /// Most places that are listed; `log controleren` gives all of them.
  private static let getoond = 20

  /// Tells what an answer must be read with.
  func toon(_ kanttekening: Kanttekening) {
    switch kanttekening {
    case .alleenLog:
      melding("let op: hier staat alleen een logboek, zonder de gegevens van de opslag eromheen.")
    case .onleesbaar(let plaats): melding("let op: de inhoud van \(plaats) is niet te begrijpen en telt niet mee.")
    case .middenInOpdracht(let nr, let stand):
      let tot = stand == 0 ? "van het begin, toen er nog niets was" : "tot en met nr \(stand), het eind van de vorige"
      melding("let op: nr \(nr) staat midden in een vastlegging; dit antwoord is \(tot).")
    case .nieuwereVersie(let records):
      melding(
        "let op: \(aantal(records, "record is", "records zijn")) van een nieuwere versie van dit programma; wat daarin staat, "
          + "telt hier niet mee. Gebruik die versie.")
    case .klokAchter(let klok):
      melding(
        "let op: \(klok.zin) Wat na vandaag ingaat, telt niet mee, ook geen rol. Wat u nu vastlegt, krijgt de tijd van het "
          + "laatste record. \(Klokstand.raad)")
    case .nietGenoteerd(let waarom):
      fout("let op: dat u dit vroeg, is niet genoteerd. \(veilig(waarom)) Vraag de beheerder ernaar te kijken.")
    case .andereOpslag(let waarom): fout("let op: \(veilig(waarom))")
    case .zonderOpslag(let pad, let code, let tekst):
      fout("fout \(code): \(veilig(pad)) telt niet mee. \(veilig(tekst))")
      meldOnvolledig("LET OP: dit antwoord is niet volledig, want niet elke opslag telt mee.")
    case .beschadigd(let leemten):
      fout(Self.tekst(leemten))
      meldOnvolledig("LET OP: dit antwoord is niet volledig, want het logboek is beschadigd.")
    }
  }

  private static func tekst(_ leemten: [Gap]) -> String {
    var regels = ["fout L004: Het logboek is beschadigd. Dit kon niet worden gelezen:"]
    for leemte in leemten.prefix(getoond) {
      for schade in leemte.schade.prefix(getoond) { regels.append("  \(schade.regel)") }
      regels.append("    \(leemte.nummers.gevolg)")
    }
    if leemten.count > getoond {
      regels.append("  en nog \(leemten.count - getoond) plaatsen; zie: gespreksboek log controleren")
    }
    regels.append("  Er kan niets worden vastgelegd. De beheerder kan verder met: gespreksboek log herstellen")
    return regels.joined(separator: "\n")
  }
}

extension Damage {
  /// `000000000001.ndjson:3: …`
  var regel: String { "\(plaats.segment):\(plaats.regel): \(veilig(reden))" }
}

extension Gap.Nummers {
  var gevolg: String {
    switch self {
    case .geen: "Hierdoor ontbreekt geen record."
    case .reeks(let reeks) where reeks.count == 1: "Hierdoor ontbreekt record \(reeks.lowerBound)."
    case .reeks(let reeks): "Hierdoor ontbreken de records \(reeks.lowerBound) t/m \(reeks.upperBound)."
    case .inhoud(let nr): "Wat record \(nr) zei, is onbekend."
    case .vanaf(let nr): "Vanaf record \(nr) is niets meer te lezen."
    }
  }
}
