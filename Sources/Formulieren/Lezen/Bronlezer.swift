/// Cuts bytes into lines and says what is wrong with the bytes themselves.
///
/// Bounds: 1 MiB, 20 000 lines, 20 000 characters on a line. A byte order mark and CRLF are fine.
struct Bronlezer {
  static let meesteBytes = 1 << 20
  static let meesteRegels = 20_000
  static let meesteTekens = 20_000

  private(set) var regels: [Bronregel] = []
  private(set) var bevindingen: [FormulierBevinding] = []

  /// - Parameter eerste: the number of the first line, where the bytes are a part of a file.
  init(_ bytes: [UInt8], eerste: Int = 1) {
    guard bytes.count <= Bronlezer.meesteBytes else {
      meldTeGroot(1, "Het bestand is groter dan 1 MiB.")
      return
    }
    let merk: [UInt8] = [0xEF, 0xBB, 0xBF]
    var stukken = bytes[(bytes.starts(with: merk) ? 3 : 0)...].split(separator: 0x0A, omittingEmptySubsequences: false)
    if stukken.last?.isEmpty == true { stukken.removeLast() }
    if stukken.count > Bronlezer.meesteRegels {
      meldTeGroot(Bronlezer.meesteRegels + 1, "Het bestand heeft meer dan 20.000 regels.")
      stukken.removeSubrange(Bronlezer.meesteRegels...)
    }
    regels.reserveCapacity(stukken.count)
    for (index, stuk) in stukken.enumerated() {
      lees(stuk.last == 0x0D ? stuk.dropLast() : stuk, nummer: index + eerste)
    }
  }

  private mutating func meldTeGroot(_ regel: Int, _ melding: String) {
    bevindingen.append(
      FormulierBevinding(
        .teGroot, Formulierplek(regel: regel, kolom: 1, lengte: 1, bron: ""), melding,
        advies: "Maak de tekst korter, of begin opnieuw met een leeg formulier."))
  }

  private mutating func lees(_ bytes: ArraySlice<UInt8>, nummer: Int) {
    var tekst = String(decoding: bytes, as: UTF8.self)
    if bytes.count > Bronlezer.meesteTekens, tekst.count > Bronlezer.meesteTekens {
      tekst = String(tekst.prefix(Bronlezer.meesteTekens))
      meldTeGroot(nummer, "Deze regel is langer dan 20.000 tekens.")
    }
    let regel = Bronregel(nummer: nummer, tekst: tekst)
    regels.append(regel)
    if String(validating: bytes, as: UTF8.self) == nil {
      let kolom = Bronlezer.geldigBegin(bytes).count + 1
      bevindingen.append(
        FormulierBevinding(
          .geenUTF8, regel.plek(kolom: kolom, lengte: 1), "Hier staat een teken dat niet te lezen is.",
          advies: "Sla het bestand op als UTF-8 en probeer het opnieuw."))
    } else if bytes.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F || $0 == 0xC2 }) {
      meldStuurteken(regel)
    }
  }

  private mutating func meldStuurteken(_ regel: Bronregel) {
    let plek = regel.tekst.firstIndex { teken in
      teken.unicodeScalars.contains { ($0.properties.generalCategory == .control) && $0.value != 0x09 }
    }
    guard let plek else { return }
    let kolom = regel.tekst.distance(from: regel.tekst.startIndex, to: plek) + 1
    bevindingen.append(
      FormulierBevinding(
        .stuurteken, regel.plek(kolom: kolom, lengte: 1), "Hier staat een onzichtbaar stuurteken.",
        advies: "Haal het teken weg. Een tekst uit een ander programma kunt u beter plakken als platte tekst."))
  }

  /// The text up to the first bytes that are no UTF-8.
  private static func geldigBegin(_ bytes: ArraySlice<UInt8>) -> String {
    var uit = String.UnicodeScalarView()
    var lezer = UTF8()
    var bron = bytes.makeIterator()
    while case .scalarValue(let scalar) = lezer.decode(&bron) { uit.append(scalar) }
    return String(uit)
  }
}

/// One line of a form as it was handed in, without its line end.
struct Bronregel: Hashable, Sendable {
  /// From 1.
  let nummer: Int
  let tekst: String

  /// The whole line without the white space around it; one character for an empty line.
  var plek: Formulierplek {
    let begin = tekst.prefix { $0.isWhitespace }.count
    return plek(kolom: begin < tekst.count ? begin + 1 : 1, lengte: Tekstvorm.regel(tekst).count - begin)
  }

  func plek(kolom: Int, lengte: Int) -> Formulierplek {
    Formulierplek(regel: nummer, kolom: kolom, lengte: max(1, lengte), bron: tekst)
  }
}
