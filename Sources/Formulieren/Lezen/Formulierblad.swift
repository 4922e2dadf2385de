package import Gesprekscyclus
package import Kalender

/// A form as it came back: what stands under which label, before anything is known of the person.
///
/// Reading never fails; what can't be placed is a finding. See ``vertaal(dossier:kader:)`` for the next step.
package struct Formulierblad: Sendable {
  /// The kind of conversation that the title names; nothing when it names none.
  package internal(set) var soort: Gesprekssoort?
  /// The step that the title names, of a form that is of no conversation itself.
  package internal(set) var stap: Stapvorm?
  /// What was wrong so far, unordered.
  var bevindingen: [FormulierBevinding] = []
  var kop: Formulierblok
  var secties: [Formulierblok] = []
  /// Lines with `|`: dropped when they equal an explanation of this form, which only the dossier can tell.
  var uitleg: [Bronregel] = []
  /// Lines of the mail around the form, which are no part of it: number and text.
  package internal(set) var weggelaten: [(nummer: Int, tekst: String)] = []

  init(kop: Formulierblok) {
    self.kop = kop
  }

  /// Who the form is about; nothing when it does not say.
  package var medewerker: Personeelsnummer? {
    guard let regel = kop.ingevuld(.medewerker) else { return nil }
    let woord = Tekstvorm.recht(regel.tekst).prefix { $0 != " " }
    return woord.isEmpty ? nil : Personeelsnummer(getypt: String(woord))
  }

  /// The record that it corrects, with the reason that was filled in; nothing for a form that records anew.
  package var verbetering: (nr: Int, reden: String?)? {
    guard let nr = kop.ingevuld(.verbetert).flatMap({ Int(Tekstvorm.recht($0.tekst)) }) else { return nil }
    return (nr, kop.ingevuld(.verbeterreden)?.tekst)
  }

  /// The day of the conversation; nothing when it is empty or no day.
  package func gespreksdatum(vandaag: Datum) -> Datum? {
    kop.ingevuld(.gespreksdatum).flatMap { try? DatumInvoer.lees(Tekstvorm.recht($0.tekst), vandaag: vandaag) }
  }

  /// Where `Medewerker` stands, to show that the number is not known.
  package var plekVanMedewerker: Formulierplek { kop.velden[.medewerker]?.plek ?? kop.plek }

  /// Reads a form; the bytes may come from any editor.
  ///
  /// - Parameter eerste: the number of the first line, where the bytes are a part of a file.
  /// - Complexity: O(n) in the bytes.
  package static func lees(_ bytes: [UInt8], eersteRegel eerste: Int = 1) -> Formulierblad {
    let bron = Bronlezer(bytes, eerste: eerste)
    let post = Postvorm(bron.regels)
    var lezer = Formulierlezer()
    for regel in post.regels { lezer.lees(regel) }
    var blad = lezer.klaar()
    blad.weggelaten = post.weggelaten.map { ($0.nummer, $0.tekst) }
    if let groet = post.groet {
      blad.bevindingen.append(
        FormulierBevinding(
          .groetVanMail, groet.plek, "Hier staat een groet, en boven het formulier staat een mail.",
          advies:
            "Hoort de groet bij de mail, haal dan weg wat vanaf hier onder het formulier staat. Hoort hij bij de tekst, haal "
            + "dan de mail boven het formulier weg."))
    }
    blad.bevindingen += bron.bevindingen
    return blad
  }
}

extension Formulierblad {
  /// The forms of a file that may hold more: each from its title to the next, the first with all that stands above it.
  ///
  /// A file with one title, or with none, is one form.
  /// - Returns: each with the number of its first line.
  /// - Complexity: O(n) in the bytes.
  package static func gesplitst(_ bytes: [UInt8]) -> [(eersteRegel: Int, bytes: [UInt8])] {
    let regels = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let titels = regels.indices.filter { Postvorm.isTitel(String(decoding: regels[$0], as: UTF8.self)) }
    guard titels.count > 1 else { return [(1, bytes)] }
    let begin = [0] + titels.dropFirst()
    return begin.indices.map { plek in
      let einde = plek + 1 < begin.count ? begin[plek + 1] : regels.count
      return (begin[plek] + 1, Array(regels[begin[plek]..<einde].joined(separator: [0x0A])))
    }
  }
}

/// What someone wrote behind and under one label.
struct Formulierveld: Hashable, Sendable {
  /// A piece of the value: one line, or what stands behind the label.
  struct Stuk: Hashable, Sendable {
    let plek: Formulierplek
    let tekst: String
  }

  let label: Label
  let labelplek: Formulierplek
  private(set) var stukken: [Stuk] = []

  init(_ label: Label, _ labelplek: Formulierplek) {
    self.label = label
    self.labelplek = labelplek
  }

  mutating func voegToe(_ stuk: Stuk) { stukken.append(stuk) }

  var isLeeg: Bool { stukken.allSatisfy { $0.tekst.isEmpty } }

  /// The first line that holds something, else the label.
  var plek: Formulierplek { stukken.first { !$0.tekst.isEmpty }?.plek ?? labelplek }

  /// The lines, blank ones inside kept, those at the ends not.
  var tekst: String { Tekstvorm.alinea(stukken.map(\.tekst).joined(separator: "\n")) }
}

/// A section as it was filled in.
struct Formulierblok: Hashable, Sendable {
  let sectie: Sectie
  /// The heading; for the head the title.
  let plek: Formulierplek
  var velden: [Label: Formulierveld] = [:]

  /// The field under this label when something was written there.
  func ingevuld(_ label: Label) -> Formulierveld? {
    velden[label].flatMap { $0.isLeeg ? nil : $0 }
  }

  var isLeeg: Bool { velden.values.allSatisfy(\.isLeeg) }
}
