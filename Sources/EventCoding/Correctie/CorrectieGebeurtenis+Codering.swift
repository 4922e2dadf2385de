internal import Gesprekscyclus
internal import Wire

extension CorrectieGebeurtenis.Correctie: Veldsgewijs {
  /// The new reading stands in it whole, with the name and version that its kind has in the log.
  init?(velden: inout Velden<Self>) {
    let over = velden.moet("over", \.over)
    let reden = velden.moet("reden", \.reden)
    guard let lezing = velden.probeer("lezing", { Opgeslagenlezing($0.lezing) }) else { return nil }
    self.init(over: over, reden: reden, lezing: lezing.gebeurtenis)
  }
}

extension CorrectieGebeurtenis.Intrekking: Veldsgewijs {
  init(velden: inout Velden<Self>) {
    self.init(over: velden.moet("over", \.over), reden: velden.moet("reden", \.reden))
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
    return .object(("soort", opgeslagen.soort), ("v", opgeslagen.v), ("data", opgeslagen.data))
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
