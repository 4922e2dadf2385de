extension Blad {
  /// One page that needs nothing else: no script, no other file, and no connection.
  ///
  /// Its policy allows the one style sheet, by its hash, and nothing else; so what people typed can't run even if it were
  /// markup, and `Markup` sees to it that it is not.
  ///
  /// - Parameter naam: the title of the page when the report has none.
  /// - Complexity: O(n) in the size of the report.
  package func html(naam: String) -> [UInt8] {
    let titel = paginatitel ?? delen.lazy.compactMap(\.titel).first ?? naam
    return Pagina.bytes(titel: titel) { pagina in
      pagina.element("main") { pagina in
        if let briefhoofd { pagina.element("p", ["class": "briefhoofd"], woorden: briefhoofd) }
        if !delen.contains(where: { $0.titel != nil }) { pagina.element("h1", woorden: naam) }
        zet(in: &pagina)
      }
      zetVoet(in: &pagina)
    }
  }

  /// Everything but the lines at the end.
  ///
  /// - Parameter onder: within another page, under a title of its own; what is to be signed there is not signed on this.
  package func zet(in pagina: inout Markup, onder: Bool = false) {
    var plek = 0
    var kop = ""
    var tabellen: [String: Int] = [:]
    let isDieper = onder && delen.contains { $0.titel != nil }
    while plek < delen.count {
      let deel = delen[plek]
      plek += 1
      switch deel {
      case .vooraf(let tekst):
        pagina.element("div", ["class": "vooraf"]) { pagina in
          for alinea in tekst.split(separator: "\n") { pagina.element("p", woorden: String(alinea)) }
        }
      case .titel(let tekst): pagina.element(onder ? "h2" : "h1", woorden: paginatitel ?? tekst)
      case .kop(let tekst):
        kop = tekst
        pagina.element(isDieper ? "h3" : "h2", woorden: tekst)
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
      case .tabel(let tabel, _):
        // Each table has a name of its own, also where a heading has more of them.
        tabellen[kop, default: 0] += 1
        let hoeveelste = tabellen[kop] ?? 1
        tabel.zet(in: &pagina, naam: hoeveelste == 1 ? kop : "\(kop.isEmpty ? "Tabel" : kop) (\(hoeveelste))")
      case .tekenruimte(let ruimte): if !onder { ruimte.zet(in: &pagina) }
      case .grafiek(let grafiek): grafiek.zet(in: &pagina, nummer: plek)
      case .wit, .voet: break
      }
    }
  }

  private func zetVoet(in pagina: inout Markup) {
    let voet = delen.compactMap(\.voet)
    guard !voet.isEmpty else { return }
    pagina.element("footer") { pagina in for regel in voet { pagina.element("p", woorden: regel) } }
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
    kolom.uitlijning == .rechts ? Markup.Attributen(dictionaryLiteral: ("class", "getal")).en(attributen) : attributen
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
