internal import Kalender

/// A workbook as OpenDocument (ISO/IEC 26300, version 1.3), a sheet a table, behind one that tells what they are.
package enum ODS {
  /// - Throws: `Werkbladfout` for what the format, or a program that reads it, can't hold.
  /// - Complexity: O(n) in the size of the report.
  package static func bytes(_ blad: Blad, naam: String) throws(Werkbladfout) -> [UInt8] {
    let tabellen = blad.werkbladen(naam: naam)
    let vol = tabellen.first { $0.rijen.count >= Werkbladfout.meesteRijen }
    if let vol { throw .teVeelRijen(blad: vol.naam) }
    let inhoud = inhoud(blad.toelichting, tabellen)
    guard inhoud.count < Werkbladfout.grootste else { throw .teGroot }
    var zip = Zip()
    // First and as it is, so that the kind of file shows at a fixed place.
    zip.voegToe("mimetype", Array(soort.utf8))
    zip.voegToe("content.xml", inhoud)
    zip.voegToe("styles.xml", stijlen())
    zip.voegToe("settings.xml", instellingen(tabellen.map(\.naam)))
    zip.voegToe("META-INF/manifest.xml", lijst())
    return zip.gesloten()
  }

  private static let begin: StaticString = #"<?xml version="1.0" encoding="UTF-8"?>"#
  private static let soort = "application/vnd.oasis.opendocument.spreadsheet"
  private static let namen = "urn:oasis:names:tc:opendocument:xmlns:"
  private static let ruimten: Markup.Attributen = [
    "xmlns:office": namen + "office:1.0", "xmlns:style": namen + "style:1.0", "xmlns:text": namen + "text:1.0",
    "xmlns:table": namen + "table:1.0", "xmlns:number": namen + "datastyle:1.0",
    "xmlns:fo": namen + "xsl-fo-compatible:1.0", "xmlns:config": namen + "config:1.0", "office:version": "1.3",
  ]

  private static func lijst() -> [UInt8] {
    var xml = Markup(begin)
    xml.element("manifest:manifest", ["xmlns:manifest": namen + "manifest:1.0", "manifest:version": "1.3"]) { xml in
      for (pad, soort) in [
        ("/", soort), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("settings.xml", "text/xml"),
      ] {
        xml.leeg("manifest:file-entry", ["manifest:full-path": pad, "manifest:media-type": soort])
      }
    }
    return xml.bytes
  }

  /// A4, landscape, as wide as the page.
  private static func stijlen() -> [UInt8] {
    var xml = Markup(begin)
    xml.element("office:document-styles", ruimten) { xml in
      xml.element("office:automatic-styles") { xml in
        xml.element("style:page-layout", ["style:name": "liggend"]) { xml in
          xml.leeg(
            "style:page-layout-properties",
            [
              "fo:page-width": "29.7cm", "fo:page-height": "21cm", "style:print-orientation": "landscape",
              "style:scale-to-X": "1", "style:scale-to-Y": "0", "fo:margin": "1.5cm",
            ])
        }
      }
      xml.element("office:master-styles") { xml in
        xml.leeg("style:master-page", ["style:name": "Default", "style:page-layout-name": "liggend"])
      }
    }
    return xml.bytes
  }

  /// The headings stay in sight.
  private static func instellingen(_ namen: [String]) -> [UInt8] {
    var xml = Markup(begin)
    xml.element("office:document-settings", ruimten) { xml in
      xml.element("office:settings") { xml in
        xml.element("config:config-item-set", ["config:name": "ooo:view-settings"]) { xml in
          xml.element("config:config-item-map-indexed", ["config:name": "Views"]) { xml in
            xml.element("config:config-item-map-entry") { xml in
              xml.element("config:config-item", ["config:name": "ViewId", "config:type": "string"], woorden: "view1")
              xml.element("config:config-item-map-named", ["config:name": "Tables"]) { xml in
                for naam in namen {
                  xml.element("config:config-item-map-entry", ["config:name": naam]) { xml in
                    for (sleutel, waarde) in [
                      ("VerticalSplitMode", "2"), ("VerticalSplitPosition", "1"), ("ActiveSplitRange", "2"),
                      ("PositionTop", "0"), ("PositionBottom", "1"),
                    ] {
                      xml.element(
                        "config:config-item",
                        ["config:name": sleutel, "config:type": sleutel.hasSuffix("Mode") ? "short" : "int"],
                        woorden: waarde)
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
    return xml.bytes
  }

  private static func inhoud(_ toelichting: [[Cel]], _ tabellen: [Werkblad]) -> [UInt8] {
    var xml = Markup(begin)
    xml.element("office:document-content", ruimten) { xml in
      xml.element("office:automatic-styles") { xml in
        celstijlen(in: &xml)
        let breedtes = Set(tabellen.flatMap(\.breedtes) + [40, 60])
        for breedte in breedtes.sorted() {
          xml.element("style:style", ["style:name": "k\(breedte)", "style:family": "table-column"]) { xml in
            // About two millimetres a character.
            xml.leeg(
              "style:table-column-properties",
              ["style:column-width": "\(max(16, breedte * 2) / 10).\(max(16, breedte * 2) % 10)cm"])
          }
        }
        xml.element(
          "style:style",
          ["style:name": "blad", "style:family": "table", "style:master-page-name": "Default"]
        ) { $0.leeg("style:table-properties", ["table:display": "true"]) }
      }
      xml.element("office:body") { xml in
        xml.element("office:spreadsheet") { xml in
          xml.element("table:table", ["table:name": "Toelichting", "table:style-name": "blad"]) { xml in
            kolommen([40, 60], in: &xml)
            for cellen in toelichting { rij(cellen, breedte: 2, stijl: "tekst", in: &xml) }
            if toelichting.isEmpty { rij([], breedte: 2, stijl: "tekst", in: &xml) }
          }
          for tabel in tabellen { zet(tabel, in: &xml) }
        }
      }
    }
    return xml.bytes
  }

  private static func zet(_ tabel: Werkblad, in xml: inout Markup) {
    let breedte = max(1, tabel.kolommen.count)
    let laatste = "\(XLSX.kolom(breedte - 1))\(tabel.rijen.count + 1)"
    let bereik = "'\(tabel.naam)'.A1:'\(tabel.naam)'.\(laatste)"
    xml.element(
      "table:table", ["table:name": tabel.naam, "table:style-name": "blad", "table:print-ranges": bereik]
    ) { xml in
      kolommen(tabel.breedtes, in: &xml)
      xml.element("table:table-header-rows") { xml in
        rij(tabel.kolommen.map { Cel($0.leesbareKop) }, breedte: breedte, stijl: "kop", in: &xml)
      }
      for cellen in tabel.rijen { rij(cellen, breedte: breedte, stijl: "tekst", in: &xml) }
    }
  }

  private static func kolommen(_ breedtes: [Int], in xml: inout Markup) {
    for breedte in breedtes { xml.leeg("table:table-column", ["table:style-name": "k\(breedte)"]) }
  }

  private static func celstijlen(in xml: inout Markup) {
    xml.element("number:date-style", ["style:name": "dag"]) { xml in
      xml.leeg("number:day", ["number:style": "long"])
      xml.element("number:text", woorden: "-")
      xml.leeg("number:month", ["number:style": "long"])
      xml.element("number:text", woorden: "-")
      xml.leeg("number:year", ["number:style": "long"])
    }
    xml.element("number:percentage-style", ["style:name": "deel"]) { xml in
      xml.leeg("number:number", ["number:decimal-places": "0", "number:min-integer-digits": "1"])
      xml.element("number:text", woorden: " %")
    }
    xml.element("number:number-style", ["style:name": "twee"]) { xml in
      xml.leeg(
        "number:number",
        ["number:decimal-places": "2", "number:min-decimal-places": "2", "number:min-integer-digits": "1"])
    }
    for (naam, vorm) in [("datum", "dag"), ("procent", "deel"), ("honderdsten", "twee")] {
      xml.element(
        "style:style", ["style:name": naam, "style:family": "table-cell", "style:data-style-name": vorm]
      ) { $0.leeg("style:table-cell-properties", ["style:vertical-align": "top"]) }
    }
    for naam in ["tekst", "kop"] {
      xml.element("style:style", ["style:name": naam, "style:family": "table-cell"]) { xml in
        xml.leeg("style:table-cell-properties", ["style:vertical-align": "top", "fo:wrap-option": "wrap"])
        if naam == "kop" { xml.leeg("style:text-properties", ["fo:font-weight": "bold"]) }
      }
    }
  }

  private static func rij(_ cellen: [Cel], breedte: Int, stijl: String, in xml: inout Markup) {
    xml.element("table:table-row") { xml in
      for plek in 0..<breedte {
        guard plek < cellen.count, !cellen[plek].tekst.isEmpty else {
          xml.leeg("table:table-cell")
          continue
        }
        let cel = cellen[plek]
        switch cel.waarde {
        case .geheel(let getal):
          zet(cel, ["office:value-type": "float", "office:value": "\(getal)"], in: &xml)
        case .honderdsten(let getal):
          zet(
            cel,
            [
              "table:style-name": "honderdsten", "office:value-type": "float", "office:value": Getalvorm.punt(getal),
            ], in: &xml)
        case .procent(let getal):
          zet(
            cel,
            [
              "table:style-name": "procent", "office:value-type": "percentage", "office:value": Getalvorm.punt(getal),
            ], in: &xml)
        case .datum(let dag):
          zet(
            cel, ["table:style-name": "datum", "office:value-type": "date", "office:date-value": dag.iso], in: &xml)
        case nil:
          zet(cel, ["table:style-name": stijl, "office:value-type": "string"], in: &xml)
        }
      }
    }
  }

  private static func zet(_ cel: Cel, _ attributen: Markup.Attributen, in xml: inout Markup) {
    xml.element("table:table-cell", attributen) { xml in
      for regel in cel.tekst.split(separator: "\n", omittingEmptySubsequences: false) {
        xml.element("text:p") { tekst(regel, in: &$0) }
      }
    }
  }

  /// Words; spaces that XML would take together stand by name.
  private static func tekst(_ regel: Substring, in xml: inout Markup) {
    var woorden = ""
    var vorige: Character = " "
    for teken in regel {
      if teken == " ", vorige == " " {
        xml.tekst(woorden)
        woorden = ""
        xml.leeg("text:s")
      } else {
        woorden.append(teken)
      }
      vorige = teken
    }
    xml.tekst(woorden)
  }
}
