internal import Gesprekscyclus
internal import Kalender
package import Wire

extension Importprofiel: Gecodeerd {
  static var schema: String { "gespreksboek.importprofiel" }
  static var schemaversie: Int { 1 }

  /// As it stands in a file.
  package var document: JSONNode { json }

  func schrijf(in object: inout Bouwer) {
    object.zet("schema", Self.schema)
    object.zet("schemaversie", Self.schemaversie)
    object.zet("naam", naam)
    object.zet("kolommen", Kolommen(kolommen))
    object.zet("negeren", magLijst: negeren)
    object.zet("datums", magLijst: datums)
    object.zet("leeg", magLijst: leeg)
    object.zet("geenLeidinggevende", magLijst: geenLeidinggevende)
    object.zet("catalogus", mag: catalogus)
    object.zet("functies", magLijst: functies)
    object.zet("onderdelen", magLijst: onderdelen)
    object.zet("naamvolgorde", mag: naamvolgorde == .eigen ? nil : naamvolgorde)
    object.zet("naamgebruik", magLijst: naamgebruik)
  }

  init(uit lezer: inout Lezer) {
    lezer.schema(Self.schema, versies: Self.schemaversie...Self.schemaversie)
    let kolommen: Kolommen = lezer.moet("kolommen")
    self.init(
      naam: lezer.moet("naam"), kolommen: kolommen.namen, negeren: lezer.magLijst("negeren"),
      datums: lezer.magLijst("datums"), leeg: lezer.magLijst("leeg"),
      geenLeidinggevende: lezer.magLijst("geenLeidinggevende"), catalogus: lezer.mag("catalogus"),
      functies: lezer.magLijst("functies"), onderdelen: lezer.magLijst("onderdelen"),
      naamvolgorde: lezer.mag("naamvolgorde") ?? .eigen, naamgebruik: lezer.magLijst("naamgebruik"))
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
