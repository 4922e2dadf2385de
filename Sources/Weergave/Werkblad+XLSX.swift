internal import Kalender

/// A workbook as Office Open XML (ECMA-376, transitional), a sheet a table, behind one that tells what they are.
///
/// Texts stand in their cells (`inlineStr`), so that nothing is taken for a formula. Dates are days since 1899-12-30; those before
/// March 1900, which other programs count otherwise, stay text.
package enum XLSX {
  /// - Throws: `Werkbladfout` for what the format can't hold.
  /// - Complexity: O(n) in the size of the report.
  package static func bytes(_ blad: Blad, naam: String) throws(Werkbladfout) -> [UInt8] {
    let tabellen = blad.werkbladen(naam: naam)
    let bladen: [(naam: String, bytes: [UInt8])] =
      try [("Toelichting", werkblad(toelichting: blad.toelichting))]
      + tabellen.map { (tabel) throws(Werkbladfout) in (tabel.naam, try werkblad(tabel)) }
    guard bladen.reduce(0, { $0 + $1.bytes.count }) < Werkbladfout.grootste else { throw .teGroot }
    var zip = Zip()
    zip.voegToe("[Content_Types].xml", inhoud(bladen.count))
    zip.voegToe("_rels/.rels", relaties([("rId1", "officeDocument", "xl/workbook.xml")]))
    zip.voegToe("xl/workbook.xml", werkmap(bladen.map(\.naam), tabellen))
    zip.voegToe(
      "xl/_rels/workbook.xml.rels",
      relaties(
        bladen.indices.map { ("rId\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("rId\(bladen.count + 1)", "styles", "styles.xml")]))
    zip.voegToe("xl/styles.xml", stijlen())
    for (nr, blad) in bladen.enumerated() { zip.voegToe("xl/worksheets/sheet\(nr + 1).xml", blad.bytes) }
    return zip.gesloten()
  }

  private static let begin: StaticString = #"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#
  private static let hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let kantoor = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let pakket = "http://schemas.openxmlformats.org/package/2006"
  private static let soort = "application/vnd.openxmlformats-officedocument.spreadsheetml"

  private static func inhoud(_ aantal: Int) -> [UInt8] {
    var xml = Markup(begin)
    xml.element("Types", ["xmlns": pakket + "/content-types"]) { xml in
      xml.leeg(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"])
      xml.leeg("Default", ["Extension": "xml", "ContentType": "application/xml"])
      xml.leeg("Override", ["PartName": "/xl/workbook.xml", "ContentType": soort + ".sheet.main+xml"])
      xml.leeg("Override", ["PartName": "/xl/styles.xml", "ContentType": soort + ".styles+xml"])
      for nr in 1...aantal {
        xml.leeg(
          "Override", ["PartName": "/xl/worksheets/sheet\(nr).xml", "ContentType": soort + ".worksheet+xml"])
      }
    }
    return xml.bytes
  }

  private static func relaties(_ doelen: [(id: String, soort: String, doel: String)]) -> [UInt8] {
    var xml = Markup(begin)
    xml.element("Relationships", ["xmlns": pakket + "/relationships"]) { xml in
      for doel in doelen {
        xml.leeg("Relationship", ["Id": doel.id, "Type": "\(kantoor)/\(doel.soort)", "Target": doel.doel])
      }
    }
    return xml.bytes
  }

  private static func werkmap(_ namen: [String], _ tabellen: [Werkblad]) -> [UInt8] {
    var xml = Markup(begin)
    xml.element("workbook", ["xmlns": hoofd, "xmlns:r": kantoor]) { xml in
      xml.element("sheets") { xml in
        for (nr, naam) in namen.enumerated() {
          xml.leeg("sheet", ["name": naam, "sheetId": "\(nr + 1)", "r:id": "rId\(nr + 1)"])
        }
      }
      guard !tabellen.isEmpty else { return }
      xml.element("definedNames") { xml in
        for (nr, tabel) in tabellen.enumerated() where !tabel.kolommen.isEmpty {
          let laatste = "$\(kolom(tabel.kolommen.count - 1))$\(tabel.rijen.count + 1)"
          xml.element(
            "definedName", ["name": "_xlnm.Print_Area", "localSheetId": "\(nr + 1)"],
            woorden: "'\(tabel.naam)'!$A$1:\(laatste)")
          xml.element(
            "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(nr + 1)"], woorden: "'\(tabel.naam)'!$1:$1"
          )
        }
      }
    }
    return xml.bytes
  }

  /// The numbers of the formats in `stijlen`.
  private enum Stijl {
    static let tekst = "1"
    static let kop = "2"
    static let datum = "3"
    static let procent = "4"
    static let honderdsten = "5"
    static let geheel = "6"
  }

  private static func stijlen() -> [UInt8] {
    var xml = Markup(begin)
    xml.element("styleSheet", ["xmlns": hoofd]) { xml in
      xml.element("numFmts", ["count": "1"]) { $0.leeg("numFmt", ["numFmtId": "164", "formatCode": "dd\\-mm\\-yyyy"]) }
      xml.element("fonts", ["count": "2"]) { xml in
        for isVet in [false, true] {
          xml.element("font") { xml in
            if isVet { xml.leeg("b") }
            xml.leeg("sz", ["val": "11"])
            xml.leeg("name", ["val": "Calibri"])
          }
        }
      }
      xml.element("fills", ["count": "2"]) { xml in
        for patroon in ["none", "gray125"] {
          xml.element("fill") { $0.leeg("patternFill", ["patternType": patroon]) }
        }
      }
      xml.element("borders", ["count": "1"]) { xml in
        xml.element("border") { xml in
          xml.leeg("left")
          xml.leeg("right")
          xml.leeg("top")
          xml.leeg("bottom")
          xml.leeg("diagonal")
        }
      }
      let gewoon: Markup.Attributen = ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"]
      xml.element("cellStyleXfs", ["count": "1"]) { $0.leeg("xf", gewoon) }
      xml.element("cellXfs", ["count": "7"]) { xml in
        xml.leeg("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0"])
        for lettertype in ["0", "1"] {
          xml.element(
            "xf",
            [
              "numFmtId": "49", "fontId": lettertype, "fillId": "0", "borderId": "0", "xfId": "0",
              "applyNumberFormat": "1", "applyFont": "1", "applyAlignment": "1",
            ]
          ) { $0.leeg("alignment", ["vertical": "top", "wrapText": "1"]) }
        }
        for vorm in ["164", "9", "2", "1"] {
          xml.element(
            "xf",
            [
              "numFmtId": vorm, "fontId": "0", "fillId": "0", "borderId": "0", "xfId": "0", "applyNumberFormat": "1",
              "applyAlignment": "1",
            ]
          ) { $0.leeg("alignment", ["vertical": "top"]) }
        }
      }
      xml.element("cellStyles", ["count": "1"]) {
        $0.leeg("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return xml.bytes
  }

  private static func werkblad(toelichting rijen: [[Cel]]) throws(Werkbladfout) -> [UInt8] {
    try blad("Toelichting", breedtes: [40, 60], kop: nil, rijen)
  }

  private static func werkblad(_ tabel: Werkblad) throws(Werkbladfout) -> [UInt8] {
    try blad(tabel.naam, breedtes: tabel.breedtes, kop: tabel.kolommen.map(\.leesbareKop), tabel.rijen)
  }

  private static func blad(_ naam: String, breedtes: [Int], kop: [String]?, _ rijen: [[Cel]]) throws(Werkbladfout)
    -> [UInt8]
  {
    guard rijen.count < Werkbladfout.meesteRijen else { throw .teVeelRijen(blad: naam) }
    guard rijen.allSatisfy({ $0.allSatisfy { $0.tekst.utf16.count <= Werkbladfout.langsteCel } }) else {
      throw .teLangeCel(blad: naam)
    }
    var xml = Markup(begin)
    xml.element("worksheet", ["xmlns": hoofd]) { xml in
      xml.element("sheetPr") { $0.leeg("pageSetUpPr", ["fitToPage": "1"]) }
      xml.element("sheetViews") { xml in
        xml.element("sheetView", ["workbookViewId": "0"]) { xml in
          if kop != nil {
            xml.leeg("pane", ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
          }
        }
      }
      if !breedtes.isEmpty {
        xml.element("cols") { xml in
          for (nr, breedte) in breedtes.enumerated() {
            xml.leeg(
              "col", ["min": "\(nr + 1)", "max": "\(nr + 1)", "width": "\(max(8, breedte))", "customWidth": "1"])
          }
        }
      }
      xml.element("sheetData") { xml in
        if let kop { rij(1, kop.map { Cel($0) }, stijl: Stijl.kop, in: &xml) }
        for (nr, cellen) in rijen.enumerated() {
          rij(nr + (kop == nil ? 1 : 2), Array(cellen.prefix(breedtes.count)), stijl: Stijl.tekst, in: &xml)
        }
      }
      xml.leeg(
        "pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToWidth": "1", "fitToHeight": "0"])
    }
    return xml.bytes
  }

  private static func rij(_ nr: Int, _ cellen: [Cel], stijl: String, in xml: inout Markup) {
    xml.element("row", ["r": "\(nr)"]) { xml in
      for (plek, cel) in cellen.enumerated() where !cel.tekst.isEmpty {
        let naam = "\(kolom(plek))\(nr)"
        guard let (getal, vorm) = getal(cel.waarde) else {
          xml.element("c", ["r": naam, "s": stijl, "t": "inlineStr"]) { xml in
            xml.element("is") { $0.element("t", ["xml:space": "preserve"], woorden: ontsnapt(cel.tekst)) }
          }
          continue
        }
        xml.element("c", ["r": naam, "s": vorm]) { $0.element("v", woorden: getal) }
      }
    }
  }

  private static func getal(_ waarde: Cel.Waarde?) -> (getal: String, vorm: String)? {
    switch waarde {
    case .geheel(let getal): ("\(getal)", Stijl.geheel)
    case .honderdsten(let getal): (Getalvorm.punt(getal), Stijl.honderdsten)
    case .procent(let getal): (Getalvorm.punt(getal), Stijl.procent)
    case .datum(let dag) where dag.dagnummer > -25_508: ("\(dag.dagnummer + 25_569)", Stijl.datum)
    case .datum, nil: nil
    }
  }

  /// `A` … `Z`, `AA` …
  static func kolom(_ plek: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + plek % 26)))
    return plek < 26 ? letter : kolom(plek / 26 - 1) + letter
  }

  /// `_x0041_` would be read as a character by its number; so its first line is written by number itself.
  static func ontsnapt(_ tekst: String) -> String {
    guard tekst.contains("_x") else { return tekst }
    let tekens = Array(tekst.unicodeScalars)
    var uit = String.UnicodeScalarView()
    for (plek, teken) in tekens.enumerated() {
      let isNummer =
        teken == "_" && plek + 6 < tekens.count && tekens[plek + 1] == "x" && tekens[plek + 6] == "_"
        && tekens[plek + 2...plek + 5].allSatisfy { $0.properties.isASCIIHexDigit }
      uit.append(contentsOf: (isNummer ? "_x005F_" : String(teken)).unicodeScalars)
    }
    return String(uit)
  }
}
