internal import Gesprekscyclus

/// The payload of `cyclus.geopend`.
struct Cyclusopening: Gecodeerd {
  let jaar: Int
  let regeling: RegelingKenmerk
  let versie: Int

  init(jaar: Int, regeling: RegelingKenmerk, versie: Int) {
    self.jaar = jaar
    self.regeling = regeling
    self.versie = versie
  }

  func schrijf(in object: inout Bouwer) {
    object.zet("jaar", jaar)
    object.zet("regeling", regeling)
    object.zet("versie", versie)
  }

  init(uit lezer: inout Lezer) {
    self.init(jaar: lezer.moet("jaar"), regeling: lezer.moet("regeling"), versie: lezer.moet("versie"))
  }
}

/// The payload of `cyclus.gesloten`.
struct Cyclussluiting: Gecodeerd {
  let jaar: Int

  init(jaar: Int) {
    self.jaar = jaar
  }

  func schrijf(in object: inout Bouwer) {
    object.zet("jaar", jaar)
  }

  init(uit lezer: inout Lezer) {
    self.init(jaar: lezer.moet("jaar"))
  }
}
