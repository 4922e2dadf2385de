package import Arguments
package import Gebruik
package import Gesprekscyclus
package import Kalender
package import Reports
internal import Tekst
package import Weergave
package import Wire

/// One command line being carried out: what was typed, and the environment it runs in.
package struct Beurt {
  package let aanroep: Aanroep
  package var omgeving: Omgeving
  /// What it does, which decides who may; a question about figures asks for more than one about a person.
  var handeling: Handeling
  /// Hears what an answer must be read with; nothing for what the program says.
  var kanttekeningen: Kanttekeningen?
  /// What is to be noted of who looks.
  var inzage: Inzagevraag

  package init(aanroep: Aanroep, handeling: Handeling, omgeving: Omgeving) {
    self.aanroep = aanroep
    self.handeling = handeling
    self.omgeving = omgeving
    let isOnderdeel = aanroep.kent("--onderdeel") && aanroep.waarde("--onderdeel") != nil
    inzage = Inzagevraag(
      aanroep.pad.joined(separator: " "), Inzagetafel.regel(aanroep.pad), isOnderdeel: isOnderdeel)
  }

  package var wilJSON: Bool { aanroep.vlag("--json") || omgeving.uitvoer.uit?.vorm == .json }
  var stijl: Stijl { Stijl(aan: omgeving.kleur) }
  /// A file is as wide as a terminal mostly is, and has no bold.
  package var opmaak: Opmaak {
    omgeving.uitvoer.uit == nil ? Opmaak(breedte: omgeving.breedte, stijl: stijl) : Opmaak()
  }

  /// Today on Dutch clocks, or the day given with `--vandaag`.
  package func vandaag() throws(Mislukt) -> Datum {
    let klok = Amsterdam.datum(van: omgeving.nu)
    guard let getypt = aanroep.waarde("--vandaag") else { return klok }
    return try datum(getypt, bij: "--vandaag", vandaag: klok)
  }

  /// The day given with `--vandaag`.
  func gekozenDag() throws(Mislukt) -> Datum? {
    aanroep.waarde("--vandaag") == nil ? nil : try vandaag()
  }

  /// Shows the answer in the form that was asked for.
  package func toon(_ tekst: @autoclosure () -> String, json: @autoclosure () -> JSONNode) {
    toon(tekst(), json: json()) {
      var blad = Blad(.ruim)
      for regel in tekst().split(separator: "\n") { blad.alinea(String(regel)) }
      return blad
    }
  }

  private func toon(
    _ tekst: @autoclosure () -> String, json: @autoclosure () -> JSONNode, blad maakBlad: () -> Blad
  ) {
    if wilJSON {
      let document = omgeving.uitvoer.isOnvolledig ? json().onvolledig : json()
      omgeving.uitvoer.antwoord(String(decoding: document.prettyBytes(), as: UTF8.self))
    } else if let uit = omgeving.uitvoer.uit, uit.vorm != .txt {
      var blad = maakBlad()
      if let voorbehoud = omgeving.uitvoer.neemVoorbehoud() { blad.vooraf(voorbehoud) }
      uit.neem(blad, naam: aanroep.pad.joined(separator: " "))
    } else {
      omgeving.uitvoer.antwoord(inTekst: tekst())
    }
  }
}

extension JSONNode {
  /// A document that is no report: its name, and its members.
  static func document(_ schema: String, _ leden: (String, any JSONConvertible)...) -> JSONNode {
    .object(.members(("schema", schema), ("schemaversie", 1)) + [JSONMember](leden))
  }

  /// The document of an answer from a damaged log: right behind its schema it says that it is not whole.
  var onvolledig: JSONNode {
    guard case .object(let leden) = value else { return self }
    if self["runs"] != nil { return onvolledigeSARIF }
    let kop = leden.prefix { ["schema", "schemaversie"].contains($0.key) }
    let merk = JSONMember(Rapportkop.volledigsleutel, JSONNode(.bool(false)))
    return JSONNode(.object(kop + [merk] + leden.dropFirst(kop.count)))
  }
}

extension Beurt {
  /// Shows a report; done.
  package func toon(_ rapport: some Rapport) -> Afsluitcode {
    toon(rapport.tekst(opmaak), json: rapport.json()) { rapport.blad(.ruim) }
    return .gelukt
  }

  /// Shows a report that is one table by itself where CSV was asked, unless another one of its tables was.
  func toonBrief(_ rapport: some Briefbaar) -> Afsluitcode {
    guard let uit = omgeving.uitvoer.uit, uit.vorm == .csv, uit.tabel == nil else { return toon(rapport) }
    var blad = rapport.briefblad
    if let voorbehoud = omgeving.uitvoer.neemVoorbehoud() { blad.vooraf(voorbehoud) }
    uit.neem(blad, naam: aanroep.pad.joined(separator: " "))
    return .gelukt
  }

  /// Shows a report of something that was just found in the book.
  func toon(_ rapport: (some Rapport)?) throws(Mislukt) -> Afsluitcode {
    guard let rapport else {
      throw Mislukt(.nietGevonden, "A022", "Hierover is nog niets vastgelegd.", advies: "Controleer wat u typte.")
    }
    return toon(rapport)
  }

  /// The value of a required argument; the parser made sure that it is there.
  package func positie(_ naam: String) -> String { aanroep.positie(naam) ?? "" }

  package func datum(_ optie: String) throws(Mislukt) -> Datum? {
    try aanroep.waarde(optie).map { (tekst) throws(Mislukt) in try datum(tekst, bij: optie) }
  }

  func datum(_ tekst: String, bij optie: String) throws(Mislukt) -> Datum {
    try datum(tekst, bij: optie, vandaag: try vandaag())
  }

  private func datum(_ tekst: String, bij optie: String, vandaag: Datum) throws(Mislukt) -> Datum {
    do {
      return try DatumInvoer.lees(tekst, vandaag: vandaag)
    } catch {
      throw .ongeldig(
        "'\(tekst)' achter \(optie): \(error.melding).", advies: "Verbeter de datum en probeer het opnieuw.")
    }
  }

  /// The day behind an option that the parser made sure of.
  package func verplichteDatum(_ optie: String) throws(Mislukt) -> Datum {
    guard let datum = try datum(optie) else {
      throw .ongeldig("\(optie) ontbreekt.", advies: "Geef \(optie) mee; zie --help.")
    }
    return datum
  }

  package func geheel(_ optie: String, _ grenzen: ClosedRange<Int>) throws(Mislukt) -> Int? {
    try aanroep.waarde(optie).map { (tekst) throws(Mislukt) in try geheel(tekst, bij: optie, grenzen) }
  }

  package func geheel(_ tekst: String, bij naam: String, _ grenzen: ClosedRange<Int>) throws(Mislukt) -> Int {
    guard let getal = Int(tekst), grenzen.contains(getal) else {
      throw .ongeldig(
        "'\(tekst)' bij \(naam) is geen heel getal van \(grenzen.lowerBound) tot en met \(grenzen.upperBound).",
        advies: "Verbeter het getal en probeer het opnieuw.")
    }
    return getal
  }

  /// The year in which a cycle begins: of `2026`, or of `2026/2027`.
  package func jaar(_ tekst: String, bij naam: String) throws(Mislukt) -> Int {
    guard let jaar = Cyclus.jaar(uit: tekst), (2000...2999).contains(jaar) else {
      throw .ongeldig(
        "'\(tekst)' bij \(naam) is geen jaar van 2000 tot en met 2999, en geen cyclus.",
        advies: "Schrijf het jaar waarin de cyclus begint, zoals 2026, of haar naam, zoals 2026/2027.")
    }
    return jaar
  }

  /// Text from the command line, within `Invoergrens`; looked at again here, for a call that did not come from `Programma`.
  package func tekst(_ optie: String) throws(Mislukt) -> String? {
    guard let tekst = aanroep.waarde(optie) else { return nil }
    try Invoergrens.keur([optie, tekst])
    return tekst
  }

  /// A name from the command line.
  package func naam(_ optie: String) throws(Mislukt) -> String? {
    guard let naam = aanroep.waarde(optie) else { return nil }
    try Invoergrens.keurNaam(naam, bij: optie)
    return naam
  }

  /// Text that must say something.
  package func verplicht(_ optie: String) throws(Mislukt) -> String {
    guard let tekst = try tekst(optie) else {
      throw .ongeldig("\(optie) ontbreekt.", advies: "Geef \(optie) mee; zie --help.")
    }
    return tekst
  }
}
