/// Where a document is signed on paper. All words are safe to show.
package struct Tekenruimte: Equatable, Sendable {
  /// One person's box.
  package struct Vak: Equatable, Sendable {
    package let wie: String
    /// What can be ticked.
    package let keuzes: [String]
    /// Lines to write on.
    package let regels: Int

    package init(wie: String, keuzes: [String], regels: Int) {
      self.wie = wie
      self.keuzes = keuzes
      self.regels = regels
    }
  }

  package let kop: String
  /// What it says of the text that is signed: a label and a value each.
  package let gegevens: [(label: String, waarde: String)]
  package let uitleg: String
  package let vakken: [Vak]

  package init(kop: String, gegevens: [(label: String, waarde: String)], uitleg: String, vakken: [Vak]) {
    self.kop = kop
    self.gegevens = gegevens
    self.uitleg = uitleg
    self.vakken = vakken
  }

  package static func == (een: Tekenruimte, ander: Tekenruimte) -> Bool {
    een.kop == ander.kop && een.uitleg == ander.uitleg && een.vakken == ander.vakken
      && een.gegevens.map(\.label) == ander.gegevens.map(\.label)
      && een.gegevens.map(\.waarde) == ander.gegevens.map(\.waarde)
  }

  func zet(in pagina: inout Markup) {
    pagina.element("h2", woorden: kop)
    pagina.element("dl") { pagina in
      for paar in gegevens {
        pagina.element("div") { pagina in
          pagina.element("dt", woorden: paar.label)
          pagina.element("dd", woorden: paar.waarde)
        }
      }
    }
    pagina.element("p", woorden: uitleg)
    pagina.element("div", ["class": "papier"]) { pagina in for vak in vakken { vak.zet(in: &pagina) } }
  }
}

extension Tekenruimte.Vak {
  fileprivate func zet(in pagina: inout Markup) {
    pagina.element("div", ["class": "tekenvak"]) { pagina in
      pagina.element("h3", woorden: wie)
      if !keuzes.isEmpty {
        pagina.element("p") { pagina in
          for keuze in keuzes { pagina.element("span", ["class": "vinkje"], woorden: keuze) }
        }
      }
      for _ in 0..<regels { pagina.element("p", ["class": "lijn"], woorden: "") }
      pagina.element("div", ["class": "teken"]) { pagina in
        pagina.element("p", ["class": "lijn"], woorden: "Datum")
        pagina.element("p", ["class": "lijn"], woorden: "Handtekening")
      }
    }
  }
}
