internal import Tekst
package import Weergave

/// What stands around a form on a page; safe to show or not, as it was recorded.
package struct Formulieromslag {
  /// In whose name the form is sent.
  package let organisatie: String
  /// The name of the file that the page saves.
  package let bestandsnaam: String
  /// What to do with that file, in a sentence.
  package let daarna: String
  /// What the form is about, above it.
  package let erboven: Blad?

  package init(organisatie: String, bestandsnaam: String, daarna: String, erboven: Blad? = nil) {
    self.organisatie = organisatie
    self.bestandsnaam = bestandsnaam
    self.daarna = daarna
    self.erboven = erboven
  }
}

extension Formulier {
  /// The form as one page that works from a disk or a mail, and saves the form as text.
  ///
  /// Each field holds the text that stands before it in the text form, so that the script only puts values between them:
  /// ```
  /// data-voor="…== Eindoordeel ==\n"  data-label="Oordeel"  value  data-voor="| Kies: …\n"  data-label="Motivering" …
  /// ```
  /// - Complexity: O(n) in the form.
  package func pagina(_ omslag: Formulieromslag) -> [UInt8] {
    let titel = naam.prefix(1).uppercased() + naam.dropFirst()
    let persoon = blokken.first?.waarde(.medewerker) ?? ""
    var stukken = Paginastukken(self.stukken)
    return Pagina.bytes(titel: veilig("\(titel) – \(persoon)"), script: Formulierscript.bron) { pagina in
      pagina.element("main", ["class": "smal"]) { pagina in
        pagina.element("p", ["class": "briefhoofd"], woorden: veilig(omslag.organisatie))
        pagina.element("h1", woorden: veilig(titel))
        pagina.element("noscript") { pagina in
          pagina.element("p", ["class": "vooraf"], woorden: Formulier.zonderScript)
        }
        if let blad = omslag.erboven {
          pagina.element("section", ["aria-label": "Waar het over gaat"]) { blad.zet(in: &$0, onder: true) }
        }
        pagina.element(
          "form",
          [
            "id": "formulier", "autocomplete": "off", "novalidate": "", "data-naam": omslag.bestandsnaam,
            "data-kolom": "\(Formulier.waardekolom)", "data-daarna": veilig(omslag.daarna),
          ]
        ) { pagina in
          for (nummer, blok) in blokken.enumerated() { blok.zet(in: &pagina, nummer, &stukken) }
          // What an employee gives on paper is signed; on a screen the file says who sent it.
          if !isVanGesprek { pagina.element("p", ["class": "papier lijn"], woorden: "Handtekening") }
          pagina.element("div", ["id": "slot", "data-na": stukken.rest()]) { Formulier.zetKnoppen(in: &$0) }
        }
      }
    }
  }

  private var isVanGesprek: Bool { blokken.first?.isVanGesprek ?? false }

  private static let zonderScript =
    "In dit venster kunt u het formulier lezen en afdrukken, maar niet bewaren: JavaScript staat hier uit. Open het bestand "
    + "in een gewone browser, of vul het op papier in."

  private static func zetKnoppen(in pagina: inout Markup) {
    pagina.element("div", ["id": "melding", "role": "status", "aria-live": "polite", "hidden": ""]) { _ in }
    pagina.element("div", ["class": "knoppen scherm", "id": "knoppen", "hidden": ""]) { pagina in
      pagina.element("button", ["type": "button", "id": "bewaar", "class": "eerst"], woorden: "Bewaar het formulier")
      pagina.element("label", ["class": "knop"]) { pagina in
        pagina.tekst("Open een bewaard formulier")
        pagina.los("input", ["type": "file", "id": "open", "accept": ".txt,text/plain"])
      }
      pagina.element("button", ["type": "button", "id": "druk"], woorden: "Druk af")
    }
  }
}

/// The pieces of a form in their order, as the page takes them.
struct Paginastukken {
  private var stukken: ArraySlice<Formulier.Stuk>

  init(_ stukken: [Formulier.Stuk]) { self.stukken = stukken[...] }

  /// All that stands before the next label.
  mutating func voor() -> String {
    let tekst = rest()
    stukken = stukken.dropFirst()
    return tekst
  }

  /// All up to the next label, or to the end.
  mutating func rest() -> String {
    var tekst = ""
    while case .vast(let stuk)? = stukken.first {
      tekst += stuk
      stukken = stukken.dropFirst()
    }
    return veilig(tekst, regeleinden: true)
  }
}

extension Formulier.Blok {
  /// Whether this is the head of the form of a conversation, and not of a step.
  fileprivate var isVanGesprek: Bool { vragen[.basis] != nil }

  func waarde(_ label: Label) -> String? {
    for case .veld(label, let waarde) in regels { return waarde }
    return nil
  }

  /// A section: its heading, and each field with the explanations around it.
  fileprivate func zet(in pagina: inout Markup, _ nummer: Int, _ stukken: inout Paginastukken) {
    let kop = opschrift.isEmpty ? "Gegevens van het gesprek" : veilig(opschrift)
    pagina.element("section", ["aria-labelledby": "k\(nummer)", "data-opschrift": veilig(opschrift)]) { pagina in
      pagina.element("h2", ["id": "k\(nummer)"], woorden: kop)
      if vragen[.basis] != nil {
        pagina.element("p", ["class": "hulp"], woorden: "Wat u leeg laat, wordt niet vastgelegd.")
      }
      // The explanations under a label belong to it, those before the first to the section.
      var plek = regels.startIndex
      while plek < regels.endIndex {
        let einde = regels[(plek + 1)...].firstIndex(where: \.isVeld) ?? regels.endIndex
        switch regels[plek] {
        case .veld(let label, let waarde):
          let uitleg = regels[(plek + 1)..<einde].compactMap(\.hulp)
          let veld = Paginaveld(
            id: "v\(nummer)-\(plek)", label: label, waarde: veilig(waarde, regeleinden: true),
            vraag: vragen[label] ?? Vraag(), uitleg: uitleg.map { veilig($0) })
          veld.zet(in: &pagina, voor: stukken.voor())
          plek = einde
        case .hulp(let tekst):
          pagina.element("p", ["class": "hulp"], woorden: veilig(tekst))
          plek += 1
        case .keuzes, .wijzer: plek += 1
        }
      }
    }
  }
}

extension Formulier.Regel {
  fileprivate var isVeld: Bool { if case .veld = self { true } else { false } }

  /// An explanation that the page shows; answers to choose from are there to click.
  fileprivate var hulp: String? { if case .hulp(let tekst) = self { tekst } else { nil } }
}
