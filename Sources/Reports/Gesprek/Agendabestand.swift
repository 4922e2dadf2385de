package import Gesprekscyclus
package import Kalender

/// A conversation as calendars take it: one event of an iCalendar file (RFC 5545).
///
/// ```
/// UID        the conversation and its dossier: the same for every version, so that moving and calling off follow
/// SEQUENCE   how often it was moved or called off
/// DTSTART    in UTC where a time was given; else a whole day
/// ```
package struct Agendabestand: Sendable {
  let gesprek: Gesprek
  let sleutel: DossierSleutel
  let naam: String
  let organisator: String?
  let opslag: String
  /// When it was recorded.
  let moment: Tijdstip

  /// Nothing for a conversation that was never planned.
  package init?(_ gesprek: Gesprek, van dossier: Dossier, leidinggevende: String?, opslag: String, moment: Tijdstip) {
    guard !gesprek.plandata.isEmpty, let medewerker = dossier.medewerker else { return nil }
    self.gesprek = gesprek
    sleutel = dossier.sleutel
    naam = medewerker.naam
    organisator = leidinggevende
    self.opslag = opslag
    self.moment = moment
  }

  /// Without a length an hour is taken: an event must end.
  private static let gewoneDuur = 60

  package var bytes: [UInt8] {
    let isAf = gesprek.afzegging != nil
    var regels = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Gespreksboek//Gespreksboek//NL", "CALSCALE:GREGORIAN",
      "METHOD:\(isAf ? "CANCEL" : "PUBLISH")", "BEGIN:VEVENT", "UID:\(gesprek.kenmerk).\(sleutel)@\(opslag)",
      "DTSTAMP:\(Self.utc(moment))", "SEQUENCE:\(gesprek.plandata.count - 1 + (isAf ? 1 : 0))",
    ]
    regels += tijden
    regels.append("SUMMARY:\(Self.tekst("\(Self.hoofdletter(gesprek.soort.gespreksnaam)) \(naam)"))")
    if let plaats = gesprek.plandata.last?.agenda.plaats { regels.append("LOCATION:\(Self.tekst(plaats))") }
    // A method asks an organiser; there are no addresses here, and this one says so.
    regels.append("ORGANIZER;CN=\(Self.parameter(organisator ?? "Gespreksboek")):invalid:nomail")
    regels += ["STATUS:\(isAf ? "CANCELLED" : "CONFIRMED")", "END:VEVENT", "END:VCALENDAR"]
    return regels.flatMap { Self.gevouwen($0) }
  }

  private var tijden: [String] {
    guard let plan = gesprek.plandata.last else { return [] }
    func dag(_ datum: Datum) -> String { datum.iso.filter { $0 != "-" } }
    guard let tijd = plan.agenda.tijd else {
      return ["DTSTART;VALUE=DATE:\(dag(plan.datum))", "DTEND;VALUE=DATE:\(dag(plan.datum.adding(dagen: 1)))"]
    }
    let begin = Amsterdam.tijdstip(plan.datum, uur: tijd / 60, minuut: tijd % 60)
    let einde = begin.adding(milliseconden: Int64(plan.agenda.duur ?? Self.gewoneDuur) * 60_000)
    return ["DTSTART:\(Self.utc(begin))", "DTEND:\(Self.utc(einde))"]
  }

  /// `20260612T080000Z`.
  private static func utc(_ tijd: Tijdstip) -> String {
    tijd.iso.prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
  }

  private static func hoofdletter(_ tekst: String) -> String { tekst.prefix(1).uppercased() + tekst.dropFirst() }

  /// A text value: the signs that separate values escaped, and nothing that a line can't hold.
  private static func tekst(_ tekst: String) -> String {
    tekst.reduce(into: "") { uit, teken in
      switch teken {
      case "\\", ";", ",": uit += "\\\(teken)"
      case "\n", "\r\n", "\r": uit += "\\n"
      default: if !isStuurteken(teken) { uit.append(teken) }
      }
    }
  }

  /// A parameter value in quotes, which may hold anything but a quote and what a line can't hold.
  private static func parameter(_ tekst: String) -> String {
    "\"" + tekst.filter { $0 != "\"" && !isStuurteken($0) } + "\""
  }

  private static func isStuurteken(_ teken: Character) -> Bool {
    teken.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }

  /// The line in pieces of at most 75 bytes, none of them within a character, each but the first behind a space.
  private static func gevouwen(_ regel: String) -> [UInt8] {
    var uit: [UInt8] = []
    var breedte = 0
    for scalar in regel.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if breedte + bytes.count > 75 {
        uit += [0x0D, 0x0A, 0x20]
        breedte = 1
      }
      uit += bytes
      breedte += bytes.count
    }
    return uit + [0x0D, 0x0A]
  }
}
