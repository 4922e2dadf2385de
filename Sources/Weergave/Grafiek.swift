/// Bars under each other, each cut into parts that are a whole together. All words are safe to show.
///
/// It stands on pages only, beside the table with the same figures; so a text and a sheet do without. The parts differ in
/// lightness, from dark to light, so that they can be told apart in grey and by whoever sees no colours.
package struct Grafiek: Equatable, Sendable {
  package struct Balk: Equatable, Sendable {
    package let naam: String
    /// How many in each part, in the order of `delen`; not negative.
    package let aantallen: [Int]

    package init(_ naam: String, _ aantallen: [Int]) {
      self.naam = naam
      self.aantallen = aantallen
    }

    fileprivate var geheel: Int { aantallen.reduce(0, +) }
  }

  package let titel: String
  package let delen: [String]
  /// Those without anybody are left out.
  package let balken: [Balk]

  package init(_ titel: String, delen: [String], _ balken: [Balk]) {
    self.titel = titel
    self.delen = delen
    self.balken = balken.filter { $0.geheel > 0 }
  }

  /// The colours of the style sheet.
  private static let tinten = 6
  // In pixels, so that words stay as large as they are where the page is narrow.
  private static let (rij, balk, naam) = (54, 26, 16)

  /// - Parameter nummer: what tells it from the others on the page.
  func zet(in pagina: inout Markup, nummer: Int) {
    guard !balken.isEmpty else { return }
    let (kop, uitleg) = ("grafiek-\(nummer)", "grafiek-\(nummer)-uitleg")
    pagina.element("figure") { pagina in
      pagina.element(
        "svg",
        [
          "role": "img", "aria-labelledby": "\(kop) \(uitleg)", "width": "100%", "height": "\(balken.count * Self.rij)",
        ]
      ) { pagina in
        pagina.element("title", ["id": kop], woorden: titel)
        pagina.element("desc", ["id": uitleg], woorden: omschrijving)
        for (plek, balk) in balken.enumerated() { zet(balk, op: plek * Self.rij, in: &pagina) }
      }
      pagina.element("figcaption") { pagina in
        pagina.element("strong", woorden: titel)
        for (plek, deel) in delen.enumerated() {
          pagina.tekst(" ")
          pagina.element("span", ["class": "deel d\(plek % Self.tinten)"], woorden: deel)
        }
      }
    }
  }

  private func zet(_ balk: Balk, op y: Int, in pagina: inout Markup) {
    pagina.element("text", ["x": "0", "y": "\(y + Self.naam)"], woorden: balk.naam)
    var voor = 0
    for (plek, aantal) in balk.aantallen.enumerated() where aantal > 0 {
      let tint = "d\(plek % Self.tinten)"
      let breedte = Self.procent(aantal, van: balk.geheel)
      let begin = Self.procent(voor, van: balk.geheel)
      pagina.leeg(
        "rect",
        [
          "class": tint, "x": "\(begin)%", "y": "\(y + Self.naam + 6)", "width": "\(breedte)%",
          "height": "\(Self.balk)",
        ])
      // A number that would not fit stands in the table.
      if 100 * aantal >= 8 * balk.geheel {
        pagina.element(
          "text", ["class": tint, "x": "\(begin)%", "dx": "6", "y": "\(y + Self.naam + 24)"], woorden: "\(aantal)")
      }
      voor += aantal
    }
  }

  /// Per bar how many of each part: what the picture says to whoever does not see it.
  private var omschrijving: String {
    balken.map { balk in
      let woorden = zip(delen, balk.aantallen).map { "\($0) \($1)" }.joined(separator: ", ")
      return "\(balk.naam): \(woorden)."
    }.joined(separator: " ")
  }

  /// With two decimals, as the bars are many pixels wide.
  private static func procent(_ deel: Int, van geheel: Int) -> String {
    Getalvorm.punt((20_000 * deel + geheel) / (2 * geheel))
  }
}
