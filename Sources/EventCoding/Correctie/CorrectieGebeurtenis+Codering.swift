internal import Gesprekscyclus
internal import Wire

extension CorrectieGebeurtenis.Correctie: Gecodeerd {
  /// The new reading stands in it whole, with the name and version that its kind has in the log.
  func schrijf(in object: inout Bouwer) {
    object.zet("over", over)
    object.zet("reden", reden)
    object.zet("lezing", Opgeslagenlezing(lezing))
  }

  init?(uit lezer: inout Lezer) {
    let over: Basis = lezer.moet("over")
    let reden: String = lezer.moet("reden")
    guard let lezing: Opgeslagenlezing = lezer.probeer("lezing") else { return nil }
    self.init(over: over, reden: reden, lezing: lezing.gebeurtenis)
  }
}

extension CorrectieGebeurtenis.Intrekking: Gecodeerd {
  func schrijf(in object: inout Bouwer) {
    object.zet("over", over)
    object.zet("reden", reden)
  }

  init(uit lezer: inout Lezer) {
    self.init(over: lezer.moet("over"), reden: lezer.moet("reden"))
  }
}

/// An event of a dossier inside another: `{"soort":…,"v":…,"data":…}`, upcast like a record of its own.
struct Opgeslagenlezing: Codeerbaar {
  let gebeurtenis: DossierGebeurtenis

  init(_ gebeurtenis: DossierGebeurtenis) {
    self.gebeurtenis = gebeurtenis
  }

  var json: JSONNode {
    let opgeslagen = Codering.codeer(gebeurtenis)
    var object = Bouwer()
    object.zet("soort", opgeslagen.soort)
    object.zet("v", opgeslagen.v)
    return JSONNode(.object(object.leden + [JSONMember("data", opgeslagen.data)]))
  }

  static func lees(_ node: JSONNode, _ meldingen: inout Meldingen) -> Opgeslagenlezing? {
    guard let soort = node["soort"]?.string, let v = node["v"]?.integer, let data = node["data"] else {
      meldingen.ongeldig(node, verwacht: "een gebeurtenis met soort, v en data")
      return nil
    }
    do {
      // A correction says something of one fact; what it says is never a correction itself.
      guard case .dossier(let gebeurtenis) = try Codering.decodeer(soort: soort, v: v, data: data) else {
        meldingen.ongeldig(node, verwacht: "een gebeurtenis van een dossier")
        return nil
      }
      if case .correctie = gebeurtenis {
        meldingen.ongeldig(node, verwacht: "een gebeurtenis die zelf geen correctie is")
        return nil
      }
      return Opgeslagenlezing(gebeurtenis)
    } catch {
      meldingen.ongeldig(node, verwacht: "leesbare gegevens van \(soort)")
      return nil
    }
  }
}
