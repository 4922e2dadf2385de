package import Kalender
internal import Tekst
package import Wire

/// A value that a list can show in a cell and write in JSON.
package protocol Celwaarde: JSONConvertible {
  /// Safe to show; `–` for what is not known.
  var cel: String { get }
  /// What a sheet can count with; nothing for words.
  var getal: Cel.Waarde? { get }
  /// Numbers stand on the right.
  static var uitlijning: Tabel.Uitlijning { get }
}

extension Celwaarde {
  package static var uitlijning: Tabel.Uitlijning { .links }
  package var getal: Cel.Waarde? { nil }
}

extension String: Celwaarde {
  package var cel: String { veilig(self) }
}

extension Int: Celwaarde {
  package var cel: String { "\(self)" }
  package var getal: Cel.Waarde? { .geheel(self) }
  package static var uitlijning: Tabel.Uitlijning { .rechts }
}

extension Datum: Celwaarde {
  package var cel: String { kort }
  package var getal: Cel.Waarde? { .datum(self) }
  package var json: JSONNode? { iso.json }
}

extension Tijdstip: JSONConvertible {
  package var json: JSONNode? { iso.json }
}

extension Optional: Celwaarde where Wrapped: Celwaarde {
  package var cel: String { map { $0.cel } ?? Getalvorm.geen }
  package var getal: Cel.Waarde? { flatMap { $0.getal } }
  package static var uitlijning: Tabel.Uitlijning { Wrapped.uitlijning }
}

/// One column of a list, declared once for every form: its heading and width, what a cell says, and its name and value
/// in JSON.
package struct Kolom<Rij> {
  /// Nothing for what only programs read.
  let vorm: Tabel.Kolom?
  let cel: (Rij) -> Cel
  let leden: (Rij) -> [JSONMember]

  /// A column in every form.
  package init<Waarde: Celwaarde>(
    _ kop: String, rekbaar: Bool = false, _ sleutel: String, _ waarde: @escaping (Rij) -> Waarde
  ) {
    vorm = Tabel.Kolom(kop, Waarde.uitlijning, rekbaar: rekbaar)
    cel = { rij in
      let waarde = waarde(rij)
      return Cel(waarde.cel, waarde.getal)
    }
    leden = { .members((sleutel, waarde($0))) }
  }

  /// A column for people only.
  ///
  /// - Parameter cel: safe to show.
  package init(
    _ kop: String, _ uitlijning: Tabel.Uitlijning = .links, rekbaar: Bool = false, cel: @escaping (Rij) -> String
  ) {
    vorm = Tabel.Kolom(kop, uitlijning, rekbaar: rekbaar)
    self.cel = { Cel(gelezen: cel($0), uitlijning) }
    leden = { _ in [] }
  }

  private init(leden: @escaping (Rij) -> [JSONMember]) {
    vorm = nil
    cel = { _ in Cel("") }
    self.leden = leden
  }

  /// A member for programs only.
  package static func json(_ sleutel: String, _ waarde: @escaping (Rij) -> some JSONConvertible) -> Kolom {
    Kolom { .members((sleutel, waarde($0))) }
  }

  /// Members that a row already has together.
  package static func json(_ leden: @escaping (Rij) -> [JSONMember]) -> Kolom { Kolom(leden: leden) }
}

extension Array {
  /// An object for each row.
  package func json<Rij>(_ rijen: [Rij]) -> [JSONNode] where Element == Kolom<Rij> {
    rijen.map { rij in .object(flatMap { $0.leden(rij) }) }
  }
}

extension Blad {
  /// A table under a heading; nothing without rows.
  package mutating func sectie<Rij>(_ naam: String, _ kolommen: [Kolom<Rij>], _ rijen: [Rij]) {
    guard !rijen.isEmpty else { return }
    kop(naam)
    tabel(kolommen, rijen)
  }

  /// Points under a heading; nothing without any.
  package mutating func sectie(_ naam: String, _ punten: [String]) {
    guard !punten.isEmpty else { return }
    kop(naam)
    for punt in punten { self.punt(punt) }
  }

  /// A table of those columns that people read.
  ///
  /// - Parameter laatste: cells of a line under the rows, such as of totals.
  package mutating func tabel<Rij>(
    _ kolommen: [Kolom<Rij>], _ rijen: [Rij], onderaan laatste: [String]? = nil, inspringen spaties: Int = 0
  ) {
    let getoond = kolommen.filter { $0.vorm != nil }
    let cellen = rijen.map { rij in getoond.map { $0.cel(rij) } }
    tabel(
      Bladtabel(
        kolommen: getoond.compactMap(\.vorm), rijen: cellen,
        onderaan: laatste.map { $0.map { Cel(gelezen: $0, .rechts) } }),
      inspringen: spaties)
  }
}
