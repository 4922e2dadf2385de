package import Gesprekscyclus
internal import Kalender
internal import Wire

/// One field of an agreement before and after an adjustment, as people read it.
package struct Wijziging: Hashable, Sendable {
  package let veld: String
  /// Nothing when the field was empty.
  package let van: String?
  package let naar: String?

  /// The fields that differ, in the order of the form; empty when nothing changed.
  package static func tussen(_ oud: Afspraakinhoud, _ nieuw: Afspraakinhoud) -> [Wijziging] {
    let velden: [(String, String?, String?)] = [
      ("resultaatgebied", oud.resultaatgebied, nieuw.resultaatgebied),
      ("omschrijving", oud.omschrijving, nieuw.omschrijving),
      ("maatstaf", oud.maatstaf, nieuw.maatstaf),
      ("gereeddatum", oud.gereedOp?.proza, nieuw.gereedOp?.proza),
      ("weging", oud.weging.map { "\($0) %" }, nieuw.weging.map { "\($0) %" }),
    ]
    return velden.filter { $0.1 != $0.2 }.map { Wijziging(veld: $0.0, van: $0.1, naar: $0.2) }
  }

  /// `weging van 50 % naar 60 %`; safe to show.
  var tekst: String {
    switch (van, naar) {
    case (let van?, let naar?): "\(veld) van \(citaat(van)) naar \(citaat(naar))"
    case (nil, let naar?): "\(veld) toegevoegd: \(citaat(naar))"
    case (let van?, nil): "\(veld) vervallen, was \(citaat(van))"
    case (nil, nil): veld
    }
  }

  /// Typed text stands between quotation marks, so that it can't be read as a part of the sentence.
  private func citaat(_ tekst: String) -> String {
    let regel = Zinsbouw.eenRegel(tekst)
    return veld == "gereeddatum" || veld == "weging" ? regel : "‘\(regel)’"
  }
}

extension Wijziging: Verklaard {
  var padnaam: String { veld }
  var leden: [Lid] { .leden(("veld", veld), ("van", van), ("naar", naar)) }
}
