package import Kalender

/// Whether a storage notes who looked at whom.
package enum Inzagestand: String, Hashable, Sendable, CaseIterable {
  /// Nothing is noted.
  case uit
  /// Noted; an answer whose note fails is shown with a warning.
  case aan
  /// What can't be noted is not shown.
  case verplicht
}

extension ToegangGebeurtenis {
  /// That a storage notes from a day on who looks, or no longer does, and how long notes are kept.
  package struct Inzageinstelling: Hashable, Sendable {
    package let stand: Inzagestand
    package let per: Datum
    /// Years that a note is kept; nothing where nobody said.
    package let bewaarjaren: Int?
    package let reden: String

    package init(stand: Inzagestand, per: Datum, bewaarjaren: Int? = nil, reden: String) {
      self.stand = stand
      self.per = per
      self.bewaarjaren = bewaarjaren
      self.reden = reden
    }
  }
}

extension Toegang {
  /// Years that may be chosen for keeping notes.
  package static let inzageBewaarjaren = 1...50

  /// The last setting that was recorded, with who did so; nothing where there is none.
  package var inzageinstelling: Vermeld<ToegangGebeurtenis.Inzageinstelling>? { inzageinstellingen.last }

  /// How the storage notes who looks, whatever the day: a clock must not switch it off.
  ///
  /// Behind a record about access whose contents were destroyed, which may have been a setting, the strictest that ever was holds.
  package var inzagestand: Inzagestand {
    guard let laatste = inzageinstelling else { return .uit }
    guard let leeg = vernietigd.last, leeg.nr > laatste.herkomst.nr else { return laatste.waarde.stand }
    let ooit = Set(inzageinstellingen.map(\.waarde.stand))
    return ooit.contains(.verplicht) ? .verplicht : ooit.contains(.aan) ? .aan : .uit
  }

  private var inzageinstellingen: [Vermeld<ToegangGebeurtenis.Inzageinstelling>] {
    feiten.compactMap { feit in
      if case .inzageIngesteld(let inhoud) = feit.waarde { Vermeld(inhoud, feit.herkomst) } else { nil }
    }
  }

  /// What a setting changes, or every reason why it can't be.
  func stelIn(
    _ nieuw: ToegangGebeurtenis.Inzageinstelling, _ weigeringen: inout [Weigering]
  ) -> [ToegangGebeurtenis] {
    if nieuw.reden.isBlanco {
      weigeringen.weiger(
        .leegVeld, "Reden ontbreekt.", advies: "Schrijf waarom u dit zo instelt.", onderwerp: .veld(.reden))
    }
    if let jaren = nieuw.bewaarjaren, !Self.inzageBewaarjaren.contains(jaren) {
      let (minst, meest) = (Self.inzageBewaarjaren.lowerBound, Self.inzageBewaarjaren.upperBound)
      weigeringen.weiger(
        .inzageBewaarjaren, "Notities \(jaren) jaar bewaren kan niet.",
        advies: "Geef bij --bewaar een getal van \(minst) tot en met \(meest).")
    }
    let was = inzageinstelling?.waarde
    let blijft = ToegangGebeurtenis.Inzageinstelling(
      stand: nieuw.stand, per: nieuw.per, bewaarjaren: nieuw.bewaarjaren ?? was?.bewaarjaren, reden: nieuw.reden)
    if inzagestand == blijft.stand, was?.bewaarjaren == blijft.bewaarjaren { return [] }
    return [.inzageIngesteld(blijft)]
  }
}
