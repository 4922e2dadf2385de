internal import Kalender

/// One year's round for everyone, under one version of the regeling.
package struct Cyclus: Hashable, Sendable {
  package let jaar: Int
  package let regeling: Regeling
  package let geopend: Herkomst
  package var gesloten: Herkomst?

  package init(jaar: Int, regeling: Regeling, geopend: Herkomst, gesloten: Herkomst? = nil) {
    self.jaar = jaar
    self.regeling = regeling
    self.geopend = geopend
    self.gesloten = gesloten
  }

  package var isOpen: Bool { gesloten == nil }

  /// The calendar year, which is the period of an appraisal unless the form says otherwise.
  package var kalenderjaar: Tijdvak? {
    guard let eerste = Datum(jaar: jaar, maand: 1, dag: 1), let laatste = Datum(jaar: jaar, maand: 12, dag: 31)
    else { return nil }
    return Tijdvak(van: eerste, tot: laatste)
  }
}
