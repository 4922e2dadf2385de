internal import Gesprekscyclus
package import Kalender
internal import Projections

/// A clock that is behind the log: the last record is of a day that is still to come.
package struct Klokstand: Equatable, Sendable {
  /// Today by the clock.
  package let vandaag: Datum
  /// When the last record was made, by the clock of then.
  package let laatste: Tijdstip

  /// Nothing when the clock is not behind.
  package init?(vandaag: Datum, laatste: Tijdstip?) {
    guard let laatste, vandaag < Amsterdam.datum(van: laatste) else { return nil }
    self.vandaag = vandaag
    self.laatste = laatste
  }

  /// What is so, in one sentence.
  package var zin: String {
    "De klok loopt achter op het logboek: vandaag is het hier \(vandaag.proza), en het laatste record is van "
      + "\(Amsterdam.datum(van: laatste).proza)."
  }

  /// What to do about it.
  package static let raad =
    "Zet de klok goed. Klopt de klok wel, dan liep hij eerder voor; vraag dan met --geldig-op DATUM."
}

extension Loket.Klok {
  /// For an answer that says it itself; nothing where the day was chosen.
  package func stand(_ laatste: Tijdstip?) -> Klokstand? {
    kiestDag ? nil : Klokstand(vandaag: Amsterdam.datum(van: nu), laatste: laatste)
  }
}

extension Loket {
  /// Notes that the clock is behind the log: what holds after today is left out, roles included.
  ///
  /// Not where the day was chosen, as far as it was chosen for this; nor where the answer itself says so.
  func meldKlok(_ boek: Boek, isProef: Bool, isGeweigerd: Bool) {
    guard let stand = Klokstand(vandaag: Amsterdam.datum(van: klok.nu), laatste: boek.laatsteTijd) else { return }
    // These leave nothing out, or say it in their answer.
    let zegtHetZelf = [.statusLezen, .logControleren, .logTonen, .bewijzen, .verzegelen, .kopieren, .herstellen]
      .contains(handeling)
    // A chosen day never decides on roles, but in a trial.
    guard isGeweigerd ? !(klok.kiestDag && isProef) : !(klok.kiestDag || zegtHetZelf) else { return }
    kanttekeningen.meld(.klokAchter(stand))
  }
}
