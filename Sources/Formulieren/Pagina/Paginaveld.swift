internal import Weergave

/// One label of a form on a page, with what it asks.
struct Paginaveld {
  let id: String
  let label: Label
  /// All words here are safe to show.
  let waarde: String
  let vraag: Vraag
  let uitleg: [String]

  /// - Parameter voor: what stands before it in the text form.
  func zet(in pagina: inout Markup, voor: String) {
    let aard: Markup.Attributen = [
      "class": vraag.isVast ? "veld vast" : "veld", "data-voor": voor, "data-label": label.rawValue,
      "data-omvang": "\(label.omvang)", "data-eis": vraag.eis?.rawValue ?? "", "data-verplicht": ja(vraag.isVerplicht),
      "data-vast": ja(vraag.isVast), "data-vraagt": vraag.vraagt.map(\.rawValue).joined(separator: "|"),
      "data-minstens": vraag.minstens.map { "\($0)" } ?? "",
    ]
    if vraag.isVast, waarde.isEmpty {
      // Nothing to see and nothing to fill in, but a line of the form.
      pagina.element("div", aard.en(["hidden": ""])) { $0.los("input", ["type": "hidden", "value": ""]) }
    } else if !vraag.keuzes.isEmpty {
      pagina.element("fieldset", aard) { pagina in
        pagina.element("legend", woorden: label.rawValue)
        for (nummer, keuze) in vraag.keuzes.enumerated() { zet(keuze, nummer, in: &pagina) }
        zet(Keuze("", naam: "nog geen keuze"), vraag.keuzes.count, in: &pagina)
        zetOnderschrift(in: &pagina)
      }
    } else {
      pagina.element("div", aard) { pagina in
        pagina.element("label", ["for": id], woorden: label.rawValue)
        zetOnderschrift(in: &pagina)
        zetInvoer(in: &pagina)
        if label.omvang == .tekst { pagina.element("p", ["class": "teller scherm", "id": "\(id)-t"], woorden: "") }
      }
    }
  }

  private func ja(_ vlag: Bool) -> String { vlag ? "ja" : "" }

  private func zet(_ keuze: Keuze, _ nummer: Int, in pagina: inout Markup) {
    let isGekozen = keuze.waarde == waarde || keuze.naam == waarde
    // On paper nothing is chosen as long as nothing is ticked.
    pagina.element("div", ["class": keuze.waarde.isEmpty ? "keuze scherm" : "keuze"]) { pagina in
      let attributen: Markup.Attributen = [
        "type": "radio", "id": "\(id)-\(nummer)", "name": id, "value": keuze.waarde, "data-laag": ja(keuze.isLaag),
      ]
      pagina.los("input", isGekozen ? attributen.en(["checked": ""]) : attributen)
      pagina.element("label", ["for": "\(id)-\(nummer)"], woorden: keuze.naam)
    }
  }

  private func zetOnderschrift(in pagina: inout Markup) {
    pagina.element("div", ["id": "\(id)-h"]) { pagina in
      for regel in uitleg { pagina.element("p", ["class": "hulp"], woorden: regel) }
      pagina.element("p", ["class": "fout", "hidden": ""], woorden: "")
    }
  }

  private func zetInvoer(in pagina: inout Markup) {
    let attributen: Markup.Attributen = ["id": id, "aria-describedby": "\(id)-h"]
    if vraag.isVast {
      pagina.los("input", ["type": "text", "id": id, "readonly": "", "value": waarde])
    } else if !vraag.namen.isEmpty {
      pagina.element("select", attributen) { pagina in
        pagina.element("option", ["value": ""], woorden: "–")
        for naam in vraag.namen {
          let isGekozen: Markup.Attributen = naam == waarde ? ["selected": ""] : [:]
          pagina.element("option", Markup.Attributen(dictionaryLiteral: ("value", naam)).en(isGekozen), woorden: naam)
        }
      }
    } else if label.omvang == .regel {
      pagina.los("input", Markup.Attributen(dictionaryLiteral: ("type", "text")).en(attributen).en(["value": waarde]))
    } else {
      let isRuim = label.omvang == .tekst
      pagina.element(
        "textarea", attributen.en(isRuim ? ["class": "ruim", "rows": "5"] : ["rows": "2"])
      ) { pagina in
        // HTML leaves out the first line feed.
        pagina.tekst((waarde.hasPrefix("\n") ? "\n" : "") + waarde)
      }
    }
  }
}
