internal import Wire

extension Blad {
  /// One page that needs nothing else: no script, no other file, and no connection.
  ///
  /// Its policy allows the one style sheet, by its hash, and nothing else; so what people typed can't run even if it were
  /// markup, and `Markup` sees to it that it is not.
  ///
  /// - Parameter naam: the title of the page when the report has none.
  /// - Complexity: O(n) in the size of the report.
  package func html(naam: String) -> [UInt8] {
    let titel = delen.lazy.compactMap(\.titel).first ?? naam
    var pagina = Markup("<!DOCTYPE html>\n")
    pagina.element("html", ["lang": "nl"]) { pagina in
      pagina.element("head") { pagina in
        pagina.los("meta", ["charset": "utf-8"])
        pagina.los("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        pagina.los("meta", ["http-equiv": "Content-Security-Policy", "content": Paginastijl.beleid])
        pagina.element("title", woorden: titel)
        pagina.stijlblad(Paginastijl.regels)
      }
      pagina.element("body") { pagina in
        pagina.element("main") { pagina in
          if !delen.contains(where: { $0.titel != nil }) { pagina.element("h1", woorden: naam) }
          zet(in: &pagina)
        }
        let voet = delen.compactMap(\.voet)
        if !voet.isEmpty {
          pagina.element("footer") { pagina in for regel in voet { pagina.element("p", woorden: regel) } }
        }
      }
    }
    return pagina.bytes + [0x0A]
  }

  private func zet(in pagina: inout Markup) {
    var plek = 0
    var kop = ""
    while plek < delen.count {
      let deel = delen[plek]
      plek += 1
      switch deel {
      case .vooraf(let tekst):
        pagina.element("div", ["class": "vooraf"]) { pagina in
          for alinea in tekst.split(separator: "\n") { pagina.element("p", woorden: String(alinea)) }
        }
      case .titel(let tekst): pagina.element("h1", woorden: tekst)
      case .kop(let tekst):
        kop = tekst
        pagina.element("h2", woorden: tekst)
      case .alinea(let tekst, let spaties):
        pagina.element("p", Self.klasse(spaties)) { $0.regels(tekst) }
      case .letOp(let tekst): pagina.element("p", ["class": "vooraf"], woorden: tekst)
      case .punt:
        // Points under each other are one list.
        let einde = delen[plek...].firstIndex { !$0.isPunt } ?? delen.endIndex
        pagina.element("ul") { pagina in for punt in delen[plek - 1..<einde] { punt.zetPunt(in: &pagina) } }
        plek = einde
      case .paren(let paren, let spaties):
        pagina.element("dl", Self.klasse(spaties)) { pagina in
          for paar in paren {
            pagina.element("div") { pagina in
              pagina.element("dt", woorden: paar.label)
              pagina.element("dd") { $0.regels(paar.waarde) }
            }
          }
        }
      case .tabel(let tabel, _): tabel.zet(in: &pagina, naam: kop)
      case .wit, .voet: break
      }
    }
  }

  fileprivate static func klasse(_ spaties: Int) -> Markup.Attributen {
    spaties > 0 ? ["class": "in\(min(4, (spaties + 1) / 2))"] : [:]
  }
}

extension Bladdeel {
  var titel: String? { if case .titel(let tekst) = self { tekst } else { nil } }
  fileprivate var voet: String? { if case .voet(let tekst) = self { tekst } else { nil } }
  fileprivate var isPunt: Bool { if case .punt = self { true } else { false } }

  fileprivate func zetPunt(in pagina: inout Markup) {
    guard case .punt(let tekst, let spaties, let teken) = self else { return }
    pagina.element("li", Blad.klasse(spaties)) { pagina in
      // A mark that says something, such as a number.
      if teken != "-" {
        pagina.element("b", woorden: teken)
        pagina.tekst(" ")
      }
      pagina.regels(tekst)
    }
  }
}

extension Bladtabel {
  /// A table that can be scrolled by keyboard where it is wider than the page.
  fileprivate func zet(in pagina: inout Markup, naam: String) {
    let naam = naam.isEmpty ? "Tabel" : naam
    pagina.element("div", ["class": "tabel", "role": "region", "aria-label": naam, "tabindex": "0"]) { pagina in
      pagina.element("table") { pagina in
        pagina.element("caption", woorden: naam)
        if kolommen.contains(where: { !$0.kop.isEmpty }) {
          pagina.element("thead") { pagina in
            pagina.element("tr") { pagina in
              for kolom in kolommen {
                if kolom.kop.isEmpty {
                  pagina.element("td", woorden: "")
                } else {
                  pagina.element("th", Self.klasse(kolom, ["scope": "col"]), woorden: kolom.leesbareKop)
                }
              }
            }
          }
        }
        pagina.element("tbody") { pagina in for rij in rijen where !rij.isLeeg { zet(rij, in: &pagina) } }
        if let onderaan { pagina.element("tfoot") { zet(onderaan, in: &$0) } }
      }
    }
  }

  private func zet(_ rij: [Cel], in pagina: inout Markup) {
    pagina.element("tr") { pagina in
      for (plek, kolom) in kolommen.enumerated() {
        let tekst = plek < rij.count ? rij[plek].tekst : ""
        if plek == 0, !tekst.isEmpty {
          // What belongs to the row above it is indented.
          let isOnder = tekst.hasPrefix(" ")
          pagina.element("th", isOnder ? ["class": "in1", "scope": "row"] : ["scope": "row"]) { $0.regels(tekst) }
        } else {
          pagina.element("td", Self.klasse(kolom)) { $0.regels(tekst) }
        }
      }
    }
  }

  private static func klasse(_ kolom: Tabel.Kolom, _ attributen: Markup.Attributen = [:]) -> Markup.Attributen {
    guard kolom.uitlijning == .rechts else { return attributen }
    guard let scope = attributen.first?.value else { return ["class": "getal"] }
    return ["class": "getal", "scope": scope]
  }
}

extension Markup {
  /// Words over several lines.
  fileprivate mutating func regels(_ woorden: String) {
    for (plek, regel) in woorden.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if plek > 0 { los("br") }
      tekst(String(regel))
    }
  }
}

extension Tabel.Kolom {
  /// A heading as one word would be written: those of a list stand in capitals, for terminals without bold.
  var leesbareKop: String {
    guard kop.count > 1, kop == kop.uppercased() else { return kop }
    return kop.prefix(1) + kop.dropFirst().lowercased()
  }
}

/// How pages look: on a screen, in the dark, narrow, and on paper.
private enum Paginastijl {
  static let regels: StaticString = """
    :root{color-scheme:light dark;--tekst:#1b1b1b;--zacht:#555;--lijn:#c4c4c4;--vlak:#f3f4f6;--let:#7a2e00;--letvlak:#fff1e0}
    @media (prefers-color-scheme:dark){:root{--tekst:#ececec;--zacht:#b4b4b4;--lijn:#4a4a4a;--vlak:#222529;--let:#ffd7a8;--letvlak:#3a2610}}
    *{box-sizing:border-box}
    body{margin:0 auto;padding:1.5rem 1rem;max-width:62rem;font:1rem/1.5 system-ui,sans-serif;color:var(--tekst)}
    h1{font-size:1.6rem;line-height:1.25;margin:0 0 1rem}
    h2{font-size:1.2rem;margin:2rem 0 .5rem;border-bottom:1px solid var(--lijn)}
    p,ul,dl{margin:.5rem 0;max-width:46rem;overflow-wrap:anywhere}
    li{margin:.25rem 0}
    th.in1{padding-left:1rem}ul{padding-left:1.25rem}
    .in1{margin-left:1rem}.in2{margin-left:2rem}.in3{margin-left:3rem}.in4{margin-left:4rem}
    dl>div{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:0 1rem}
    dt{color:var(--zacht)}dd{margin:0}
    .vooraf{color:var(--let);background:var(--letvlak);border-left:.4rem solid;padding:.5rem 1rem;margin-bottom:1rem;font-weight:600}
    .tabel{overflow-x:auto;margin:.75rem 0}
    table{border-collapse:collapse;font-size:.95rem}
    caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--lijn)}
    thead th{background:var(--vlak)}
    tbody th{font-weight:400}
    tfoot th,tfoot td{font-weight:600}
    .getal{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
    footer{margin-top:2rem;border-top:1px solid var(--lijn);color:var(--zacht);font-size:.85rem;overflow-wrap:anywhere}
    @media (max-width:32rem){dl>div{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
    @page{size:A4;margin:18mm 16mm}
    @media print{:root{color-scheme:light;--tekst:#000;--zacht:#333;--lijn:#888;--vlak:#fff;--let:#000;--letvlak:#fff}body{padding:0;max-width:none;font-size:10pt}h2{break-after:avoid}tr,li,dl>div{break-inside:avoid}thead{display:table-header-group}.tabel{overflow:visible}}
    """

  /// What the page may do: be styled by the rules above.
  static let beleid =
    "default-src 'none'; style-src 'sha256-\(Base64.encode(SHA256.hash(Array(regels.description.utf8)).bytes))'; "
    + "base-uri 'none'; form-action 'none'"
}
