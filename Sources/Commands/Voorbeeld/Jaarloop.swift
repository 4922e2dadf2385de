internal import Arguments
internal import EventCoding
internal import EventLog
internal import Formulieren
internal import Gebruik
internal import Gesprekscyclus
internal import Kalender
internal import Projections
internal import Wire

/// Runs the year: every line through the same table of commands as when someone types it.
struct Jaarloop {
  let bron: Voorbeeldbron
  let werkplaats: Werkplaats
  let omgeving: Omgeving
  /// Who set up the storage; in the file `-`.
  let inrichter: String

  /// What one command said.
  struct Antwoord {
    let afsluitcode: Afsluitcode
    let tekst: String
    let meldingen: String
  }

  /// - Returns: how many lines had something to look out for.
  /// - Throws: the first line that failed, with what it said.
  func loop(_ balk: Voortgangsbalk) throws(Mislukt) -> Int {
    var waarschuwingen = 0
    for (index, regel) in bron.regels.enumerated() {
      let antwoord = try voerUit(regel)
      guard antwoord.afsluitcode == .gelukt else {
        throw .fixture(regel: regel.nummer, antwoord.meldingen)
      }
      if antwoord.meldingen.contains("let op ") { waarschuwingen += 1 }
      balk.toon(gelezen: index + 1, totaal: bron.regels.count)
    }
    return waarschuwingen
  }

  private func voerUit(_ regel: Jaarregel) throws(Mislukt) -> Antwoord {
    if regel.woorden.first == "corrigeren", regel.woorden.count > 1 {
      var woorden = regel.woorden
      woorden[1] = try recordnummer(regel)
      return voerUit(woorden, op: regel.tijdstip, account: regel.account)
    }
    guard regel.woorden.starts(with: ["gesprek", "vastleggen"]), regel.woorden.count > 2 else {
      return voerUit(regel.woorden, op: regel.tijdstip, account: regel.account)
    }
    let formulier = try metBasis(regel)
    var woorden = regel.woorden
    woorden[2] = "-"
    return voerUit(woorden, op: regel.tijdstip, account: regel.account, invoer: formulier)
  }

  /// Runs one command line on the open storage at this moment, and keeps what it says.
  func voerUit(
    _ woorden: [String], op tijdstip: Tijdstip, account: String, invoer: [UInt8] = [], json: Bool = false
  ) -> Antwoord {
    var kind = omgeving
    kind.argumenten = woorden
    kind.klok = { tijdstip }
    kind.werkplaats = werkplaats
    kind.invoer = { invoer }
    return voerUit(kind, account: account)
  }

  /// Runs what somebody does years on, on the copy that stands here.
  func voerUit(_ daad: Voorbeeldverhaal.Daad, in pad: String) -> Antwoord {
    var kind = omgeving
    kind.argumenten = daad.opdracht + ["--opslag", pad, "--vandaag", daad.dag.iso]
    kind.klok = { Amsterdam.tijdstip(daad.dag, uur: 9) }
    kind.werkplaats = nil
    return voerUit(kind, account: daad.account)
  }

  private func voerUit(_ omgeving: Omgeving, account: String) -> Antwoord {
    var tekst = ""
    var meldingen = ""
    var kind = omgeving
    kind.werkmap = bron.map
    kind.account = account == "-" ? inrichter : account
    kind.sudo = nil
    kind.uitvoer = Uitvoer(
      antwoord: Kanaal(schrijf: { tekst += String(decoding: $0, as: UTF8.self) }),
      melding: Kanaal(schrijf: { meldingen += String(decoding: $0, as: UTF8.self) }), isTerminal: false)
    let afsluitcode = Programma.voerUit(kind)
    return Antwoord(afsluitcode: afsluitcode, tekst: tekst, meldingen: meldingen)
  }

  /// The number of a record named as `M-0101:resultaat.beoordeeld:RA-1`: the last of this kind in that dossier whose data
  /// holds the word after it, if any. A number itself would move with every line above it.
  private func recordnummer(_ regel: Jaarregel) throws(Mislukt) -> String {
    let delen = regel.woorden[1].split(separator: ":").map(String.init)
    let feiten = delen.first.flatMap { werkplaats.boek.dossier(van: Personeelsnummer($0)) }?.feiten ?? []
    let feit = feiten.last { feit in
      let opgeslagen = Codering.codeer(feit.gebeurtenis)
      guard delen.count > 1, opgeslagen.soort == delen[1] else { return false }
      let data = String(decoding: opgeslagen.data.canonicalBytes(), as: UTF8.self)
      return delen.dropFirst(2).allSatisfy { data.contains("\"\($0)\"") }
    }
    guard let feit else {
      throw .fixture(regel: regel.nummer, "Record \(regel.woorden[1]) is niet gevonden.")
    }
    return String(feit.herkomst.nr)
  }

  /// The form of this line, with the basis that a form made at this moment has; all else as it stands in the file.
  ///
  /// The file can't hold the basis: it has the hash of a record, and that differs each time the year is run.
  private func metBasis(_ regel: Jaarregel) throws(Mislukt) -> [UInt8] {
    let naam = regel.woorden[2]
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try omgeving.platform.contents(FilePath.join(bron.map, naam))
    } catch {
      throw .fixture(regel: regel.nummer, "Het formulier \(naam) is niet te lezen.")
    }
    guard let nummer = Formulierblad.lees(bytes).medewerker, let dossier = werkplaats.boek.dossier(van: nummer),
      let basis = dossier.basis
    else {
      throw .fixture(regel: regel.nummer, "Het formulier \(naam) noemt geen bekende medewerker.")
    }
    let leeg = Array("Basis:".utf8)
    let regels = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let plek = regels.firstIndex(where: { $0.elementsEqual(leeg) }) else {
      throw .fixture(regel: regel.nummer, "Het formulier \(naam) heeft geen lege regel 'Basis:'.")
    }
    let gevuld = Array("Basis:            \(basis)".utf8)
    return Array(
      regels.enumerated().map { $0.offset == plek ? gevuld[...] : $0.element }.joined(separator: [0x0A]))
  }
}

/// One line of `jaar.txt`: when, under which account, and the words of the command.
///
/// ```
/// 2026-01-12 09:30 s.bakker  gesprek plannen M-0117 --soort planning --datum 2026-02-12
/// └─ day ──┘ └min┘ └account┘ └─ command, words as in a shell ─────────────────────────┘
/// ```
///
/// The account `-` is the one that set up the storage.
struct Jaarregel: Equatable {
  /// The line in the file, from 1.
  let nummer: Int
  let tijdstip: Tijdstip
  let account: String
  var woorden: [String]

  /// Reads one line; nothing for an empty line or a remark with `#`.
  ///
  /// - Throws: what is wrong with the line, in Dutch.
  static func lees(_ tekst: String, nummer: Int) throws(Mislukt) -> Jaarregel? {
    guard tekst.contains(where: { $0 != " " }), tekst.first != "#" else { return nil }
    guard let woorden = schelpwoorden(tekst) else {
      throw .fixture(regel: nummer, "Een aanhalingsteken is niet gesloten.")
    }
    guard woorden.count > 3, let datum = Datum(iso: woorden[0]), let (uur, minuut) = klok(woorden[1]) else {
      throw .fixture(regel: nummer, "De regel begint niet met datum, tijd, account en opdracht.")
    }
    return Jaarregel(
      nummer: nummer, tijdstip: Amsterdam.tijdstip(datum, uur: uur, minuut: minuut), account: woorden[2],
      woorden: Array(woorden[3...]))
  }

  /// `09:30`.
  private static func klok(_ tekst: String) -> (uur: Int, minuut: Int)? {
    let delen = tekst.split(separator: ":", omittingEmptySubsequences: false)
    guard delen.count == 2, let uur = Int(delen[0]), let minuut = Int(delen[1]), (0...23).contains(uur),
      (0...59).contains(minuut)
    else { return nil }
    return (uur, minuut)
  }
}

extension Mislukt {
  /// A defect in the course of the year: the line, and what is wrong there.
  static func fixture(regel: Int, _ melding: String) -> Mislukt {
    Mislukt(
      .bevindingen, "V004", "\(Voorbeeldbron.jaarbestand) regel \(regel): \(melding)",
      advies: "Verbeter die regel in Fixtures en begin opnieuw. De opslag tot zover is niet compleet.")
  }
}
