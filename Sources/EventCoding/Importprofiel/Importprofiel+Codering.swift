internal import Gesprekscyclus
internal import Kalender
package import Wire

extension Importprofiel: Veldsgewijs {
  static var schema: String { "gespreksboek.importprofiel" }
  static var schemaversie: Int { 1 }

  /// As it stands in a file.
  package var document: JSONNode { json }

  init(velden: inout Velden<Self>) {
    velden.schema(Self.schema, versie: Self.schemaversie)
    self.init(
      naam: velden.moet("naam", \.naam), kolommen: velden.moet("kolommen") { Kolommen($0.kolommen) }.namen,
      negeren: velden.magLijst("negeren", \.negeren), datums: velden.magLijst("datums", \.datums),
      leeg: velden.magLijst("leeg", \.leeg),
      geenLeidinggevende: velden.magLijst("geenLeidinggevende", \.geenLeidinggevende),
      catalogus: velden.mag("catalogus", \.catalogus), functies: velden.magLijst("functies", \.functies),
      onderdelen: velden.magLijst("onderdelen", \.onderdelen),
      naamvolgorde: velden.mag("naamvolgorde") { $0.naamvolgorde == .eigen ? nil : $0.naamvolgorde } ?? .eigen,
      naamgebruik: velden.magLijst("naamgebruik", \.naamgebruik))
  }
}

/// The columns as one block: ours as key, theirs as text.
private struct Kolommen: Gecodeerd, MetLeeg {
  static var leeg: Kolommen { Kolommen([:]) }
  let namen: [Importkolom: String]

  init(_ namen: [Importkolom: String]) {
    self.namen = namen
  }

  init(uit lezer: inout Lezer) {
    var namen: [Importkolom: String] = [:]
    for kolom in Importkolom.allCases {
      namen[kolom] = kolom.isVerplicht ? lezer.probeer(kolom.sleutel) : lezer.mag(kolom.sleutel)
    }
    self.namen = namen
  }

  func schrijf(in object: inout Bouwer) {
    for kolom in Importkolom.allCases { object.zet(kolom.sleutel, mag: namen[kolom]) }
  }
}

extension Importprofiel.Functiewoord: Gecodeerd {
  init(uit lezer: inout Lezer) {
    self.init(woord: lezer.moet("woord"), functie: lezer.probeer("functie"))
  }

  /// A function that still has to be filled in is an empty text, which reading points at.
  func schrijf(in object: inout Bouwer) {
    object.zet("woord", woord)
    object.zet("functie", functie?.description ?? "")
  }
}

extension Importprofiel.Onderdeelwoord: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(woord: velden.moet("woord", \.woord), onderdeel: velden.moet("onderdeel", \.onderdeel))
  }
}

extension Importprofiel.Gebruikswoord: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(woord: velden.moet("woord", \.woord), volgorde: velden.moet("volgorde", \.volgorde))
  }
}

extension Naamvolgorde: MetLeeg, AlsTekst {
  static var leeg: Naamvolgorde { .eigen }
}

extension Datumvorm: AlsTekst {
  static var verwacht: String { "een vorm zoals \"dd-mm-jjjj\", \"jjjjmmdd\" of \"getal\"" }
  init?(opgeslagen tekst: String) { self.init(tekst) }
  var opgeslagen: String { tekst }
}
