package import Kalender
internal import Weergave
internal import Wire

/// Words about a document for an archive, after MDTO 1.0.1 (Nationaal Archief): one XML file beside each document and each file.
///
/// Only the elements that are used here, in the order that the standard asks; a test holds them against its XSD.
package enum MDTO {
  package static let naamruimte: StaticString = "https://www.nationaalarchief.nl/mdto"

  /// What something is known by, and where.
  package struct Identificatie: Hashable, Sendable {
    package let kenmerk: String
    package let bron: String

    package init(_ kenmerk: String, bron: String) {
      self.kenmerk = kenmerk
      self.bron = bron
    }
  }

  /// Something else by its name.
  package struct Verwijzing: Hashable, Sendable {
    package let naam: String
    package let identificatie: Identificatie?

    package init(_ naam: String, _ identificatie: Identificatie? = nil) {
      self.naam = naam
      self.identificatie = identificatie
    }
  }

  /// A word from a list of words.
  package struct Begrip: Hashable, Sendable {
    package let label: String
    package let code: String?
    package let lijst: String

    package init(_ label: String, code: String? = nil, uit lijst: String) {
      self.label = label
      self.code = code
      self.lijst = lijst
    }
  }

  package struct Event: Hashable, Sendable {
    package let soort: Begrip
    package let dag: Datum
  }

  /// How long it is kept, from what on.
  package struct Termijn: Hashable, Sendable {
    package let vanaf: Begrip
    /// Nothing while what it runs from has not happened.
    package let begin: Datum?
    package let jaren: Int
  }

  /// A dossier or a document in it, whatever files it is in.
  package struct Informatieobject: Sendable {
    package var identificatie: Identificatie
    package var naam: String
    package var aggregatieniveau: Begrip
    package var dekking: (van: Datum, tot: Datum?)?
    package var events: [Event]
    package var waardering: Begrip
    package var bewaartermijn: Termijn?
    package var informatiecategorie: Begrip?
    package var isOnderdeelVan: Verwijzing?
    package var bevat: [Verwijzing]
    package var representaties: [Verwijzing]
    package var archiefvormer: Verwijzing
    package var beperking: (soort: Begrip, beschrijving: String)
  }

  /// One file.
  package struct Bestand: Hashable, Sendable {
    package var identificatie: Identificatie
    package var naam: String
    package var omvang: Int
    package var formaat: Begrip
    /// SHA-256 in hexadecimal.
    package var afdruk: String
    package var afgedruktOp: Tijdstip
    package var isRepresentatieVan: Verwijzing
  }
}

extension MDTO.Informatieobject {
  /// The file beside the document.
  package var xml: [UInt8] {
    MDTO.document { xml in
      xml.element("informatieobject") { xml in
        xml.zet("identificatie", identificatie)
        xml.element("naam", woorden: naam)
        xml.zet("aggregatieniveau", aggregatieniveau)
        if let dekking {
          xml.element("dekkingInTijd") { xml in
            xml.zet("dekkingInTijdType", MDTO.Begrip("Looptijd", uit: MDTO.eigenLijst))
            xml.element("dekkingInTijdBegindatum", woorden: dekking.van.iso)
            if let tot = dekking.tot { xml.element("dekkingInTijdEinddatum", woorden: tot.iso) }
          }
        }
        xml.element("taal", woorden: "nl")
        for event in events {
          xml.element("event") { xml in
            xml.zet("eventType", event.soort)
            xml.element("eventTijd", woorden: event.dag.iso)
          }
        }
        xml.zet("waardering", waardering)
        if let bewaartermijn { xml.zet("bewaartermijn", bewaartermijn) }
        if let informatiecategorie { xml.zet("informatiecategorie", informatiecategorie) }
        if let isOnderdeelVan { xml.zet("isOnderdeelVan", isOnderdeelVan) }
        for deel in bevat { xml.zet("bevatOnderdeel", deel) }
        for bestand in representaties { xml.zet("heeftRepresentatie", bestand) }
        xml.zet("archiefvormer", archiefvormer)
        xml.element("beperkingGebruik") { xml in
          xml.zet("beperkingGebruikType", beperking.soort)
          xml.element("beperkingGebruikNadereBeschrijving", woorden: beperking.beschrijving)
        }
      }
    }
  }
}

extension MDTO.Bestand {
  /// The file beside the file.
  package var xml: [UInt8] {
    MDTO.document { xml in
      xml.element("bestand") { xml in
        xml.zet("identificatie", identificatie)
        xml.element("naam", woorden: naam)
        xml.element("omvang", woorden: "\(omvang)")
        xml.zet("bestandsformaat", formaat)
        xml.element("checksum") { xml in
          xml.zet("checksumAlgoritme", MDTO.Begrip("SHA-256", uit: "Begrippenlijst ChecksumAlgoritme MDTO"))
          xml.element("checksumWaarde", woorden: afdruk)
          xml.element("checksumDatum", woorden: afgedruktOp.iso)
        }
        xml.zet("isRepresentatieVan", isRepresentatieVan)
      }
    }
  }
}

extension MDTO {
  /// For words that no list of the standard has.
  static let eigenLijst = "Gespreksboek"

  fileprivate static func document(_ inhoud: (inout Markup) -> Void) -> [UInt8] {
    var xml = Markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.element("MDTO", ["xmlns": "\(naamruimte)"], inhoud)
    return xml.bytes + [0x0A]
  }
}

extension Markup {
  fileprivate mutating func zet(_ naam: StaticString, _ identificatie: MDTO.Identificatie) {
    element(naam) { xml in
      xml.element("identificatieKenmerk", woorden: identificatie.kenmerk)
      xml.element("identificatieBron", woorden: identificatie.bron)
    }
  }

  fileprivate mutating func zet(_ naam: StaticString, _ verwijzing: MDTO.Verwijzing) {
    element(naam) { xml in
      xml.element("verwijzingNaam", woorden: verwijzing.naam)
      if let identificatie = verwijzing.identificatie { xml.zet("verwijzingIdentificatie", identificatie) }
    }
  }

  fileprivate mutating func zet(_ naam: StaticString, _ begrip: MDTO.Begrip) {
    element(naam) { xml in
      xml.element("begripLabel", woorden: begrip.label)
      if let code = begrip.code { xml.element("begripCode", woorden: code) }
      xml.zet("begripBegrippenlijst", MDTO.Verwijzing(begrip.lijst))
    }
  }

  fileprivate mutating func zet(_ naam: StaticString, _ termijn: MDTO.Termijn) {
    element(naam) { xml in
      xml.zet("termijnTriggerStartLooptijd", termijn.vanaf)
      if let begin = termijn.begin { xml.element("termijnStartdatumLooptijd", woorden: begin.iso) }
      xml.element("termijnLooptijd", woorden: "P\(termijn.jaren)Y")
      if let begin = termijn.begin {
        xml.element("termijnEinddatum", woorden: begin.adding(maanden: 12 * termijn.jaren).iso)
      }
    }
  }
}
