internal import Gesprekscyclus

extension Competentie: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("code", code)
    object.zet("naam", naam)
    object.zet("groep", mag: groep)
    object.zet("definitie", definitie)
    object.zet("niveaus", lijst: niveaus)
  }

  init(uit lezer: inout Lezer) {
    self.init(
      code: lezer.moet("code"), naam: lezer.moet("naam"), groep: lezer.mag("groep"),
      definitie: lezer.moet("definitie"), niveaus: lezer.lijst("niveaus"))
  }
}

extension Competentie.Niveau: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("niveau", niveau)
    object.zet("naam", mag: naam)
    object.zet("gedrag", lijst: gedrag)
  }

  init(uit lezer: inout Lezer) {
    self.init(niveau: lezer.moet("niveau"), naam: lezer.mag("naam"), gedrag: lezer.lijst("gedrag"))
  }
}

extension Norm: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("competentie", competentie)
    object.zet("niveau", niveau)
    object.zet("laag", mag: laag)
  }

  init(uit lezer: inout Lezer) {
    self.init(competentie: lezer.moet("competentie"), niveau: lezer.moet("niveau"), laag: lezer.mag("laag"))
  }
}
